import type { LogLine } from '../../../model/index.js';
import { splitComparison } from '../../comparison.js';
import { beginsCtest, CPP_FILE, withoutTestNumber } from './cpp-text.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const LINES = 24;
const FAILED = new RegExp(`^(${CPP_FILE})(?::(\\d{1,7})|\\((\\d{1,7})\\)): (FATAL ERROR|ERROR|WARNING): (\\S.{0,4000})$`);
const COUNTS = /^\[doctest\] test cases: {1,8}(\d{1,7}) \| {1,8}(\d{1,7}) passed \| {1,8}(\d{1,7}) failed(?: \| {1,8}(\d{1,7}) skipped)?/;

interface State {
  /** Case and subcases of the heading above. */
  test?: string | undefined;
  /** The lines right below the name of the case are its subcases. */
  naming: boolean;
  block?: { readonly file: string; readonly line: number; readonly severity: 'error' | 'warning'; readonly message: string[]; readonly from: number; to: number } | undefined;
  nested: boolean;
}

/** doctest, the framework in one header. A test is named by its case and, behind ` > `, its subcases. */
export const doctest: Parser = {
  tool: 'doctest-cpp',
  language: 'c++',
  docs: 'https://github.com/doctest/doctest/blob/master/doc/markdown/reporters.md',
  proof: { tier: 1 },
  literals: ['TEST CASE:  ', '[doctest] ', ' is NOT correct!', 'test case THREW', 'test case CRASHED', 'did NOT throw', 'Test project ', 'Internal ctest '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { naming: false, nested: false };
  return {
    get open() {
      return state.test !== undefined || state.block !== undefined;
    },
    line: (line) => read(state, withoutTestNumber(line.text), line, sink),
    end: () => finish(state, sink),
  };
}

function read(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const [, file, at, bracket, word, said] = FAILED.exec(text) ?? [];
  if (file !== undefined) {
    finish(state, sink);
    state.block = { file, line: Number(at ?? bracket), severity: word === 'WARNING' ? 'warning' : 'error', message: [said ?? ''], from: line.n, to: line.n };
    return true;
  }
  if (state.block !== undefined && text.startsWith('  ') && state.block.message.length < LINES) {
    state.block.message.push(text.trim());
    state.block.to = line.n;
    return true;
  }
  finish(state, sink);
  return around(state, text, sink);
}

function around(state: State, text: string, sink: Sink): boolean {
  const name = /^TEST CASE: {2}(\S.{0,500})$/.exec(text)?.[1];
  if (name !== undefined || (state.naming && /^ {2}\S/.test(text))) {
    state.test = name ?? `${state.test ?? ''} > ${text.trim()}`;
    state.naming = true;
    return true;
  }
  state.naming = false;
  if (/^={79}$/.test(text) || text.startsWith('[doctest] ')) state.test = undefined;
  if (beginsCtest(text)) state.nested = true;
  const [, total, passed, failed, skipped = '0'] = COUNTS.exec(text) ?? [];
  if (total === undefined) return false;
  if (!state.nested) sink.tests({ total: Number(total) + Number(skipped), passed: Number(passed), failed: Number(failed), skipped: Number(skipped) });
  return true;
}

function finish(state: State, sink: Sink): void {
  const { block, test } = state;
  if (block === undefined) return;
  state.block = undefined;
  const values = block.message.map((line) => /^values: \w{1,40}\( (.{1,2000}) \)$/.exec(line)?.[1]).find((one) => one !== undefined);
  const [actual, expected] = splitComparison(values ?? '', ' == ') ?? [];
  const { file, line, severity, message, from, to } = block;
  sink.bug({ tool: 'doctest-cpp', language: 'c++', kind: 'test', severity, file, line, ...(test === undefined ? {} : { test }), message: message.join('\n'), ...(expected === undefined || actual === undefined ? {} : { expected, actual }), from, to });
}
