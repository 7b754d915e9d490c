/** The part of a file that resembles a block most; line numbers from 0, `to` exclusive. */
export interface Nearest {
  readonly from: number;
  readonly to: number;
  /** 0..1: share of letter pairs in common. */
  readonly ratio: number;
}

const MAX_LINES = 20_000;
const MAX_BLOCK = 80;
const MAX_TEXT = 6000;
const MAX_SHARED = 8;
const CANDIDATES = 8;
const MIN_RATIO = 0.6;

/**
 * The window of a file that a block was most likely meant to quote, or null where none has a ratio of 0.6 or more.
 * Words in common vote for the offset at which they would line up; only the best few offsets are compared in full,
 * so that the cost grows with the size of the file and not with file times block.
 */
export function nearestLines(lines: readonly string[], block: readonly string[]): Nearest | null {
  const wanted = block.slice(0, MAX_BLOCK);
  const offsets = [...votes(lines.slice(0, MAX_LINES), wanted)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
  const text = flat(wanted);
  const pairs = letterPairs(text);
  const rated = offsets.map(([offset]): Nearest => {
    const from = Math.max(0, offset);
    const to = Math.min(lines.length, offset + wanted.length);
    return { from, to, ratio: similarity(pairs, letterPairs(flat(lines.slice(from, to)))) };
  });
  const best = rated.reduce<Nearest | null>((top, one) => (top === null || one.ratio > top.ratio ? one : top), null);
  return best !== null && best.ratio >= MIN_RATIO ? best : null;
}

function votes(lines: readonly string[], block: readonly string[]): Map<number, number> {
  const where = new Map<string, number[]>();
  block.forEach((line, j) => {
    for (const word of words(line)) where.set(word, [...(where.get(word) ?? []), j]);
  });
  const count = new Map<number, number>();
  lines.forEach((line, i) => {
    for (const word of words(line)) {
      const places = where.get(word) ?? [];
      if (places.length > MAX_SHARED) continue;
      for (const j of places) count.set(i - j, (count.get(i - j) ?? 0) + 1 / places.length);
    }
  });
  return count;
}

/** How alike two single lines are, blanks around them not counted: 0..1. */
export function likeness(a: string, b: string): number {
  return a.trim() === b.trim() ? 1 : similarity(letterPairs(flat([a])), letterPairs(flat([b])));
}

function words(line: string): Set<string> {
  return new Set((line.slice(0, 400).match(/\w+/g) ?? []).slice(0, 40));
}

function flat(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join('\n').slice(0, MAX_TEXT);
}

function letterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) pairs.set(text.slice(i, i + 2), (pairs.get(text.slice(i, i + 2)) ?? 0) + 1);
  return pairs;
}

/** Dice's coefficient on multisets of letter pairs. */
function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, n) => sum + n, 0);
  const shared = [...a].reduce((sum, [pair, n]) => sum + Math.min(n, b.get(pair) ?? 0), 0);
  return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b));
}
