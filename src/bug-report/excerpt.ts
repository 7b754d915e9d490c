import type { LogLine } from '../model/index.js';

const SHOWN = 40;
const LAST = 10;

/** The lines from..to (raw line numbers) as a report quotes them, at most 40: the beginning, and the end where the middle had to go. */
export function createQuote(recall: (from: number, to: number) => readonly LogLine[]): (from: number, to: number) => string {
  const texts = (from: number, to: number): string[] => recall(from, to).filter((line) => line.echo !== true && line.mark !== 'debug').map((line) => line.text);
  return (from, to) => {
    if (to - from < SHOWN) return shorten(texts(from, to)).join('\n');
    return [...texts(from, from + SHOWN - LAST - 2).slice(0, SHOWN - LAST - 1), '…', ...texts(to - LAST + 1, to).slice(-LAST)].join('\n');
  };
}

/** One raw line may hold many: those of a workflow command. */
function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  return [...lines.slice(0, SHOWN - LAST - 1), '…', ...lines.slice(-LAST)];
}
