import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { healCommit, healPull, ledgerEntry } from '../support/heals.js';
import { runnerLog, startHub, type Hub, type RepoState, type Run } from '../support/hub/index.js';
import { needs } from '../support/needs.js';
import { ACTION, hasBubblewrap, heal, runNode, type Ended } from '../support/spawned.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const WORKFLOW = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v7\n      - name: Smoke\n        run: ./run.sh\n';
const OUTPUT = '/home/runner/work/_temp/6a5f0e35-2b1c-4f6d-9d3e-0c7b8a9d1e2f.sh: line 1: ./run.sh: Permission denied';

interface Told {
  readonly state: string;
  readonly failures?: readonly { readonly plan?: { readonly key: string; readonly continues?: { readonly branch: string }; readonly tried: readonly { readonly tree: string }[] } }[];
}

let world: Hub;
let repo: RepoState;
let work: TempRepo;
let out: string;
let base: string;
let reading: Record<string, string>;
let writing: Record<string, string>;

beforeEach(async () => {
  world = await startHub();
  repo = world.repo('octo/demo');
  work = tempRepo({ 'run.sh': '#!/bin/sh\necho fine\n', 'a.txt': 'one\n', '.github/workflows/ci.yml': WORKFLOW }, { branch: 'topic' });
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
  base = work.git('rev-parse', 'HEAD').trim();
  out = mkdtempSync(join(tmpdir(), 'heal-loop-'));
  const of = (token: string): Record<string, string> => ({ GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api });
  reading = of(world.token({ contents: 'read', actions: 'read', pull_requests: 'read' }));
  writing = of(world.token({ contents: 'write', actions: 'write', pull_requests: 'write' }));
});
afterEach(async () => {
  rmSync(out, { recursive: true, force: true });
  work.dispose();
  await world.close();
  expect(world.violations).toEqual([]);
});

/** A red run of the workflow, as GitHub would have it after a push. */
function redRun(id: number, headBranch: string, headSha: string, over: Partial<Run> = {}): Run {
  const run: Run = {
    id, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch, headSha, headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'github-actions[bot]',
    jobs: [{ id: id + 1000, name: 'test', conclusion: 'failure', steps: [{ name: 'Run actions/checkout@v7', conclusion: 'success' }, { name: 'Smoke', conclusion: 'failure' }], log: runnerLog([{ uses: 'actions/checkout@v7' }, { run: './run.sh', output: OUTPUT, exitCode: 126 }]) }], ...over,
  };
  repo.runs.push(run);
  return run;
}

async function plan(id: number): Promise<Told> {
  const ended = await heal(['plan', String(id), '--json'], { env: reading });
  expect(ended.stderr).toBe('');
  return JSON.parse(ended.stdout) as Told;
}
const watch = (id: number, ...more: readonly string[]): Promise<Ended> => heal(['watch', String(id), ...more], { env: writing });

test('O1 a branch of ours that is red again and again, event by event: three heals, then one comment, and then silence', async () => {
  redRun(500, 'topic', base);
  const first = (await plan(500)).failures?.[0]?.plan;
  const key = first?.key ?? '';
  expect([first?.continues, first?.tried]).toEqual([undefined, []]);
  const branch = `heal/${key}`;
  let tip = base;
  const trees: string[] = [];
  for (const n of [1, 2, 3]) {
    const before = tip;
    const made = healCommit(repo, { branch, parent: before, files: { 'a.txt': `heal ${n}\n` } });
    if (n === 1) healPull(repo, { head: branch, base: 'topic', draft: true });
    ledgerEntry(repo, key, { kind: 'attempt', owner: `run/${499 + n}/1`, base: before, outcome: 'healed', tree: made.tree });
    trees.push(made.tree);
    tip = made.sha;
    redRun(500 + n, branch, tip);
    const told = await plan(500 + n);
    expect([n, told.state, told.failures?.map((one) => one.plan?.continues?.branch)]).toEqual(n < 3 ? [n, 'planned', [branch]] : [n, 'watch', undefined]);
    if (n < 3) expect(told.failures?.[0]?.plan?.tried.map((one) => one.tree)).toEqual(expect.arrayContaining(trees));
  }
  const said = await watch(503);
  expect([said.code, said.stdout]).toEqual([0, expect.stringMatching(/3 heals were made for it: no further one is started by itself\. Pull request #\d+: comment, label heal:failing\.\n$/)]);
  const calls = world.seen.length;
  const again = await watch(503, '--json');
  expect([again.code, JSON.parse(again.stdout)]).toMatchObject([0, { state: 'failing', did: [], failed: [] }]);
  expect(world.seen.slice(calls).filter((one) => one.method !== 'GET' && one.operation !== 'graphql/viewer')).toEqual([]);
  expect([repo.comments.length, repo.pulls.length, repo.pulls[0]?.draft]).toEqual([1, 1, true]);
  // The older runs of the same branch come in once more: nothing of it begins anew.
  expect((await plan(501)).state).toBe('refused');
  expect((await watch(501)).stdout).toMatch(/no longer stands on/);
  expect(said.stdout + again.stdout).not.toContain(writing.GITHUB_TOKEN);
});

test('the action itself: an event of a green run makes its pull request ready, a token that may not write says what it lacks', async () => {
  const key = 'aaaaaaaa-bbbbbbbb';
  const { sha } = healCommit(repo, { branch: `heal/${key}`, parent: base, files: { 'a.txt': 'two\n' } });
  healPull(repo, { head: `heal/${key}`, base: 'topic', draft: true });
  const run = redRun(500, `heal/${key}`, sha, { conclusion: 'success', jobs: [] });
  const [event, output, summary] = ['event.json', 'output', 'summary'].map((name) => join(out, name)) as [string, string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  writeFileSync(event, JSON.stringify(world.event(repo, run)));
  const act = (command: string, env: Record<string, string>): Promise<Ended> =>
    runNode(ACTION, [], { cwd: out, env: { ...env, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: event, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: out, INPUT_COMMAND: command } });
  const planned = await act('plan', reading);
  expect([planned.code, readFileSync(output, 'utf8')]).toEqual([0, expect.stringMatching(/^state<<[^\n]+\nwatch\n/m)]);
  const refused = await act('watch', reading);
  expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('could not: ready for review: The token may not do this')]);
  expect(repo.pulls[0]).toMatchObject({ draft: true, labels: ['heal'] });
  const done = await act('watch', writing);
  expect([done.code, done.stdout]).toEqual([0, expect.stringMatching(/is green on the tip of heal\/aaaaaaaa-bbbbbbbb\. Pull request #\d+: ready for review, label heal:verified\./)]);
  expect(repo.pulls[0]).toMatchObject({ draft: false, labels: ['heal', 'heal:verified'] });
  expect(readFileSync(output, 'utf8')).toMatch(/^state<<[^\n]+\nverified\n/m);
  writeFileSync(event, JSON.stringify({ ...world.event(repo, run), action: 'requested' }));
  const early = await act('watch', writing);
  expect([early.code, early.stdout]).toEqual([1, expect.stringContaining('a heal may not start from the event')]);
});

needs('bubblewrap', hasBubblewrap())('a heal that knows of earlier ones', () => {
  test('does not run again what was tried', async () => {
    redRun(500, 'topic', base);
    expect((await heal(['plan', '500', '--out', out], { env: reading })).code).toBe(0);
    const file = join(out, 'plan-1.json');
    const run = (): Promise<Ended> => heal(['run', '--repo', work.root, '--plan', file, '--log', join(out, 'log-1.txt'), '--json'], { env: reading });
    const healed = JSON.parse((await run()).stdout) as { outcome: string; patch: { tree: string } };
    expect(healed.outcome).toBe('healed');
    const made = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...made, tried: [{ tree: healed.patch.tree, sentence: 'It was pushed, and the workflow was red with it.' }] }));
    const again = JSON.parse((await run()).stdout) as { outcome: string; attempts: { end: string; sentence: string }[] };
    expect([again.outcome, again.attempts[0]?.sentence]).toEqual(['gave-up', 'The same change was tried in an earlier heal. It was pushed, and the workflow was red with it.']);
  });

  test('O1 goes on where the first fix was not enough: the same branch and pull request, one commit more', async () => {
    work.write('deep.sh', '#!/bin/sh\necho deep\n');
    work.write('.github/workflows/ci.yml', `${WORKFLOW}      - name: Deep\n        run: ./deep.sh\n`);
    work.commit('two steps');
    work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
    redRun(500, 'topic', work.git('rev-parse', 'HEAD').trim());
    const publishing = { ...writing, GITHUB_SERVER_URL: world.server };
    /** Plan, heal and publish, each with what its own job has. */
    const three = async (id: number): Promise<{ readonly outcome: string; readonly publication: { readonly state: string; readonly branch: string } }> => {
      const [file, log, handover] = [join(out, 'plan-1.json'), join(out, 'log-1.txt'), join(out, `handover-${id}.json`)];
      const planned = await heal(['plan', String(id), '--out', out], { env: reading });
      const healed = await heal(['run', '--repo', work.root, '--plan', file, '--log', log, '--handover', handover, '--publish', 'none', '--json'], { env: reading });
      const published = await heal(['publish', '--plan', file, '--handover', handover, '--json'], { cwd: out, env: publishing });
      expect([planned.code, healed.code, published.code, published.stderr]).toEqual([0, 0, 0, '']);
      return JSON.parse(published.stdout) as Awaited<ReturnType<typeof three>>;
    };
    const first = await three(500);
    const { branch } = first.publication;
    expect([first.outcome, first.publication.state, repo.pulls.map((pull) => [pull.base, pull.state])]).toEqual(['healed', 'created', [['topic', 'open']]]);
    work.git('fetch', '-q', repo.git.dir, branch);
    work.git('checkout', '-q', '-B', branch, 'FETCH_HEAD');
    const tip = work.git('rev-parse', 'HEAD').trim();
    const announced = runnerLog([{ uses: 'actions/checkout@v7' }, { run: './run.sh', output: 'fine', exitCode: 0 }, { run: './deep.sh', output: OUTPUT.replace('run.sh', 'deep.sh'), exitCode: 126 }]);
    const steps = [{ name: 'Run actions/checkout@v7', conclusion: 'success' }, { name: 'Smoke', conclusion: 'success' }, { name: 'Deep', conclusion: 'failure' }] as const;
    redRun(501, branch, tip, { jobs: [{ id: 1501, name: 'test', conclusion: 'failure', steps, log: announced }] });
    const second = await three(501);
    expect([second.outcome, second.publication.state, second.publication.branch]).toEqual(['healed', 'updated', branch]);
    expect([repo.pulls.length, repo.pulls[0]?.base, repo.git.git('rev-parse', `${branch}^`).trim()]).toEqual([1, 'topic', tip]);
    expect(repo.git.git('ls-tree', branch, 'run.sh', 'deep.sh')).toMatch(/^100755 [^\n]+deep\.sh\n100755 /);
    expect(repo.pulls[0]?.body).toContain('went red on its own branch');
  });
});
