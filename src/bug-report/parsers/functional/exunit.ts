import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import { dedent, type Values } from '../../comparison.js';
import { located, type Place } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { Parser } from '../../parser.js';
import { isOwnElixir, readElixirFrame } from './elixir-frame.js';

const STARTS = /^ {1,4}\d{1,5}\) ((?:test|doctest|property|feature) \S.{0,500}?) \(([A-Z][\w.]{0,300})\)$/;
const FIELD = /^(?:code|left|right|stacktrace|mailbox|arguments|hint|diff|doctest|value):/;

/** ExUnit's blocks: the test, where it stands, the message, both sides, the stack. */
const failed: BlockRule = {
  starts: STARTS,
  keeps: (text, body) => !STARTS.test(text) && (text.trim() === '' ? body.at(-1)?.trim() !== '' || body.at(-2)?.trim() !== '' : /^ {5}/.test(text)),
  read: (block) => {
    const [, test = '', owner = ''] = block.head;
    const lines = dedent(block.body);
    const where = /^(\S{1,400}):(\d{1,7})$/.exec(lines[0]?.trim() ?? '');
    if (where === null) return undefined;
    const rest = lines.slice(1);
    const field = rest.findIndex((line) => FIELD.test(line));
    const message = (field < 0 ? rest : rest.slice(0, field)).map((line) => line.trimEnd()).filter((line) => line !== '').join('\n').replace(/^\*\* \((\S{1,200})\) /, '$1: ');
    const frames = rest.flatMap((line) => readElixirFrame(line) ?? []);
    const root = owner.split('.')[0] ?? '';
    const stated: Place = { file: where[1] as string, line: Number(where[2]) };
    const own = frames.find((frame) => isOwnElixir(frame, root)) ?? stated;
    return { tool: 'exunit', language: 'elixir', kind: 'test', severity: 'error', ...located(own, frames), message, test: `${test} (${owner})`, ...valuesOf(rest), from: block.from, to: block.to };
  },
};

/** ExUnit prints what came on the left, and what was wanted on the right. */
function valuesOf(lines: readonly string[]): Values {
  const find = (name: string): string | undefined => lines.map((line) => new RegExp(`^${name}: {1,8}(\\S.{0,2000})$`).exec(line)?.[1]).find((value) => value !== undefined);
  const [actual, expected] = [find('left'), find('right')];
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}

export const exunit: Parser = {
  tool: 'exunit',
  language: 'elixir',
  docs: 'https://hexdocs.pm/ex_unit/ExUnit.CLIFormatter.html',
  proof: { tier: 1 },
  literals: [') test ', ') doctest ', ') property ', ') feature ', ' tests, ', ' test, '],
  start: (sink) => {
    const held = createHeld(sink);
    const closing = (line: LogLine): boolean => {
      const counts = readCounts(line.text);
      if (counts === undefined) return false;
      if (counts.failed === 0) held.drop();
      sink.tests(counts);
      return true;
    };
    return blockMachine([failed], { bug: held.add }, { line: closing, end: held.release });
  },
};

/** `1 doctest, 9 tests, 7 failures, 1 excluded, 1 invalid, 1 skipped` */
function readCounts(text: string): TestCounts | undefined {
  if (!/^(?:\d{1,9} (?:doctests?|properties|property|features?), ){0,3}\d{1,9} tests?, \d{1,9} failures?(?:, \d{1,9} (?:excluded|invalid|skipped)){0,3}$/.test(text)) return undefined;
  const count = (words: string): number => [...text.matchAll(new RegExp(`(\\d{1,9}) (?:${words})\\b`, 'g'))].reduce((sum, match) => sum + Number(match[1]), 0);
  const [total, failedTests, skipped] = [count('doctests?|properties|property|features?|tests?'), count('failures?|invalid'), count('excluded|skipped')];
  return { total, passed: Math.max(0, total - failedTests - skipped), failed: failedTests, skipped };
}
