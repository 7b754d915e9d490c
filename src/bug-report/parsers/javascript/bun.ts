import type { LogLine, TestCounts } from '../../../model/index.js';
import { createHeld, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { draftBun, readBunHeader, type BunError } from './bun-error.js';

const LINES = 120;
const CAP = 40;

interface State {
  /** Errors printed since the last result: they belong to whatever the next line says failed. */
  errors: BunError[];
  current?: BunError;
  /** The last failing test, whose reason may still follow. */
  last?: BugDraft;
  /** The test file whose results follow. */
  suite?: string;
  /** Between the rules of `# Unhandled error between tests`. */
  unhandled: boolean;
  counts: Map<string, number>;
  testing: boolean;
}

/** bun test, and what bun prints when a program dies. Errors come first; the line behind them says which test they were of. */
export const bun: Parser = {
  tool: 'bun',
  language: 'javascript',
  docs: 'https://bun.com/docs/test/writing-tests',
  proof: { tier: 1 },
  literals: ['error: ', 'Error: ', '(fail) ', 'bun test v', 'Bun v'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const state: State = { errors: [], unhandled: false, counts: new Map(), testing: false };
  return {
    get open() {
      return state.errors.length > 0 || state.last !== undefined || state.testing;
    },
    line(line) {
      const text = line.text.trimEnd();
      return settle(state, text, line.n, held) || result(state, text, line.n) || unhandled(state, text, held) || closing(state, text, { held, sink }) || error(state, text, line);
    },
    end() {
      settle(state, '', 0, held);
      if (state.testing) held.release();
    },
  };
}

/** `(fail) cart > adds prices [0.57ms]`; a terminal shows crosses and ticks instead. */
function result(state: State, text: string, n: number): boolean {
  if (/^bun test v\d/.test(text)) {
    Object.assign(state, { testing: true, errors: [], counts: new Map() });
    delete state.current;
    return true;
  }
  const match = /^(?:\((fail|pass|skip|todo)\)|([✗✓»✎])) (\S.{0,1000}?)(?: \[[\d.]{1,12}m?s\])?$/.exec(text);
  if (match !== null && (state.testing || match[1] !== undefined)) {
    const failed = match[1] === 'fail' || match[2] === '✗';
    if (failed) state.last = draftBun(state.errors[0], { test: match[3] as string, n, ...(state.suite === undefined ? {} : { suite: state.suite }) });
    Object.assign(state, { errors: [] });
    delete state.current;
    return true;
  }
  return inTest(state, text);
}

/** A test that ran too long has the reason below its result. */
function settle(state: State, text: string, n: number, held: Held): boolean {
  const { last } = state;
  if (last === undefined) return false;
  delete state.last;
  const late = /^ {2}\^ (this test .{1,200}?)\.?$/.exec(text)?.[1];
  held.add(late === undefined ? last : { ...last, message: late, to: n });
  return late !== undefined;
}

/** The names of test files. */
function inTest(state: State, text: string): boolean {
  if (!state.testing) return false;
  const file = /^(?:::group::)?(\S.{0,500}\.[cm]?[jt]sx?):$/.exec(text)?.[1];
  if (file !== undefined) state.suite = file;
  return file !== undefined;
}

/** What broke outside of any test stands between two rules. */
function unhandled(state: State, text: string, held: Held): boolean {
  if (text === '# Unhandled error between tests') {
    Object.assign(state, { unhandled: true, errors: [] });
    delete state.current;
    return true;
  }
  if (!state.unhandled || !/^-{20,60}$/.test(text)) return false;
  for (const error of state.errors) held.add(draftBun(error, state.suite === undefined ? {} : { suite: state.suite }));
  if (state.errors.length > 0) state.unhandled = false;
  state.errors = [];
  delete state.current;
  return true;
}

function closing(state: State, text: string, to: { readonly held: Held; readonly sink: Sink }): boolean {
  // Nothing but the version follows what stopped a program.
  if (/^Bun v\d{1,4}\.\d{1,4}\.\d{1,4}\S{0,40} \(.{1,60}\)$/.test(text)) {
    for (const error of state.errors) to.sink.bug(draftBun(error, {}));
    state.errors = [];
    delete state.current;
    return true;
  }
  if (!state.testing) return false;
  const count = /^ {0,2}(\d{1,7}) (pass|fail|skip|todo|errors?)$/.exec(text);
  if (count !== null) state.counts.set((count[2] as string).replace('errors', 'error'), Number(count[1]));
  if (!/^Ran \d{1,7} tests? across \d{1,7} files?\./.test(text)) return count !== null;
  finishRun(state, to);
  return true;
}

function finishRun(state: State, { held, sink }: { readonly held: Held; readonly sink: Sink }): void {
  const count = (name: string): number => state.counts.get(name) ?? 0;
  const tests: TestCounts = { passed: count('pass'), failed: count('fail'), skipped: count('skip') + count('todo'), total: count('pass') + count('fail') + count('skip') + count('todo') };
  sink.tests(tests);
  if (tests.failed + count('error') === 0 && state.counts.size > 0) held.drop();
  else held.release();
  Object.assign(state, { testing: false, errors: [], counts: new Map(), unhandled: false });
  delete state.suite;
}

/** A code frame, `error: what`, values, and the stack. */
function error(state: State, text: string, line: LogLine): boolean {
  const said = readBunHeader(text);
  if (said !== undefined) {
    state.current = { message: [said], lines: [], frames: [], from: line.n, to: line.n };
    if (state.errors.length < CAP) state.errors.push(state.current);
    return false;
  }
  const { current } = state;
  const source = /^\s{0,7}\d{1,7} \| /.test(text);
  // Outside of tests only the version line may follow; anything else shows that the error was another tool's.
  if (!state.testing && !source && (/^[^\s+-]/.test(text) || line.n - (state.errors.at(-1)?.from ?? 0) > LINES)) {
    state.errors = [];
    delete state.current;
  }
  if (current === undefined) return false;
  if (source || current.lines.length > LINES) delete state.current;
  else {
    current.lines.push(text);
    if (text !== '') current.to = line.n;
  }
  return false;
}
