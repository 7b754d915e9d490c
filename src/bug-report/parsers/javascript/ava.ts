import type { LogLine, TestCounts } from '../../../model/index.js';
import { createHeld, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { draftAva, type AvaBlock } from './ava-block.js';

const LINES = 300;
/** What stops a file or the run, in one line; the tests in it are told elsewhere, if at all. */
const STOPPED = /^ {2}✘ (Based on your configuration, .{1,100} did not match the filters:|Couldn’t find any files to test.{0,200}|No tests found in .{1,500}|Timed out while running tests|Failed to parse .{1,500}|.{1,500} exited due to \w{1,20})$/;
const COUNTS: readonly (readonly [RegExp, keyof TestCounts | 'errors'])[] = [
  [/^ {2}(\d{1,7}) (?:tests?|hooks?) failed$/, 'failed'],
  [/^ {2}(\d{1,7}) tests? passed$/, 'passed'],
  [/^ {2}(\d{1,7}) (?:tests?|known failures?)(?: skipped| todo)?$/, 'skipped'],
  [/^ {2}(\d{1,7}) (?:uncaught exceptions?|unhandled rejections?|tests? remained pending.*)$/, 'errors'],
];

interface State {
  /** What the live list said of each failing test: its name, and perhaps a message. */
  failing: string[];
  /** Behind the rule that closes the live list. */
  listing: boolean;
  blank: number;
  block?: AvaBlock;
  /** Whose pending tests are listed. */
  pending?: string;
  counts: Record<keyof TestCounts | 'errors', number>;
}

/** AVA's default reporter; its TAP is read with all TAP. */
export const ava: Parser = {
  tool: 'ava',
  language: 'javascript',
  docs: 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md',
  proof: { tier: 1 },
  literals: ['[fail]: ', 'Uncaught exception in ', 'Unhandled rejection in ', '  ─', '  ✘ ', ' pending in ', ' tests failed', ' test failed', ' passed', ' uncaught exception', ' unhandled rejection'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const state: State = { failing: [], listing: false, blank: 0, counts: none() };
  return {
    get open() {
      return state.listing || state.block !== undefined || state.pending !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      // All that it says of itself is indented by two.
      if (!this.open && !text.startsWith('  ')) return false;
      const taken = count(state, text) || begin(state, text, line.n, held) || inside(state, text, line, held);
      state.blank = text === '' ? state.blank + 1 : 0;
      return taken;
    },
    end() {
      finish(state, held);
      const { failed, passed, skipped, errors } = state.counts;
      if (passed + failed > 0) sink.tests({ total: passed + failed + skipped, passed, failed, skipped });
      // A passing test may have printed a failure.
      if (passed > 0 && failed + errors === 0) held.drop();
      else held.release();
    },
  };
}

function none(): State['counts'] {
  return { total: 0, passed: 0, failed: 0, skipped: 0, errors: 0 };
}

function count(state: State, text: string): boolean {
  for (const [pattern, name] of COUNTS) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) continue;
    state.counts[name] += Number(found);
    return true;
  }
  return false;
}

function begin(state: State, text: string, n: number, held: Held): boolean {
  const failing = /^ {2}[✘✖] \[fail\]: (\S.{0,1500})$/.exec(text)?.[1];
  if (failing !== undefined) {
    if (state.failing.length < 1000) state.failing.push(failing);
    return true;
  }
  if (text === '  ─') {
    finish(state, held);
    state.listing = !state.listing && state.failing.length > 0;
    return true;
  }
  const crash = /^ {2}(Uncaught exception|Unhandled rejection) in (\S.{0,500})$/.exec(text);
  const stopped = STOPPED.exec(text)?.[1];
  if (waiting(state, text, n, held)) return true;
  if (crash === null && stopped === undefined) return titled(state, text, n, held);
  finish(state, held);
  if (crash !== null) state.block = { file: crash[2] as string, lines: [], from: n, to: n };
  else held.add(draftStopped(stopped as string, n));
  return true;
}

/** The tests that a timeout stopped, file by file. */
function waiting(state: State, text: string, n: number, held: Held): boolean {
  const file = /^ {2}\d{1,7} tests? were pending in (\S.{0,500})$/.exec(text)?.[1];
  if (file !== undefined) {
    finish(state, held);
    state.counts.errors += 1;
    state.pending = file;
    return true;
  }
  const test = state.pending === undefined ? undefined : /^ {2}◌ (\S.{0,1000})$/.exec(text)?.[1];
  if (test !== undefined) held.add({ tool: 'ava', language: 'javascript', kind: 'test', severity: 'error', test, ...(state.pending === undefined ? {} : { file: state.pending }), message: 'Timed out while running tests', from: n, to: n });
  else if (text !== '') delete state.pending;
  return test !== undefined;
}

/** In the list a title follows gaps, and it is the beginning of what the live list said. */
function titled(state: State, text: string, n: number, held: Held): boolean {
  const title = state.listing && state.blank >= 1 ? /^ {2}(\S.{0,1000})$/.exec(text)?.[1] : undefined;
  if (title === undefined || (state.blank < 2 && state.block !== undefined) || !state.failing.some((failing) => failing === title || failing.startsWith(`${title} `))) return false;
  finish(state, held);
  state.block = { test: title, lines: [], from: n, to: n };
  return true;
}

function inside(state: State, text: string, line: LogLine, held: Held): boolean {
  const { block } = state;
  if (block === undefined) return state.listing;
  const over = /^ {2}✘ .{1,500} exited with a non-zero exit code: \d/.test(text) || (text !== '' && !text.startsWith('  ')) || block.lines.length > LINES;
  if (over) finish(state, held);
  else {
    block.lines.push(text);
    if (text !== '') block.to = line.n;
  }
  return true;
}

function finish(state: State, held: Held): void {
  const { block } = state;
  delete state.block;
  if (block !== undefined) held.add(draftAva(block));
}

function draftStopped(message: string, n: number): BugDraft {
  const file = /(?:in|parse) (\S{1,500}\.[cm]?[jt]sx?)$|^(\S{1,500}) exited due to /.exec(message);
  const found = file?.[1] ?? file?.[2];
  const empty = /find any files|No tests found|not match/.test(message);
  const common = { tool: 'ava', language: 'javascript', severity: 'error', message, from: n, to: n } as const;
  return { ...common, kind: empty ? 'config' : 'test', ...(empty ? { rule: 'no-tests' } : {}), ...(found === undefined ? {} : { file: found }) };
}
