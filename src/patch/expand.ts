import { bracketsMatch } from '../lib/brackets.js';
import { isElision } from '../lib/elision.js';
import { alignLines } from '../lib/line-diff.js';
import type { Language } from '../lib/source.js';
import { lostRun } from './lost-run.js';
import { occurrences } from './occurrences.js';

export type Expanded = { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly reason: string };

/** So many lines beside an ellipsis are asked for until they stand at one place only. */
const MOST_ANCHOR = 4;
const MOST_MARKS = 30;

/**
 * Code in which an ellipsis stands for lines of the original, written out. The lines right above and right below the ellipsis must stand in
 * the original at one place each (or at its beginning or end, if they are the first or last of the code). Where what stands above is changed
 * itself, it may end with the bracket that closes it.
 */
export function expandElisions(lines: readonly string[], original: readonly string[], language: Language): Expanded {
  const own = new Set(original.map((line) => line.trim()));
  const marks = lines.flatMap((line, i) => (isElision(line) && !own.has(line.trim()) ? [i] : []));
  if (marks.length > MOST_MARKS) return { ok: false, reason: `it has more than ${MOST_MARKS} ellipses: write every line out` };
  const bare = original.map((line) => line.trimEnd());
  const parts = [...marks, lines.length].map((mark, k) => lines.slice(k === 0 ? 0 : (marks[k - 1] ?? 0) + 1, mark));
  const gaps = gapsBetween(parts.map((part) => part.map((line) => line.trimEnd())), bare, language);
  const lost = gaps.findIndex((gap) => gap === null);
  if (lost !== -1) return { ok: false, reason: `what ${JSON.stringify(lines[marks[lost] ?? 0]?.trim().slice(0, 80) ?? '')} stands for cannot be told: write every line out` };
  const whole = parts.flatMap((part, k) => [...part, ...original.slice(gaps[k]?.start ?? 0, gaps[k]?.end ?? 0)]);
  if (marks.length > 0 && repeats(bare, whole.map((line) => line.trimEnd()))) return { ok: false, reason: 'written out, it would repeat lines that stand there already: write every line out' };
  return { ok: true, lines: whole };
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** What each ellipsis stands for, between the part above it and the part below; null where that cannot be told. */
function gapsBetween(parts: readonly (readonly string[])[], original: readonly string[], language: Language): readonly (Gap | null)[] {
  let begin = 0;
  return parts.slice(0, -1).map((above, k) => {
    const below = parts[k + 1] ?? [];
    const last = k === parts.length - 2;
    const start = k === 0 && isBlank(above) ? 0 : (endOf(above, original, k === 0) ?? closedAt(above, { original, begin, language }));
    const end = last && isBlank(below) ? original.length : startOf(below, original, last);
    if (start === null || end === null || start < begin || end < start || swallows(original.slice(begin, start), above)) return null;
    begin = end;
    return last && swallows(original.slice(end), below) ? null : { start, end };
  });
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line === '');
}

/** Beside ellipses nothing may go silently: a line that is left out there may have been meant to be behind the ellipsis. */
function swallows(before: readonly string[], after: readonly string[]): boolean {
  return lostRun(before, after, 0) !== null;
}

/** Two new lines in a row that the original has in a row: an ellipsis was given the wrong end, and they would stand twice. */
function repeats(original: readonly string[], whole: readonly string[]): boolean {
  const kept = new Set(alignLines(original, whole).map(([, j]) => j));
  const pairs = new Set(filled(original).map((line, i, all) => `${line}\n${all[i + 1] ?? ''}`).slice(0, -1));
  const fresh = whole.map((line, j) => (kept.has(j) ? null : line)).filter((line) => line !== '');
  return fresh.some((line, j) => line !== null && fresh[j + 1] !== null && fresh[j + 1] !== undefined && pairs.has(`${line}\n${fresh[j + 1] ?? ''}`));
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}

/** Where the last lines of a part end in the original. */
function endOf(part: readonly string[], original: readonly string[], first: boolean): number | null {
  if (first && startsWith(original, part)) return part.length;
  for (let n = 1; n <= Math.min(MOST_ANCHOR, part.length); n++) {
    const hits = anchored(original, part.slice(-n));
    if (hits.length === 0) return null;
    if (hits.length === 1) return (hits[0] ?? 0) + n;
  }
  return null;
}

/**
 * Where a part ends that is known to begin at a line of the original and ends with a closing bracket: at the first bracket of that depth, if
 * all brackets in between match, there and in the part.
 */
function closedAt(part: readonly string[], { original, begin, language }: { original: readonly string[]; begin: number; language: Language }): number | null {
  const whole = part.slice(0, part.findLastIndex((line) => line !== '') + 1);
  const last = whole.at(-1) ?? '';
  if (whole[0] !== original[begin] || !/^\s{0,200}[)\]}]{1,9}[;,]?$/.test(last) || whole.filter((line) => line === last).length !== 1) return null;
  const end = original.indexOf(last, begin) + 1;
  const blanks = part.length - whole.length;
  if (end === 0 || original.slice(end, end + blanks).some((line) => line !== '') || end + blanks > original.length) return null;
  return bracketsMatch(whole.join('\n'), language) && bracketsMatch(original.slice(begin, end).join('\n'), language) ? end + blanks : null;
}

/** Where the first lines of a part begin in the original. */
function startOf(part: readonly string[], original: readonly string[], last: boolean): number | null {
  if (last && startsWith([...original].reverse(), [...part].reverse())) return original.length - part.length;
  for (let n = 1; n <= Math.min(MOST_ANCHOR, part.length); n++) {
    const hits = anchored(original, part.slice(0, n));
    if (hits.length === 0) return null;
    if (hits.length === 1) return hits[0] ?? null;
  }
  return null;
}

function anchored(original: readonly string[], run: readonly string[]): readonly number[] {
  return run.every((line) => line === '') ? [0, 0] : occurrences(original, run);
}

function startsWith(lines: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.length <= lines.length && part.every((line, i) => line === lines[i]);
}
