import type { LogLine } from '../../../model/index.js';
import type { Place } from '../../frames.js';
import { CHAIN } from './pytest-block.js';

/** One traceback, up to and with the line that names the exception. */
export interface PythonError {
  /** Outermost first, as Python prints them. */
  readonly frames: Place[];
  /** The file that could not be parsed: its place has no function. */
  broken?: Place;
  message: string;
  /** Frames of the exception before it in the chain: where a worker of a pool sent its own error, they are the inner part of the stack. */
  readonly remote: readonly Place[];
  /** Earlier exceptions of the chain, the first one first. */
  readonly causes: string[];
  /** Part of an exception group, or the group itself. */
  readonly grouped: boolean;
  /** Python went on all the same: an exception in `__del__`, in a logging handler. */
  readonly survived: boolean;
  /** A logger's line stands right above: the program caught it and told it, and may have gone on. */
  readonly logged: boolean;
  readonly from: number;
  to: number;
}

/** Reads tracebacks; `found` gets each when it is sure that no later exception of the same chain follows. */
export interface PythonErrors {
  readonly open: boolean;
  line(line: LogLine): boolean;
  end(): void;
}

const START = 'Traceback (most recent call last):';
const FRAME = /^\s{0,40}File "([^"]{1,500})", line (\d{1,7})(?:, in (.{1,200}))?$/;
/** `package.Name: text`, where loggers' levels are no names; without a text only what is surely an exception. */
const NAMED = /^(?!(?:INFO|DEBUG|WARNING|ERROR|CRITICAL|NOTE|WARN):)([A-Za-z_][\w.]{0,200})(?::(?: .{0,4000})?)$/;
const BARE = /^([A-Za-z_][\w.]{0,200}(?:Error|Exception|Interrupt|Exit|Warning|Iteration|Group|Expired|Timeout))$/;
/** How loggers and event loops begin the line above: `ERROR:root:`, `2026-01-01 10:00:00,000 ERROR `, `[ERROR] `, `Task exception was never retrieved`. */
const LOGGED = /^(?:\S{1,40} {1,4}){0,5}\[?(?:ERROR|CRITICAL|WARNING)\b|^(?:Task exception was never retrieved|future: <|Exception in callback|Exception in thread |Unhandled exception in|handle: <)/;
const SURVIVED = /^(?:Exception ignored (?:in|while|on)\b|--- Logging error ---)/;
/** How far after an exception the words that chain it to the next may stand: its message can have several lines. */
const GAP = 30;
/** Source line, carets and notes between two frames, and what the program printed in between: standard output and error overtake each other. */
const BETWEEN = 30;
const FRAMES = 200;

interface State {
  error?: PythonError;
  part: 'frames' | 'named' | 'chained';
  /** What stands before every line: nothing, a worker's name, the bars of an exception group. */
  prefix: string;
  seen: number;
  /** Number of the line that said that the next error does no harm. */
  survived: number;
  /** The line before. */
  before: string;
  beforeAt: number;
}

export function createPythonErrors(found: (error: PythonError) => void): PythonErrors {
  const state: State = { part: 'frames', prefix: '', seen: 0, survived: -9, before: '', beforeAt: -9 };
  const close = (): void => {
    const { error } = state;
    delete state.error;
    if (error !== undefined && error.message !== '' && (error.frames.length > 0 || error.broken !== undefined)) found(error);
  };
  return {
    get open() {
      return state.error !== undefined;
    },
    line(line) {
      if (SURVIVED.test(line.text)) state.survived = line.n;
      const mine = next(state, line, close);
      Object.assign(state, { before: line.text, beforeAt: line.n });
      return mine;
    },
    end: close,
  };
}

function next(state: State, line: LogLine, close: () => void): boolean {
  if (state.error === undefined || starts(line.text) !== undefined) return begin(state, line, close);
  const text = strip(line.text, state.prefix);
  state.seen += 1;
  if (state.part === 'frames') return frames(state, state.error, text, line.n) || stop(state, close, line);
  return after(state, state.error, text, line.n) || stop(state, close, line);
}

/** What does not belong to the traceback ends it, and may begin another. */
function stop(state: State, close: () => void, line: LogLine): boolean {
  const waiting = state.seen < (state.part === 'named' ? GAP : BETWEEN) && !/^\s*File "/.test(line.text) && state.error?.broken === undefined;
  if (waiting) return false;
  close();
  return begin(state, line, close);
}

/** What stands before the first words of a traceback; undefined where the line has none. */
function starts(text: string): string | undefined {
  const at = text.indexOf(START);
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const group = before.endsWith('Exception Group ') ? before.slice(0, -'Exception Group '.length) : before;
  return group.replace('+', '|');
}

function begin(state: State, line: LogLine, close: () => void): boolean {
  const prefix = starts(line.text);
  const broken = prefix === undefined && state.error === undefined ? FRAME.exec(line.text) : null;
  if (prefix === undefined && (broken === null || broken[3] !== undefined)) return false;
  const chained = prefix !== undefined && state.part === 'chained' ? state.error : undefined;
  if (chained === undefined) close();
  const error = fresh(state, line, { prefix, chained });
  if (broken !== null) error.broken = { file: broken[1] as string, line: Number(broken[2]) };
  Object.assign(state, { error, part: 'frames', prefix: prefix ?? '', seen: 0 });
  return prefix !== undefined;
}

function fresh(state: State, line: LogLine, { prefix, chained }: { readonly prefix: string | undefined; readonly chained: PythonError | undefined }): PythonError {
  return {
    frames: [],
    remote: chained?.frames ?? [],
    message: '',
    causes: chained === undefined ? [] : [...chained.causes, chained.message],
    grouped: /\|/.test(prefix ?? ''),
    survived: line.n - state.survived <= 2,
    logged: chained?.logged ?? isLogged(state, line),
    from: chained?.from ?? line.n,
    to: line.n,
  };
}

function isLogged(state: State, line: LogLine): boolean {
  return line.n - state.beforeAt === 1 && LOGGED.test(state.before);
}

function strip(text: string, prefix: string): string {
  if (prefix !== '' && text.startsWith(prefix)) return text.slice(prefix.length);
  return prefix.trim() !== '' && text.trimEnd() === prefix.trimEnd() ? '' : text;
}

/** Frames with their source lines; the first line that is indented no more names the exception. */
function frames(state: State, error: PythonError, text: string, n: number): boolean {
  const frame = FRAME.exec(text);
  if (frame !== null) {
    addFrame(error, frame);
    Object.assign(state, { seen: 0 });
    error.to = n;
    return true;
  }
  if (/^\s/.test(text) && state.seen <= BETWEEN) return true;
  const named = NAMED.exec(text.trimEnd()) ?? BARE.exec(text.trimEnd());
  if (named === null || (error.frames.length === 0 && !/^(?:SyntaxError|IndentationError|TabError)$/.test(named[1] as string))) return false;
  error.message = text.trimEnd();
  error.to = n;
  Object.assign(state, { part: 'named', seen: 0 });
  return true;
}

function addFrame(error: PythonError, frame: RegExpExecArray): void {
  const place = { file: frame[1] as string, line: Number(frame[2]) };
  const name = frame[3];
  if (name === undefined) error.broken = place;
  else delete error.broken;
  if (error.frames.length > FRAMES) error.frames.splice(1, 1);
  if (name !== undefined) error.frames.push({ ...place, ...(name.startsWith('<') ? {} : { function: name }) });
}

/** After the name: lines that are indented go on with the message, and the words of a chain announce the next traceback. */
function after(state: State, error: PythonError, text: string, n: number): boolean {
  if (CHAIN.test(text.trimEnd())) {
    state.part = 'chained';
    return true;
  }
  if (state.part === 'chained') return text.trim() === '';
  const goesOn = state.seen <= 10 && /^\s{1,8}(?!\[[\w.]{1,60}\]$)[^\s|+]/.test(text) && state.seen === error.message.split('\n').length;
  if (goesOn) {
    error.message += `\n${text.trimEnd()}`;
    error.to = n;
  }
  return goesOn;
}
