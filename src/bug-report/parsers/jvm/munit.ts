import { blockMachine, type BlockRule } from '../../block.js';
import type { Parser } from '../../parser.js';
import { createStack, placeOf, rootOf, say } from './stack.js';
import { testName } from './test-name.js';

const FRAME = /^ {4}at \S/;
const CODE = /^\d{1,7}:(?: |$)/;

/** The test, how long it took and what was thrown in one line, then the lines of code, what differs, and the stack. */
const failed: BlockRule = {
  starts: /^==> X ((?:[a-z_]\w{0,80}\.){0,20}[A-Z][\w$]{0,200})\.(\S.{0,500}?) {2}\d[\d.]{0,12}m?s ((?:[a-z_]\w{0,80}\.){1,20}[A-Z][\w$]{0,200})(?:: (.{0,4000}))?$/,
  keeps: (text, body) => body.length < 120 && !/^(?:==> |\[(?:info|error|warn)\] | {2}\+ |Test run |\S{1,300}Suite:$)/.test(text) && (FRAME.test(text) || !body.some((line) => FRAME.test(line))),
  read: ({ head, body, from, to }) => {
    const [, suite = '', name = '', thrown = '', said = ''] = head;
    const [, file, line, rest = ''] = /^([^\s:][^:]{0,400}\.(?:scala|sc)):(\d{1,7})(?: (.{0,4000}))?$/.exec(said) ?? [];
    const stack = createStack(thrown, file === undefined ? said : rest);
    for (const text of body.filter((one) => FRAME.test(one))) stack.take(text);
    const told = body.filter((text) => !FRAME.test(text) && !CODE.test(text) && text.trim() !== '');
    const root = rootOf(stack.chain);
    const own = file === undefined ? placeOf(root) : { ...placeOf(root), file, line: Number(line) };
    const message = /^munit\./.test(thrown) ? [rest, ...told].filter((text) => text !== '').join('\n') : [say(root), ...told].join('\n');
    return { tool: 'munit', language: 'scala', kind: 'test', severity: 'error', test: testName(suite, name), rule: thrown.split('.').at(-1) as string, ...own, ...valuesOf(told), message: message === '' ? `${name} failed` : message, from, to };
  },
};

/** Below its heading the difference of both: `-` is what came. */
function valuesOf(lines: readonly string[]): { expected?: string; actual?: string } {
  const start = lines.findIndex((line) => line.startsWith('=> Diff (- obtained, + expected)'));
  if (start < 0) return {};
  const side = (mark: string): string => lines.slice(start + 1).filter((line) => line.startsWith(mark) || line.startsWith(' ')).map((line) => line.slice(1)).join('\n');
  return { expected: side('+'), actual: side('-') };
}

/** munit, below sbt or any runner of JUnit that lets it print. */
export const munit: Parser = {
  tool: 'munit',
  language: 'scala',
  docs: 'https://scalameta.org/munit/docs/getting-started.html',
  proof: { tier: 1 },
  literals: ['==> X '],
  start: (sink) => blockMachine([failed], sink),
};
