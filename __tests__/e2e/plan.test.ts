import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerLog, startHub, type Hub, type RepoState, type Run } from '../support/hub/index.js';
import { needs } from '../support/needs.js';
import { hasBubblewrap, heal, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const WORKFLOW = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v7\n      - name: Smoke\n        run: ./run.sh\n        working-directory: tools\n';

/** As bash tells it where the file may not be run; the runner keeps the script in its own temp folder. */
const OUTPUT = '/home/runner/work/_temp/6a5f0e35-2b1c-4f6d-9d3e-0c7b8a9d1e2f.sh: line 1: ./run.sh: Permission denied';

needs('bubblewrap', hasBubblewrap())('a red run on GitHub, healed from a terminal', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let out: string;
  let env: Record<string, string>;

  beforeEach(async () => {
    world = await startHub();
    repo = world.repo('octo/demo');
    work = tempRepo({ 'tools/run.sh': '#!/bin/sh\necho fine\n', '.github/workflows/ci.yml': WORKFLOW }, { branch: 'topic' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    out = mkdtempSync(join(tmpdir(), 'heal-plan-'));
    env = { GITHUB_TOKEN: world.token({ contents: 'read', actions: 'read' }), GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api };
    const run: Run = {
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Run actions/checkout@v7', conclusion: 'success' }, { name: 'Smoke', conclusion: 'failure' }], log: runnerLog([{ uses: 'actions/checkout@v7' }, { run: './run.sh', output: OUTPUT, exitCode: 126 }]) }],
    };
    repo.runs.push(run);
  });
  afterEach(async () => {
    rmSync(out, { recursive: true, force: true });
    work.dispose();
    await world.close();
    expect(world.violations).toEqual([]);
  });

  const plan = (...more: readonly string[]): Promise<Ended> => heal(['plan', '500', '--out', out, ...more], { env });
  const run = (...more: readonly string[]): Promise<Ended> => heal(['run', '--repo', work.root, '--plan', join(out, 'plan-1.json'), '--log', join(out, 'log-1.txt'), '--json', ...more]);

  it('is planned by reads alone, then reproduced, mended and proven where the failed step ran', async () => {
    const planned = await plan();
    expect([planned.code, planned.stderr]).toEqual([0, '']);
    expect(planned.stdout).toMatch(/^test \/ Smoke: .*Permission denied[^]*runs: \.\/run\.sh \(in tools\)/);
    expect(JSON.parse(readFileSync(join(out, 'plan-1.json'), 'utf8'))).toMatchObject({ schema: 1, step: { command: './run.sh', workingDirectory: 'tools', exitCode: 126 }, head: { branch: 'topic' } });
    expect(world.seen.every((one) => one.method === 'GET')).toBe(true);
    const ended = await run();
    expect([ended.code, ended.stderr]).toEqual([0, expect.any(String)]);
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'healed', step: { job: 'test', step: 'Smoke', workingDirectory: 'tools' }, publication: { kind: 'patch' } });
  });

  it('is told as JSON for machines, and by an address of the browser as well', async () => {
    const told = await heal(['plan', 'https://github.com/octo/demo/actions/runs/500/attempts/1', '--json'], { env });
    expect(JSON.parse(told.stdout)).toMatchObject({ state: 'planned', failures: [{ fork: false, plan: { run: { id: 500 } } }] });
  });

  it('is found by its branch: the newest red run, but for those that follow others or were started by hand', async () => {
    const old = repo.runs[0] as Run;
    const sha = work.git('rev-parse', 'HEAD').trim();
    repo.runs.push({ ...old, id: 510, event: 'workflow_run' }, { ...old, id: 509, event: 'workflow_dispatch' }, { ...old, id: 508, headBranch: 'main' }, { ...old, id: 507, conclusion: 'cancelled' }, { ...old, id: 400, headSha: sha });
    const told = await heal(['plan', '--branch', 'topic', '--json'], { env });
    expect(JSON.parse(told.stdout)).toMatchObject({ state: 'planned', failures: [{ plan: { run: { id: 500 } } }] });
    const none = await heal(['plan', '--branch', 'elsewhere'], { env });
    expect([none.code, none.stdout]).toEqual([1, 'Nothing is planned: No workflow of this branch is red.\n']);
    const both = await heal(['plan', '500', '--branch', 'topic'], { env });
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('not both')]);
  });

  it.each<[string, () => void, RegExp]>([
    ['another commit', () => {
      work.write('x', 'y');
      work.commit('on');
    }, /^heal: The plan is for commit [0-9a-f]{12}, and [0-9a-f]{12} is checked out: git checkout [0-9a-f]{12}\.\n$/],
    ['a plan that somebody changed', () => {
      const file = join(out, 'plan-1.json');
      work.write('../' + file.split('/').at(-2) + '/plan-1.json', readFileSync(file, 'utf8').replace('"tools"', '"../.."'));
    }, /is no plan of this version \(step\.workingDirectory\)/],
  ])('a plan is for what it was made for: %s', async (_, change, words) => {
    await plan();
    change();
    const ended = await run();
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringMatching(words)]);
  });

  it('the head of a fork is told about, no more', async () => {
    repo.runs[0] = { ...(repo.runs[0] as Run), headRepository: 'mallory/demo' };
    const planned = await plan();
    expect([planned.code, planned.stdout]).toEqual([1, expect.stringMatching(/Permission denied[^]*not to be healed: The head of this run lies in another repository/)]);
  });

  it.each([
    ['no token', { GITHUB_TOKEN: '' }, '500', 2, /set GITHUB_TOKEN/],
    ['no run', {}, 'latest', 2, /Give the workflow run/],
    ['a run that is not there', {}, '501', 1, /Not Found/],
  ])('%s', async (_, more, word, code, words) => {
    const ended = await heal(['plan', word], { env: { ...env, ...more } });
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([code, expect.stringMatching(words)]);
  });
});
