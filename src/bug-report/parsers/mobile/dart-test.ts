import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import { dedent, type Values } from '../../comparison.js';
import { located, type Place } from '../../frames.js';
import type { Parser } from '../../parser.js';
import { NO_DART } from './dart.js';

const PROGRESS = /^\d{2}:\d{2} \+\d{1,7}(?: ~\d{1,7})?(?: -\d{1,7})?: /;
/** `00:01 +3 -1: test/cart_test.dart: Cart adds up [E]` */
const STARTS = /^\d{2}:\d{2} \+\d{1,7}(?: ~\d{1,7})? -\d{1,7}: (?:((?:[A-Za-z]:)?[^\s:]{1,400}_test\.dart): )?(.{1,500}) \[E\]$/;
/** `package:test_api  expect`, `test/cart_test.dart 7:5  main.<fn>` */
const FRAME = /^\s{0,8}(?:#\d{1,3} {1,6})?((?:package:)?[^\s()]{1,300}\.dart) (\d{1,7}):(\d{1,5}) {1,40}(\S.{0,200})$/;
const FRAME_ASYNC = /^\s{0,8}#\d{1,3} {1,6}(\S.{0,200}?) \((?:file:\/\/)?((?:package:)?[^\s()]{1,300}\.dart):(\d{1,7})(?::(\d{1,5}))?\)$/;

const failed: BlockRule = {
  starts: STARTS,
  keeps: (text, body) => !PROGRESS.test(text) && body.length < 200 && !/^(?:To run this test again|Consider enabling the flag)/.test(text),
  read: (block) => {
    const lines = block.body.filter((line) => line.trim() !== '');
    const frames = lines.flatMap((line) => frameOf(line) ?? []);
    const first = lines.findIndex((line) => frameOf(line) !== undefined || /^\s{0,8}(?:package:|dart:)\S{1,200} /.test(line));
    const said = dedent(first < 0 ? lines : lines.slice(0, first));
    const exception = said.find((line) => /^The following .{1,100} was thrown/.test(line));
    const message = (exception === undefined ? said : [...said.slice(said.indexOf(exception) + 1)]).filter((line) => !/^[═╞╡]|^EXCEPTION CAUGHT/.test(line)).slice(0, 12).join('\n');
    const own = frames.find((frame) => !frame.file.startsWith('package:'));
    const [, file, name = ''] = block.head;
    if (message === '' && file === undefined) return undefined;
    return { tool: 'dart-test', language: 'dart', kind: /^loading \S/.test(name) ? 'compile' : 'test', severity: 'error', ...located(own ?? (file === undefined ? undefined : { file }), frames), message: message === '' ? `${name} failed` : message, test: name.trim(), ...valuesOf(said), from: block.from, to: block.to };
  },
};

/** Flutter's frame around an exception, which stands before the line that marks the test. */
const caught: BlockRule = {
  starts: /^══╡ EXCEPTION CAUGHT BY (.{1,100}?) ╞═{4,}$/,
  closes: /^═{20,}$/,
  keeps: (text, body) => body.length < 200 && !text.startsWith('══╡'),
  read: (block) => {
    const thrown = block.body.findIndex((line) => /^The following .{1,200} was thrown\b/.test(line));
    const rest = block.body.slice(thrown + 1);
    const gap = rest.findIndex((line) => line.trim() === '');
    const said = gap < 0 ? rest : rest.slice(0, gap);
    const named = block.body.findIndex((line) => line.startsWith('The test description was'));
    const test = named < 0 ? undefined : (/^The test description was: (.{1,300})$/.exec(block.body[named] as string)?.[1] ?? block.body[named + 1]?.trim());
    const frames = block.body.flatMap((line) => frameOf(line) ?? []);
    if (thrown < 0 || said.length === 0) return undefined;
    const message = said.slice(0, 12).join('\n');
    return { tool: 'dart-test', language: 'dart', kind: test === undefined ? 'runtime' : 'test', severity: 'error', ...located(frames.find((frame) => !frame.file.startsWith('package:')), frames), message, ...(test === undefined ? {} : { test }), ...valuesOf(said), from: block.from, to: block.to };
  },
};

function frameOf(line: string): Place | undefined {
  const match = FRAME.exec(line.trimEnd());
  if (match !== null) return { file: match[1] as string, line: Number(match[2]), column: Number(match[3]), function: match[4] as string };
  const async = FRAME_ASYNC.exec(line.trimEnd());
  return async === null ? undefined : { file: async[2] as string, line: Number(async[3]), ...(async[4] === undefined ? {} : { column: Number(async[4]) }), function: async[1] as string };
}

function valuesOf(lines: readonly string[]): Values {
  const find = (name: string): string | undefined => lines.map((line) => new RegExp(`^\\s{0,8}${name}: (.{1,1000})$`).exec(line)?.[1]).find((value) => value !== undefined);
  const [expected, actual] = [find('Expected'), find('Actual')];
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}

/** `dart test` and `flutter test`, whose progress lines mark what failed with [E]. */
export const dartTest: Parser = {
  tool: 'dart-test',
  also: ['flutter-test'],
  language: 'dart',
  docs: 'https://dart.dev/tools/dart-test',
  proof: NO_DART,
  literals: [' [E]', '══╡ EXCEPTION', 'Some tests failed.', 'All tests passed!'],
  start: (sink) => blockMachine([failed, caught], sink, { line: (line) => closing(line, (counts) => { sink.tests(counts); }) }),
};

/** `00:02 +5 ~1 -2: Some tests failed.` */
function closing(line: LogLine, tests: (counts: TestCounts) => void): boolean {
  const match = /^\d{2}:\d{2} \+(\d{1,7})(?: ~(\d{1,7}))?(?: -(\d{1,7}))?: (?:Some tests failed\.|All tests passed!)$/.exec(line.text.trim());
  if (match === null) return false;
  const [passed, skipped, failedTests] = [match[1], match[2] ?? 0, match[3] ?? 0].map(Number) as [number, number, number];
  tests({ total: passed + skipped + failedTests, passed, failed: failedTests, skipped });
  return true;
}
