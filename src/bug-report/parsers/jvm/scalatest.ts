import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { createStack, placeOf, rootOf, say } from './stack.js';
import { testName } from './test-name.js';

/** sbt puts its level in front of every line. */
const PREFIX = /^\[(?:info|error)\] /;
const FAILED = /^( {0,40})- (\S.{0,500}?) \*\*\* FAILED \*\*\*(?: \(.{1,80}\))?$/;
const ABORTED = /^(?:\S.{0,100} class name: )?([\w.$]{1,300}) \*\*\* ABORTED \*\*\*$/;
const SUITE = /^([A-Za-z_][\w.$]{0,300}):(?: \(.{1,80}\))?$/;
const SUMS = /^Tests: succeeded (\d{1,9}), failed (\d{1,9}), canceled (\d{1,9}), ignored (\d{1,9}), pending (\d{1,9})$/;
const THROWN = /^((?:[a-z_]\w{0,80}\.){1,20}[A-Z][\w$]{0,200}):?(?: (.{0,4000}))?$/;
const PLACE = / \(([\w$-]{1,200}\.scala):(\d{1,7})\)$/;
const LINES = 80;
/** So many lines before a failure may its suite have been named. */
const BACK = 300;
const CAP = 200;

interface Failure {
  readonly suite: string;
  /** What the test is about, outermost first, and its own name. */
  readonly path: readonly string[];
  /** All that were named before: sbt runs suites at once, and their lines alternate. */
  readonly suites: readonly string[];
  readonly indent: number;
  readonly body: string[];
  readonly from: number;
  to: number;
}

/** ScalaTest, run by itself, by sbt, by Maven or Gradle. */
export const scalatest: Parser = {
  tool: 'scalatest',
  language: 'scala',
  docs: 'https://www.scalatest.org/user_guide/using_the_runner',
  proof: { tier: 1 },
  literals: [' *** FAILED ***', ' *** ABORTED ***', 'Tests: succeeded '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let open: Failure | undefined;
  let seen = 0;
  const finish = (): void => {
    if (open !== undefined) sink.bug(draft(open));
    open = undefined;
  };
  return {
    get open() {
      return open !== undefined;
    },
    line(line) {
      const text = bare(line.text);
      if (open !== undefined && below(open, text)) {
        open.to = line.n;
        return true;
      }
      finish();
      const sums = SUMS.exec(text);
      if (sums !== null) count(sink, sums.slice(1).map(Number));
      else {
        open = seen > CAP ? undefined : begin(line, text, sink);
        if (open !== undefined) seen += 1;
      }
      return sums !== null || open !== undefined;
    },
    end: finish,
  };
}

function bare(text: string): string {
  return text.replace(PREFIX, '').trimEnd();
}

function count(sink: Sink, [passed = 0, failed = 0, canceled = 0, ignored = 0, pending = 0]: readonly number[]): void {
  const skipped = canceled + ignored + pending;
  sink.tests({ total: passed + failed + skipped, passed, failed, skipped });
}

function begin(line: LogLine, text: string, sink: Sink): Failure | undefined {
  const aborted = ABORTED.exec(text)?.[1];
  if (aborted !== undefined) return { suite: aborted, path: [], suites: [], indent: 0, body: [], from: line.n, to: line.n };
  const [, indent, name] = FAILED.exec(text) ?? [];
  if (indent === undefined || name === undefined) return undefined;
  const before = sink.before(line, BACK).map((earlier) => bare(earlier.text));
  const { suite, scopes } = around(before, indent.length);
  const suites = before.flatMap((text) => SUITE.exec(text)?.[1] ?? []);
  return { suite, path: [...scopes, name], suites, indent: indent.length, body: [], from: line.n, to: line.n };
}

/** The suite's name stands above its tests, and so does what they are about: at their own depth or less. */
function around(before: readonly string[], indent: number): { suite: string; scopes: readonly string[] } {
  const start = before.findLastIndex((line) => SUITE.test(line));
  const scopes: { text: string; depth: number }[] = [];
  let body: number | undefined;
  for (const line of before.slice(start + 1)) {
    const depth = line.length - line.trimStart().length;
    if (body !== undefined && depth > body) continue;
    const isTest = /^ *[-+] /.test(line);
    body = isTest && line.includes(' *** FAILED ***') ? depth : undefined;
    if (isTest || line === '') continue;
    while ((scopes.at(-1)?.depth ?? -1) >= depth) scopes.pop();
    scopes.push({ text: line.trim(), depth });
  }
  return { suite: start < 0 ? '' : (SUITE.exec(before[start] as string)?.[1] ?? ''), scopes: start < 0 ? [] : scopes.filter(({ depth }) => depth <= indent).map(({ text }) => text) };
}

/** What is told of a failure is deeper than its name by two; suites that run at once may put something of another between. */
function below(open: Failure, text: string): boolean {
  if (open.body.length >= LINES || /^ *- .{0,600} \*\*\* FAILED/.test(text)) return false;
  const depth = text.length - text.trimStart().length;
  if (text !== '' && depth < open.indent + 2) return false;
  if (open.body.length > 0 || depth === open.indent + 2) open.body.push(text.slice(open.indent + 2));
  return text !== '' || open.body.length > 0;
}

function draft(failure: Failure): BugDraft {
  const { body, from, to } = failure;
  const stackAt = body.findIndex((line) => THROWN.test(line));
  const told = (stackAt < 0 ? body : body.slice(0, stackAt)).filter((line) => line.trim() !== '');
  const [, file, line] = told.map((text) => PLACE.exec(text)).find((match) => match !== null) ?? [];
  const test = nameOf(failure, file);
  const common = { tool: 'scalatest', language: 'scala', kind: 'test', severity: 'error', test, from, to } as const;
  if (told.length === 0 && stackAt >= 0) return { ...common, ...thrown(body.slice(stackAt)) };
  const message = told.map((text) => text.replace(PLACE, '')).join('\n').trim();
  const place = file === undefined ? {} : { file, line: Number(line) };
  return { ...common, ...place, ...valuesOf(message), message: message === '' ? `${test} failed` : message };
}

/** The file says whose test it is where suites alternate. */
function nameOf({ suite, path, suites }: Failure, file: string | undefined): string {
  const other = file?.replace(/\.scala$/, '') ?? '';
  return other !== suite && suites.includes(other) ? testName(other, path.at(-1) ?? '') : testName(suite, path.join(' '));
}

function thrown([first = '', ...below]: readonly string[]): Pick<BugDraft, 'message'> & Partial<BugDraft> {
  const [, name = '', said] = THROWN.exec(first) ?? [];
  const stack = createStack(name, said);
  for (const line of below) if (line.trim() !== '...' && !stack.take(line.startsWith('at ') ? ` ${line}` : line)) break;
  const root = rootOf(stack.chain);
  return { ...placeOf(root), rule: name.split('.').at(-1) as string, message: say(root) };
}

/** Of the matchers the sentence in which the value stands first. */
function valuesOf(message: string): { expected?: string; actual?: string } {
  const [, actual, expected] = /^(\S.{0,500}?) (?:was not equal to|did not equal) (\S.{0,500})$/m.exec(message) ?? [];
  return expected === undefined || actual === undefined ? {} : { expected: expected.replace(/ [^"]{0,200} hint: .{0,200}$/, ''), actual };
}
