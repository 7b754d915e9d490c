import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { draftPythonError } from './python-draft.js';
import { createPythonErrors, type PythonError } from './python-errors.js';
import { valuesIn } from './pytest-block.js';
import { readUnittestEnd, readUnittestHeading, type UnittestHeading } from './unittest-line.js';

/** The line that unittest draws above each failure. */
export const UNITTEST_RULE = '='.repeat(70);
const LINES = 600;
const MESSAGE = 60;

interface Block {
  readonly heading: UnittestHeading;
  readonly lines: LogLine[];
  readonly from: number;
}

interface State {
  ruled: boolean;
  block?: Block;
  ran?: string;
}

/** The failures that unittest (and so Django) lists at the end of a run: tracebacks under a heading, and below them what differs. */
export const unittest: Parser = {
  tool: 'unittest',
  language: 'python',
  docs: 'https://docs.python.org/3/library/unittest.html#basic-example',
  proof: { tier: 1 },
  literals: [UNITTEST_RULE, 'FAIL: ', 'ERROR: ', 'UNEXPECTED SUCCESS: ', 'Ran '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { ruled: false };
  return {
    get open() {
      return state.ruled || state.block !== undefined || state.ran !== undefined;
    },
    line(line) {
      const { ruled } = state;
      state.ruled = line.text.trimEnd() === UNITTEST_RULE;
      if (closing(state, line, sink)) return true;
      const heading = state.ruled ? undefined : readUnittestHeading(line.text);
      const ran = /^Ran \d{1,9} tests? in /.test(line.text);
      if (state.ruled || heading !== undefined || ran) close(state, sink);
      if (heading !== undefined) state.block = { heading, lines: ruled ? [line] : [], from: line.n };
      else if (ran) state.ran = line.text;
      else if (state.block !== undefined && !state.ruled) keep(state, state.block, line);
      return state.block !== undefined || ran;
    },
    end: () => close(state, sink),
  };
}

function closing(state: State, line: LogLine, sink: Sink): boolean {
  if (state.ran === undefined || line.text.trim() === '') return false;
  const counts = readUnittestEnd(state.ran, line.text.trimEnd());
  delete state.ran;
  if (counts !== undefined) sink.tests(counts);
  return counts !== undefined;
}

/** A heading is one if a rule stands above it, or a line of dashes soon below. */
function keep(state: State, block: Block, line: LogLine): void {
  if (block.lines.length === 0 && !/^-{70}$/.test(line.text.trimEnd())) return void delete state.block;
  block.lines.push(line);
  if (block.lines.length > LINES * 2) block.lines.splice(1, LINES);
}

function close(state: State, sink: Sink): void {
  const { block } = state;
  delete state.block;
  if (block === undefined || block.lines.length === 0) return;
  const { heading, from, lines } = block;
  const error = lastError(lines);
  const common = { tool: 'unittest', language: 'python', severity: 'error', from } as const;
  if (error === undefined) {
    const told = lines.slice(2).map((line) => line.text.trim()).filter((text) => text !== '' && !/^-{20,}$/.test(text)).slice(0, MESSAGE).join('\n');
    if (heading.unexpected || told !== '') sink.bug({ ...common, kind: 'test', test: heading.test, message: heading.unexpected ? 'unexpected success' : told, to: lines.at(-1)?.n ?? from });
    return;
  }
  const draft = draftPythonError(error, heading.load ? undefined : heading.test);
  const said = told(lines, error);
  sink.bug({ ...draft, ...common, message: draft.message.includes('\ncause: ') ? draft.message : said.join('\n'), ...valuesIn(said.join('\n')), to: Math.max(error.to, Math.min(error.to + said.length - 1, lines.at(-1)?.n ?? error.to)) });
}

function lastError(lines: readonly LogLine[]): PythonError | undefined {
  let last: PythonError | undefined;
  const errors = createPythonErrors((error) => {
    last = error;
  });
  for (const line of lines) errors.line(line);
  errors.end();
  return last;
}

/** The message with the lines of its diff; `--buffer` shows behind it what the test printed. */
function told(lines: readonly LogLine[], error: PythonError): string[] {
  const first = error.message.split('\n')[0];
  const start = lines.findLastIndex((line) => line.n <= error.to && line.text.trimEnd() === first);
  const behind = lines.slice(start).map((line) => line.text.trimEnd());
  const end = behind.findIndex((text, index) => index > 0 && /^(?:Stdout|Stderr):$|^-{70}$/.test(text));
  const said = behind.slice(0, end < 0 ? undefined : end).slice(0, MESSAGE);
  while (said.at(-1) === '') said.pop();
  return said.length === 0 ? [error.message] : said;
}
