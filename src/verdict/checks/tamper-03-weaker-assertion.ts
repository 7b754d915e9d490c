import type { FileChange } from '../../model/index.js';
import { answer, plain } from '../answer.js';
import { assertionChanges } from '../assertion-changes.js';
import type { Check, ScreenInput } from '../check.js';
import { grownSignal, type Signal } from '../signal.js';
import { testPart } from '../test-code.js';

/** What matches everything, inside a value that is compared. */
const WILDCARDS: readonly Signal[] = [
  { languages: ['js'], pattern: /\bexpect\s{0,3}\.\s{0,3}(?:anything|any|objectContaining|arrayContaining|stringContaining|stringMatching)\s{0,3}\(/g, what: 'a value is compared with anything' },
  { languages: ['python'], pattern: /\b(?:mock\s{0,3}\.\s{0,3})?ANY\b|\bunittest\s{0,3}\.\s{0,3}mock\s{0,3}\.\s{0,3}ANY\b/g, what: 'a value is compared with anything' },
  { languages: ['go'], pattern: /\bmock\s{0,3}\.\s{0,3}Anything\w{0,20}|\bgomock\s{0,3}\.\s{0,3}Any\s{0,3}\(/g, what: 'a value is compared with anything' },
  { languages: ['java'], pattern: /\bany(?:String|Int|Long|List|Map|Object|Collection)?\s{0,3}\(\s{0,3}\)|\banything\s{0,3}\(/g, what: 'a value is compared with anything' },
  { languages: ['c'], pattern: /\btesting::_|\b(?:An|A)<[^>\n]{1,60}>\s{0,3}\(\s{0,3}\)/g, what: 'a value is compared with anything' },
  { languages: ['rust'], pattern: /#\s{0,3}\[\s{0,3}should_panic\b|\bmatches!\s{0,3}\([^\n]{1,160},\s{0,3}_\s{0,3}\)/g, what: 'a test wants a panic, or matches anything' },
];

/**
 * Threats, signal 3: an assertion says less than it did. A ladder from exact to truth tells how much a matcher says; one rung down is too
 * many. Left out: a subject that is normalised a line before it is compared.
 */
export const weakerAssertion: Check = {
  id: 'tamper-03-weaker-assertion',
  title: 'No assertion says less than before',
  run: (input) => answer('tamper-03-weaker-assertion', 'No assertion is weaker.', [
    ...assertionChanges(input).filter((one) => one.fate === 'weaker').map(({ path, before }) => `${plain(path)}: the assertion of line ${before.line} says less than before`),
    ...input.changes.flatMap((change) => wildcard(change, input)),
  ]),
};

function wildcard(change: FileChange, { failure }: ScreenInput): string[] {
  const tests = testPart(change, failure);
  const what = tests === null ? null : grownSignal(tests, WILDCARDS, 'without-comments');
  return what === null ? [] : [`${plain(change.path)}: ${what}`];
}
