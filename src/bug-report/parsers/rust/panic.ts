import type { Frame } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';
import { isElsewhere } from './rustc-block.js';

/** What a thread said as it panicked. Format: https://doc.rust-lang.org/std/panic/fn.set_hook.html */
export interface Panic {
  readonly thread: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly left?: string;
  readonly right?: string;
  readonly frames: readonly Frame[];
  readonly from: number;
  readonly to: number;
}

/** Reads one panic after the other out of the lines of a program. */
export interface PanicReader {
  readonly open: boolean;
  /** True when the line belongs to a panic. */
  line(text: string, n: number): boolean;
  end(): void;
}

interface Reading {
  readonly thread: string;
  place: Pick<Panic, 'file' | 'line' | 'column'>;
  /** `message` until a blank line or a note; `quoted` while the old form's quote is open; `after` when only a backtrace may follow. */
  part: 'message' | 'quoted' | 'after' | 'stack';
  message: string[];
  frames: Frame[];
  symbol?: string;
  readonly from: number;
  to: number;
  lines: number;
}

const LINES = 400;
const MESSAGE = 40;

export function createPanicReader(done: (panic: Panic) => void): PanicReader {
  let reading: Reading | undefined;
  const close = (): void => {
    if (reading !== undefined) done(panicOf(reading));
    reading = undefined;
  };
  return {
    get open() {
      return reading !== undefined;
    },
    line(text, n) {
      const begun = text.includes('panicked at') ? begin(text, n) : undefined;
      if (begun !== undefined || (reading !== undefined && !goesOn(reading, text, n))) close();
      if (begun !== undefined) reading = begun;
      return reading !== undefined;
    },
    end: close,
  };
}

const NEW = /^(?:test .{1,400} \.\.\. )?(?: {4,8})?thread '([^']{0,400})' (?:\(\d{1,12}\) )?panicked at (\S.{0,500}?):(\d{1,7}):(\d{1,5}):$/;
const OLD = /^(?:test .{1,400} \.\.\. )?(?: {4,8})?thread '([^']{0,400})' panicked at '(.{0,4000})$/;
const QUOTE = /^(.{0,4000}?)', (\S[^']{0,500}?):(\d{1,7})(?::(\d{1,5}))?$/;

function begin(text: string, n: number): Reading | undefined {
  const [, thread, file, line, column] = NEW.exec(text) ?? [];
  const fresh = { message: [], frames: [], from: n, to: n, lines: 0 };
  if (thread !== undefined && file !== undefined) return { ...fresh, thread, part: 'message', place: { file, line: Number(line), column: Number(column) } };
  const [, name, rest] = OLD.exec(text) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const reading: Reading = { ...fresh, thread: name, part: 'quoted', place: {} };
  quoted(reading, rest);
  return reading;
}

function goesOn(reading: Reading, text: string, n: number): boolean {
  reading.lines += 1;
  if (reading.lines > LINES) return false;
  const more = further(reading, text);
  if (more && text.trim() !== '') reading.to = n;
  return more;
}

function further(reading: Reading, text: string): boolean {
  if (reading.part === 'quoted') return quoted(reading, text);
  if (/^\s{0,8}stack backtrace:$/.test(text)) {
    reading.part = 'stack';
    return true;
  }
  if (/^\s{0,8}note: (?:run with `RUST_BACKTRACE|Some details are omitted)/.test(text)) {
    const stack = reading.part === 'stack';
    reading.part = 'after';
    return !stack;
  }
  if (reading.part === 'stack') return frame(reading, text);
  // pretty_assertions shows its difference below a blank line.
  if (reading.part === 'after' && text.startsWith('Diff < left')) reading.part = 'message';
  return reading.part === 'message' && said(reading, text);
}

/** Lines of the runner around it, which no message is made of. */
const RUNNER = /^(?:note: .{0,200}|---- .{1,400} stdout ----|failures:|test result: |test .{1,400} \.\.\. |running \d{1,9} tests?|ok|FAILED|ignored|error: (?:test|doctest) failed)$/;

function said(reading: Reading, text: string): boolean {
  if (RUNNER.test(text) || reading.message.length >= MESSAGE) return false;
  if (text.trim() === '') {
    if (reading.message.length === 0) return true;
    reading.part = 'after';
    return true;
  }
  reading.message.push(text.slice(0, 2000).trimEnd());
  return true;
}

/** The old form quotes the message and puts the place behind it, perhaps some lines further down. */
function quoted(reading: Reading, text: string): boolean {
  const [, last, file, line, column] = QUOTE.exec(text) ?? [];
  reading.message.push((last ?? text).slice(0, 2000));
  if (file !== undefined) {
    reading.place = { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
    reading.part = 'after';
  }
  return reading.message.length < MESSAGE;
}

const SYMBOL = /^\s{0,12}\d{1,5}:\s{1,20}(?:0x[0-9a-f]{1,16} - )?(\S.{0,800})$/;
const AT = /^\s{1,60}at (\S.{0,500}?):(\d{1,7})(?::\d{1,5})?$/;

function frame(reading: Reading, text: string): boolean {
  const symbol = SYMBOL.exec(text)?.[1];
  if (symbol !== undefined) {
    reading.symbol = symbol.replace(/::h[0-9a-f]{16}$/, '');
    return true;
  }
  const [, file, line] = AT.exec(text) ?? [];
  if (file === undefined) return false;
  if (reading.frames.length < 60) reading.frames.push({ file, line: Number(line), ...(reading.symbol === undefined ? {} : { function: reading.symbol }) });
  return true;
}

function panicOf({ thread, place, message, frames, from, to }: Reading): Panic {
  const text = message.map((line) => line.replace(/^\s{4}/, '')).join('\n').trim();
  const [, left, right] = text.includes('!=') ? [] : (/(?:^|\n)\s{0,6}left: (.{0,2000}?),?\n\s{0,6}right: ([^\n]{0,2000})/.exec(text) ?? []);
  const own = frames.filter((one) => !isElsewhere(one.file));
  return {
    thread, ...placeOf(place, own), message: text === '' ? 'panicked' : text,
    ...(left === undefined || right === undefined ? {} : { left: bare(left), right: bare(right) }),
    frames: own, from, to,
  };
}

/** The place of a panic inside the standard library is where it was called, if the backtrace knows. */
function placeOf(place: Reading['place'], own: readonly Frame[]): Reading['place'] {
  if (place.file === undefined || !isElsewhere(place.file)) return place;
  const [caller] = own;
  return caller === undefined ? {} : { file: caller.file, ...(caller.line === undefined ? {} : { line: caller.line }) };
}

/** Old versions put values between backticks, and the assertion's own message behind the second one. */
function bare(value: string): string {
  const [, inner] = /^`(.{0,2000}?)`(?:: .{0,2000})?$/.exec(value) ?? [];
  return inner ?? value;
}

/** A panic as a report. `assert_eq!` names its sides left and right; by custom the right one is what was wanted. */
export function draftOfPanic(panic: Panic, rest: Pick<BugDraft, 'tool' | 'kind'> & { readonly test?: string }): BugDraft {
  const { file, line, column, message, left, right, frames, from, to } = panic;
  return {
    ...rest, language: 'rust', severity: 'error', message,
    ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }),
    ...(left === undefined || right === undefined ? {} : { actual: left, expected: right }),
    ...(frames.length === 0 ? {} : { frames }), from, to,
  };
}

export function isOwnThread(panic: Panic, test: string): boolean {
  return panic.thread === test || panic.thread === 'main' || panic.thread === '<main>';
}

