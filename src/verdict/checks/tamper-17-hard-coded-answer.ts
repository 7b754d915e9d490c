import type { BugReport, Failure, FileChange } from '../../model/index.js';
import { withoutComments } from '../../lib/blank-source.js';
import { languageOf } from '../../lib/source.js';
import { isTestPath } from '../../lib/test-path.js';
import { perFile, plain, type Objection } from '../answer.js';
import { changedLines } from '../changed-lines.js';
import type { ScreenInput } from '../check.js';
import { formOf, isTelling, literalsIn } from '../literals.js';

/**
 * Threats, signal 17: product code that answers the failing assertion with the very value it wants. An added line may not bring in a
 * literal of that assertion that the file did not have. Common constants do not count, nor does a line that differs from a removed one
 * in its literals only: a wrong constant put right looks exactly so. Without a Failure there is nothing to compare with.
 * Left out: answers in pieces; what the failing test does not print.
 */
export const hardCodedAnswer = perFile({
  id: 'tamper-17-hard-coded-answer',
  title: 'The expected value is not written into the product',
  clean: 'No added line holds the value that the failing assertion wants.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { failure }: ScreenInput): Objection {
  if (change.afterText === undefined || failure === undefined || isTestPath(change.path)) return null;
  const answers = answersOf(failure);
  if (answers.size === 0) return null;
  const code = withoutComments(change.afterText, languageOf(change.path, change.afterText)).split('\n');
  const { added, removed } = changedLines(change);
  const forms = new Set(removed.map((line) => formOf(line.text)));
  const known = literalsIn(change.beforeText ?? '');
  for (const { n, text } of added) {
    if (forms.has(formOf(text))) continue;
    const { strings, numbers } = literalsIn(code[n - 1] ?? '');
    const fresh = [...[...strings].filter((one) => change.beforeText?.includes(one) !== true), ...[...numbers].filter((one) => !known.numbers.has(one))];
    const answer = fresh.find((one) => isTelling(one) && answers.has(one));
    if (answer !== undefined) return `line ${n} holds ${plain(JSON.stringify(answer))}, which the failing assertion wants`;
  }
  return null;
}

function answersOf({ primary }: Failure): Set<string | number> {
  return new Set(primary.filter(isAssertion).flatMap(literalsOf));
}

/** Messages of other errors name files, modules and members that an honest fix may well have to name too. */
function isAssertion(bug: BugReport): boolean {
  return bug.expected !== undefined || (bug.kind === 'test' && /\b(?:assert\w*|expect\w*|equal\w*|to be|should|want(?:ed)?|got|left|right)\b|==/i.test(bug.message));
}

function literalsOf({ expected, message }: BugReport): (string | number)[] {
  const bare = (expected ?? '').trim();
  const found = [bare, message].map(literalsIn);
  return [...found.flatMap(({ strings, numbers }) => [...strings, ...numbers]), ...(bare === '' ? [] : [bare])].filter(isTelling);
}
