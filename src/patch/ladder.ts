import { occurrences } from './occurrences.js';
import type { SourceLine } from './source-lines.js';

/** How the indentation of the file differs from that of the block, the same for every line of it. */
export interface Shift {
  readonly kind: 'add' | 'remove';
  readonly by: string;
}

/** Where a block stands. Line numbers count from 0; `from` and `to` of a piece count characters inside its line. */
export type Found =
  | { readonly kind: 'block'; readonly rung: 1 | 2 | 3; readonly at: number; readonly shift: Shift | null }
  | { readonly kind: 'piece'; readonly rung: 1; readonly at: number; readonly from: number; readonly to: number }
  | { readonly kind: 'many'; readonly at: readonly number[] }
  | { readonly kind: 'none'; readonly mixed: boolean };

/**
 * Finds the one place of a block of lines, from the strictest rung to the loosest; the first rung with any hit decides, and more than
 * one hit there is the end: no rung chooses between two places, and a `near` hint is not asked either (it is the model's own invention).
 *   1  the very lines; or, for a single line, the very characters inside one line, not cut out of a longer word
 *   2  as 1, but blanks at line ends do not count
 *   3  as 2, with every line indented by the same amount more or less than in the file
 * The looser rungs (`climb`) change the block and come back here; similarity never places anything.
 */
export function findBlock(lines: readonly SourceLine[], search: readonly string[], replace: readonly string[]): Found {
  const exact = occurrences(lines.map((line) => line.text), search);
  if (exact.length > 0) return sameElsewhere(lines, search, exact);
  const piece = findPiece(lines, search, replace);
  if (piece !== null) return piece;
  const trimmed = occurrences(lines.map((line) => line.text.trimEnd()), search.map((line) => line.trimEnd()));
  if (trimmed.length > 0) return oneOf(trimmed, 2);
  return findShifted(lines, search);
}

function oneOf(at: readonly number[], rung: 1 | 2): Found {
  const [first] = at;
  return first !== undefined && at.length === 1 ? { kind: 'block', rung, at: first, shift: null } : { kind: 'many', at };
}

/** A block written without indentation may mean an indented copy as well: then the one at the margin is not the only place. */
function sameElsewhere(lines: readonly SourceLine[], search: readonly string[], exact: readonly number[]): Found {
  if (search.some((line) => line.trim() !== '' && !/^\s/.test(line)) && exact.length === 1) {
    const all = shiftedHits(lines, search).map((hit) => hit.at);
    if (all.length > 1) return { kind: 'many', at: all };
  }
  return oneOf(exact, 1);
}

const MIN_PIECE = 3;
const MAX_PIECE = 2000;

/** Part of one line. A whole line with another indentation is left to rung 3, which shifts and looks at all depths, but for one bare line in place of another. */
function findPiece(lines: readonly SourceLine[], search: readonly string[], replace: readonly string[]): Found | null {
  const [piece] = search;
  if (piece === undefined || search.length > 1 || piece.length > MAX_PIECE || piece.trim().length < MIN_PIECE) return null;
  const hits = lines.flatMap((line, at) => pieceHits(line.text, piece).map((from) => ({ at, from })));
  const [hit] = hits;
  if (hit === undefined) return null;
  if (hits.length > 1) return { kind: 'many', at: hits.map(({ at }) => at) };
  const alike = replace.length === 1 && indentOf(replace[0] ?? '') === '' && indentOf(piece) === '';
  if (!alike && lines[hit.at]?.text.trim() === piece.trim()) return null;
  return { kind: 'piece', rung: 1, ...hit, to: hit.from + piece.length };
}

function pieceHits(text: string, piece: string): number[] {
  const hits: number[] = [];
  for (let from = text.indexOf(piece); from !== -1; from = text.indexOf(piece, from + 1)) {
    const end = from + piece.length;
    if (!insideWord(text, from) && !insideWord(text, end)) hits.push(from);
  }
  return hits;
}

/** Is the gap before this index in the middle of a word? */
function insideWord(text: string, index: number): boolean {
  return /^[\w$]{2}$/.test(text.slice(Math.max(0, index - 1), index + 1));
}

function findShifted(lines: readonly SourceLine[], search: readonly string[]): Found {
  const hits = shiftedHits(lines, search);
  const [hit] = hits;
  if (hit === undefined) return { kind: 'none', mixed: false };
  if (hits.length > 1) return { kind: 'many', at: hits.map(({ at }) => at) };
  return hit.mixed ? { kind: 'none', mixed: true } : { kind: 'block', rung: 3, at: hit.at, shift: hit.shift };
}

export interface ShiftedHit {
  readonly at: number;
  readonly shift: Shift;
  /** Tabs and blanks meet in the indentation: what the same shift would be for a new line cannot be known. */
  readonly mixed: boolean;
}

/** Places where the block stands under one uniform shift, none included. */
export function shiftedHits(lines: readonly SourceLine[], search: readonly string[]): ShiftedHit[] {
  if (search.every((line) => line.trim() === '')) return [];
  const places = occurrences(lines.map((line) => line.text.trim()), search.map((line) => line.trim()));
  return places.flatMap((at) => {
    const pairs = search.map((line, i) => ({ block: indentOf(line), file: indentOf(lines[at + i]?.text ?? ''), blank: line.trim() === '' })).filter(({ blank }) => !blank);
    const shift = uniform(pairs);
    if (shift === null) return [];
    const kinds = new Set(pairs.flatMap(({ block, file }) => [...block, ...file]));
    return [{ at, shift, mixed: kinds.size > 1 }];
  });
}

export function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}

function uniform(pairs: readonly { block: string; file: string }[]): Shift | null {
  const [first] = pairs;
  if (first === undefined) return null;
  const kind = first.file.length >= first.block.length ? 'add' : 'remove';
  const [longer, shorter] = kind === 'add' ? [first.file, first.block] : [first.block, first.file];
  const by = longer.slice(0, longer.length - shorter.length);
  const fits = pairs.every(({ block, file }) => (kind === 'add' ? file === by + block : block === by + file));
  return fits ? { kind, by } : null;
}

/** The same shift for a new line; null where it has not got the indentation to lose, or mixes tabs and blanks. */
export function shiftLine(line: string, shift: Shift | null): string | null {
  if (shift === null || shift.by === '') return line;
  if (line.trim() === '') return '';
  const indent = indentOf(line);
  if ([...indent].some((char) => char !== shift.by[0])) return null;
  if (shift.kind === 'add') return shift.by + line;
  return line.startsWith(shift.by) ? line.slice(shift.by.length) : null;
}
