import type { TestCounts } from '../../../model/index.js';

/** The heading of a failed test: `FAIL: test_a (tests.test_shop.ShopTest.test_a) [message] (i=1)`. */
export interface UnittestHeading {
  /** Dotted, with what tells a subtest apart behind it. */
  readonly test: string;
  /** The module itself could not be imported; unittest makes a test of that. */
  readonly load: boolean;
  readonly unexpected: boolean;
}

const HEADING = /^(FAIL|ERROR|UNEXPECTED SUCCESS): (\S{1,300}) \(([\w.<>]{1,500})\)((?: \[.{0,300}\])?(?: \(.{0,300}\))?)$/;

/** Format: https://docs.python.org/3/library/unittest.html#basic-example; before Python 3.11 the brackets do not repeat the method. */
export function readUnittestHeading(text: string): UnittestHeading | undefined {
  const match = HEADING.exec(text.trimEnd());
  if (match === null) return undefined;
  const [, word, name = '', owner = '', subtest = ''] = match;
  const load = owner.startsWith('unittest.loader.');
  return { test: `${owner.endsWith(`.${name}`) ? owner : `${owner}.${name}`}${subtest}`, load, unexpected: word === 'UNEXPECTED SUCCESS' };
}

/** The two closing lines: `Ran 3 tests in 0.001s`, then `OK` or `FAILED (failures=1, errors=1, skipped=2)`. */
export function readUnittestEnd(ran: string, verdict: string): TestCounts | undefined {
  const total = /^Ran (\d{1,9}) tests? in /.exec(ran)?.[1];
  if (total === undefined) return undefined;
  const told = /^(?:OK|FAILED|NO TESTS RAN)(?: \((.{0,200})\))?$/.exec(verdict);
  if (told === null) return undefined;
  const parts = new Map((told[1] ?? '').split(', ').map((part) => part.split('=') as [string, string]));
  const count = (...words: readonly string[]): number => words.reduce((sum, word) => sum + Number(parts.get(word) ?? 0), 0);
  const failed = count('failures', 'errors', 'unexpected successes');
  const skipped = count('skipped', 'expected failures');
  // What fails outside of tests (setUpClass, a subtest) is counted as a failure, and not as a test.
  return { total: Math.max(Number(total), failed + skipped), passed: Math.max(0, Number(total) - failed - skipped), failed, skipped };
}
