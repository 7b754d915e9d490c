/** One line of one side, with its 1-based number there. A carriage return before the line end stays in `text`. */
export interface DiffLine {
  readonly n: number;
  readonly text: string;
}

/** What differs between two texts. */
export interface LineDiff {
  readonly added: readonly DiffLine[];
  readonly removed: readonly DiffLine[];
}

/** Beyond this many differences the middle is given as wholly replaced: a correct difference, only not the smallest. */
const MAX_EDITS = 1200;

/**
 * The lines added and removed between two texts; an absent side counts as empty. Checks judge by this and never by a patch's text.
 * Lines end at `\n` only, so that a change of line ends alone shows as a change.
 */
export function diffLines(before: string | undefined, after: string | undefined): LineDiff {
  const a = cut(before);
  const b = cut(after);
  const pairs = alignLines(a, b);
  const left = new Set(pairs.map(([i]) => i));
  const right = new Set(pairs.map(([, j]) => j));
  return { removed: outside(a, left), added: outside(b, right) };
}

/**
 * Pairs `[i, j]` of equal lines that stay, in order (Myers' O(ND) on the part between common head and tail).
 * Memory grows with the square of the differences, hence the cap.
 */
export function alignLines(a: readonly string[], b: readonly string[]): [number, number][] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = walk(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, k): [number, number] => [a.length - tail + k, b.length - tail + k]),
  ];
}

function cut(text: string | undefined): string[] {
  if (text === undefined || text === '') return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function outside(lines: readonly string[], kept: ReadonlySet<number>): DiffLine[] {
  return lines.flatMap((text, i) => (kept.has(i) ? [] : [{ n: i + 1, text }]));
}

/** Forward pass: the furthest reach on each diagonal, kept per number of edits for the way back. */
function walk(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0) return [];
  const limit = Math.min(MAX_EDITS, a.length + b.length);
  const trace: Int32Array[] = [];
  const furthest = new Int32Array(2 * limit + 3);
  for (let edits = 0; edits <= limit; edits++) {
    trace.push(furthest.slice(limit - edits, limit + edits + 3));
    for (let k = -edits; k <= edits; k += 2) {
      let x = step(furthest, limit + 1 + k, k, edits);
      while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x++;
      furthest[limit + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return back(trace, a.length, b.length);
    }
  }
  return [];
}

/** On diagonal `k` with `edits` edits: does the furthest way come down from k+1 (an added line) or right from k-1 (a removed one)? */
function comesDown(reach: Int32Array, at: number, k: number, edits: number): boolean {
  if (k === -edits) return true;
  return k !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0);
}

function step(reach: Int32Array, at: number, k: number, edits: number): number {
  return comesDown(reach, at, k, edits) ? (reach[at + 1] ?? 0) : (reach[at - 1] ?? 0) + 1;
}

/** Backward pass: reads the kept pairs off the trace. */
function back(trace: readonly Int32Array[], endA: number, endB: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = endA;
  let y = endB;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const row = trace[edits] ?? new Int32Array();
    const k = x - y;
    const start = edits === 0 ? 0 : step(row, edits + 1 + k, k, edits);
    while (x > start && y > start - k) pairs.push([--x, --y]);
    if (comesDown(row, edits + 1 + k, k, edits)) y--;
    else x--;
  }
  return pairs.reverse();
}
