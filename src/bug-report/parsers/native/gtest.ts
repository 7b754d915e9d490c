import type { LogLine } from '../../../model/index.js';
import { assertedAt, beginsCtest, CPP_FILE, isCtestLine, readAssertion, withoutTestNumber, type Asserted } from './cpp-text.js';
import { readGtestValues } from './gtest-message.js';
import { createGtestCounts, type GtestCounts } from './gtest-run.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** A message longer than this holds what the program printed besides. */
const LINES = 24;
const RUN = /^\[ RUN {6}\] (\S.{0,500})$/;
const DONE = /^(.{0,400}?)\[ {2}(?: {5}OK|FAILED {1}|SKIPPED) {0,2}\] (\S.{0,2000}?)(?:, where .{1,2000}?)? \(\d{1,9} ms\)$/;
const LISTED = /^\[ {2}FAILED {2}\] (\S.{0,500}?)(?:, where .{1,2000})?$/;
/** Visual C++ has `a.cc(8): error: ` and the message behind it, all others `a.cc:8: Failure` and the message below. */
const FAILURE = new RegExp(`^(?:(?<file>${CPP_FILE})(?::(?<line>\\d{1,7}):|\\((?<at>\\d{1,7})\\):)|unknown file:) (?:Failure|error: (?<told>\\S.{0,4000}))$`);
const FRAMEWORK = /^\[(?: {2}(?:PASSED|FAILED|SKIPPED)| RUN {6}| {7}OK|[=-]{10}| {2}DEATH)/;

interface Failed {
  readonly file?: string;
  readonly line?: number;
  readonly message: string[];
  readonly from: number;
  to: number;
}

interface State {
  test?: { readonly name: string; readonly from: number; last: string[]; asserted?: Asserted; to: number };
  /** Of several failures in a test the first one is told. */
  first?: Failed;
  current?: Failed | undefined;
  readonly reported: Set<string>;
  readonly counts: GtestCounts;
}

/** GoogleTest's own output: one report for each test that failed, also for one during which the program died. */
export const gtest: Parser = {
  tool: 'gtest',
  language: 'c++',
  docs: 'https://google.github.io/googletest/primer.html',
  proof: { tier: 1 },
  literals: ['[ RUN      ] ', '[  FAILED  ] ', '[  PASSED  ] ', '[  SKIPPED ] ', '[==========] ', ': Failure', 'Test project ', 'Internal ctest '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { reported: new Set(), counts: createGtestCounts(sink) };
  return {
    get open() {
      return state.test !== undefined || state.current !== undefined;
    },
    line(line) {
      const text = withoutTestNumber(line.text);
      if (FRAMEWORK.test(text) || text.includes('[  FAILED  ] ') || text.includes('[       OK ] ')) return framework(state, text, line, sink);
      if (failure(state, text, line)) return true;
      if (beginsCtest(text)) state.counts.nested = true;
      if (!isCtestLine(line.text)) return follow(state, text, line);
      died(state, sink);
      return false;
    },
    end() {
      died(state, sink);
      flush(state, sink);
      state.counts.flush();
    },
  };
}

/** A line between brackets of a fixed width. */
function framework(state: State, text: string, line: LogLine, sink: Sink): boolean {
  if (text.startsWith('[  DEATH   ]')) return state.current !== undefined;
  const begun = RUN.exec(text)?.[1];
  if (begun !== undefined) {
    died(state, sink);
    flush(state, sink);
    state.test = { name: begun, from: line.n, last: [], to: line.n };
    return true;
  }
  if (text.includes(' ms)') && DONE.test(text)) return done(state, text, line, sink);
  died(state, sink);
  if (state.counts.line(text)) return true;
  const listed = LISTED.exec(text)?.[1];
  if (listed !== undefined && !state.reported.has(listed) && state.reported.size < 5_000) {
    state.reported.add(listed);
    sink.bug({ tool: 'gtest', language: 'c++', kind: 'test', severity: 'error', test: listed, message: text.trim(), from: line.n, to: line.n });
  }
  return true;
}

function done(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const name = DONE.exec(text)?.[2] ?? '';
  if (text.includes('[  FAILED  ]')) {
    if (state.first !== undefined) state.first.to = Math.max(state.first.to, line.n);
    state.first ??= { message: [text.trim()], from: line.n, to: line.n };
    report(state, name, state.first, sink);
  }
  delete state.test;
  delete state.first;
  state.current = undefined;
  return true;
}

function failure(state: State, text: string, line: LogLine): boolean {
  if (!text.includes('Failure') && (state.test === undefined || !text.includes('error: '))) return false;
  const match = FAILURE.exec(text);
  if (match === null) return false;
  const { file, line: at, at: bracket, told } = match.groups ?? {};
  const place = file === undefined ? {} : { file, line: Number(at ?? bracket) };
  state.current = { ...place, message: told === undefined ? [] : [told], from: line.n, to: line.n };
  state.first ??= state.current;
  return true;
}

/** The message below a failure, or what a test prints: the last lines are kept, for nobody knows yet whether it survives. */
function follow(state: State, text: string, line: LogLine): boolean {
  const { test, current } = state;
  if (current !== undefined && current.message.length < LINES) {
    current.message.push(text);
    current.to = line.n;
    return true;
  }
  state.current = undefined;
  if (test === undefined) return false;
  test.to = line.n;
  const asserted = test.asserted === undefined ? readAssertion(text) : undefined;
  if (asserted !== undefined) test.asserted = asserted;
  if (text.trim() !== '') test.last = [...test.last.slice(-4), text];
  return false;
}

/** A test that began and never ended took the program with it. */
function died(state: State, sink: Sink): void {
  const { test } = state;
  if (test === undefined) return;
  delete state.test;
  const { asserted } = test;
  const place = asserted === undefined ? {} : assertedAt(asserted);
  const said = asserted?.message ?? (state.first === undefined ? ['the program ended in this test', ...test.last].join('\n') : undefined);
  if (said === undefined) report(state, test.name, state.first as Failed, sink);
  else if (!state.reported.has(test.name)) {
    state.reported.add(test.name);
    sink.bug({ tool: 'gtest', language: 'c++', kind: 'test', severity: 'error', ...place, test: test.name, message: said, from: test.from, to: test.to });
  }
  delete state.first;
  state.current = undefined;
}

/** A failure outside any test: of an environment, or in a log that was cut. */
function flush(state: State, sink: Sink): void {
  if (state.first !== undefined) report(state, undefined, state.first, sink);
  delete state.first;
  state.current = undefined;
}

function report(state: State, name: string | undefined, { file, line, message, from, to }: Failed, sink: Sink): void {
  if (name !== undefined) state.reported.add(name);
  const lines = message.join('\n').trimEnd().split('\n');
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
  sink.bug({ tool: 'gtest', language: 'c++', kind: 'test', severity: 'error', ...place, ...(name === undefined ? {} : { test: name }), message: lines.join('\n'), ...readGtestValues(lines), from, to });
}
