import type { LogLine, TestCounts } from '../../../model/index.js';
import { createHeld, type Held } from '../../held.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { draftMocha, type MochaBlock } from './mocha-block.js';
import { createNodeErrors } from './node-errors.js';

/** Lines of one failure. */
const LINES = 300;

/** Mocha's list of failures, which spec, dot, min, nyan, list and progress all end with, and what stops it from running any test. */
export const mocha: Parser = {
  tool: 'mocha',
  language: 'javascript',
  docs: 'https://mochajs.org/#reporters',
  proof: { tier: 1 },
  literals: [' passing (', ' failing', ' Exception during run: ', 'Error: No test files found', '(Run Starting)'],
  start: (sink) => machine(sink, 'mocha'),
};

interface State {
  /** Behind `3 failing`. */
  listing: boolean;
  block?: MochaBlock;
  counts: { passed: number; failed: number; skipped: number };
  /** Cypress prints this form as well and is read under its own name. */
  cypress: boolean;
}

/** @param tool Cypress runs mocha inside: the same form, once it has said who it is. */
export function machine(sink: Sink, tool: 'mocha' | 'cypress'): Machine {
  const state: State = { listing: false, counts: none(), cypress: false };
  const held = createHeld({ ...sink, bug: (draft) => sink.bug({ ...draft, tool }) });
  const errors = createNodeErrors((draft) => held.add(draft));
  const mine = (): boolean => state.cypress === (tool === 'cypress');
  const over = (): void => {
    errors.end();
    finish(state, held);
    if (state.listing && mine()) sink.tests(countsOf(state));
    if (mine()) held.release();
    else held.drop();
    Object.assign(state, { listing: false, counts: none() });
  };
  return {
    get open() {
      return state.listing || errors.open;
    },
    line(line) {
      if (line.text.includes('(Run Starting)')) state.cypress = true;
      return crash(errors, line) || totals(state, line.text, { over, green: () => sink.tests(countsOf(state)), mine }) || alone(line, sink, mine()) || (state.listing && listed(state, line, held, over));
    },
    end: over,
  };
}

function none(): State['counts'] {
  return { passed: 0, failed: 0, skipped: 0 };
}

function countsOf({ counts: { passed, failed, skipped } }: State): TestCounts {
  return { total: passed + failed + skipped, passed, failed, skipped };
}

/** Its own words stand before what node says of the error. */
function crash(errors: { readonly open: boolean; line(line: LogLine): boolean }, line: LogLine): boolean {
  const said = /^ {0,2}Exception during run: (.{1,4000})$/.exec(line.text)?.[1];
  return said === undefined ? errors.open && errors.line(line) : errors.line({ ...line, text: said }) || true;
}

/** `  2 passing (28ms)`, `  1 pending`, `  9 failing`: a run without the last is green. */
function totals(state: State, text: string, run: { over(): void; green(): void; mine(): boolean }): boolean {
  const match = /^ {2}(\d{1,7}) (passing \([\d.]{1,12}m?s\)|passing|pending|failing)$/.exec(text.trimEnd());
  if (match === null || (state.listing && !/passing/.test(match[2] as string))) return false;
  const [, count, word = ''] = match;
  if (word.startsWith('passing')) {
    run.over();
    state.counts.passed = Number(count);
    return true;
  }
  if (word === 'pending') state.counts.skipped = Number(count);
  else Object.assign(state, { listing: true, counts: { ...state.counts, failed: Number(count) } });
  return true;
}

function alone(line: LogLine, sink: Sink, mine: boolean): boolean {
  const none = /^(?:Error: No test files found(?:: .{0,300})?|Error: No spec files found.{0,300})$/.exec(line.text.trimEnd())?.[0];
  if (none !== undefined && mine) sink.bug({ tool: 'mocha', language: 'javascript', kind: 'config', severity: 'error', rule: 'no-tests', message: none, from: line.n, to: line.n });
  return none !== undefined;
}

/** Messages may begin at the left edge, so a block ends only where another begins, or behind its stack. */
function listed(state: State, line: LogLine, held: Held, over: () => void): boolean {
  const text = line.text.trimEnd();
  const title = /^ {2}(\d{1,7})\) (\S.{0,1000})$/.exec(text)?.[2];
  const { block } = state;
  if (title !== undefined) {
    finish(state, held);
    state.block = { titles: [title], open: true, lines: [], traced: false, from: line.n, to: line.n };
    return true;
  }
  if (block === undefined) {
    if (text !== '') over();
    return false;
  }
  if (block.open && new RegExp(`^ {${5 + 2 * block.titles.length}}\\S`).test(text)) {
    block.titles.push(text.trim());
    return true;
  }
  block.open = false;
  if ((block.traced && /^ {0,3}\S/.test(text)) || block.lines.length >= LINES) {
    over();
    return false;
  }
  block.lines.push(text);
  if (/^\s{6,20}at \S/.test(text)) block.traced = true;
  if (text !== '') block.to = line.n;
  return true;
}

function finish(state: State, held: Held): void {
  const { block } = state;
  delete state.block;
  if (block !== undefined) held.add(draftMocha(block));
}
