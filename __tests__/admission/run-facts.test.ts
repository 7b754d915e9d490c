import { admitRun, unwanted, type RunFacts } from '../../src/admission/run-facts.js';

const SHA = 'a'.repeat(40);
const RUN: RunFacts['run'] = {
  id: 1, attempt: 1, workflow: { id: 9, path: '.github/workflows/ci.yml', name: 'CI' }, event: 'push', status: 'completed', conclusion: 'failure', headSha: SHA, headBranch: 'topic',
  headRepository: 100, repository: 100, actor: 'ada', pulls: [], url: '',
};
const FACTS: RunFacts = { run: RUN, repository: { id: 100 }, tip: SHA, greenSince: false };

test('a red run of a head of this repository', () => {
  expect(admitRun(FACTS)).toEqual({ ok: true, trusted: true });
});

test.each<[string, Partial<RunFacts>, Partial<RunFacts['run']>, object]>([
  ['a fork is told about, no more', {}, { headRepository: 200 }, { ok: true, trusted: false, why: 'fork' }],
  ['O5 a head repository that is gone counts as one', {}, { headRepository: null }, { ok: true, trusted: false, why: 'fork' }],
  ['O5 a run of another repository', {}, { repository: 200 }, { ok: false, refusal: { reason: 'event' } }],
  ['O5 a green one', {}, { conclusion: 'success' }, { ok: false, refusal: { outcome: 'nothing-to-heal', reason: 'green' } }],
  ['a cancelled one', {}, { conclusion: 'cancelled' }, { ok: false, refusal: { outcome: 'nothing-to-heal', reason: 'no-failed-step' } }],
  ['one that still runs', {}, { status: 'in_progress', conclusion: null }, { ok: false, refusal: { reason: 'event' } }],
  ['one that ran out of time', {}, { conclusion: 'timed_out' }, { ok: true, trusted: true }],
  ['pull_request_target', {}, { event: 'pull_request_target' }, { ok: false, refusal: { reason: 'event', detail: 'pull_request_target' } }],
  ['a chain of workflow runs', {}, { event: 'workflow_run' }, { ok: false, refusal: { reason: 'event' } }],
  ['an event that nobody knows', {}, { event: 'issue_comment' }, { ok: false, refusal: { reason: 'event' } }],
  ['no branch', {}, { headBranch: null }, { ok: false, refusal: { reason: 'event' } }],
  ['O1 a branch of ours', {}, { headBranch: 'heal/aaaaaaaa-bbbbbbbb' }, { ok: false, refusal: { reason: 'own-branch' } }],
  ['O1 a branch of ours with heals left', { own: { ours: true, heals: 2, most: 3 } }, { headBranch: 'heal/aaaaaaaa-bbbbbbbb' }, { ok: true, trusted: true }],
  ['O1 a branch of ours without', { own: { ours: true, heals: 3, most: 3 } }, { headBranch: 'heal/aaaaaaaa-bbbbbbbb' }, { ok: false, watch: 'attempts' }],
  ['O1 one that is green', { own: { ours: true, heals: 1, most: 3 } }, { headBranch: 'heal/aaaaaaaa-bbbbbbbb', conclusion: 'success' }, { ok: false, watch: 'green' }],
  ['O1 one that was green and has moved on', { own: { ours: true, heals: 1, most: 3 }, tip: 'b'.repeat(40) }, { headBranch: 'heal/aaaaaaaa-bbbbbbbb', conclusion: 'success' }, { ok: false, refusal: { reason: 'green' } }],
  ['O4 one that only is called so', { own: { ours: false, why: 'it holds commits that are not ours' } }, { headBranch: 'heal/aaaaaaaa-bbbbbbbb' }, { ok: false, refusal: { reason: 'own-branch', detail: 'heal/aaaaaaaa-bbbbbbbb (it holds commits that are not ours)' } }],
  ['O5 an event of another workflow', { announced: { workflow: 8, headSha: SHA } }, {}, { ok: false, refusal: { reason: 'event' } }],
  ['O5 repeated by a stranger', { repeater: { login: 'mallory', id: 5, permission: 'read' } }, {}, { ok: false, refusal: { reason: 'actor', detail: 'mallory' } }],
  ['O5 repeated by a workflow of ours', { repeater: { login: 'whoever', id: 41898282, permission: 'none' } }, {}, { ok: true, trusted: true }],
  ['O3 a head that moved', { tip: 'b'.repeat(40) }, {}, { ok: false, refusal: { reason: 'stale-head', detail: 'the branch has moved' } }],
  ['O3 a branch that is gone', { tip: null }, {}, { ok: false, refusal: { reason: 'stale-head' } }],
  ['green by now', { greenSince: true }, {}, { ok: false, refusal: { reason: 'green' } }],
  ['O4 asked for by one who may not write', { asker: { login: 'mallory', permission: 'read' } }, {}, { ok: false, refusal: { reason: 'actor', detail: 'mallory' } }],
  ['O4 a name that ends in [bot] is a name', { asker: { login: 'github-actions[bot]', permission: 'none' } }, {}, { ok: false, refusal: { reason: 'actor' } }],
  ['asked for by one who may', { asker: { login: 'ada', permission: 'write' } }, {}, { ok: true, trusted: true }],
])('%s', (_, facts, run, expected) => {
  expect(admitRun({ ...FACTS, ...facts, run: { ...RUN, ...run } })).toMatchObject(expected);
});

test.each<[string, string | null, boolean, object | null]>([
  ['wanted', SHA, false, null],
  ['O3 moved on', 'b'.repeat(40), false, { outcome: 'refused', reason: 'stale-head' }],
  ['O3 gone, and green', null, true, { outcome: 'refused', reason: 'stale-head', detail: 'the branch is gone' }],
  ['green by now', SHA, true, { outcome: 'nothing-to-heal', reason: 'green' }],
])('still wanted: %s', (_, tip, green, expected) => {
  const said = unwanted({ sha: SHA, tip, green });
  if (expected === null) expect(said).toBeNull();
  else expect(said).toMatchObject(expected);
});
