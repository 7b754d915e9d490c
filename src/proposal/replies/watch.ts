/** Why reading an answer was stopped before its end. */
export type CutShort = 'ended' | 'looping';

/** So many lines that say again what stood a few lines before are no answer any more … */
const MOST_REPEATED = 64;
/** … be it one line or a passage of up to so many lines. */
const LONGEST_PASSAGE = 48;
/** The same within one line: so many characters of one short piece. */
const LINE = { tail: 2_000, longestPiece: 100 } as const;
const CLOSING = /^\s{0,8}>{5,9} REPLACE\s{0,8}$/;
const OPENING = /^\s{0,8}<{5,9} SEARCH\s{0,8}$/;
/** Marks of a chat template. As the beginning of a line behind the last block they are the end that the server did not see. */
const MARK_ROOM = 40;
const END_MARK = /(?:^|\n)[ \t]{0,8}(?:<\|(?:im_end|im_start|endoftext|eot_id|end|start)\|>|<\/s>|<(?:end|start)_of_turn>)/;

/** Watches an answer while it comes: keeps only what it needs, and never decides on half a line. */
export interface Watch {
  /** @returns why the rest need not be read, or null */
  take(text: string): CutShort | null;
}

/** An answer is cut short where going on can only cost time: it has ended, or it repeats itself without end. */
export function createWatch(): Watch {
  const last: string[] = [];
  const same: number[] = new Array<number>(LONGEST_PASSAGE + 1).fill(0);
  let [line, blocks, open] = ['', 0, false];
  const repeats = (whole: string): boolean => {
    for (let back = 1; back <= LONGEST_PASSAGE; back++) same[back] = whole === last[last.length - back] ? (same[back] ?? 0) + 1 : 0;
    last.push(whole);
    if (last.length > LONGEST_PASSAGE) last.shift();
    return same.some((run, back) => run >= Math.max(MOST_REPEATED, 3 * back));
  };
  const endLine = (): CutShort | null => {
    const whole = line;
    line = '';
    if (OPENING.test(whole)) open = true;
    if (CLOSING.test(whole) && open) [open, blocks] = [false, blocks + 1];
    return repeats(whole) ? 'looping' : null;
  };
  return {
    take(text) {
      for (const [n, part] of text.split('\n').entries()) {
        const cut = n > 0 ? endLine() : null;
        if (cut !== null) return cut;
        const before = line.length;
        line += part;
        if (blocks > 0 && !open && END_MARK.test(line.slice(0, MARK_ROOM))) return 'ended';
        if (Math.floor(line.length / 1000) > Math.floor(before / 1000) && isOnePiece(line)) return 'looping';
      }
      return null;
    },
  };
}

/** Whether the end of a long line is a short piece again and again. */
function isOnePiece(line: string): boolean {
  if (line.length < LINE.tail) return false;
  const tail = line.slice(-LINE.tail);
  for (let piece = 1; piece <= LINE.longestPiece; piece++) if (tail.startsWith(tail.slice(piece))) return true;
  return false;
}

/** The answer up to the mark with which it ended. */
export function upToEnd(text: string): string {
  const blocks = Math.max(0, text.lastIndexOf('REPLACE'));
  const mark = END_MARK.exec(text.slice(blocks));
  return mark === null ? text : text.slice(0, blocks + mark.index);
}
