import { readDiff, type Values } from '../../comparison.js';
import { located, ownPlace, readFrame } from '../../frames.js';
import { createHeld, type Held } from '../../held.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const LINES = 200;

interface Block {
  readonly test: string;
  readonly lines: string[];
  readonly from: number;
  to: number;
}

interface State {
  block?: Block;
  total: number;
  passed: number;
}

/** uvu: each failing test with its values and stack, the counts at the end. */
export const uvu: Parser = {
  tool: 'uvu',
  language: 'javascript',
  docs: 'https://github.com/lukeed/uvu/blob/master/docs/cli.md',
  proof: { tier: 1 },
  literals: ['   FAIL  ', '  Total:  ', '  Passed:  ', '  Skipped:  '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const state: State = { total: 0, passed: 0 };
  return {
    get open() {
      return state.block !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      const title = /^ {3}FAIL {2}(?:(\S.{0,500}?) {2})?"(.{1,1000})"$/.exec(text);
      if (title !== null) {
        finish(state, held);
        state.block = { test: [title[1], title[2]].filter((name) => name !== undefined).join(' > '), lines: [], from: line.n, to: line.n };
        return true;
      }
      return summary(state, text, { held, sink }) || inside(state, text, line.n, held);
    },
    end() {
      finish(state, held);
      held.release();
    },
  };
}

function inside(state: State, text: string, n: number, held: Held): boolean {
  const { block } = state;
  if (block === undefined) return false;
  if ((text !== '' && !text.startsWith('    ')) || block.lines.length > LINES) {
    finish(state, held);
    return false;
  }
  block.lines.push(text.slice(4));
  if (text !== '') block.to = n;
  return true;
}

function summary(state: State, text: string, { held, sink }: { readonly held: Held; readonly sink: Sink }): boolean {
  const match = /^ {2}(Total|Passed|Skipped): {1,8}(\d{1,9})$/.exec(text);
  if (match === null) return false;
  const count = Number(match[2]);
  finish(state, held);
  if (match[1] === 'Total') state.total = count;
  else if (match[1] === 'Passed') state.passed = count;
  else {
    const failed = Math.max(0, state.total - state.passed - count);
    sink.tests({ total: state.total, passed: state.passed, failed, skipped: count });
    // A passing test may have printed a failure.
    if (failed === 0) held.drop();
    else held.release();
  }
  return true;
}

function finish(state: State, held: Held): void {
  const { block } = state;
  delete state.block;
  if (block === undefined) return;
  const frames = block.lines.filter((line) => /^at \S/.test(line)).flatMap((line) => readFrame(line) ?? []);
  const end = block.lines.findIndex((line) => line === '' || /^at \S/.test(line));
  const message = block.lines.slice(0, end < 0 ? block.lines.length : end).join('\n').replace(/ {2}\(\w{1,20}\)$/, '');
  held.add({ tool: 'uvu', language: 'javascript', kind: 'test', severity: 'error', test: block.test, ...located(ownPlace(frames), frames), message: message === '' ? 'test failed' : message, ...valuesOf(block.lines), from: block.from, to: block.to });
}

/** `++` is what was expected and `--` what came; dots and arrows stand for white space. */
function valuesOf(lines: readonly string[]): Values {
  const shown = lines.filter((line) => /^ {4}\S/.test(line) && !/^ {4}(?:Actual|Expected):$/.test(line)).map((line) => line.slice(4));
  const plain = shown.map((line) => line.replace(/ {2,8}\((?:Expected|Actual)\)$/, '').replace(/^(?:\+\+|--|··)/, (mark) => `${mark[0] === '·' ? ' ' : (mark[0] as string)} `).replace(/[·→]/g, ' '));
  const { expected, actual } = readDiff(plain);
  return { ...(actual === undefined ? {} : { expected: actual }), ...(expected === undefined ? {} : { actual: expected }) };
}
