import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { permissionsOf } from '../support/act/index.js';
import { runnerLog, startHub, type Hub, type Permissions, type RepoState, type Run } from '../support/hub/index.js';
import { needs } from '../support/needs.js';
import { ACTION, hasBubblewrap, runNode, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';
import { HEAL, workflow, type WorkflowJob } from '../support/workflows.js';

const CI = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - name: Smoke\n        run: ./run.sh\n';
const JOBS = workflow(HEAL).jobs as Record<'plan' | 'heal' | 'publish', WorkflowJob>;
const declared = (job: keyof typeof JOBS): Permissions => permissionsOf(JOBS[job]);

interface Told extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  /** What was refused for want of a permission. */
  readonly denied: readonly string[];
}

/** The three jobs, each the bundle with a token that has what heal.yml declares for it, or less. */
needs('bubblewrap', hasBubblewrap())('what heal.yml lets each job do is enough, and a job that may do less says so', () => {
  let world: Hub;
  let repo: RepoState;
  let work: TempRepo;
  let folder: string;
  let count = 0;

  let planned: Told;
  let healed: Told;

  beforeAll(async () => {
    world = await startHub();
    repo = world.repo('octo/demo', { private: true });
    work = tempRepo({ 'run.sh': '#!/bin/sh\necho fine\n', '.github/workflows/ci.yml': CI }, { branch: 'topic' });
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    folder = mkdtempSync(join(tmpdir(), 'heal-permissions-'));
    repo.runs.push({
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: work.git('rev-parse', 'HEAD').trim(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'octo',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Smoke', conclusion: 'failure' }], log: runnerLog([{ run: './run.sh', output: '/home/runner/work/_temp/x.sh: line 1: ./run.sh: Permission denied', exitCode: 126 }]) }],
    });
    planned = await plan();
    healed = await heal();
  });
  afterAll(async () => {
    work.dispose();
    rmSync(folder, { recursive: true, force: true });
    await world.close();
    expect(world.violations).toEqual([]);
  });

  async function job(inputs: Readonly<Record<string, string>>, permissions: Permissions): Promise<Told> {
    const at = join(folder, `job-${(count += 1)}`);
    mkdirSync(at);
    const file = (name: string, text = ''): string => {
      writeFileSync(join(at, name), text);
      return join(at, name);
    };
    const before = world.seen.length;
    const asInputs = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const ended = await runNode(ACTION, [], {
      cwd: inputs.plan !== undefined && inputs.command === undefined ? work.root : at,
      env: {
        CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: at, TMPDIR: at, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: file('event.json', JSON.stringify(world.event(repo, repo.runs[0] as Run))), GITHUB_REPOSITORY: 'octo/demo',
        GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), GITHUB_STATE: file('state'), GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), GITHUB_API_URL: world.api, GITHUB_SERVER_URL: world.server, GITHUB_TOKEN: world.token(permissions), ...asInputs,
      },
    });
    const outputs = Object.fromEntries([...readFileSync(join(at, 'output'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']));
    return { ...ended, outputs, denied: world.seen.slice(before).filter((one) => one.status === 403).map((one) => one.operation) };
  }

  const plan = (permissions = declared('plan')): Promise<Told> => job({ command: 'plan', store: 'none' }, permissions);
  const heal = (): Promise<Told> => {
    const [row] = JSON.parse(planned.outputs.failures ?? '[]') as { readonly sha256: string }[];
    const out = planned.outputs.out ?? '';
    return job({ plan: join(out, 'plan-1.json'), 'plan-sha256': row?.sha256 ?? '', log: join(out, 'log-1.txt'), handover: join(folder, 'handover.json'), publish: 'none', 'fail-when': 'never', store: 'none' }, declared('heal'));
  };
  const publish = (permissions: Permissions): Promise<Told> =>
    job({ command: 'publish', plan: join(planned.outputs.out ?? '', 'plan-1.json'), handover: join(folder, 'handover.json'), sha256: healed.outputs.sha256 ?? '', publish: 'pull-request', store: 'none' }, permissions);

  /** The same permissions, one of them a level lower. */
  function less(all: Permissions, name: keyof Permissions): Permissions {
    return { ...all, [name]: all[name] === 'write' ? 'read' : 'none' };
  }

  it.each<[keyof Permissions]>([['actions'], ['contents']])('plan without %s says what it lacks and plans nothing', async (name) => {
    const lacking = await plan(less(declared('plan'), name));
    expect([lacking.outputs.state, lacking.outputs.sentence]).toEqual([expect.not.stringMatching(/^planned$/), expect.stringContaining(`${name}: read`)]);
    expect(lacking.denied.length).toBeGreaterThan(0);
  });

  it.each<[keyof Permissions]>([['contents'], ['pull_requests']])('publish without %s: write keeps the fix and says what it lacks', async (name) => {
    const lacking = await publish(less(declared('publish'), name));
    expect([lacking.code, repo.pulls]).toEqual([1, []]);
    expect(lacking.denied.length).toBeGreaterThan(0);
    expect(lacking.stdout).toContain(`${name}: write`);
    expect(lacking.stdout).toContain(join(folder, 'handover.json'));
  });

  it('plan, heal and publish go all the way with what is declared', async () => {
    const published = await publish(declared('publish'));
    expect([planned.outputs.state, healed.outputs.outcome, published.outputs.outcome]).toEqual(['planned', 'healed', 'healed']);
    expect([...planned.denied, ...healed.denied, ...published.denied]).toEqual([]);
    expect(repo.pulls).toMatchObject([{ base: 'topic', state: 'open' }]);
  });
});
