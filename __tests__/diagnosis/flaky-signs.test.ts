import { FLAKY_SIGNS, flakySign } from '../../src/diagnosis/index.js';
import type { BugReport } from '../../src/model/index.js';

const report = (fields: Partial<BugReport>): BugReport => ({ id: 'b1', tool: 'jest', kind: 'test', severity: 'error', message: '', logLines: [1, 1], excerpt: '', fingerprint: 'f', ...fields });
const signOf = (...reports: Partial<BugReport>[]): string | undefined => flakySign({ primary: reports.map(report) })?.id;

describe('signs of a failure that may waver', () => {
  it.each(FLAKY_SIGNS.map((sign) => [sign.id, sign] as const))('%s', (id, { positive, nearMiss, sentence }) => {
    expect([signOf({ message: positive }), signOf({ message: nearMiss }), sentence]).toEqual([id, undefined, expect.stringMatching(/^[a-z].*[a-z]$/)]);
  });

  it.each<[string, Partial<BugReport>[], string | undefined]>([
    ['an assertion', [{ message: 'Expected values to be strictly equal:\n25 !== 35', test: 'adds the shipping' }], undefined],
    ['the name of a test', [{ message: '1 !== 2', test: 'Cache.testTimeoutIsKept' }], 'timing'],
    ['the name of a test in snake case', [{ message: '1 !== 2', test: 'tests/test_a.py::test_random_pick' }], 'random'],
    ['one of several reports', [{ message: '1 !== 2' }, { message: 'read ECONNRESET' }], 'network'],
    ['a runtime error', [{ kind: 'runtime', message: 'fatal error: all goroutines are asleep - deadlock!' }], 'concurrency'],
    ['a compiler that speaks of threads', [{ kind: 'compile', message: '`Rc<u8>` cannot be sent between threads safely' }], undefined],
    ['a linter that speaks of races', [{ kind: 'lint', message: 'Possible race condition: `x` might be reassigned', rule: 'require-atomic-updates' }], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, reports, sign) => expect(signOf(...reports)).toBe(sign));
});
