/** A text without its noise, and the way back: which place of the original a place in it came from. */
export interface Quiet {
  readonly text: string;
  /** Original index of a character of `text`. */
  origin(index: number): number;
  /** Where in `text` something was taken out. */
  readonly cuts: readonly number[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Takes out what `noise` (a global pattern) matches; a secret with a colour code in its middle is then found in one piece. */
export function withoutNoise(text: string, noise: RegExp): Quiet {
  const starts: number[] = [0];
  const shifts: number[] = [0];
  const pieces: string[] = [];
  let at = 0;
  let removed = 0;
  for (const match of text.matchAll(noise)) {
    if (match[0] === '') continue;
    pieces.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    removed += match[0].length;
    starts.push(at - removed);
    shifts.push(removed);
  }
  if (removed === 0) return { text, origin: (index) => index, cuts: [] };
  return { text: pieces.join('') + text.slice(at), origin: (index) => index + (shifts[lastAtOrBelow(starts, index)] as number), cuts: starts.slice(1) };
}

/** A text in which some stretches are read as one character each, and the way back. */
export interface Decoded {
  readonly text: string;
  /** Where the character stands in the original, from its first to behind its last sign. */
  place(index: number): Span;
}

/** Reads what `escape` (a global pattern) matches as the character that `read` gives. */
export function decoded(text: string, escape: RegExp, read: (match: string) => string): Decoded {
  const [starts, ends, origins]: [number[], number[], number[]] = [[-1], [0], [-1]];
  const pieces: string[] = [];
  let [at, length] = [0, 0];
  for (const { 0: match, index } of text.matchAll(escape)) {
    const before = text.slice(at, index);
    at = index + match.length;
    length += before.length;
    pieces.push(before, read(match));
    starts.push(length);
    origins.push(index);
    ends.push(at);
    length += 1;
  }
  return {
    text: pieces.join('') + text.slice(at),
    place(index) {
      const last = lastAtOrBelow(starts, index);
      const [start = -1, end = 0, origin = -1] = [starts[last], ends[last], origins[last]];
      if (index === start) return { from: origin, to: end };
      const from = end + (index - start - 1);
      return { from, to: from + 1 };
    },
  };
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
