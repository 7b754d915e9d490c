import { dedent, readDiff, type Values } from '../../comparison.js';
import { located, ownPlace } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { readErrorText } from './node-test-error.js';

/** One failure of mocha's list, as printed. */
export interface MochaBlock {
  /** Suites and test, each on a line of its own that is indented further. */
  readonly titles: string[];
  /** The title may go on. */
  open: boolean;
  readonly lines: string[];
  /** The stack has begun. */
  traced: boolean;
  readonly from: number;
  to: number;
}

export function draftMocha(block: MochaBlock): BugDraft {
  const { lines } = block;
  const diff = lines.findIndex((line) => /^\s{1,8}\+ expected - actual$/.test(line));
  const stack = lines.findIndex((line) => /^\s{1,20}at \S/.test(line));
  const head = diff < 0 ? lines.slice(0, stack < 0 ? lines.length : stack) : lines.slice(0, diff);
  const error = readErrorText([...flush(head), ...lines.slice(stack < 0 ? lines.length : stack)]);
  const nested = lines.map((line) => /^\s{1,8}Caused by: (.{1,2000})$/.exec(line)?.[1]).find((found) => found !== undefined);
  const values = { expected: error.expected, actual: error.actual, ...(diff < 0 ? {} : readMochaDiff(lines.slice(diff + 1, stack < 0 ? lines.length : stack))) };
  // Hooks and timeouts name the test file in brackets where no frame is the project's own.
  const named = /\((\S{1,500}\.[cm]?[jt]sx?)\)$/.exec(error.message)?.[1];
  const place = ownPlace(error.frames) ?? (named === undefined ? undefined : { file: named });
  return {
    tool: 'mocha',
    language: 'javascript',
    kind: 'test',
    severity: 'error',
    test: block.titles.map((title, index) => (index === block.titles.length - 1 ? title.replace(/:$/, '') : title)).join(' > '),
    ...located(place, error.frames),
    message: `${error.message === '' ? 'test failed' : error.message}${nested === undefined ? '' : `\ncause: ${nested}`}`,
    ...(values.expected === undefined ? {} : { expected: values.expected }),
    ...(values.actual === undefined ? {} : { actual: values.actual }),
    from: block.from,
    to: block.to,
  };
}

/** Only the first line of a message is indented. */
function flush(head: readonly string[]): string[] {
  const first = head.findIndex((line) => line.trim() !== '');
  return head.map((line, index) => (index === first ? line.trimStart() : line));
}

/** `+` is what was expected here. The mark stands directly before the text. */
function readMochaDiff(lines: readonly string[]): Values {
  const marked = dedent(lines.filter((line) => line.trim() !== '')).map((line) => `${line.slice(0, 1)} ${line.slice(1)}`);
  const { expected, actual } = readDiff(marked);
  return { ...(actual === undefined ? {} : { expected: actual }), ...(expected === undefined ? {} : { actual: expected }) };
}
