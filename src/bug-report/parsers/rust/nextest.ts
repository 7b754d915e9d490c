import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { createTestSection, ownFile, type TestSection } from './test-section.js';

interface Failed {
  readonly section: TestSection;
  /** How it ended, where that is not a plain failure. */
  readonly word: string;
  /** The list at the end repeats what was printed. */
  printed: boolean;
}

interface State {
  running: boolean;
  readonly failed: Map<string, Failed>;
  current?: Failed;
  /** Below `stdout` or `stderr`. */
  output: boolean;
  /** Since 0.9.89 what a test printed is indented. */
  indented: boolean;
}

const TESTS = 500;

/** cargo nextest. The id of a test is its path, as libtest has it; nextest puts the name of the binary in front. */
export const nextest: Parser = {
  tool: 'cargo-nextest',
  language: 'rust',
  docs: 'https://nexte.st/docs/reporting/',
  proof: { tier: 1 },
  literals: [' Nextest run ID ', ' across '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { running: false, failed: new Map(), output: false, indented: false };
  return {
    get open() {
      return state.running;
    },
    line: (line) => read(state, line, sink),
    end: () => release(state, sink),
  };
}

const STARTED = /^ {1,12}(?:Nextest run ID \S|Starting \d{1,9} tests? across )/;
const STATUS = /^ {1,16}(?:TRY \d{1,4} )?([A-Z]{3,12}(?: \+ [A-Z]{3,12})?|XFAIL|RETRY \d{1,4}\/\d{1,4}|FLAKY \d{1,4}\/\d{1,4}) \[[ >]{0,4}(?:\d[\d.]{0,12}s)?\s{0,12}\] (?:\( {0,8}\d{1,9}\/\d{1,9}\) )?(\S{1,300}) (\S.{0,500})$/;
const SUMMARY = /^ {1,12}Summary \[ {0,6}\d[\d.]{0,12}s\] (?:\d{1,9}\/)?(\d{1,9}) tests? run: (.{1,300})$/;

function read(state: State, line: LogLine, sink: Sink): boolean {
  const { text, n } = line;
  if (STARTED.test(text)) {
    state.running = true;
    return true;
  }
  if (!state.running) return false;
  const summary = SUMMARY.exec(text);
  if (summary !== null) return count(state, summary[2] ?? '', sink);
  const [, word, binary, name] = STATUS.exec(text) ?? [];
  if (word !== undefined && binary !== undefined && name !== undefined) return status(state, [word, `${binary} ${name}`, name], n);
  if (/^error: (?:test run failed|.{1,200}failed)$/.test(text)) {
    release(state, sink);
    return true;
  }
  return output(state, text, n);
}

const FAILED = /^(?:FAIL|ABORT|ABRT|SIG[A-Z]{2,8}|SEGV|TIMEOUT|TMT|EXECFAIL|XFAIL|FAIL \+ LEAK|LEAK ?FAIL|LKFAIL)$/;

function status(state: State, [word, key, name]: readonly [string, string, string], n: number): boolean {
  const known = state.failed.get(key);
  state.output = false;
  delete state.current;
  if (/^(?:FLAKY|PASS)/.test(word)) state.failed.delete(key);
  else if (FAILED.test(word)) {
    if (known?.printed !== true && (known !== undefined || state.failed.size < TESTS)) {
      const fresh = known ?? { section: createTestSection(name, n, 'cargo-nextest'), word, printed: false };
      state.failed.set(key, fresh);
      state.current = fresh;
    }
  }
  return true;
}

const FRAME = /^(?:running \d{1,9} tests?|test .{1,500} \.\.\. .{1,40}|failures:|test result: .{1,300}|---- .{1,500} stdout ----|\s{4}\S{1,300})$/;

/** What the test printed stands indented below `stdout ───`; old versions put a ruler with the names above, and did not indent. */
function output(state: State, text: string, n: number): boolean {
  const { current } = state;
  if (/^ {1,4}std(?:out|err) ─{2,}/.test(text) || /^-{3,} {1,3}STD(?:OUT|ERR): /.test(text)) {
    state.output = true;
    state.indented = text.startsWith(' ');
    return true;
  }
  if (!state.output || current === undefined) return false;
  if (state.indented && text.trim() !== '' && !text.startsWith('    ')) {
    state.output = false;
    return false;
  }
  const inner = state.indented ? text.slice(4) : text;
  if (!FRAME.test(inner)) current.section.line(inner, n);
  if (inner.trim() !== '') current.printed = true;
  return true;
}

function count(state: State, said: string, sink: Sink): boolean {
  const of = (word: string): number => Number(new RegExp(`(\\d{1,9}) (?:tests? )?${word}`).exec(said)?.[1] ?? 0);
  const [passed, failed, skipped] = [of('passed'), of('failed') + of('timed out') + of('exec failed'), of('skipped')];
  if (passed + failed + skipped > 0) sink.tests({ total: passed + failed + skipped, passed, failed, skipped });
  delete state.current;
  state.output = false;
  return true;
}

function release(state: State, sink: Sink): void {
  for (const { section, word } of state.failed.values()) {
    const draft = section.finish(ownFile(section.test, undefined));
    const why = /TIMEOUT|TMT/.test(word) ? 'timed out' : /^FAIL$/.test(word) ? '' : `ended by ${word}`;
    sink.bug(why === '' || draft.line !== undefined ? draft : { ...draft, message: [draft.message, why].join('\n') });
  }
  state.failed.clear();
  state.running = false;
}
