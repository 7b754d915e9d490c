import { blockMachine, type BlockRule } from '../../block.js';
import { located, ownPlace, readFrame } from '../../frames.js';
import type { Parser, Sink } from '../../parser.js';
import { nodeKindOf } from './node-kind.js';

const HEADING = /^(\S.{0,400}\.(?:[cm]?[jt]sx?|html)):$/;
const THROWN = /^(?:[A-Z]\w{0,60})?(?:Error|Exception): /;
/** So many lines before its first failure a test file may have been named. */
const BACK = 300;

/** ` ❌ adds prices (failed on Firefox)` below the name of the file; deeper by six the error, the difference, and the stack. */
const failed = (sink: Sink): BlockRule => ({
  starts: /^ [❌𐄂] (\S.{0,1000}?)(?: {1,2}\(failed on [^()]{1,200}\))? ?$/u,
  keeps: (text, body) => body.length < 120 && (/^ {5}/.test(text) || (text.trim() === '' && body.at(-1)?.trim() !== '')),
  read: ({ head, body, from, to }) => {
    const lines = body.map((text) => text.trim());
    const stackAt = lines.findIndex((text) => /^at:? /.test(text));
    const [, name = ''] = head;
    // Of a file that could not be loaded the error stands in the place of the test.
    const broken = THROWN.test(name);
    if (stackAt < 0 && !broken && !lines.some((text) => THROWN.test(text))) return undefined;
    const frames = (stackAt < 0 ? [] : lines.slice(stackAt)).flatMap((text) => readFrame(text.replace(/^at: /, 'at ')) ?? []);
    const file = sink.before({ n: from, text: head[0] }, BACK).map(({ text }) => HEADING.exec(text)?.[1]).findLast((found) => found !== undefined);
    const place = ownPlace(frames) ?? (file === undefined ? undefined : { file });
    const said = lines.slice(0, stackAt < 0 ? undefined : stackAt).filter((text) => text !== '' && text !== '+ expected - actual');
    const message = [...(broken ? [name] : []), ...said].join('\n');
    const side = (mark: string): string => said.filter((text) => text.startsWith(mark)).map((text) => text.slice(1)).join('\n');
    const values = lines.includes('+ expected - actual') ? { expected: side('+'), actual: side('-') } : {};
    const suite = file === undefined ? {} : { suite: file };
    return { tool: 'web-test-runner', language: 'javascript', kind: broken ? nodeKindOf(message) : 'test', severity: 'error', ...(broken ? {} : { test: name }), ...suite, ...located(place, frames), ...values, message, from, to };
  },
});

/** Modern Web's test runner. */
export const webTestRunner: Parser = {
  tool: 'web-test-runner',
  language: 'javascript',
  docs: 'https://modern-web.dev/docs/test-runner/overview/',
  proof: { tier: 3, why: 'it drives a browser, and none is in a registry within reach' },
  literals: [' ❌ ', ' 𐄂 '],
  start: (sink) => blockMachine([failed(sink)], sink),
};
