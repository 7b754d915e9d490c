import { isElision } from '../lib/elision.js';
import { occurrences } from './occurrences.js';

export type Expanded = { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly reason: string };

/** So many lines beside an ellipsis are asked for until they stand at one place only. */
const MOST_ANCHOR = 4;

/**
 * Code in which an ellipsis stands for lines of the original, written out. The lines right above and right below the ellipsis must stand in
 * the original at one place each (or at its beginning or end, if they are the first or last of the code).
 */
export function expandElisions(lines: readonly string[], original: readonly string[]): Expanded {
  const own = new Set(original.map((line) => line.trim()));
  const marks = lines.flatMap((line, i) => (isElision(line) && !own.has(line.trim()) ? [i] : []));
  const bare = original.map((line) => line.trimEnd());
  const out: string[] = [];
  let from = 0;
  for (const [k, mark] of marks.entries()) {
    const above = lines.slice(from, mark).map((line) => line.trimEnd());
    const below = lines.slice(mark + 1, marks[k + 1] ?? lines.length).map((line) => line.trimEnd());
    const start = from === 0 && above.every((line) => line === '') ? 0 : endOf(above, bare, from === 0);
    const end = below.every((line) => line === '') && marks[k + 1] === undefined ? bare.length : startOf(below, bare, marks[k + 1] === undefined);
    if (start === null || end === null || end < start) return { ok: false, reason: `what ${JSON.stringify(lines[mark]?.trim().slice(0, 80) ?? '')} stands for cannot be told: write every line out` };
    out.push(...lines.slice(from, mark), ...original.slice(start, end));
    from = mark + 1;
  }
  return { ok: true, lines: [...out, ...lines.slice(from)] };
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
