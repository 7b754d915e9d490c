import { dedent, readDiff, type Values } from '../../comparison.js';
import { readFrame, type Place } from '../../frames.js';

/** What stands under a `● title` of jest, taken apart. */
export interface JestBlock {
  /** The text above the code frame, without its indentation. */
  readonly head: readonly string[];
  readonly message: string;
  readonly frames: readonly Place[];
  /** The line marked `> 12 |` in the code frame. */
  readonly marked?: number;
}

const CODE = /^\s{0,40}(?:> ?)?\s{0,40}(\d{1,7}) \|/;
const FRAME = /^\s+at \S/;

export function readJestBlock(body: readonly string[]): JestBlock {
  const start = body.findIndex((line) => CODE.test(line) || FRAME.test(line));
  const head = dedent(start < 0 ? body : body.slice(0, start));
  const marked = body.map((line) => /^\s*>\s*(\d{1,7}) \|/.exec(line)?.[1]).find((number) => number !== undefined);
  return {
    head,
    message: head.filter((line) => line.trim() !== '').slice(0, 60).join('\n'),
    frames: body.filter((line) => FRAME.test(line)).flatMap((line) => readFrame(line) ?? []),
    ...(marked === undefined ? {} : { marked: Number(marked) }),
  };
}

const EXPECTED = /^Expected(?: [a-z]{1,20}){0,3}:\s{1,10}(\S.{0,4000})$/;
const RECEIVED = /^Received(?: [a-z]{1,20}){0,3}:\s{1,10}(\S.{0,4000})$/;

/** `Expected: … Received: …` on a line each, or a line diff under `- Expected  - 1` / `+ Received  + 1`. */
export function readJestValues(head: readonly string[]): Values {
  const diff = head.findIndex((line) => /^- (?:Expected|Snapshot)\b/.test(line));
  if (diff >= 0 && head[diff + 1]?.startsWith('+ Received') === true) return readDiff(untilGap(head.slice(diff + 2)));
  const value = (pattern: RegExp): string | undefined => head.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
  const [expected, actual] = [value(EXPECTED), value(RECEIVED)];
  return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}

/** The diff is one paragraph after a blank line; its own blank lines still hold two spaces when they come from a diff, but not from all sources. */
function untilGap(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const rest = first < 0 ? [] : lines.slice(first);
  const end = rest.findIndex((line) => !/^[-+ @]/.test(line) && line.trim() !== '');
  const diff = end < 0 ? rest : rest.slice(0, end);
  return diff.filter((line) => !line.startsWith('@@') && line !== '');
}
