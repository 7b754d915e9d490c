import { dedent, type Values } from '../../comparison.js';
import type { Place } from '../../frames.js';
import { readRubyFrame } from './frame.js';

/** What stands under a numbered heading of rspec, or under "An error occurred …". */
export interface RspecBlock {
  /** The class of the exception, if it was not an expectation that failed. */
  readonly exception?: string;
  readonly message: string;
  readonly frames: readonly Place[];
  readonly values: Values;
}

const SOURCE = /^(?:\d{1,4}\.\d{1,4}\) )?Failure\/Error:/;

/** @param body The lines below the heading, with their indentation. */
export function readRspecBlock(body: readonly string[]): RspecBlock | undefined {
  const lines = dedent(body);
  const start = lines.findIndex((line) => SOURCE.test(line.trimStart()));
  if (start < 0) return withoutSource(lines);
  const frames = lines.flatMap((line) => (/^\s*# /.test(line) ? (readRubyFrame(line) ?? []) : []));
  const said = messageLines(lines.slice(start));
  const named = /^((?:[A-Z]\w{0,80}::){0,8}[A-Z]\w{0,80}):$/.exec(said[0] ?? '')?.[1];
  const text = (named === undefined ? said : said.slice(1)).filter((line) => line.trim() !== '');
  const message = dedent(text).join('\n');
  return { ...(named === undefined ? {} : { exception: named }), message: named === undefined ? message : `${named}: ${message}`, frames, values: named === undefined ? valuesOf(text) : {} };
}

/** `Expected pending 'some day' to fail. No error was raised.`: there is no line of source to show. */
function withoutSource(lines: readonly string[]): RspecBlock | undefined {
  const message = lines[0]?.trim() ?? '';
  if (!/^Expected (?:example|pending)\b/.test(message)) return undefined;
  return { message, frames: lines.flatMap((line) => (/^\s*# /.test(line) ? (readRubyFrame(line) ?? []) : [])), values: {} };
}

/** The source stands behind the colon, or below it up to a blank line; the message ends with the diff or the stack. */
function messageLines(lines: readonly string[]): readonly string[] {
  const below = /Failure\/Error:\s*$/.test(lines[0] ?? '');
  const gap = lines.findIndex((line) => line.trim() === '');
  const start = below && gap > 0 ? gap : 1;
  const rest = dedent(lines.slice(start)).map((line) => line.trimEnd());
  const end = rest.findIndex((line) => /^\s*(?:Diff:|# |Shared Example Group:|Showing full backtrace)|^\s{0,10}\d{1,4}\.\d{1,4}\) /.test(line));
  return dedent((end < 0 ? rest : rest.slice(0, end)).filter((line, index, all) => line !== '' || all.slice(0, index).some((before) => before !== '')));
}

/** `expected: 4` above `got: 3`, and the words of `match_array`. */
function valuesOf(lines: readonly string[]): Values {
  const find = (pattern: RegExp): string | undefined => lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
  const expected = find(/^\s*expected(?: collection contained)?: {1,10}(\S.{0,2000})$/);
  const actual = find(/^\s*(?:got|actual collection contained): {1,10}(\S.{0,2000})$/);
  return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}
