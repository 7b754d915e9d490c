import type { Failure, FileChange } from '../../model/index.js';
import type { DiffLine } from '../../lib/line-diff.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf } from '../../lib/source.js';
import { answer, plain } from '../answer.js';
import { assertionChanges, type AssertionChange } from '../assertion-changes.js';
import { assertionsIn } from '../assertions.js';
import { changedLines } from '../changed-lines.js';
import type { Check, ScreenInput } from '../check.js';
import { formOf, literalsIn } from '../literals.js';
import { testPart } from '../test-code.js';

/**
 * Threats, signal 4: the test is made to want what the code does. Seen in the assertion itself, and one step before it: a literal that
 * changes in a binding which an assertion names, or in a row of a table. Left out: what reaches the assertion over two steps.
 */
export const expectationRewritten: Check = {
  id: 'tamper-04-expectation-rewritten',
  title: 'No expected value is rewritten',
  run: (input) => answer('tamper-04-expectation-rewritten', 'Every test wants what it wanted.', [
    ...assertionChanges(input).filter((one) => one.fate === 'rewritten').map((one) => told(one, input.failure)),
    ...input.changes.flatMap((change) => bindings(change, input)),
  ]),
};

function told({ path, before, after }: AssertionChange, failure: Failure | undefined): string {
  const got = failure?.primary.some(({ actual }) => actual !== undefined && actual.trim() !== '' && after?.text.includes(actual.trim()));
  return `${plain(path)}: the assertion of line ${before.line} wants something else${got === true ? ', namely what the failing run gave' : ''}`;
}

/** Lines that stay but for a literal, where that literal reaches an assertion. */
function bindings(change: FileChange, { failure }: ScreenInput): string[] {
  const tests = testPart(change, failure);
  if (tests?.beforeText === undefined || tests.afterText === undefined) return [];
  const language = languageOf(change.path, tests.beforeText);
  const named = new Set(assertionsIn(tests.beforeText, language).flatMap((one) => one.text.split('\u0001')));
  const code = { ...tests, beforeText: withoutComments(tests.beforeText, language), afterText: withoutComments(tests.afterText, language) };
  const { added, removed } = changedLines(code);
  const rewritten = removed.find((line) => named.size > 0 && reaches(line.text, named) && added.some((other) => differsInLiterals(line, other)));
  return rewritten === undefined ? [] : [`${plain(change.path)}: line ${rewritten.n} gives an assertion another value`];
}

function differsInLiterals(line: DiffLine, other: DiffLine): boolean {
  if (formOf(line.text) !== formOf(other.text)) return false;
  const [a, b] = [literalsIn(line.text), literalsIn(other.text)].map(({ strings, numbers }) => JSON.stringify([[...strings], [...numbers]]));
  return a !== b;
}

/** Paths of modules and titles of tests are no values. */
const NO_VALUE = /^\s*(?:import\b|from\b|export\b.{0,200}\bfrom\b|#\s*include|use\s|using\s|package\s|require\b|(?:const|let|var)\b.{0,200}\brequire\s{0,3}\(|(?:describe|it|test|suite|context)\b[^(]{0,40}\(|(?:@?DisplayName|TEST|TEST_F|TEST_CASE|SECTION|SUBCASE)\b|(?:\}\s*)?(?:jest\.)?(?:setTimeout|sleep|console|print|log)\b)/;
const ROW = /^\s*(?:[[({'"`\d-]|case\b|\w{1,40}\s{0,3}:)/;
const BINDING = /^\s*(?:(?:const|let|var|final|auto|static|val|def|my|local|int|long|double|float|bool|String|string|std::string|expected|want)\s{1,9}){0,3}(?:mut\s{1,9})?[$@]?(\w{1,60})[^=\n]{0,80}?(?::=|(?<![!<>=])=)(?!=)/;

function reaches(text: string, named: ReadonlySet<string>): boolean {
  if (NO_VALUE.test(text)) return false;
  const name = BINDING.exec(text)?.[1];
  if (name !== undefined) return named.has(name);
  return ROW.test(text) || /\b(?:if|want|expected|got)\b/.test(text);
}
