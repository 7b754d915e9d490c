import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { readLibtestJson } from './cargo-test-json.js';
import { createPanicReader, draftOfPanic, type Panic, type PanicReader } from './panic.js';
import { createTestSection, ownFile, sourceOf, type TestSection } from './test-section.js';

interface State {
  /** Between `running 3 tests` and its result. */
  running: boolean;
  /** The file that cargo named for this run. */
  source?: string;
  section?: TestSection;
  /** What was printed outside of sections, with --nocapture or before a crash. */
  panics: { readonly panic: Panic; readonly test: string | undefined }[];
  /** The test whose `test name ... ` was printed last. */
  current?: string;
  /** What a test that returns an error printed behind its name. */
  results: Map<string, string>;
  failed: Map<string, number>;
  /** Tests of this run that were reported. */
  reported: Set<string>;
  overflown?: { readonly test: string; readonly n: number };
  crash?: BugDraft;
  list: boolean;
}

/**
 * cargo test: libtest's own form, with and without --quiet and --nocapture, doctests, and its JSON. The id is libtest's (`module::tests::name`,
 * `src/lib.rs - add (line 5)`). A panic counts only if its test failed: those of `should_panic` are printed as well.
 */
export const cargoTest: Parser = {
  tool: 'cargo-test',
  language: 'rust',
  docs: 'https://doc.rust-lang.org/rustc/tests/index.html, https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html',
  proof: { tier: 1 },
  literals: ['running ', 'test result: ', ' stdout ----', '     Running ', '   Doc-tests ', 'error: test failed, to rerun pass', '"type": "', '{"type":"'],
  wholeLines: true,
  start: (sink) => machine(sink),
};

const LINE = 8_192;

function machine(sink: Sink): Machine {
  const state: State = { running: false, panics: [], results: new Map(), failed: new Map(), reported: new Set(), list: false };
  const reader = createPanicReader((panic) => {
    if (state.panics.length < 500) state.panics.push({ panic, test: state.current });
  });
  return {
    get open() {
      return state.running || state.section !== undefined || state.crash !== undefined;
    },
    line(line) {
      if (line.text.charCodeAt(0) === 123) return readLibtestJson(line, state.source, sink);
      return read(state, reader, line.text.length > LINE ? { ...line, text: line.text.slice(0, LINE) } : line, sink);
    },
    end() {
      reader.end();
      closeRun(state, sink, false);
    },
  };
}

const RUNNING = /^running \d{1,9} tests?$/;
const SECTION = /^---- (\S.{0,600}) stdout ----$/;
const RESULT = /^test result: (ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored/;
const RERUN = /^error: (?:test|doctest) failed, to rerun pass /;

function read(state: State, reader: PanicReader, line: LogLine, sink: Sink): boolean {
  const { text } = line;
  if (state.crash !== undefined) return crashed(state, line, sink);
  const source = sourceOf(line) ?? (text.startsWith('   Doc-tests ') ? '' : undefined);
  if (source !== undefined || RUNNING.test(text)) {
    reader.end();
    closeRun(state, sink, false);
    if (source === undefined) state.running = true;
    else state.source = source;
    return true;
  }
  const result = RESULT.exec(text);
  if (result !== null) {
    reader.end();
    closeRun(state, sink, result[1] === 'ok');
    const [passed, failed, skipped] = result.slice(2, 5).map(Number) as [number, number, number];
    if (passed + failed + skipped > 0) sink.tests({ total: passed + failed + skipped, passed, failed, skipped });
    return true;
  }
  if (RERUN.test(text)) {
    if (state.running) state.crash = { tool: 'cargo-test', language: 'rust', kind: 'test', severity: 'error', message: '', from: line.n, to: line.n };
    reader.end();
    return true;
  }
  return inSection(state, line, sink) || (state.running && outside(state, reader, line));
}

/** What failed tests printed, one after the other, until the list of their names. */
function inSection(state: State, line: LogLine, sink: Sink): boolean {
  const name = SECTION.exec(line.text)?.[1];
  if (name === undefined && state.section === undefined) return false;
  if (name !== undefined || line.text === 'failures:') {
    closeSection(state, sink);
    if (name !== undefined) state.section = createTestSection(name, line.n);
    else state.list = true;
    return true;
  }
  state.section?.line(line.text, line.n);
  return true;
}

function closeSection(state: State, sink: Sink): void {
  if (state.section === undefined) return;
  const { test } = state.section;
  const result = state.results.get(test);
  if (result !== undefined) state.section.line(result, 0);
  const draft = state.section.finish(ownFile(test, state.source));
  delete state.section;
  // With --nocapture the section holds what libtest itself has to say, and the panic stands above.
  const panic = state.panics.findLast((one) => one.panic.thread === test || one.test === test);
  sink.bug(panic === undefined || draft.line !== undefined ? draft : { ...draft, ...draftOfPanic(panic.panic, { tool: 'cargo-test', kind: 'test', test }), message: `${draft.message}\n${panic.panic.message}`, ...sides(draft) });
  state.reported.add(test);
}

function sides({ expected, actual }: BugDraft): Pick<BugDraft, 'expected' | 'actual'> {
  return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}

const NAMED = /^test (\S.{0,600}?)(?: - should panic| - compile fail| - compile)? \.\.\. ?(.{0,4000})$/;
const QUIET = /^(\S.{0,600}) --- FAILED$/;
const OVERFLOW = /^thread '([^']{1,600})' (?:\(\d{1,12}\) )?has overflowed its stack$/;

function outside(state: State, reader: PanicReader, line: LogLine): boolean {
  const { text, n } = line;
  const [, name, said = ''] = NAMED.exec(text) ?? [];
  if (name !== undefined) state.current = name;
  if (name !== undefined && said.startsWith('Error: ') && state.results.size < 500) state.results.set(name, said);
  const failed = said === 'FAILED' ? name : failedBy(state, text);
  if (failed !== undefined) fail(state, failed, n);
  if (text === 'failures:') state.list = true;
  const overflown = OVERFLOW.exec(text)?.[1];
  if (overflown !== undefined) state.overflown = { test: overflown, n };
  return reader.line(text, n) || name !== undefined || failed !== undefined;
}

/** The name of a failed test, where it does not stand in front of the word. */
function failedBy(state: State, text: string): string | undefined {
  if (text === 'FAILED') return state.current;
  return QUIET.exec(text)?.[1] ?? (state.list ? /^ {4}(\S.{0,600})$/.exec(text)?.[1] : undefined);
}

function fail(state: State, test: string, n: number): void {
  if (state.failed.size < 2_000 && !state.failed.has(test)) state.failed.set(test, n);
}

/** The end of a run: what failed and was not shown in a section is reported with what is known of it. */
function closeRun(state: State, sink: Sink, green: boolean): void {
  closeSection(state, sink);
  if (state.crash !== undefined) sink.bug(crashDraft(state, state.crash));
  for (const [test, n] of green ? [] : state.failed) {
    if (!state.reported.has(test)) sink.bug(bareDraft(state, test, n));
  }
  Object.assign(state, { running: false, panics: [], results: new Map(), failed: new Map(), reported: new Set(), list: false });
  delete state.current;
  delete state.crash;
  delete state.overflown;
}

function bareDraft(state: State, test: string, n: number): BugDraft {
  const own = state.panics.findLast(({ panic }) => panic.thread === test) ?? state.panics.find((one) => one.test === test);
  if (own !== undefined) return draftOfPanic(own.panic, { tool: 'cargo-test', kind: 'test', test });
  const file = ownFile(test, state.source);
  const message = state.results.get(test) ?? `test ${test} failed`;
  return { tool: 'cargo-test', language: 'rust', kind: 'test', severity: 'error', test, ...(file === undefined ? {} : { file }), message, from: n, to: n };
}

const ENDED = /^\s{2}process didn't exit successfully: `[^`]{1,1000}` \((.{1,200})\)$/;

/** A run without a result: the program of the tests was killed, and cargo says by what. */
function crashed(state: State, line: LogLine, sink: Sink): boolean {
  const ended = ENDED.exec(line.text)?.[1];
  if (ended !== undefined && state.crash !== undefined) state.crash = { ...state.crash, message: ended, to: line.n };
  if (ended === undefined && /^(?:Caused by:)?$/.test(line.text.trim())) return true;
  closeRun(state, sink, false);
  return ended !== undefined;
}

function crashDraft(state: State, crash: BugDraft): BugDraft {
  const { overflown, panics } = state;
  const said = crash.message === '' ? '' : `: ${crash.message}`;
  const own = panics.at(-1);
  if (overflown !== undefined) return { ...crash, test: overflown.test, message: `thread '${overflown.test}' has overflowed its stack${said}`, from: overflown.n };
  if (own !== undefined && state.failed.size === 0) return { ...draftOfPanic(own.panic, { tool: 'cargo-test', kind: 'test', ...(isTest(own.panic.thread) ? { test: own.panic.thread } : {}) }), message: `${own.panic.message}\nthe tests ended early${said}` };
  const source = state.source === undefined || state.source === '' ? {} : { file: state.source };
  return { ...crash, ...source, message: `the tests ended early${said}` };
}

function isTest(thread: string): boolean {
  return thread !== 'main' && !thread.startsWith('<');
}
