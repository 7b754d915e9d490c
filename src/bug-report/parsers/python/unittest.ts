import type { TestCounts } from '../../../model/index.js';

/** The heading of a failed test: `FAIL: test_a (tests.test_shop.ShopTest.test_a)`. */
export interface UnittestHeading {
  readonly test: string;
  /** The module itself could not be imported; unittest makes a test of that. */
  readonly load: boolean;
}

/** Format: https://docs.python.org/3/library/unittest.html#basic-example; before Python 3.11 the brackets do not repeat the method. */
export function readUnittestHeading(text: string): UnittestHeading | undefined {
  const match = /^(?:FAIL|ERROR): (\S{1,300}) \(([\w.<>]{1,500})\)(?: (?:\[.{0,300}\]|\(.{0,300}\)))?$/.exec(text.trimEnd());
  if (match === null) return undefined;
  const [, name = '', owner = ''] = match;
  const load = owner.startsWith('unittest.loader.');
  return { test: owner.endsWith(`.${name}`) ? owner : `${owner}.${name}`, load };
}

/** The two closing lines: `Ran 3 tests in 0.001s`, then `OK` or `FAILED (failures=1, errors=1, skipped=2)`. */
export function readUnittestEnd(ran: string, verdict: string): TestCounts | undefined {
  const total = /^Ran (\d{1,9}) tests? in /.exec(ran)?.[1];
  if (total === undefined || !/^(?:OK|FAILED|NO TESTS RAN)(?: \(.{0,200}\))?$/.test(verdict)) return undefined;
  const count = (...words: readonly string[]): number => words.reduce((sum, word) => sum + Number(new RegExp(`[( ]${word}=(\\d{1,9})`).exec(verdict)?.[1] ?? 0), 0);
  const failed = count('failures', 'errors', 'unexpected successes');
  const skipped = count('skipped', 'expected failures');
  return { total: Number(total), passed: Math.max(0, Number(total) - failed - skipped), failed, skipped };
}
