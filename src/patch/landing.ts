import type { Language } from '../lib/source.js';
import { findBlock, type Found } from './ladder.js';
import { replaceBlock } from './place-block.js';
import type { Problem } from './problem.js';
import { joinLines, usualEnd, type SourceLine } from './source-lines.js';

/** A file as its blocks are looked for: without its byte order mark. */
export interface Source {
  readonly file: string;
  readonly lines: readonly SourceLine[];
  readonly language: Language;
}

export interface Block {
  readonly search: readonly string[];
  readonly replace: readonly string[];
}

/** One stretch of the original text (offsets into it) and what takes its place. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The lines of the file that it covers, from 0, `end` exclusive; absent for a part of one line. */
  readonly lines?: { readonly at: number; readonly end: number };
  /** New lines with which the replacement begins and ends, up to the first and from the last line that stays. */
  readonly edges: { readonly head: readonly string[]; readonly tail: readonly string[] };
}

/** What a rung says of a block. `none` lets the next rung try; everything else is the end. */
export type Landing =
  | { readonly kind: 'landed'; readonly rung: number; readonly spans: readonly Span[] }
  | { readonly kind: 'many'; readonly at: readonly number[] }
  | { readonly kind: 'refused'; readonly reason: Problem['reason']; readonly text: string }
  | { readonly kind: 'none'; readonly hint?: string };

export type Rung = (source: Source, block: Block) => Landing;

export const NONE: Landing = { kind: 'none' };
const NO_EDGES = { head: [], tail: [] };
const MIXED = 'Its lines are there with another indentation, but tabs and blanks mix, or SEARCH and REPLACE begin at different depths, so the indentation of new lines cannot be told.';

/** Rungs 1 to 3: what `findBlock` finds. */
export function landStrict(source: Source, block: Block): Landing {
  const found = findBlock(source.lines, block.search, block.replace);
  if (found.kind === 'many') return found;
  if (found.kind === 'none') return found.mixed ? { kind: 'none', hint: MIXED } : NONE;
  const span = spanOf(source, block, found);
  return span === null ? { kind: 'none', hint: MIXED } : { kind: 'landed', rung: found.rung, spans: [span] };
}

/** The stretch that a found block takes and its new text; null where a new line cannot be shifted as the block is. */
export function spanOf({ lines }: Source, { search, replace }: Block, found: Exclude<Found, { kind: 'many' | 'none' }>): Span | null {
  const start = joinLines(lines.slice(0, found.at)).length;
  if (found.kind === 'piece') {
    const end = lines[found.at]?.end || usualEnd(lines);
    return { from: start + found.from, to: start + found.to, text: replace.join(end), edges: NO_EDGES };
  }
  if (found.shift !== null && found.shift.by !== '' && depthsDiffer(search, replace)) return null;
  const written = replaceBlock({ lines, search, replace, found });
  const end = found.at + search.length;
  return written === null ? null : { from: start, to: start + joinLines(lines.slice(found.at, end)).length, lines: { at: found.at, end }, ...written };
}

/** Where SEARCH alone was written at another depth, shifting REPLACE as well would put it at a depth that nobody meant. */
function depthsDiffer(search: readonly string[], replace: readonly string[]): boolean {
  const depth = (lines: readonly string[]): number => Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return replace.some((line) => line.trim() !== '') && depth(search) !== depth(replace);
}

/** The same landing, told as one of at least this rung. */
export function atLeast(rung: number, landing: Landing): Landing {
  return landing.kind === 'landed' ? { ...landing, rung: Math.max(rung, landing.rung) } : landing;
}

/** The first rung that says more than `none`; else the hints of all. */
export function firstOf(rungs: readonly Rung[], source: Source, block: Block): Landing {
  const hints: string[] = [];
  for (const rung of rungs) {
    const landing = rung(source, block);
    if (landing.kind !== 'none') return landing;
    if (landing.hint !== undefined) hints.push(landing.hint);
  }
  return hints.length === 0 ? NONE : { kind: 'none', hint: [...new Set(hints)].join(' ') };
}
