import { dedent, type Values } from '../../comparison.js';

/** What an assertion of xunit, NUnit or MSTest wanted and what it got. */
export function readDotnetValues(message: string): Values {
  const mstest = /Expected:<([^]{0,2000}?)>\.? (?:\([^()]{1,100}\)\. )?Actual:<([^]{0,2000}?)>\./.exec(message);
  if (mstest !== null) return { expected: mstest[1] as string, actual: mstest[2] as string };
  const expected = /^ {0,8}Expected: {1,8}(\S.{0,2000})$/m.exec(message)?.[1];
  const actual = /^ {0,8}(?:Actual: {1,8}|But was: {1,8})(\S.{0,2000})$/m.exec(message)?.[1];
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}

/** Lines of a message, which the console indents in its own way: the first by three, the others as they come. */
export function joinMessage(lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  return [first.trim(), ...dedent(rest)].join('\n').trim();
}
