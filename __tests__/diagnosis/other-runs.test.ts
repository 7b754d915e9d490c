import { weighRuns, type OtherRuns } from '../../src/diagnosis/index.js';
import type { BugReport, Diagnosis, Failure } from '../../src/model/index.js';
import { bugReport } from '../support/red-step.js';

const FOUND: Diagnosis = { class: 'code', action: 'patch', cause: 'src/cart.js:4: m', rule: 'failing-code', evidence: 'e', files: ['src/cart.js'] };
const test = (fingerprint: string): BugReport => bugReport({ kind: 'test', test: fingerprint, message: 'm', fingerprint });
const [one, two] = [test('1'), test('2')];
const thrown = { ...one, kind: 'runtime' as const };
const typed = bugReport({ kind: 'type', message: 'm', fingerprint: '3' });
const red = (primary: readonly BugReport[], others: readonly BugReport[] = []): Failure => ({ fingerprint: 'F', primary, others, dropped: 0 });

type Row = readonly [string, Partial<Diagnosis>, Failure, OtherRuns, Diagnosis['class'], Diagnosis['action']];
const FLAKY = ['flaky-test', 'rerun'] as const;
const BASE = ['base-broken', 'escalate'] as const;
const SAME = ['code', 'patch'] as const;

describe('a diagnosis in the light of other runs', () => {
  it.each<Row>([
    ['nothing else is known', {}, red([one]), {}, ...SAME],
    ['the same on the base branch', {}, red([one]), { base: red([one]) }, ...BASE],
    ['the base branch shows more besides', {}, red([one]), { base: red([two, one]) }, ...BASE],
    ['there it is a consequence of something else', {}, red([one]), { base: red([typed], [one]) }, ...BASE],
    ['one error of its own', {}, red([one, two]), { base: red([one]) }, ...SAME],
    ['another error on the base branch', {}, red([one]), { base: red([two]) }, ...SAME],
    ['a green base branch', {}, red([one]), { base: null }, ...SAME],
    ['an unread error, the same on the base branch', { class: 'unknown', action: 'escalate' }, red([one]), { base: red([one]) }, ...BASE],
    ['a dependency, the same on the base branch', { class: 'dependency', action: 'escalate' }, red([typed]), { base: red([typed]) }, ...BASE],
    ['the network, here and there', { class: 'net', action: 'rerun' }, red([one]), { base: red([one]), rerun: null }, 'net', 'rerun'],
    ['a full disk, and green afterwards', { class: 'disk', action: 'rerun' }, red([one]), { rerun: null }, 'disk', 'rerun'],
    ['a test, green when run again', {}, red([one, two]), { rerun: null }, ...FLAKY],
    ['an exception in a test, green when run again', {}, red([thrown]), { rerun: null }, ...FLAKY],
    ['green when run again, whatever the base branch shows', {}, red([one]), { base: red([one]), rerun: null }, ...FLAKY],
    ['a test and a type error, green when run again', {}, red([one, typed]), { rerun: null }, ...SAME],
    ['an exception in no test, green when run again', {}, red([bugReport({ kind: 'runtime', message: 'm' })]), { rerun: null }, ...SAME],
    ['red when run again', {}, red([one]), { rerun: red([one]) }, ...SAME],
    ['nothing at all', {}, red([]), { base: red([one]), rerun: null }, ...SAME],
  ])('%s', (_, found, failure, runs, cls, action) => {
    const diagnosis = { ...FOUND, ...found };
    const weighed = weighRuns({ diagnosis, failure }, runs);
    expect(weighed).toMatchObject({ class: cls, action, evidence: 'e', files: ['src/cart.js'] });
    if (cls === diagnosis.class) expect(weighed).toBe(diagnosis);
    else expect([weighed.rule, weighed.cause]).toEqual([expect.not.stringMatching(/^failing-code$/), expect.stringMatching(/\. src\/cart\.js:4: m$/)]);
  });
});
