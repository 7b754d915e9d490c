import type { LogLine, TestCounts } from '../../../model/index.js';
import { located, ownPlace, type Place } from '../../frames.js';
import { readJestBlock, readJestValues } from './jest-block.js';
import { readSuiteFailure } from './jest-suite.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const LINES = 400;
const CONFIG = /^(?:Validation Error|Unrecognized CLI Parameter|Unrecognized CLI Parameters|Multiple configurations found)/;
/** Titles of jest's own that speak of no failing test. */
const NOTICES = /^(?:Console$|Deprecation Warning|Validation Warning|Obsolete|Cannot log after tests are done|Open handles?\b|RETRY)/;

interface State {
  /** What the last `FAIL path` or `PASS path` said. */
  section: 'FAIL' | 'PASS' | 'none';
  suite?: string;
  block?: { title: string; body: string[]; from: number; to: number; ignored: boolean };
}

/** Jest's default reporter, with and without `--verbose`. */
export const jest: Parser = {
  tool: 'jest',
  language: 'javascript',
  docs: 'https://github.com/jestjs/jest/tree/main/packages/jest-message-util, packages/jest-reporters',
  proof: { tier: 1 },
  literals: ['●', 'FAIL ', 'PASS ', 'Tests: ', 'coverage threshold', 'No tests found, exiting', 'Errors thrown in '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { section: 'none' };
  return {
    get open() {
      return state.block !== undefined;
    },
    line(line) {
      if (state.block !== undefined && /^(?:\s*$| {4})/.test(line.text)) {
        if (state.block.body.length < LINES) state.block.body.push(line.text);
        if (line.text.trim() !== '') state.block.to = line.n;
        return true;
      }
      finish(state, sink);
      return title(state, line) || section(state, line) || closing(line, sink);
    },
    end: () => finish(state, sink),
  };
}

/** Console output inside a block is indented deeper than a title, so only two spaces make one. */
function title(state: State, line: LogLine): boolean {
  const match = /^ {0,2}● {1,2}(\S.{0,1000})$/.exec(line.text.trimEnd());
  const said = match?.[1];
  if (said === undefined) return false;
  const own = CONFIG.test(said);
  const ignored = NOTICES.test(said) || (!own && (state.section !== 'FAIL' || !line.text.startsWith('  ')));
  state.block = { title: said, body: [], from: line.n, to: line.n, ignored };
  return true;
}

function section(state: State, line: LogLine): boolean {
  // The reporter for GitHub groups the failures of a file.
  const group = /^(?:::group::|##\[group\])?Errors thrown in (\S.{0,500})$/.exec(line.text.trimEnd())?.[1];
  if (group !== undefined) {
    Object.assign(state, { section: 'FAIL', suite: group });
    return true;
  }
  const match = /^\s{0,2}(FAIL|PASS) {1,3}(\S.{0,500}?)(?: \([\d.]{1,12} ?m?s\))?$/.exec(line.text.trimEnd());
  if (match === null) return false;
  // A project's display name may stand before the path; a path with spaces in it is rarer.
  const path = (match[2] as string).split(' ').at(-1) ?? '';
  if (!/\.\w{1,10}$/.test(path)) return false;
  state.section = match[1] === 'FAIL' ? 'FAIL' : 'PASS';
  state.suite = path;
  return true;
}

function closing(line: LogLine, sink: Sink): boolean {
  const counts = readCounts(line.text.trim());
  if (counts !== undefined) sink.tests(counts);
  const threshold = /^Jest: (?:"|Coverage data|coverage threshold).{0,1000}$/.exec(line.text.trim())?.[0];
  const none = /^No tests found, exiting with code 1/.test(line.text);
  if (threshold !== undefined) sink.bug({ ...base(line), kind: 'test', rule: 'coverage-threshold', message: threshold });
  else if (none) sink.bug({ ...base(line), kind: 'config', rule: 'no-tests', message: line.text.trim() });
  return counts !== undefined || threshold !== undefined || none;
}

function base(place: { readonly n: number }): Pick<BugDraft, 'tool' | 'language' | 'severity' | 'from' | 'to'> {
  return { tool: 'jest', language: 'javascript', severity: 'error', from: place.n, to: place.n };
}

/** `Tests:       1 failed, 2 skipped, 1 todo, 5 passed, 9 total` */
function readCounts(text: string): TestCounts | undefined {
  if (!/^Tests: {1,10}(?:\d{1,9} [a-z]{1,20}, ){0,6}\d{1,9} total$/.test(text)) return undefined;
  const count = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(text)?.[1] ?? 0);
  return { total: count('total'), passed: count('passed'), failed: count('failed'), skipped: count('skipped') + count('todo') };
}

function finish(state: State, sink: Sink): void {
  const { block, suite } = state;
  delete state.block;
  if (block === undefined || block.ignored) return;
  const read = readJestBlock(block.body);
  const common = { tool: 'jest', language: 'javascript', from: block.from, to: block.to } as const;
  if (CONFIG.test(block.title)) {
    sink.bug({ ...common, kind: 'config', severity: 'error', message: [block.title, read.message].join('\n') });
  } else if (block.title === 'Test suite failed to run') {
    for (const said of readSuiteFailure(read, suite)) sink.bug({ ...common, ...(suite === undefined ? {} : { suite }), ...said });
  } else {
    const test: Place | undefined = suite === undefined ? undefined : { file: suite, ...(read.marked === undefined ? {} : { line: read.marked }) };
    const place = located(ownPlace(read.frames) ?? test, read.frames);
    sink.bug({ ...common, ...(suite === undefined ? {} : { suite }), kind: 'test', severity: 'error', ...place, message: read.message, test: block.title, ...readJestValues(read.head) });
  }
}
