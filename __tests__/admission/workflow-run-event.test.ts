import { announcedRun } from '../../src/admission/index.js';

const SHA = 'a'.repeat(40);
const PAYLOAD = { action: 'completed', repository: { id: 100 }, workflow: { id: 9 }, workflow_run: { id: 500, workflow_id: 9, head_sha: SHA, conclusion: 'failure', repository: { id: 100 }, head_repository: { id: 100 } } };
const run = (over: object): object => ({ ...PAYLOAD, workflow_run: { ...PAYLOAD.workflow_run, ...over } });

test.each<[string, unknown]>([
  ['as GitHub sends it', PAYLOAD],
  ['with a conclusion of any kind, which is not asked here', run({ conclusion: 'success' })],
  ['of a fork that is gone', run({ head_repository: null })],
  ['with more than we know', { ...PAYLOAD, extra: { deep: [1] } }],
])('O5 an event %s names its run', (_, payload) => {
  expect(announcedRun(payload)).toEqual({ run: 500, workflow: 9, headSha: SHA });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'workflow_run'],
  ['another event', { action: 'completed', repository: { id: 100 }, check_run: { id: 1 } }],
  ['a run that only starts', { ...PAYLOAD, action: 'requested' }],
  ['a run that goes on', { ...PAYLOAD, action: 'in_progress' }],
  ['a run of another repository', run({ repository: { id: 200 } })],
  ['no repository', { ...PAYLOAD, repository: undefined }],
  ['a number in letters', run({ id: '500' })],
  ['a number with a fraction', run({ id: 500.5 })],
  ['a negative number', run({ id: -1 })],
  ['a workflow by its name', run({ workflow_id: 'ci.yml' })],
  ['a commit by its branch', run({ head_sha: 'main' })],
  ['a list', [PAYLOAD]],
])('O5 none: %s', (_, payload) => {
  expect(announcedRun(payload)).toBeNull();
});
