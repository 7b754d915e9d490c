import type { LogLine } from '../../../model/index.js';
import { createCtestOutput, type CtestOutput } from './ctest-output.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** A test that printed more than this is not listened to any longer. */
const LINES = 20_000;
const RESULT = /^ {0,8}\d{1,6}\/\d{1,6} {1,4}Test {1,6}#(\d{1,6}): (\S.{0,300}?) {1,4}\.{0,400}(?: {3}(Passed)|([A-Za-z][\w ]{1,30})?\*{3}(\S.{0,300}?)) {1,8}\d{1,7}\.\d\d sec$/;
/** The reason can go on below: a regular expression with an end of line in it. */
const UNFINISHED = /^ {0,8}\d{1,6}\/\d{1,6} {1,4}Test {1,6}#(\d{1,6}): (\S.{0,300}?) {1,4}\.{0,400}\*{3}(Failed {2}\S.{0,300})$/;
/** The end of a reason that went on below, and what `-V` puts in front of the next test. */
const ELSEWHERE = /^(?:test \d{1,6}|.{0,300}\] {1,4}\d{1,7}\.\d\d sec)$/;
const COUNTS = /^(\d{1,3})% tests passed, (\d{1,6}) tests? failed out of (\d{1,6})$/;
const LISTED = /^\t? {0,8}(\d{1,6}) - (\S.{0,300}?) \(([^()]{1,60})\)(?: {1,8}\S.{0,200})?$/;
const HARMLESS = /^(?:Skipped|Not Run \(Disabled\)|Disabled)$/;

interface State {
  /** The test whose output is on its way: it stands below the result, or above it with `-V`. */
  open?: { readonly name: string; readonly reason: string; readonly output: CtestOutput; readonly from: number; to: number; left: number } | undefined;
  /** Output by the number of the test, from `-V`. */
  readonly verbose: Map<string, CtestOutput>;
  readonly known: Set<string>;
  listing?: 'failed' | 'skipped' | undefined;
  counts?: { readonly total: number; readonly failed: number; skipped: number } | undefined;
  running: boolean;
}

/**
 * ctest: each failed test once, with what its program said of it. Where that program is itself a runner of tests (GoogleTest, Catch2) its tests
 * speak for themselves.
 */
export const ctest: Parser = {
  tool: 'ctest',
  docs: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
  proof: { tier: 1 },
  literals: [' Test #', ' Test  #', ' Test   #', ' tests failed out of ', ' test failed out of ', 'The following tests FAILED:', 'The following tests did not run:', 'Test project ', 'Errors while running CTest', 'No tests were found', 'No test configuration file found!'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { verbose: new Map(), known: new Set(), running: false };
  return {
    get open() {
      return state.running;
    },
    line: (line) => read(state, line, sink),
    end: () => close(state, sink),
  };
}

function read(state: State, line: LogLine, sink: Sink): boolean {
  const { text } = line;
  if (text.startsWith('Test project ')) {
    close(state, sink);
    state.running = true;
    return true;
  }
  if (text === 'No tests were found!!!' || text === 'No test configuration file found!') {
    sink.bug({ tool: 'ctest', kind: 'config', severity: 'error', message: text, from: line.n, to: line.n });
    return true;
  }
  return result(state, line, sink) || summary(state, line, sink) || listen(state, line);
}

function result(state: State, line: LogLine, sink: Sink): boolean {
  const whole = RESULT.exec(line.text);
  const [, number = '', name, passed, ended, told] = whole ?? [];
  const [, other = '', long, reason] = whole === null ? (UNFINISHED.exec(line.text) ?? []) : [];
  const called = name ?? long;
  if (called === undefined) {
    if (/^ {0,8}Start {1,6}\d{1,6}: /.test(line.text)) finish(state, sink);
    return /^ {0,8}Start {1,6}\d{1,6}: /.test(line.text);
  }
  finish(state, sink);
  state.running = true;
  const why = (ended ?? told ?? reason ?? '').trim();
  const before = state.verbose.get(number + other);
  state.verbose.delete(number + other);
  if (passed === undefined && !HARMLESS.test(why)) state.open = { name: called, reason: why, output: before ?? createCtestOutput(), from: line.n, to: line.n, left: LINES };
  return true;
}

/** What the program printed: numbered while it runs, plain below its result. */
function listen(state: State, line: LogLine): boolean {
  const [, number, said] = /^(\d{1,6}): (.{0,8000})$/.exec(line.text) ?? [];
  if (number !== undefined && said !== undefined) {
    if (!state.verbose.has(number) && state.verbose.size < 100) state.verbose.set(number, createCtestOutput());
    if (!/^(?:Test command|Working Directory|Test timeout computed to be|Environment variables): ?/.test(said)) state.verbose.get(number)?.add(said);
    return false;
  }
  const { open } = state;
  if (open === undefined || open.left === 0 || state.counts !== undefined || ELSEWHERE.test(line.text)) return false;
  open.output.add(line.text);
  open.left -= 1;
  if (line.text.trim() !== '') open.to = line.n;
  return false;
}

function summary(state: State, line: LogLine, sink: Sink): boolean {
  const [, , failed, total] = COUNTS.exec(line.text) ?? [];
  if (failed !== undefined) {
    finish(state, sink);
    state.counts = { total: Number(total), failed: Number(failed), skipped: 0 };
    return true;
  }
  const list = /^The following tests (FAILED|did not run):$/.exec(line.text)?.[1];
  if (list !== undefined) {
    state.listing = list === 'FAILED' ? 'failed' : 'skipped';
    state.running = true;
    return true;
  }
  if (state.listing !== undefined) return listed(state, line, sink);
  return line.text === 'Errors while running CTest';
}

function listed(state: State, line: LogLine, sink: Sink): boolean {
  const [, , name, reason = ''] = LISTED.exec(line.text) ?? [];
  if (name === undefined) {
    state.listing = undefined;
    if (line.text.trim() !== '') close(state, sink);
    return line.text === 'Errors while running CTest';
  }
  if (state.listing === 'skipped' && state.counts !== undefined && reason === 'Skipped') state.counts.skipped += 1;
  if (state.listing === 'failed' && !state.known.has(name)) sink.bug({ tool: 'ctest', kind: 'test', severity: 'error', test: name, message: reason, from: line.n, to: line.n });
  return true;
}

function finish(state: State, sink: Sink): void {
  const { open } = state;
  if (open === undefined) return;
  state.open = undefined;
  if (state.known.size < 20_000) state.known.add(open.name);
  if (open.output.told) return;
  sink.bug({ tool: 'ctest', kind: 'test', severity: 'error', test: open.name, ...open.output.read(open.reason), from: open.from, to: open.to });
}

/** One run is over; a disabled test is not in its total. */
function close(state: State, sink: Sink): void {
  finish(state, sink);
  const { counts } = state;
  if (counts !== undefined) sink.tests({ total: counts.total, failed: counts.failed, skipped: counts.skipped, passed: Math.max(0, counts.total - counts.failed - counts.skipped) });
  state.counts = undefined;
  state.running = false;
  state.verbose.clear();
  state.known.clear();
}
