import { dedent, readDiff, splitComparison, type Values } from '../../comparison.js';
import { readFrame, type Place } from '../../frames.js';
import { readProps } from './node-draft.js';

export interface ErrorText extends Values {
  readonly message: string;
  readonly frames: readonly Place[];
}

const STACK = /^\s*at \S/;

/** The error that the spec reporter prints below the name of a test: text, stack and fields, as util.inspect shows them. */
export function readErrorText(block: readonly string[]): ErrorText {
  const lines = dedent(block);
  const stack = lines.findIndex((line) => STACK.test(line));
  const fields = lines.findIndex((line) => / \{$/.test(line) && (STACK.test(line) || stack < 0));
  const head = lines.slice(0, stack < 0 ? (fields < 0 ? lines.length : fields + 1) : stack);
  const frames = stack < 0 ? [] : lines.slice(stack, fields < 0 ? lines.length : fields + 1).flatMap((line) => readFrame(line.replace(/ \{$/, '')) ?? []);
  const props = fields < 0 ? {} : readProps(lines.slice(fields + 1));
  return { message: messageOf(head), frames, ...valuesIn(head), ...props };
}

/** Without what only node adds: brackets with codes, the quotes around a thrown string, blank lines. */
export function messageOf(head: readonly string[]): string {
  const text = head.map((line) => line.trimEnd()).filter((line) => line !== '').slice(0, 60).join('\n');
  const quoted = /^'([^\n]{0,4000})'$/.exec(text)?.[1];
  return quoted ?? text.replace(/^\[?([A-Za-z_$][\w$.]{0,100}) \[[\w ]{1,60}\]: /, '$1: ').replace(/ \{$/, '');
}

/** `1 !== 2`, or the diff under `+ actual - expected`. */
export function valuesIn(head: readonly string[]): Values {
  const diff = head.findIndex((line) => /^\+ actual - expected/.test(line));
  if (diff >= 0) return readDiff(head.slice(diff + 1).filter((line) => line.trim() !== '' && !/^\s*\^\s*$/.test(line) && !/^\.\.\. /.test(line)));
  for (const line of head) {
    const sides = line.includes(' !== ') && line.length < 2000 ? splitComparison(line, ' !== ') : undefined;
    if (sides !== undefined) return { expected: sides[1], actual: sides[0] };
  }
  return {};
}
