import { countTokens } from '../../lib/lines.js';
import { walkUnits, type Unit } from '../../lib/units/unit.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { LARGE, sizeOf } from '../scope.js';
import type { Source } from '../source.js';

/** A file that is longer than its share of the room is shown by the units that matter; of one without any, its beginning. */
const BEGINNING = 60;
const UNITS = 12;

/** The files that were chosen from the map: whole where there is room, else what in them has to do with the failure. */
export const chosen: Lens = {
  name: 'chosen',
  rung: 3,
  async look({ chosen: choice, room, open }) {
    const found: Glimpse[] = [];
    if (choice === undefined) return found;
    let left = room;
    for (const [n, file] of choice.files.entries()) {
      const source = await open(file);
      if (source === null) continue;
      const glimpses = glimpsesOf(source, { share: left / (choice.files.length - n), choice });
      found.push(...glimpses);
      left = Math.max(0, left - glimpses.reduce((sum, { from, to }) => sum + tokensOf(source, from, to), 0));
    }
    return found;
  },
};

function tokensOf({ lines }: Source, from: number, to: number): number {
  return countTokens(lines.slice(from - 1, to).join('\n'));
}

interface Share {
  /** Tokens that this file may take. */
  readonly share: number;
  readonly choice: NonNullable<LensInput['chosen']>;
}

function glimpsesOf(source: Source, { share, choice }: Share): readonly Glimpse[] {
  const { path, lines } = source;
  const whole = { file: path, from: 1, to: lines.length, reason: choice.reason };
  if (tokensOf(source, 1, lines.length) <= share) return [whole];
  const found: Glimpse[] = [];
  let left = share;
  for (const unit of telling(source, choice.wanted)) {
    const region = sizeOf(unit) <= LARGE ? { from: unit.lead, to: unit.to } : { from: unit.from, to: Math.min(unit.to, unit.from + LARGE) };
    const cost = tokensOf(source, region.from, region.to);
    if (cost > left) continue;
    left -= cost;
    found.push({ file: path, ...region, reason: choice.reason });
  }
  return found.length > 0 ? found : [{ ...whole, to: Math.min(lines.length, BEGINNING) }];
}

/** The smallest functions and types that carry a wanted name, in the order of the file. */
function telling({ units }: Source, wanted: ReadonlySet<string>): readonly Unit[] {
  const named = [...walkUnits(units)].filter((unit) => (unit.kind === 'function' || unit.kind === 'type') && unit.name !== undefined && wanted.has(unit.name));
  return named.filter((unit) => !named.some((inner) => inner !== unit && unit.from <= inner.from && inner.to <= unit.to && sizeOf(inner) < sizeOf(unit))).slice(0, UNITS);
}
