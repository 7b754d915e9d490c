import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { createPlaywrightRun, readPlaywrightTitle, type PlaywrightBlock, type PlaywrightRun } from './playwright-run.js';

const LINES = 300;

interface State {
  block?: PlaywrightBlock;
  /** Which list of the summary is being printed. */
  list?: 'failed' | 'flaky' | 'other';
  /** What babel said of a test file; playwright adds where, which other tools do not. */
  broken?: { readonly file: string; readonly message: string; readonly line: number; readonly column: number; readonly n: number };
}

/** Playwright Test's reporters list, line, dot and github, which print failures in the same form. */
export const playwright: Parser = {
  tool: 'playwright',
  language: 'javascript',
  docs: 'https://playwright.dev/docs/test-reporters',
  proof: { tier: 1 },
  literals: [' › ', ' using ', ' failed', ' flaky', ' passed (', ' did not run', ' interrupted', 'Error: No tests found', 'SyntaxError: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = {};
  const run = createPlaywrightRun();
  const end = (): void => {
    finish(state, run);
    run.flush(sink);
    delete state.list;
  };
  return {
    get open() {
      return state.block !== undefined || state.list !== undefined || state.broken !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (/^Running \d{1,7} tests? using \d{1,4} workers?/.test(text)) {
        end();
        return true;
      }
      return block(state, text, line.n, run) || summary(state, text, run) || loading(state, text, line, sink);
    },
    end,
  };
}

function block(state: State, text: string, n: number, run: PlaywrightRun): boolean {
  const titled = /^ {0,2}\d{1,6}\) (\S.{0,1500})$/.exec(text)?.[1];
  const title = titled === undefined ? undefined : readPlaywrightTitle(titled);
  if (title !== undefined) {
    finish(state, run);
    state.block = { title, lines: [], from: n, to: n };
    return true;
  }
  if (state.block === undefined) return false;
  if (text !== '' && !text.startsWith('    ')) {
    finish(state, run);
    return false;
  }
  if (state.block.lines.length < LINES) state.block.lines.push(text.slice(4));
  if (text !== '') state.block.to = n;
  return true;
}

function finish(state: State, run: PlaywrightRun): void {
  if (state.block !== undefined) run.add(state.block);
  delete state.block;
}

/** `  9 failed` with the tests' titles below it, `  1 flaky`, `  1 passed (8.7s)`. */
function summary(state: State, text: string, run: PlaywrightRun): boolean {
  const match = /^ {2}(\d{1,7}) (failed|flaky|interrupted|skipped|did not run|passed)(?: \(.{1,40}\))?$/.exec(text);
  if (match !== null) {
    const [, count, word = ''] = match;
    run.count(word, Number(count));
    state.list = word === 'failed' || word === 'flaky' ? word : 'other';
    return true;
  }
  const title = state.list === undefined ? undefined : /^ {4}(\S.{0,1500})$/.exec(text)?.[1];
  const read = title === undefined ? undefined : readPlaywrightTitle(title);
  if (read === undefined || state.list === undefined) {
    delete state.list;
    return false;
  }
  run.list(state.list, read);
  return true;
}

/** Before any test runs: a test file that cannot be parsed, or none at all. */
function loading(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const common = { tool: 'playwright', language: 'javascript', severity: 'error', to: line.n } as const;
  if (text === 'Error: No tests found') {
    sink.bug({ ...common, kind: 'config', rule: 'no-tests', message: text, from: line.n });
    return true;
  }
  const { broken } = state;
  const match = /^SyntaxError: (\S.{0,500}?): (.{1,1000}) \((\d{1,7}):(\d{1,6})\)$/.exec(text);
  // Babel counts columns from 0: https://babeljs.io/docs/babel-parser
  if (match !== null) state.broken = { file: match[1] as string, message: `SyntaxError: ${match[2]}`, line: Number(match[3]), column: Number(match[4]) + 1, n: line.n };
  else if (broken !== undefined && text !== '') {
    delete state.broken;
    if (!/^ {3}at \S.{0,500}:\d{1,7}$/.test(text)) return false;
    const { n, ...said } = broken;
    sink.bug({ ...common, ...said, kind: 'syntax', rule: 'SyntaxError', from: n });
  }
  return match !== null || (broken !== undefined && text !== '');
}
