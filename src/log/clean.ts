import type { Log, LogLine } from '../model/index.js';
import { cleanText, isDirty, windowed } from './clean-text.js';
import { createEchoFilter } from './echo.js';
import { readMark } from './marks.js';
import { createPrefixReader } from './prefix.js';
import { createSplitter } from './split.js';
import { createTail } from './tail.js';

export interface CleanerOptions {
  /** A longer line keeps its beginning and its end; default 1 MiB, because linters write their JSON on one line. */
  readonly maxLineBytes?: number;
  /**
   * Asked of a line's bytes, without what stands in front of it: has anybody use for it? What nobody wants is not decoded, and not handed on;
   * what is wanted and nothing but printable ASCII needs no cleaning. All lines are wanted where nobody is there to ask.
   */
  readonly wants?: (bytes: Uint8Array, from: number, to: number) => Wanted;
}

/** `no`, `plain`: yes, and it holds nothing but printable ASCII and tabs, or `other`: perhaps, only its text can tell. */
export type Wanted = 'no' | 'plain' | 'other';

/** Turns bytes, in whatever pieces they come, into cleaned lines. Never throws, whatever the bytes are. */
export interface Cleaner {
  push(chunk: Uint8Array, each: (line: LogLine) => void): void;
  end(each: (line: LogLine) => void): void;
  /** Lines from..to once more, whether or not they were wanted: those that are among the last mebibyte. */
  recall(from: number, to: number): readonly LogLine[];
  /** Raw lines seen so far, and whether the middle of any was cut. */
  readonly rawLines: number;
  readonly truncated: boolean;
}

const MAX_LINE = 1 << 20;

/**
 * A line number counts raw lines; one raw line gives one cleaned line, but for a workflow command whose message held escaped line feeds: its
 * lines share the number. Lines of a step's header wait until it is over, so lines come in order but not at once.
 */
export function createCleaner(options: CleanerOptions = {}): Cleaner {
  const { wants } = options;
  const max = Math.max(64, options.maxLineBytes ?? MAX_LINE);
  const splitter = createSplitter(max);
  const prefix = createPrefixReader();
  const echo = createEchoFilter();
  const tail = createTail();
  let n = 0;
  let cut = false;
  /** The short way; false where the line has to be read the long way. */
  const isDone = (piece: Buffer, from: number, to: number, each: (line: LogLine) => void): boolean => {
    if (wants === undefined || echo.holding || to - from > max) return false;
    const start = prefix.skip(piece, from, to);
    if (start === -1 || isMarked(piece, start, to)) return false;
    const wanted = wants(piece, start, to);
    if (wanted !== 'plain') return wanted === 'no';
    const text = piece.toString('latin1', start, to);
    const step = prefix.step;
    each(step === undefined ? { n, text } : { n, text, step });
    return true;
  };
  const read = (raw: string, each: (line: LogLine) => void): void => {
    if (raw.length > max) cut = true;
    const text = prefix.read(windowed(raw, max));
    const step = prefix.step;
    const clean = isDirty(text) ? cleanText(text) : text;
    // Most lines: no marker, nothing to copy.
    if (!clean.includes('::') && !clean.startsWith('##[') && !clean.startsWith('[')) echo.push(step === undefined ? { n, text: clean } : { n, text: clean, step }, each);
    else for (const line of markedLines(clean, n, step)) echo.push(line, each);
  };
  const reader = (each: (line: LogLine) => void) => (piece: Buffer, from: number, to: number, first: boolean) => {
    n += 1;
    if (first && wants !== undefined) tail.add(piece, n);
    const end = to > from && piece[to - 1] === 0x0d ? to - 1 : to;
    if (!isDone(piece, from, end, each)) read(piece.toString('utf8', from, end), each);
  };
  return {
    push: (chunk, each) => splitter.push(chunk, reader(each)),
    end(each) {
      splitter.end(reader(each));
      echo.end(each);
    },
    recall: (from, to) => tail.lines(from, to).flatMap((line) => markedLines(cleanText(prefix.again(windowed(line.text, max))), line.n, undefined)),
    get rawLines() {
      return n;
    },
    get truncated() {
      return cut || splitter.cut;
    },
  };
}

const [BLANK, TAB, HASH, BRACKET, COLON] = [0x20, 0x09, 0x23, 0x5b, 0x3a];

/** May the bytes be a marker of the runner? Those give the log its order, whether or not anybody wants their text. */
function isMarked(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && (bytes[at] === BLANK || bytes[at] === TAB)) at += 1;
  const [first, second] = [bytes[at], bytes[at + 1]];
  return (first === HASH && second === HASH) || (first === COLON && second === COLON) || (first === BRACKET && second === 0x63);
}

function markedLines(text: string, n: number, step: string | undefined): LogLine[] {
  const { text: message, ...rest } = readMark(text);
  const common = step === undefined ? { n } : { n, step };
  if (!/[\r\n]/.test(message)) return [{ ...common, text: message, ...rest }];
  const [first = '', ...more] = message.split(/\r\n?|\n/).map(cleanText);
  return [{ ...common, text: first, ...rest }, ...more.map((line) => ({ ...common, text: line }))];
}

/** The whole of a log that is already in memory. */
export function cleanBytes(bytes: Uint8Array, options: Omit<CleanerOptions, 'wants'> = {}): Log {
  const cleaner = createCleaner(options);
  const lines: LogLine[] = [];
  const each = (line: LogLine): void => void lines.push(line);
  cleaner.push(bytes, each);
  cleaner.end(each);
  return { lines, rawLines: cleaner.rawLines, truncated: cleaner.truncated };
}
