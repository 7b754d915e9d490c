import type { TestCounts } from '../../../model/index.js';
import { createHeld, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import type { LogLine } from '../../../model/index.js';
import { draftVitest, type VitestBlock } from './vitest-block.js';

/** Lines of one error; a longer one has said what it is by then. */
const LINES = 400;
const SECTION = /^⎯{2,200} (Failed (?:Tests|Suites|Typechecks?|Benchmarks) \d{1,7}|Unhandled Errors?|Unhandled Rejection|Uncaught Exception|Unhandled Source Errors?|Source Errors?|Typecheck Errors?|Startup Error) ⎯{2,200}/;
const RULE = /^⎯{3,200}(?:\[\d{1,7}\/\d{1,7}\]⎯{0,200})?$/;
const SUMMARY = /^ {0,12}(Test Files|Tests|Type Errors|Errors|Snapshots|Start at|Duration) {2}(\S.{0,200})$/;

interface State {
  /** After the heading of one of the closing lists: what tests print comes before, and may look the same. */
  listing: boolean;
  block?: VitestBlock;
  counts?: TestCounts;
  red: boolean;
}

/** Vitest's reporters that end with lists of what failed: default, verbose, tree, dot. Its TAP is read with all TAP. */
export const vitest: Parser = {
  tool: 'vitest',
  language: 'javascript',
  docs: 'https://vitest.dev/guide/reporters',
  proof: { tier: 1 },
  literals: ['⎯⎯⎯', 'Test Files  ', '      Tests  ', '     Errors  ', 'Type Errors  ', '   Duration  ', 'No test files found', 'ERROR: Coverage for '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { listing: false, red: false };
  const held = createHeld(sink);
  return {
    get open() {
      return state.listing;
    },
    line(line) {
      const text = line.text.trimEnd();
      return heading(state, text, line.n, held) || summary(state, text, held, sink) || (state.listing && listed(state, text, line.n, held)) || alone(text, line, sink);
    },
    end() {
      finish(state, held);
      held.release();
    },
  };
}

function heading(state: State, text: string, n: number, held: Held): boolean {
  const title = text.startsWith('⎯') ? SECTION.exec(text)?.[1] : undefined;
  if (title === undefined) return false;
  finish(state, held);
  state.listing = true;
  if (!/^Failed |^Unhandled Errors?$/.test(title)) state.block = { section: title, titles: [], lines: [], from: n, to: n };
  return true;
}

function listed(state: State, text: string, n: number, held: Held): boolean {
  const title = /^ FAIL {2}(\S.{0,1000}|\s{1,4}\S.{0,1000})$/.exec(text)?.[1];
  if (title !== undefined) {
    // One error may stand under several titles.
    if (state.block === undefined || state.block.titles.length === 0 || state.block.lines.length > 0) {
      finish(state, held);
      state.block = { section: '', titles: [], lines: [], from: n, to: n };
    }
    state.block.titles.push(title.trim());
  } else if (RULE.test(text)) finish(state, held);
  else if (state.block !== undefined && state.block.lines.length < LINES) {
    state.block.lines.push(text);
    if (text !== '') state.block.to = n;
  }
  return true;
}

function finish(state: State, held: Held): void {
  const { block } = state;
  delete state.block;
  for (const draft of block === undefined ? [] : draftVitest(block)) held.add(draft);
}

/** The run's last lines. A passing test may have printed a whole list of failures: only a run that says so is red. */
function summary(state: State, text: string, held: Held, sink: Sink): boolean {
  const match = text.startsWith(' ') || /^(?:Test Files|Type Errors) /.test(text) ? SUMMARY.exec(text) : null;
  if (match === null) return false;
  const [, name, said = ''] = match;
  finish(state, held);
  state.listing = false;
  if (name === 'Tests') state.counts = readCounts(said) ?? { total: 0, passed: 0, failed: 0, skipped: 0 };
  if (/\b(?:[1-9]\d{0,8}) (?:failed|errors?)\b/.test(said)) state.red = true;
  if (name !== 'Duration') return true;
  if (state.counts !== undefined && state.counts.total > 0) sink.tests(state.counts);
  if (state.red || state.counts === undefined) held.release();
  else held.drop();
  state.red = false;
  delete state.counts;
  return true;
}

/** `10 failed | 2 passed | 1 expected fail | 1 skipped | 1 todo (14)` */
function readCounts(said: string): TestCounts | undefined {
  const total = /\((\d{1,9})\)$/.exec(said)?.[1];
  if (total === undefined) return undefined;
  const count = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(said)?.[1] ?? 0);
  return { total: Number(total), passed: count('passed') + count('expected fail'), failed: count('failed'), skipped: count('skipped') + count('todo') };
}

/** What has a line of its own, outside the lists. */
function alone(text: string, line: LogLine, sink: Sink): boolean {
  const none = /^No test files found, exiting with code 1$/.test(text);
  const threshold = /^ERROR: Coverage for \w{1,20} \([\d.]{1,8}%\) does not meet .{0,300}threshold \([\d.]{1,8}%\)/.exec(text)?.[0];
  const base: Pick<BugDraft, 'tool' | 'language' | 'severity' | 'from' | 'to'> = { tool: 'vitest', language: 'javascript', severity: 'error', from: line.n, to: line.n };
  if (none) sink.bug({ ...base, kind: 'config', rule: 'no-tests', message: text });
  if (threshold !== undefined) sink.bug({ ...base, kind: 'test', rule: 'coverage-threshold', message: threshold.replace(/^ERROR: /, '') });
  return none || threshold !== undefined;
}
