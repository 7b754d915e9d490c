import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { createFailure, type Failure } from './test-failure.js';
import { qualified, testName } from './test-name.js';

interface State {
  failure?: Failure;
  /** Class and method as printed. */
  type: string;
  method: string;
  short?: string | undefined;
  from: number;
  to: number;
}

const FAILED = /^(\S.{0,400}?) > (.{1,600}) FAILED$/;
const COUNTS = /^(\d{1,9}) tests? completed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?$/;
/** The default format: the type of the exception and where in the test it came up. */
const SHORT = /^ {4}([\w$.]{1,300}) at ([\w$-]{1,200}\.\w{1,10}):(\d{1,7})$/;

/** What Gradle's test task prints as tests fail, in its short and its full format. */
export const gradleTest: Parser = {
  tool: 'gradle-test',
  language: 'java',
  docs: 'https://docs.gradle.org/current/userguide/java_testing.html#test_reporting',
  proof: { tier: 1 },
  literals: [' FAILED', ' completed, '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { type: '', method: '', from: 0, to: 0 };
  return {
    get open() {
      return state.failure !== undefined;
    },
    line(line) {
      const [, type, method] = FAILED.exec(line.text) ?? [];
      if (type === undefined || method === undefined || type.startsWith('> Task')) return below(state, line, sink) || counts(line, sink);
      finish(state, sink);
      Object.assign(state, { failure: createFailure(), ...names(type, method), short: undefined, from: line.n, to: line.n });
      return true;
    },
    end: () => finish(state, sink),
  };
}

function counts(line: LogLine, sink: Sink): boolean {
  const [, all, failed = '0', skipped = '0'] = COUNTS.exec(line.text) ?? [];
  if (all === undefined) return false;
  const [total, bad, left] = [Number(all), Number(failed), Number(skipped)];
  sink.tests({ total, failed: bad, skipped: left, passed: Math.max(0, total - bad - left) });
  return true;
}

/** `CartTest > WhenEmpty > isZero()` → `CartTest$WhenEmpty`, `isZero`; `CartTest > single(int) > [2] 7` → `single(int)[2]`. */
function names(type: string, rest: string): { type: string; method: string } {
  const parts = [type, ...rest.split(' > ')].filter((part) => !/^Gradle Test (?:Run|Executor) /.test(part)).map((part) => part.replace(/\[(?:jvm|js|native|[a-z]+X64)[\w, ]{0,40}\]$/, ''));
  const last = parts.at(-1) as string;
  const number = /^(?:\[(\d{1,6})\]|.{1,300}(\[\d{1,6}\])$)/.exec(last);
  if (parts.length > 2 && number !== null) return { type: parts.slice(0, -2).join('$'), method: `${parts.at(-2) as string}${number[2] ?? `[${number[1] as string}]`}` };
  return { type: parts.slice(0, -1).join('$'), method: last };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  if (state.failure === undefined) return false;
  const short = SHORT.exec(line.text);
  if (short !== null) state.short = line.text;
  else if (state.short !== undefined ? !/^ {8,16}Caused by: /.test(line.text) : !/^(?: {4}|$)/.test(line.text) || !state.failure.take(line.text.replace(/^ {4}/, ''))) {
    finish(state, sink);
    return false;
  }
  if (line.text.trim() !== '') state.to = line.n;
  return true;
}

function finish(state: State, sink: Sink): void {
  const { failure, type, method, short, from, to } = state;
  if (failure === undefined) return;
  delete state.failure;
  const told: Told = short === undefined ? failure.draft(type) : shortDraft(short, type);
  const test = testName(qualified(type, told.frames), method);
  sink.bug({ tool: 'gradle-test', language: 'java', kind: 'test', severity: 'error', test, ...told, message: told.message || `${test} failed`, from, to });
}

type Told = Partial<BugDraft> & Pick<BugDraft, 'message'>;

function shortDraft(text: string, type: string): { message: string; file: string; line: number; rule: string } {
  const [, thrown = '', file = '', line] = SHORT.exec(text) ?? [];
  const folder = type.includes('.') && !type.includes(' ') ? `${type.split('.').slice(0, -1).join('/')}/` : '';
  return { message: thrown, rule: thrown.split(/[.$]/).at(-1) as string, file: folder + file, line: Number(line) };
}
