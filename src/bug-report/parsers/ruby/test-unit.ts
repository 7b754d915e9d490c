import type { LogLine, TestCounts } from '../../../model/index.js';
import { blockMachine, type BlockRule } from '../../block.js';
import { located } from '../../frames.js';
import { createHeld } from '../../held.js';
import type { Parser } from '../../parser.js';
import { ownRubyPlace, readRubyFrame } from './frame.js';

/** The heading names the method, then the class: `Failure: test_total(CartTest): message`. */
const STARTS = /^(?:Failure|Error): (\w\S{0,200})\(([A-Z][\w:]{0,200})\)(?::(?: (.{1,2000}))?)?$/;
/** Ruby's code around the place, as test-unit quotes it. */
const CODE = /^ {0,4}(?:=> ?)? {0,6}\d{1,7}: /;

/** test-unit, whose blocks stand between bars. */
export const testUnit: Parser = {
  tool: 'test-unit',
  language: 'ruby',
  docs: 'https://test-unit.github.io/test-unit/en/file.how-to.html',
  proof: { tier: 1 },
  literals: ['Failure: ', 'Error: ', ' assertions, '],
  start: (sink) => {
    const held = createHeld(sink);
    const closing = (line: LogLine): boolean => {
      const counts = readCounts(line.text.trim());
      if (counts === undefined) return false;
      if (counts.failed === 0) held.drop();
      sink.tests(counts);
      return true;
    };
    return blockMachine([rule], { bug: held.add }, { line: closing, end: held.release });
  },
};

const rule: BlockRule = {
  starts: STARTS,
  closes: /^={20,}$/,
  keeps: (text) => !/^(?:Finished in |Failure: |Error: |Loaded suite)/.test(text),
  read: (block) => {
    const [, method = '', owner = '', said] = block.head;
    const frames = block.body.flatMap((line) => readRubyFrame(line) ?? []);
    // Without a stack it is somebody's words.
    if (frames.length === 0) return undefined;
    const text = block.body.filter((line) => line.trim() !== '' && !CODE.test(line) && readRubyFrame(line) === undefined && !/^={20,}$/.test(line));
    const diff = text.findIndex((line) => line === 'diff:');
    const message = [...(said === undefined ? [] : [said]), ...(diff < 0 ? text : text.slice(0, diff)).map((line) => line.replace(/^ {2}/, ''))].join('\n').trim();
    const values = /<(.{0,2000})>,? (?:exception was )?expected but was\n<([\s\S]{0,2000}?)>\.?$/.exec(message);
    return {
      tool: 'test-unit', language: 'ruby', kind: 'test', severity: 'error', ...located(ownRubyPlace(frames), frames), message, test: `${owner}#${method}`,
      ...(values === null ? {} : { expected: values[1] as string, actual: values[2] as string }), from: block.from, to: block.to,
    };
  },
};

/** `8 tests, 5 assertions, 4 failures, 1 errors, 1 pendings, 1 omissions, 0 notifications` */
function readCounts(text: string): TestCounts | undefined {
  const match = /^(\d{1,9}) tests, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) pendings, (\d{1,9}) omissions, \d{1,9} notifications$/.exec(text);
  if (match === null) return undefined;
  const [total = 0, failures = 0, errors = 0, pendings = 0, omissions = 0] = match.slice(1).map(Number);
  return { total, passed: Math.max(0, total - failures - errors - pendings - omissions), failed: failures + errors, skipped: pendings + omissions };
}
