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

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
