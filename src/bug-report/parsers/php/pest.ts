import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import { located, type Place } from '../../frames.js';
import type { Parser } from '../../parser.js';
import { ownPhpPlace } from './own.js';
import { readPhpunitValues } from './phpunit-values.js';

/** ` FAILED  Tests\Unit\CartTest > it adds up   InvalidArgumentException`, the message, `at file:line`, code, and the stack below. */
const failed: BlockRule = {
  starts: /^ {1,4}(?:FAILED|• ) {0,3}(?=\S.{0,300}? > .)(\S.{0,1500}?)(?: {2,200}(\w{1,100}(?:Exception|Error)?))?$/,
  keeps: (text) => !/^ {1,4}(?:FAILED {1,3}\S|Tests: {1,6}\S|─{10})/.test(text),
  read: (block) => {
    const at = block.body.map((line) => /^ {1,4}at ([^\s:]{1,400}):(\d{1,7})$/.exec(line.trimEnd())).find((match) => match !== null);
    const first = block.body.findIndex((line) => /^ {1,4}at [^\s:]{1,400}:\d{1,7}$/.test(line.trimEnd()));
    const said = (first < 0 ? block.body : block.body.slice(0, first)).map((line) => line.trim()).filter((line) => line !== '');
    if (said.length === 0 || at === undefined) return undefined;
    const frames: Place[] = [{ file: at?.[1] as string, line: Number(at?.[2]) }, ...block.body.flatMap((line) => stack(line) ?? [])];
    const error = block.head[2];
    return { tool: 'pest', language: 'php', kind: 'test', severity: 'error', ...located(ownPhpPlace(frames) ?? frames[0], frames), message: [...(error === undefined ? [] : [`${error}:`]), said.join('\n')].join(' '), test: (block.head[1] as string).trim(), ...readPhpunitValues(said), from: block.from, to: block.to };
  },
};

function stack(line: string): Place | undefined {
  const match = /^ {1,4}\d{1,3} {1,4}([^\s:]{1,400}\.php):(\d{1,7})$/.exec(line.trimEnd());
  return match === null ? undefined : { file: match[1] as string, line: Number(match[2]) };
}

/** Pest, and Laravel's `artisan test`, which print with the same library. */
export const pest: Parser = {
  tool: 'pest',
  language: 'php',
  docs: 'https://pestphp.com/docs/writing-tests',
  proof: { tier: 3, why: 'a package of a registry that cannot be reached here' },
  literals: ['FAILED ', '  Tests: ', '  • '],
  start: (sink) => blockMachine([failed], sink, { line: (line) => closing(line, (counts) => { sink.tests(counts); }) }),
};

/** `  Tests:    1 failed, 2 skipped, 5 passed (9 assertions)` */
function closing(line: LogLine, tests: (counts: TestCounts) => void): boolean {
  const text = line.text.trim();
  if (!/^Tests: {2,6}(?:\d{1,9} [a-z]{1,20}, ){0,6}\d{1,9} [a-z]{1,20} \(\d{1,9} assertions\)$/.test(text)) return false;
  const count = (...words: readonly string[]): number => words.reduce((sum, word) => sum + Number(new RegExp(`(\\d{1,9}) ${word}`).exec(text)?.[1] ?? 0), 0);
  const [failedTests, passed, skipped] = [count('failed'), count('passed', 'warnings?', 'risky', 'deprecated'), count('skipped', 'todos?', 'incomplete')];
  tests({ total: failedTests + passed + skipped, passed, failed: failedTests, skipped });
  return true;
}
