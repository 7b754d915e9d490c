import { runnerLog, startHub, type Hub, type RepoState, type Run } from '../support/hub/index.js';
import { openStage, type ActRun, type Acted, type Stage } from '../support/act/index.js';
import { needs } from '../support/needs.js';
import { oracle, startModelServer } from '../support/model-server.js';
import { hasBubblewrap, runNode } from '../support/spawned.js';
import { tempRepo, type FileSpec, type TempRepo } from '../support/temp-repo.js';
import { hasWorkflowTools } from '../support/workflow-tools.js';
import { CASES, type Case } from './cases.js';

const CI = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v7\n      - name: Smoke\n        run: ./run.sh\n        working-directory: tools\n';
const [logic] = CASES as readonly [Case, ...Case[]];
/** A script that nobody may execute: a fixer mends it, no model is asked. */
const EXEC = { 'tools/run.sh': '#!/bin/sh\necho fine\n', '.github/workflows/ci.yml': CI };
const DENIED = '/home/runner/work/_temp/6a5f0e35-2b1c-4f6d-9d3e-0c7b8a9d1e2f.sh: line 1: ./run.sh: Permission denied';

needs('bubblewrap and act (node scripts/workflow-tools.mjs)', hasBubblewrap() && hasWorkflowTools())('the workflows to copy, run by act', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let stage: Stage;

  beforeEach(async () => {
    world = await startHub();
    repo = world.repo('octo/demo');
    stage = openStage(world, repo);
  });
  afterEach(async () => {
    stage.dispose();
    work.dispose();
    await world.close();
    expect(world.violations).toEqual([]);
  });

  function push(files: Readonly<Record<string, FileSpec>>): string {
    work = tempRepo(files, { branch: 'topic' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    return work.git('rev-parse', 'HEAD').trim();
  }

  /** A run of CI that went red on `topic`, as GitHub knows it. */
  function red(files: Readonly<Record<string, FileSpec>> = EXEC, more: Partial<Run> = {}): Run {
    const run: Run = {
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: push(files), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'octo',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Run actions/checkout@v7', conclusion: 'success' }, { name: 'Smoke', conclusion: 'failure' }], log: runnerLog([{ uses: 'actions/checkout@v7' }, { run: './run.sh', output: DENIED, exitCode: 126 }]) }],
      ...more,
    };
    repo.runs.push(run);
    return run;
  }

  const onRun = (run: Run, more: Partial<ActRun> = {}): Promise<Acted> => stage.run({ workflow: 'workflows/heal.yml', event: 'workflow_run', payload: world.event(repo, run), ...more });

  it('heal.yml: a red run becomes a pull request, whose green run is told there, and each job has a token for its own part', async () => {
    const run = red();
    const acted = await onRun(run);
    expect(acted.jobs).toEqual({ plan: 'success', heal: 'success', publish: 'success' });
    const [pull] = repo.pulls;
    expect(repo.pulls).toMatchObject([{ base: 'topic', draft: false, state: 'open' }]);
    expect(repo.git.git('ls-tree', pull?.head ?? '', 'tools/run.sh')).toMatch(/^100755 /);
    expect(repo.git.git('rev-parse', `${pull?.head ?? ''}^`).trim()).toBe(run.headSha);
    expect(acted.summary).toMatch(/1 failure of this run can be healed[^]*\*\*Healed\.\*\*[^]*Pull request \d+ was opened/);
    // The checks of that pull request are green: it is told there, and nothing is healed.
    const branch = pull?.head ?? '';
    const green: Run = { ...run, id: 501, headBranch: branch, headSha: repo.git.git('rev-parse', branch).trim(), conclusion: 'success', jobs: [] };
    repo.runs.push(green);
    const watched = await onRun(green);
    expect(watched.jobs).toEqual({ plan: 'success', publish: 'success' });
    expect(pull?.labels).toContain('heal:verified');
    // Nothing was refused for want of a permission: what each job declares is enough.
    expect(world.seen.filter((one) => one.status === 403)).toEqual([]);
  });

  it('O2 heal.yml: two at once for one run are one pull request', async () => {
    const run = red();
    const both = await Promise.all([onRun(run), onRun(run)]);
    expect(both.map((acted) => acted.jobs)).toEqual([1, 2].map(() => ({ plan: 'success', heal: 'success', publish: 'success' })));
    expect(repo.pulls).toMatchObject([{ base: 'topic', state: 'open' }]);
    expect(repo.git.git('rev-list', '--count', `${run.headSha}..${repo.pulls[0]?.head ?? ''}`).trim()).toBe('1');
  });

  it('heal.yml: the head of a fork is told about in the summary, and nothing else happens', async () => {
    const acted = await onRun(red(EXEC, { headRepository: 'mallory/demo', event: 'pull_request' }));
    expect(acted.jobs).toEqual({ plan: 'success' });
    expect(acted.summary).toMatch(/lies in another repository/);
    expect(world.seen.filter((one) => one.method !== 'GET')).toEqual([]);
  });

  it('heal.yml: a green run of somebody is not looked at', async () => {
    const acted = await onRun(red(EXEC, { conclusion: 'success' }));
    expect([acted.jobs, world.seen]).toEqual([{}, []]);
  });

  it('heal.yml: where the job that heals is lost, the last one says so', async () => {
    const acted = await onRun(red(), { lost: true });
    expect(acted.jobs).toEqual({ plan: 'success', heal: 'failure', publish: 'failure' });
    expect(acted.summary).toMatch(/Nothing was published: /);
    expect(repo.pulls).toEqual([]);
  });

  it('dispatch.yml: by hand, as a dry run, it shows the fix and writes nothing', async () => {
    red();
    repo.collaborators.set('ada', 'write');
    const acted = await stage.run({ workflow: 'workflows/dispatch.yml', event: 'workflow_dispatch', inputs: { 'run-id': '500', 'dry-run': 'true' } });
    expect(acted.jobs).toEqual({ plan: 'success', heal: 'success' });
    expect(acted.summary).toMatch(/\*\*Healed\.\*\*[^]*new mode 100755/);
    expect(world.seen.filter((one) => one.method !== 'GET')).toEqual([]);
  });

  it('O5 dispatch.yml: who may not write may not ask', async () => {
    red();
    repo.collaborators.set('ada', 'read');
    const acted = await stage.run({ workflow: 'workflows/dispatch.yml', event: 'workflow_dispatch', inputs: { 'run-id': '500', 'dry-run': 'false' } });
    expect(acted.jobs).toEqual({ plan: 'success' });
    expect(acted.summary).toMatch(/ada.* has no write access/);
  });

  it('self-hosted.yml: a model on the runner itself mends what no fixer can, and is asked without a key', async () => {
    const server = await startModelServer(oracle(logic));
    const CI_LOGIC = `on: push\njobs:\n  test:\n    runs-on: [self-hosted]\n    steps:\n      - uses: actions/checkout@v7\n      - name: Test\n        run: ${logic.command}\n`;
    const run = red({ ...logic.files, '.github/workflows/ci.yml': CI_LOGIC }, { jobs: [] });
    const failed = await runNode('--test', [], { cwd: work.root, env: { CI: 'true' } });
    repo.runs[0] = { ...run, jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Run actions/checkout@v7', conclusion: 'success' }, { name: 'Test', conclusion: 'failure' }], log: runnerLog([{ uses: 'actions/checkout@v7' }, { run: logic.command, output: failed.stdout, exitCode: 1 }]) }] };
    const acted = await onRun(run, { workflow: 'workflows/self-hosted.yml', instead: [['http://127.0.0.1:11434', server.url]] }).finally(() => server.close());
    expect(acted.jobs).toEqual({ plan: 'success', heal: 'success', publish: 'success' });
    expect(server.requests.map((request) => [request.path, (request.json as { model: string }).model])).toEqual([['/api/chat', 'qwen2.5-coder:14b']]);
    expect(repo.git.git('show', `${repo.pulls[0]?.head ?? ''}:src/cart.js`)).toContain('return sum + shipping;');
  });

  it('in-job.yml: a red step is healed where it runs, and the job stays red', async () => {
    const PACKAGE = { name: 'demo', version: '1.0.0', scripts: { test: './run.sh' } };
    push({ 'run.sh': '#!/bin/sh\necho fine\n', 'package.json': JSON.stringify(PACKAGE), 'package-lock.json': JSON.stringify({ name: 'demo', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': { name: 'demo', version: '1.0.0' } } }) });
    const acted = await stage.run({ workflow: 'workflows/in-job.yml', event: 'push', branch: 'topic', payload: { ref: 'refs/heads/topic' } });
    expect(acted.jobs).toEqual({ test: 'failure' });
    expect(repo.pulls).toMatchObject([{ base: 'topic', draft: false, state: 'open' }]);
  });
});
