import { countTokens } from '../../lib/lines.js';
import type { Snippet } from '../../model/index.js';
import type { Glimpse, Lens } from '../lens.js';
import type { Source } from '../source.js';
import { leadsFrom, tellingParts, type Leads } from '../telling.js';

/** A file that is longer than its share of the room is shown by the units that matter; of one without any, its beginning. */
const BEGINNING = 60;

/** The files that were chosen from the map: whole where there is room, else what in them has to do with the failure. */
export const chosen: Lens = {
  name: 'chosen',
  rung: 3,
  async look({ chosen: choice, room, open, shown }) {
    const found: Glimpse[] = [];
    if (choice === undefined) return found;
    const leads = leadsFrom(shown, choice.said);
    let left = room;
    for (const [n, file] of choice.files.entries()) {
      const source = await open(file);
      if (source === null) continue;
      const glimpses = glimpsesOf(source, { share: left / (choice.files.length - n), leads, shown, reason: choice.reason });
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
  readonly leads: Leads;
  readonly shown: readonly Snippet[];
  readonly reason: string;
}

function glimpsesOf(source: Source, { share, leads, shown, reason }: Share): readonly Glimpse[] {
  const { path, lines } = source;
  const whole = { file: path, from: 1, to: lines.length, reason };
  if (tokensOf(source, 1, lines.length) <= share) return [whole];
  const found = tellingParts([source], leads, { room: share, shown });
  return found.length > 0 ? found.map((part) => ({ ...part, reason })) : [{ ...whole, to: Math.min(lines.length, BEGINNING) }];
}
