import type { Log, LogLine } from '../model/index.js';
import { cleanText, isDirty, windowed } from './clean-text.js';
import { createEchoFilter } from './echo.js';
import { readMark } from './marks.js';
import { createPrefixReader } from './prefix.js';
import { createSplitter } from './split.js';

export interface CleanerOptions {
  /** A longer line keeps its beginning and its end; default 1 MiB, because linters write their JSON on one line. */
  readonly maxLineBytes?: number;
}

/** Turns bytes, in whatever pieces they come, into cleaned lines. Never throws, whatever the bytes are. */
export interface Cleaner {
  push(chunk: Uint8Array): LogLine[];
  end(): LogLine[];
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
  const max = Math.max(64, options.maxLineBytes ?? MAX_LINE);
  const splitter = createSplitter(max);
  const prefix = createPrefixReader();
  const echo = createEchoFilter();
  let n = 0;
  let cut = false;
  const read = (raw: string, out: LogLine[]): void => {
    n += 1;
    if (raw.length > max) cut = true;
    const ended = raw.charCodeAt(raw.length - 1) === 0x0d ? raw.slice(0, -1) : raw;
    const text = prefix.read(windowed(ended, max));
    const step = prefix.step;
    const clean = isDirty(text) ? cleanText(text) : text;
    // Most lines: no marker, nothing to copy.
    if (!clean.includes('::') && !clean.startsWith('##[') && !clean.startsWith('[')) echo.push(step === undefined ? { n, text: clean } : { n, text: clean, step }, out);
    else for (const line of markedLines(clean, n, step)) echo.push(line, out);
  };
  const run = (feed: (each: (line: string) => void) => void): LogLine[] => {
    const out: LogLine[] = [];
    feed((raw) => read(raw, out));
    return out;
  };
  return {
    push: (chunk) => run((each) => splitter.push(chunk, each)),
    end() {
      const out = run((each) => splitter.end(each));
      echo.end(out);
      return out;
    },
    get rawLines() {
      return n;
    },
    get truncated() {
      return cut || splitter.cut;
    },
  };
}

function markedLines(text: string, n: number, step: string | undefined): LogLine[] {
  const { text: message, ...rest } = readMark(text);
  const common = step === undefined ? { n } : { n, step };
  if (!/[\r\n]/.test(message)) return [{ ...common, text: message, ...rest }];
  const [first = '', ...more] = message.split(/\r\n?|\n/).map(cleanText);
  return [{ ...common, text: first, ...rest }, ...more.map((line) => ({ ...common, text: line }))];
}

/** The whole of a log that is already in memory. */
export function cleanBytes(bytes: Uint8Array, options: CleanerOptions = {}): Log {
  const cleaner = createCleaner(options);
  const lines = [...cleaner.push(bytes), ...cleaner.end()];
  return { lines, rawLines: cleaner.rawLines, truncated: cleaner.truncated };
}

/** A log as it arrives. One line at a time is the slow way: for gigabytes feed a cleaner and hand on what each push gives. */
export async function* readLog(bytes: AsyncIterable<Uint8Array>, options: CleanerOptions = {}): AsyncIterable<LogLine> {
  const cleaner = createCleaner(options);
  for await (const chunk of bytes) yield* cleaner.push(chunk);
  yield* cleaner.end();
}
