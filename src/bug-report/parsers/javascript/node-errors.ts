import type { LogLine } from '../../../model/index.js';
import { draftNodeError, type NodeError } from './node-draft.js';
import { readFrame, type Place } from '../../frames.js';
import { DIGIT, type BugDraft } from '../../parser.js';

/** Lines that a stack may begin with hold one of these. */
export const NODE_ERROR_LITERALS: readonly string[] = ['Error', 'Exception', 'Rejection', 'node:', `.js:${DIGIT}`, `.mjs:${DIGIT}`, `.cjs:${DIGIT}`, `.ts:${DIGIT}`, `.mts:${DIGIT}`, `.cts:${DIGIT}`, `.jsx:${DIGIT}`, `.tsx:${DIGIT}`, `.json:${DIGIT}`, '[eval]:'];

/** Reads errors as node prints them; `found` gets each when its last line has passed. */
export interface NodeErrors {
  readonly open: boolean;
  /** True when the line belongs to an error that has been recognised. */
  line(line: LogLine): boolean;
  end(): void;
}

/** Lines between the place and the error's name: source, caret, blank. */
const SOURCE = 8;
/** Lines of a message before its stack must begin. */
const MESSAGE = 40;
const FRAMES = 60;
/** A longer line is data, not the first line of an error. */
const LONG = 5000;

const PLACE = /^((?:file:\/\/|node:|\/|[A-Za-z]:[\\/]|\[eval\]|\.{0,2}\/)?[^\s:()'"]{1,400}):(\d{1,7})$/;
const HEADER = /(?:^|[\s:>\]([])((?:[A-Z][\w$.]{0,100})?(?:Error|Exception|Rejection)(?: \[[\w ]{1,60}\])?: \S.{0,4000})$/;
const STACK = /^\s{2,}at \S/;

interface State {
  error?: NodeError;
  /** Which lines may come next. */
  part: 'source' | 'message' | 'frames' | 'props';
  seen: number;
}

export function createNodeErrors(found: (draft: BugDraft) => void): NodeErrors {
  const state: State = { part: 'source', seen: 0 };
  const close = (): void => {
    const { error } = state;
    delete state.error;
    if (error !== undefined && isWhole(error)) found(draftNodeError(error));
  };
  return {
    get open() {
      return state.error !== undefined;
    },
    line(line) {
      if (state.error !== undefined) {
        const taken = step(state, state.error, line);
        if (taken !== 'over') return taken === 'mine';
        close();
        if (/^Node\.js v\d/.test(line.text)) return true;
      }
      return begin(state, line);
    },
    end: close,
  };
}

/** Without a place above it, only a stack makes an error of what may be any text. */
function isWhole(error: NodeError): boolean {
  return error.message.length > 0 && (error.frames.length > 0 || (error.place !== undefined && error.caret));
}

/** Rollup, Babel and Yarn: their stacks run through themselves only, and their own parsers read them. */
const OTHERS = /^\[!\] |^Internal Error: |^(?:\[[\w:. -]{1,60}\] |ERROR in )?(?:Syntax|Type|Reference)?Error: (?:[A-Za-z]:)?[^\s:(][^:(]{0,500}?: .{1,1500}\(\d{1,7}:\d{1,7}\)$/;

function begin(state: State, line: LogLine): boolean {
  const text = line.text.trimEnd();
  if (OTHERS.test(text)) return false;
  const place = placeIn(text);
  const base = { message: [], frames: [], caret: false, props: [], from: line.n, to: line.n };
  state.seen = 0;
  if (place !== undefined) {
    state.error = { ...base, place };
    state.part = 'source';
    return false;
  }
  // Deno's own header, and the causes below an error that other runtimes print.
  const foreign = /^(?:error: Uncaught |Caused by: )/.test(text);
  const said = /^\S/.test(text) && !foreign && text.length < LONG ? HEADER.exec(text)?.[1] : undefined;
  if (said !== undefined) {
    state.error = { ...base, message: [said] };
    state.part = 'message';
  }
  return false;
}

function placeIn(text: string): Place | undefined {
  const match = PLACE.exec(text);
  return match === null || !/[\\/.[]|^node:/.test(match[1] as string) ? undefined : { file: match[1] as string, line: Number(match[2]) };
}

type Taken = 'mine' | 'maybe' | 'over';

function step(state: State, error: NodeError, line: LogLine): Taken {
  const text = line.text.trimEnd();
  state.seen += 1;
  if (state.part === 'source') return source(state, error, text, line.n);
  if (state.part === 'message') return message(state, error, text, line.n);
  return state.part === 'frames' ? frames(state, error, text, line.n) : props(error, text, line.n);
}

function source(state: State, error: NodeError, text: string, n: number): Taken {
  if (text.trim() === '' || (state.seen === 1 && !HEADER.test(text))) return 'maybe';
  if (/^\s*\^+\s*$/.test(text)) {
    error.caret = true;
    error.column = text.indexOf('^') + 1;
    return 'maybe';
  }
  const nearer = error.caret ? placeIn(text) : undefined;
  if (nearer !== undefined) {
    // Where node itself gave up stands first; then comes the file that it could not read.
    Object.assign(error, { place: nearer, caret: false });
    delete error.column;
    state.seen = 0;
    return 'maybe';
  }
  if (!error.caret && state.seen <= SOURCE && !/^\S.{0,200}Error/.test(text)) return 'maybe';
  if (!error.caret && !HEADER.test(text)) return 'over';
  error.message.push((HEADER.exec(text)?.[1] ?? text).replace(/^\[(?=UnhandledPromiseRejection)/, '').replace(/(?<=\S)\] \{$/, '').replace(text.startsWith('[') ? /\]$/ : /$^/, ''));
  error.to = n;
  Object.assign(state, { part: / \{$/.test(text) ? 'props' : 'message', seen: 0 });
  return 'mine';
}

function message(state: State, error: NodeError, text: string, n: number): Taken {
  if (STACK.test(text)) {
    state.part = 'frames';
    return frames(state, error, text, n);
  }
  const over = state.seen > MESSAGE || /^Node\.js v\d|^(?:not )?ok \d|^\(Use `node |^Thrown at:/.test(text) || (error.place === undefined && HEADER.test(text) && /^\S/.test(text));
  if (over) return 'over';
  if (text !== '') error.message.push(text.slice(0, 1000));
  if (error.place !== undefined) error.to = text === '' ? error.to : n;
  return error.place === undefined ? 'maybe' : 'mine';
}

function frames(state: State, error: NodeError, text: string, n: number): Taken {
  if (/^\s{4,20}\.\.\. \d{1,4} lines matching cause stack trace \.\.\.$|^Emitted '[\w-]{1,60}' event /.test(text)) return 'mine';
  if (!STACK.test(text)) return 'over';
  const frame = readFrame(text.replace(/ \{$/, ''));
  if (frame !== undefined && error.frames.length < FRAMES) error.frames.push(frame);
  error.to = n;
  if (/ \{$/.test(text)) state.part = 'props';
  return 'mine';
}

/** The fields of the error, between `{` and `}`. */
function props(error: NodeError, text: string, n: number): Taken {
  if (!/^(?:\s|\}$|$)/.test(text) || error.props.length > 200) return 'over';
  error.props.push(text);
  error.to = n;
  return 'mine';
}
