import type { LogLine } from '../model/index.js';

const KEPT = 1024;
const SHOWN = 40;
const LAST = 10;

/** Remembers the last thousand lines, so that a report can quote the block it was made from. */
export interface Recent {
  push(line: LogLine): void;
  /** The lines from..to (raw line numbers), at most 40: the beginning, and the end where the middle had to go. */
  quote(from: number, to: number): string;
}

export function createRecent(): Recent {
  const ring: LogLine[] = [];
  let count = 0;
  const at = (index: number): LogLine => ring[index % KEPT] as LogLine;
  return {
    push(line) {
      ring[count % KEPT] = line;
      count += 1;
    },
    quote(from, to) {
      const lines: string[] = [];
      for (let index = firstFrom(Math.max(0, count - KEPT), count, from, at); index < count && at(index).n <= to; index += 1) {
        lines.push(at(index).text);
      }
      return shorten(lines).join('\n');
    },
  };
}

/** Line numbers only ever grow, so the place is found by halving. */
function firstFrom(low: number, high: number, from: number, at: (index: number) => LogLine): number {
  let [start, end] = [low, high];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (at(middle).n < from) start = middle + 1;
    else end = middle;
  }
  return start;
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN - LAST - 1), '…', ...lines.slice(-LAST)];
}
