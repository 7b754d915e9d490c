import type { BugReport } from '../../src/model/index.js';
import { readBytes } from '../../src/reading.js';
import { goldenCases, readPair } from '../support/golden.js';

const TOOLS = ['tsc', 'eslint', 'jest', 'vitest', 'pytest', 'python', 'go-test', 'rustc', 'cargo-test', 'javac', 'surefire', 'gcc', 'gtest', 'dotnet', 'dotnet-test', 'rspec', 'phpunit', 'mocha', 'mypy', 'golangci-lint'];
const cases = goldenCases().filter((golden) => TOOLS.includes(golden.tool) && golden.green !== true && !/json|colour/.test(`${golden.command} ${golden.case}`));

/** Where golden projects stand in the logs. */
const HOME = '/home/runner/work/app/app';
const AT_HOME = /\/home\/runner\/work\/app\/app(?![\w.-])[^\s:'"()<>,;[\]]*/g;

function read(log: string, roots: readonly string[] = []): readonly BugReport[] {
  return readBytes(new TextEncoder().encode(log), { roots }).reports.bugs;
}

const prints = (log: string, roots: readonly string[] = []): readonly string[] => read(log, roots).map((bug) => bug.fingerprint).sort();
const moved = (log: string, home: string): string => log.replace(AT_HOME, (path) => home + path.slice(HOME.length));
/** With the separators of every path that begins at home; an address of a file keeps its own. */
const onWindows = (log: string): string => log.replaceAll(`file://${HOME}`, 'file:///D:/a/app/app').replace(AT_HOME, (path) => `D:\\a\\app\\app${path.slice(HOME.length).replace(/\//g, '\\')}`);
const slower = (log: string): string => log.replace(/\b(\d{1,4})(\.\d{1,6})(?= ?(?:ms|s|secs?|seconds)\b)/g, (_, whole: string, part: string) => `${Number(whole) + 7}${part.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10))}`);
const elsewhereInMemory = (log: string): string => log.replace(/\b0x[0-9a-f]{2,16}\b/g, (hex) => `0x7${hex.slice(3)}`).replace(/\bpid[ =:]{1,2}\d{1,7}/gi, (pid) => pid.replace(/\d+/, '4711'));
/** Thirteen lines were written above the place: `a.c:3`, `a.cs(3,5)`, `"a.py", line 3`. */
const lower = (log: string): string => log.replace(/(\.[a-z]{1,5}(?::|\(|", line )|\b(?:end)?line=)(\d{1,5})\b/g, (_, before: string, line: string) => before + String(Number(line) + 13));

const CHANGES: readonly (readonly [string, (log: string) => string, (readonly string[])?])[] = [
  ['under another repository name', (log) => moved(log, '/home/runner/work/other/other')],
  ['in a container', (log) => moved(log, '/__w/x/x')],
  ['on macOS', (log) => moved(log, '/Users/runner/work/x/x')],
  ['on a runner of their own', (log) => moved(log, '/opt/actions-runner/_work/x/x')],
  ['in a clone', (log) => moved(log, '/tmp/heal-3f9c/clone'), ['/tmp/heal-3f9c/clone']],
  ['on Windows', onWindows],
  ['on a slower machine', slower],
  ['with other addresses and processes', elsewhereInMemory],
  ['a few lines further down', lower],
];

describe.each(CHANGES.map(([name, change, roots = []]) => ({ name, change, roots })))('the same failure $name has the same name', ({ change, roots }) => {
  // In TAP's quoted values a backslash would be written twice.
  it.each(cases.filter((golden) => change !== onWindows || !golden.case.includes('tap')))('$tool/$case', (golden) => {
    const { log } = readPair(golden);
    expect(prints(change(log), roots)).toEqual(prints(log));
  });
});

it('the changes change something', () => {
  for (const [name, change] of CHANGES) {
    const changed = cases.filter((golden) => change(readPair(golden).log) !== readPair(golden).log);
    expect([name, changed.length > 0]).toEqual([name, true]);
  }
});

it('of all the failures of these tools, those with one name are of one kind, rule, file and test', () => {
  const bugs = cases.flatMap((golden) => read(readPair(golden).log));
  const kinds = new Map<string, string>();
  for (const bug of bugs) {
    const what = [bug.kind, bug.rule, bug.file, bug.test].join(' ');
    expect(what).toBe(kinds.get(bug.fingerprint) ?? what);
    kinds.set(bug.fingerprint, what);
  }
  expect(kinds.size).toBeGreaterThan(200);
});
