import { countTokens } from '../lib/lines.js';
import { isTestPath } from '../lib/test-path.js';
import { walkUnits, type Region, type Unit } from '../lib/units/unit.js';
import type { Snippet } from '../model/index.js';
import { namesIn } from './mentions.js';
import { LARGE, NEAR, sizeOf } from './scope.js';
import type { Source } from './source.js';

/** What leads into files that are too long to be shown: names that the failure and its test say, and after them those of the product code that is shown. */
export interface Leads {
  readonly first: ReadonlySet<string>;
  readonly then: ReadonlySet<string>;
}

/** @param said names that the failure speaks of */
export function leadsFrom(shown: readonly Snippet[], said: Iterable<string>): Leads {
  const names = (test: boolean): readonly string[] => shown.filter(({ file }) => isTestPath(file) === test).flatMap(({ text }) => namesIn(text));
  return { first: new Set([...said, ...names(true)]), then: new Set(names(false)) };
}

export type Part = Region & { readonly file: string };

interface Room {
  /** Tokens; what is shown already is free. */
  readonly room: number;
  readonly shown: readonly Snippet[];
  /** Last also what no name leads to, in files of which something is shown. */
  readonly all?: boolean;
}

interface Piece {
  readonly source: Source;
  readonly name: string;
  readonly region: Region;
  readonly names: ReadonlySet<string>;
}

/**
 * Parts of files that are too long to be shown: their functions and types along the uses of names, from what the failure and its test say inwards, over all the
 * files together. Of those that are equally far, first what says most that few others say. As many as fit, in that order.
 */
export function tellingParts(sources: readonly Source[], leads: Leads, { room, shown, all = false }: Room): readonly Part[] {
  const found: Part[] = [];
  let left = room;
    const led = inOrder(sources.flatMap(piecesOf), leads);
  const files = new Set(all ? shown.map(({ file }) => file) : []);
  for (const { source, region, reached } of led) {
    if (!reached && !files.has(source.path)) continue;
    const cost = costOf(source, region, shown);
    if (cost > left) continue;
    left -= cost;
    found.push({ file: source.path, ...region });
  }
  return found;
}

/** The smallest functions, and the types that have none. Of a long comment above one nothing: it takes the room of another function. */
function piecesOf(source: Source): readonly Piece[] {
  const all = [...walkUnits(source.units)].filter((unit) => (unit.kind === 'function' || unit.kind === 'type') && unit.name !== undefined);
  const smallest = all.filter((unit) => !all.some((inner) => inner !== unit && unit.from <= inner.from && inner.to <= unit.to && sizeOf(inner) < sizeOf(unit)));
  return smallest.map((unit) => {
    const names = new Set(namesIn(source.code.slice(unit.from - 1, unit.to).join('\n')));
    return { source, name: unit.name ?? '', region: regionOf(unit), names };
  });
}

function regionOf(unit: Unit): Region {
  return { from: unit.from - unit.lead > NEAR ? unit.from : unit.lead, to: Math.min(unit.to, unit.from + 2 * LARGE) };
}

function* inOrder(pieces: readonly Piece[], { first, then }: Leads): Generator<Piece & { readonly reached: boolean }> {
  const common = new Map<string, number>();
  for (const { names } of pieces) for (const name of names) common.set(name, (common.get(name) ?? 0) + 1);
  const said = (name: string): boolean => first.has(name) || then.has(name);
  // By size, or long functions would come first for their length.
  const weightOf = ({ names, region }: Piece): number => [...names].reduce((sum, name) => sum + (said(name) ? 1 / (common.get(name) ?? 1) : 0), 0) / Math.sqrt(region.to - region.from + 1);
  const weights = new Map(pieces.map((piece) => [piece, weightOf(piece)]));
  const heaviest = (some: readonly Piece[]): readonly Piece[] => [...some].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  let left = heaviest(pieces);
  const known = new Set<string>();
  const waves: Iterable<string>[] = [first, then];
  for (let wave = waves.shift(); wave !== undefined; wave = waves.shift()) {
    for (const name of wave) known.add(name);
    const next = left.filter(({ name }) => known.has(name));
    left = left.filter(({ name }) => !known.has(name));
    for (const piece of next) yield { ...piece, reached: true };
    if (next.length > 0) waves.push(next.flatMap((piece) => [...piece.names]));
  }
  for (const piece of left) yield { ...piece, reached: false };
}

function costOf({ path, lines }: Source, { from, to }: Region, shown: readonly Snippet[]): number {
  const own = shown.filter(({ file }) => file === path);
  return countTokens(lines.slice(from - 1, to).filter((_, n) => !own.some((one) => one.from <= from + n && from + n <= one.to)).join('\n'));
}
