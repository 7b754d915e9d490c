import type { Values } from '../../comparison.js';
import type { Place } from '../../frames.js';

/** What producers say in comments below a result that was not ok. */
export interface TapComments {
  readonly message?: string;
  readonly place?: Place;
  readonly frames: readonly Place[];
  readonly values: Values;
}

const LINES = 40;

/**
 * Perl's Test::More (`Failed test 'x'`, `at t/a.t line 5.`, `got:`, `expected:`) and bats (`(in test file a.bats, line 8)`, the command that failed).
 * https://metacpan.org/pod/Test::More, https://bats-core.readthedocs.io/en/stable/usage.html
 */
export function readTapComments(lines: readonly string[]): TapComments {
  const bats = lines.findIndex((line) => /^\(?(?:in|from function) /.test(line.trim()));
  return bats === 0 ? readBats(lines) : readPerl(lines);
}

function readBats(lines: readonly string[]): TapComments {
  const trace = lines.findIndex((line) => line.trimEnd().endsWith(')'));
  const frames = lines.slice(0, trace + 1).flatMap((line) => {
    const match = /^\s{0,4}\(?(?:in|from function `([^']{1,200})' in) (?:test )?file (\S.{0,500}), line (\d{1,7})[,)]$/.exec(line.trimEnd());
    return match === null ? [] : [{ file: match[2] as string, line: Number(match[3]), ...(match[1] === undefined ? {} : { function: match[1] }) }];
  });
  const message = lines.slice(trace + 1, trace + LINES).map((line) => line.trim()).filter((line) => line !== '').join('\n');
  const value = (name: string): string | undefined => lines.map((line) => new RegExp(`^\\s*${name} {1,3}: (.{0,2000})$`).exec(line)?.[1]).find((found) => found !== undefined);
  const [expected, actual] = [value('expected'), value('actual')];
  // The last one is the test's own line; helpers may come first.
  const place = frames.at(-1);
  return { frames, ...(place === undefined ? {} : { place }), ...(message === '' ? {} : { message }), values: { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) } };
}

function readPerl(lines: readonly string[]): TapComments {
  const text = lines.map((line) => line.trimEnd());
  const at = text.map((line) => /^\s*(?:Failed test (?:'.{1,1000}' )?)?at (\S.{0,500}) line (\d{1,7})\.$/.exec(line)).find((match) => match !== null);
  const value = (name: string): string | undefined => text.map((line) => new RegExp(`^\\s*\\$?${name}(?::|->.{0,200} =) (.{0,2000})$`).exec(line)?.[1]).find((found) => found !== undefined);
  const [expected, actual] = [value('expected'), value('got')];
  const rest = text.filter((line) => !/^\s*(?:Failed test|at \S.{0,500} line \d{1,7}\.$|Looks like )/.test(line) && line.trim() !== '');
  const message = rest.slice(0, LINES).map((line) => line.trim()).join('\n');
  return {
    frames: [],
    ...(at === null || at === undefined ? {} : { place: { file: at[1] as string, line: Number(at[2]) } }),
    ...(message === '' ? {} : { message }),
    values: { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) },
  };
}

/** `Failed test 'adds prices'`, and in one line `Failed test 'x' at t/a.t line 5.`; the name is missing where the test has none. */
export function readFailedTest(comment: string): { readonly name?: string } | undefined {
  const match = /^\s{0,4}Failed test(?: '(.{1,1000}?)')?(?: at \S.{0,500} line \d{1,7}\.)?$/.exec(comment.trimEnd());
  return match === null ? undefined : match[1] === undefined ? {} : { name: match[1] };
}
