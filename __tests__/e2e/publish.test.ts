import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerLog, startHub, type Fault, type Hub, type Permissions, type RepoState, type Run } from '../support/hub/index.js';
import { needs } from '../support/needs.js';
import { ACTION, hasBubblewrap, heal, runNode, type Ended } from '../support/spawned.js';
import { gitBeside } from '../support/git-server.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const WORKFLOW = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v7\n      - name: Smoke\n        run: ./run.sh\n        working-directory: tools\n';
const OUTPUT = '/home/runner/work/_temp/6a5f0e35-2b1c-4f6d-9d3e-0c7b8a9d1e2f.sh: line 1: ./run.sh: Permission denied';
const WRITE: Permissions = { contents: 'write', pull_requests: 'write', actions: 'write' };
const READ: Permissions = { contents: 'read', pull_requests: 'read', actions: 'read' };
/** A key that the job which heals has, and no other: it must be nowhere else. */
const KEY = `gsk_${'canary9bX2Kq7'.repeat(4)}`;

interface Stage extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface Red {
  readonly hub: Hub;
  readonly repo: RepoState;
}

needs('bubblewrap', hasBubblewrap())('from a red run to its pull request, in three jobs', () => {
  let work: TempRepo;
  let folder: string;
  let world: Hub;
  let repo: RepoState;
  /** What two jobs handed on: made once, published in a new world by each test. */
  let handed: { readonly plan: string; readonly log: string; readonly planHash: string; readonly file: string; readonly hash: string };
  let stages = 0;

  beforeAll(async () => {
    work = tempRepo({ 'tools/run.sh': '#!/bin/sh\necho fine\n', '.github/workflows/ci.yml': WORKFLOW }, { branch: 'topic' });
    folder = mkdtempSync(join(tmpdir(), 'heal-publish-'));
    await open();
    const plan = await stage({ command: 'plan', 'run-id': '500' }, READ);
    const [row] = JSON.parse(plan.outputs.failures ?? '[]') as { sha256: string }[];
    const out = plan.outputs.out ?? '';
    const file = join(folder, 'handover.json');
    const healed = await stage({ plan: join(out, 'plan-1.json'), 'plan-sha256': row?.sha256 ?? '', log: join(out, 'log-1.txt'), publish: 'none', handover: file, store: 'none' }, READ, { GROQ_API_KEY: KEY });
    expect([plan.code, healed.code, healed.outputs.outcome]).toEqual([0, 0, 'healed']);
    handed = { plan: join(out, 'plan-1.json'), log: join(out, 'log-1.txt'), planHash: row?.sha256 ?? '', file, hash: healed.outputs.sha256 ?? '' };
    expect([plan, healed].map((one) => one.stdout + one.stderr + JSON.stringify(one.outputs) + one.summary + readFileSync(file, 'utf8')).join('')).not.toContain(KEY);
    expect(world.seen.every((one) => one.method === 'GET')).toBe(true);
    await close();
  }, 120_000);
  beforeEach(() => open());
  afterEach(() => close());
  afterAll(() => {
    work.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(): Promise<void> {
    ({ hub: world, repo } = await redRun());
  }

  async function close(): Promise<void> {
    await world.close();
    expect(world.violations).toEqual([]);
  }

  async function redRun(): Promise<Red> {
    const hub = await startHub();
    const made = hub.repo('octo/demo');
    await gitBeside(work.root, 'push', '-q', made.git.dir, 'HEAD:refs/heads/topic');
    const run: Run = {
      id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: 'topic', headSha: head(), headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'ada',
      jobs: [{ id: 700, name: 'test', conclusion: 'failure', steps: [{ name: 'Run actions/checkout@v7', conclusion: 'success' }, { name: 'Smoke', conclusion: 'failure' }], log: runnerLog([{ uses: 'actions/checkout@v7' }, { run: './run.sh', output: OUTPUT, exitCode: 126 }]) }],
    };
    made.runs.push(run);
    return { hub, repo: made };
  }

  /** The action as one job of a workflow that was started by the red run's end. */
  async function stage(inputs: Readonly<Record<string, string>>, permissions: Permissions, more: Readonly<Record<string, string>> = {}): Promise<Stage> {
    const place = join(folder, `job-${(stages += 1)}`);
    mkdirSync(place);
    const file = (name: string): string => join(place, name);
    for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(file(name), '');
    writeFileSync(file('event.json'), JSON.stringify({ action: 'completed', workflow_run: { id: 500 }, sender: { login: 'ada' } }));
    const env = {
      CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: place, TMPDIR: place, GITHUB_WORKSPACE: work.root, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: file('event.json'), GITHUB_REPOSITORY: 'octo/demo', GITHUB_RUN_ID: String(9000 + stages), GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), GITHUB_STATE: file('state'), GITHUB_TOKEN: world.token(permissions), GITHUB_API_URL: world.api, GITHUB_SERVER_URL: world.server, ...more,
    };
    const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const ended = await runNode(ACTION, [], { cwd: inputs.command === undefined ? work.root : place, env: { ...env, ...given } });
    const outputs = Object.fromEntries([...readFileSync(file('output'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']));
    expect(ended.stdout + ended.stderr + JSON.stringify(outputs)).not.toContain(env.GITHUB_TOKEN);
    return { ...ended, outputs, summary: readFileSync(file('summary'), 'utf8') };
  }

  const publish = (inputs: Readonly<Record<string, string>> = {}, permissions = WRITE, more: Readonly<Record<string, string>> = {}): Promise<Stage> =>
    stage({ command: 'publish', plan: handed.plan, 'plan-sha256': handed.planHash, handover: handed.file, sha256: handed.hash, publish: 'pull-request', ...inputs }, permissions, more);
  const head = (): string => work.git('rev-parse', 'HEAD').trim();
  const ours = (): string => repo.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/heal').trim();
  const refs = (): string => repo.git.git('for-each-ref', '--format=%(refname) %(objectname)').trim();
  /** All refs but ours. */
  const theirs = (): readonly string[] => refs().split('\n').filter((line) => line !== '' && !/^refs\/(?:heads\/)?heal\//.test(line));
  const ledger = (): string => repo.git.git('log', '--format=%B', ...repo.git.git('for-each-ref', '--format=%(refname)', 'refs/heal/ledger').trim().split('\n'));
  const openPulls = (): number => repo.pulls.filter((pull) => pull.state === 'open').length;
  /** A file like the one that was handed over, with something changed, and its own hash. */
  const changed = (name: string, change: (file: { record: Record<string, unknown> & { patch: { diff: string } } }) => void): { handover: string; sha256: string } => {
    const json = JSON.parse(readFileSync(handed.file, 'utf8')) as Parameters<typeof change>[0];
    change(json);
    const text = `${JSON.stringify(json)}\n`;
    writeFileSync(join(folder, name), text);
    return { handover: join(folder, name), sha256: createHash('sha256').update(text).digest('hex') };
  };

  it('gives the tried tree as a signed commit and one pull request, and what was known is noted', async () => {
    const plan = JSON.parse(readFileSync(handed.plan, 'utf8')) as { head: { sha: string } };
    expect(plan.head.sha).toBe(head());
    const done = await publish();
    expect([done.code, done.outputs.outcome, done.outputs['pull-request'], done.stderr]).toEqual([0, 'healed', expect.stringContaining('octo/demo'), '']);
    const [pull] = repo.pulls;
    expect(pull).toMatchObject({ base: 'topic', state: 'open', draft: false, labels: ['heal'] });
    expect(repo.git.git('ls-tree', pull?.head ?? '', 'tools/run.sh')).toMatch(/^100755 /);
    expect(repo.git.git('rev-parse', `${pull?.head ?? ''}^`).trim()).toBe(head());
    expect(ledger()).toMatch(/"kind":"release"[^]*"kind":"attempt"[^]*"outcome":"healed"[^]*"kind":"lock"/);
    expect(done.summary).toContain('Healed');
    const again = await publish();
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('already holds this change')]);
    expect(repo.pulls).toHaveLength(1);
  });

  it('asks nobody for what it does not need: no checkout, no key, and a key that is there all the same is told', async () => {
    const done = await publish({}, WRITE, { GROQ_API_KEY: KEY });
    expect([done.code, done.summary]).toEqual([0, expect.stringMatching(/GROQ\S*KEY\S* is set here/)]);
    expect(done.stdout + done.stderr + done.summary).not.toContain(KEY);
  });

  const rival = (content: string, branch: string): void => {
    const git = repo.git.git;
    const blob = createHash('sha1').update(content).digest('hex').slice(0, 4);
    const commit = git('commit-tree', `${head()}^{tree}`, '-p', git('rev-parse', `refs/heads/${branch}`).trim(), '-m', `by hand ${blob}`).trim();
    git('update-ref', `refs/heads/${branch}`, commit);
  };

  describe('never a wrong push, never a lost fix, one clear end', () => {
    it.each<[string, () => void, RegExp, Permissions]>([
      ['O3 D15 the head moved between heal and publish', () => rival('x', 'topic'), /The branch has moved on since/, WRITE],
      ['O3 the head was deleted', () => void repo.git.git('update-ref', '-d', 'refs/heads/topic'), /could not be published: /, WRITE],
      ['O3 the branch is there with commits of others', () => void repo.git.git('update-ref', `refs/heads/${expected()}`, repo.git.git('commit-tree', `${head()}^{tree}`, '-p', head(), '-m', 'mine').trim()), /holds commits that are not ours/, WRITE],
      ['O3 branches of ours are protected', () => void repo.protectedBranches.add(expected()), /rule violation/i, WRITE],
      ['a token that may only read', () => undefined, /contents: write/, READ],
      ['a token that may not open one', () => undefined, /pull_requests: write/, { ...WRITE, pull_requests: 'read' }],
      ['a rate limit for an hour', () => world.fault({ operation: 'git/create-commit', status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': '3600' }, times: 9 }), /rate limit/, WRITE],
      ['GitHub is down', () => world.fault({ operation: 'git/create-tree', status: 503, times: 9 }), /503/, WRITE],
    ])('%s', async (_, prepare, words, permissions) => {
      prepare();
      const before = theirs();
      const done = await publish({}, permissions);
      expect([done.code, done.outputs.outcome, done.outputs.sentence]).toEqual([1, 'healed', expect.stringMatching(words)]);
      expect(done.outputs.sentence).toContain(handed.file);
      expect(readFileSync(done.outputs.patch ?? '', 'utf8')).toContain('new mode 100755');
      expect(openPulls()).toBe(0);
      expect(theirs()).toEqual(before);
    });

    it('O3 a person closed the pull request: no other is opened', async () => {
      expect((await publish()).code).toBe(0);
      const [pull] = repo.pulls;
      if (pull !== undefined) pull.state = 'closed';
      const done = await publish();
      expect([done.code, done.outputs.sentence]).toEqual([1, expect.stringMatching(/#\d+ for this failure was closed; no other is opened/)]);
      expect(openPulls()).toBe(0);
    });

    it.each<[string, Fault]>([
      ['a burst of 5xx', { operation: '*', status: 502, times: 2 }],
      ['a secondary rate limit that ends', { operation: 'git/create-tree', status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': '1' } }],
      ['a cut in the middle of a blob', { operation: 'git/create-blob', cut: true }],
      ['a cut after the branch was made', { operation: 'git/create-ref', cut: true, done: true, times: 2 }],
      ['a cut after the pull request was made', { operation: 'pulls/create', cut: true, done: true }],
      ['a cut after the lock was let go', { operation: 'git/update-ref', cut: true, done: true, times: 2 }],
    ])('%s changes nothing of the end', async (_, fault) => {
      world.fault(fault);
      const done = await publish();
      expect([done.code, done.outputs.sentence, openPulls()]).toEqual([0, expect.stringMatching(/is mended/), 1]);
      expect(repo.git.git('rev-list', '--count', `topic..${ours()}`).trim()).toBe('1');
    });
  });

  it.each([2, 4])('O2 of %i at once there is one pull request with one commit, and none of them fails', async (many) => {
    const ended = await Promise.all(Array.from({ length: many }, () => publish()));
    expect(ended.map((one) => one.code)).toEqual(Array(many).fill(0));
    expect(repo.pulls).toHaveLength(1);
    expect(repo.git.git('rev-list', '--count', `topic..${ours()}`).trim()).toBe('1');
    expect(ended.filter((one) => one.stdout.includes('was opened'))).toHaveLength(1);
  }, 120_000);

  it('O2 who finds another fix of the same failure in its place leaves it there, and says whose it is', async () => {
    expect((await publish({}, WRITE, { GITHUB_RUN_ID: '777' })).code).toBe(0);
    const there = repo.git.git('rev-parse', ours());
    const other = changed('other.json', ({ record }) => {
      const text = JSON.stringify(record);
      const { tree, diff } = otherFix('tools/run.sh');
      Object.assign(record, JSON.parse(text.replaceAll((record.patch as unknown as { tree: string }).tree, tree)));
      Object.assign(record.patch, { diff });
    });
    const done = await publish(other);
    expect([done.code, done.outputs.sentence]).toEqual([0, expect.stringMatching(/run 777, attempt 1, has published another fix for this failure/)]);
    expect(repo.git.git('rev-parse', ours())).toBe(there);
    expect(openPulls()).toBe(1);
  });

  it('O2 a lock that somebody holds ends without harm, naming the holder', async () => {
    const entry = { kind: 'lock', owner: 'run/42/3/abcd', until: Date.now() + 300_000 };
    const commit = repo.git.git('commit-tree', `${head()}^{tree}`, '-m', `heal-action ledger\n\n${JSON.stringify(entry)}`).trim();
    repo.git.git('update-ref', `refs/heal/ledger/${expected().slice('heal/'.length)}`, commit);
    const done = await publish();
    expect([done.code, done.outputs.sentence]).toEqual([0, expect.stringMatching(/run 42, attempt 3, publishes for this failure at this moment/)]);
    expect(openPulls()).toBe(0);
  }, 60_000);

  describe('U1 what was handed over', () => {
    it.each<[string, () => Readonly<Record<string, string>>, number, RegExp]>([
      ['an altered file', () => ({ ...changed('a.json', ({ record }) => Object.assign(record, { seconds: 1 })), sha256: handed.hash }), 1, /not the file that was written, by its SHA-256/],
      ['no file', () => ({ handover: join(folder, 'none.json') }), 1, /left nothing behind/],
      ['another plan', () => ({ 'plan-sha256': handed.hash }), 2, /not the file that was written, by its SHA-256/],
      ['a plan in place of a handover', () => ({ handover: handed.plan, sha256: handed.planHash }), 1, /none of this version/],
      ['the handover of another run', () => changed('b.json', ({ record }) => Object.assign(record, { step: { ...(record.step as object), run: '501' } })), 1, /for another step than the plan/],
      ['the handover of another commit', () => changed('c.json', ({ record }) => Object.assign(record, { head: 'a'.repeat(40) })), 1, /for another commit than the plan/],
      ['another change than the one that was tried', () => changed('d.json', ({ record }) => Object.assign(record.patch, { diff: otherFix().diff })), 1, /does not make the tree that was tried/],
      ['P3 a sentence with orders', () => changed('e.json', ({ record }) => Object.assign(record, { warnings: ['a\n::add-mask::b'] })), 1, /changed on its way/],
      ['a field more', () => changed('f.json', ({ record }) => Object.assign(record, { publish: 'push' })), 1, /changed on its way/],
    ])('%s is not used', async (_, inputs, code, words) => {
      const before = refs();
      const done = await publish(inputs());
      expect([done.code, (done.outputs.sentence ?? '') + done.stderr]).toEqual([code, expect.stringMatching(words)]);
      expect(refs()).toBe(before);
      expect(repo.pulls).toEqual([]);
    });

    it('a file beside it is not read, and its own words are not taken over', async () => {
      writeFileSync(join(folder, 'extra.json'), '{}');
      const done = await publish(changed('g.json', ({ record }) => Object.assign(record, { ending: { ...(record.ending as object), sentence: 'Merge this at once' } })));
      expect([done.code, done.outputs.sentence]).toEqual([0, expect.not.stringContaining('at once')]);
    });

    it('a change that this job may not publish is stopped by its own screen, whatever the other said', async () => {
      const done = await publish(changed('h.json', ({ record }) => {
        const { tree, diff } = otherFix();
        Object.assign(record, JSON.parse(JSON.stringify(record).replaceAll((record.patch as unknown as { tree: string }).tree, tree)));
        Object.assign(record.patch, { diff });
      }));
      expect([done.code, done.outputs.outcome, done.outputs.reason, done.outputs.sentence]).toEqual([1, 'gave-up', 'screened', expect.stringMatching(/policy of the job that publishes stops it \(.*protected-paths/)]);
      expect(openPulls()).toBe(0);
    });
  });

  it('a branch alone, where no more is wanted', async () => {
    const done = await publish({ publish: 'branch' });
    expect([done.code, done.outputs.branch, openPulls()]).toEqual([0, expected(), 0]);
    expect(repo.git.git('ls-tree', ours(), 'tools/run.sh')).toMatch(/^100755 /);
  });

  it('min-confidence of this job decides whether it is a draft', async () => {
    const done = await publish({ 'min-confidence': '1' });
    expect([done.code, done.outputs.outcome, repo.pulls[0]?.draft]).toEqual([0, 'proposed', true]);
  });

  it('from the command line, too, and a dry run does nothing', async () => {
    const env = { GITHUB_TOKEN: world.token(WRITE), GITHUB_REPOSITORY: 'octo/demo', GITHUB_API_URL: world.api, GITHUB_SERVER_URL: world.server };
    const before = refs();
    const dry = await heal(['publish', '--plan', handed.plan, '--handover', handed.file, '--sha256', handed.hash, '--dry-run'], { env });
    expect([dry.code, refs()]).toEqual([0, before]);
    const done = await heal(['publish', '--plan', handed.plan, '--handover', handed.file, '--sha256', handed.hash, '--json'], { env });
    expect([done.code, JSON.parse(done.stdout)]).toMatchObject([0, { publication: { kind: 'pull-request', state: 'created' } }]);
  });

  it.each(['plan', 'publish'])('pull_request_target starts nothing: %s', async (command) => {
    const done = await stage({ command, plan: handed.plan, handover: handed.file }, WRITE, { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect([done.code, done.outputs.sentence]).toEqual([1, expect.stringContaining('pull_request_target')]);
    expect(world.seen).toEqual([]);
  });

  describe('what no change mends', () => {
    const flaky = (): { handover: string; sha256: string } => changed('flaky.json', ({ record }) => {
      delete (record as { patch?: unknown }).patch;
      delete record.verdict;
      Object.assign(record, { attempts: [], ending: { outcome: 'not-reproduced', reason: 'green', sentence: '' } });
    });

    it('is started once more, once for a commit, whoever asks and however often', async () => {
      const file = flaky();
      const ended = await Promise.all([publish(file), publish(file), publish(file)]);
      expect(ended.map((one) => one.code)).toEqual([0, 0, 0]);
      expect(ended.map((one) => one.outputs.outcome).sort()).toEqual(['not-reproduced', 'not-reproduced', 'rerun-requested']);
      expect(repo.reruns).toEqual([500]);
      expect(world.seen.filter((one) => one.operation === 'actions/re-run-workflow-failed-jobs')).toHaveLength(1);
      expect(ledger()).toMatch(/"kind":"rerun"/);
    }, 60_000);

    it.each<[string, Fault | null, Permissions, string, RegExp]>([
      ['whose answer is lost is looked up', { operation: 'actions/re-run-workflow-failed-jobs', cut: true, done: true }, WRITE, 'rerun-requested', /started once more/],
      ['that may not be started is told', null, { ...WRITE, actions: 'read' }, 'not-reproduced', /actions: write/],
    ])('a run %s', async (_, fault, permissions, outcome, words) => {
      if (fault !== null) world.fault(fault);
      const done = await publish(flaky(), permissions);
      expect([done.code, done.outputs.outcome, done.summary]).toEqual([0, outcome, expect.stringMatching(words)]);
    });
  });

  /** Where the fix goes, by the rule that names it. */
  function expected(): string {
    const { record } = JSON.parse(readFileSync(handed.file, 'utf8')) as { record: { failure: { fingerprint: string } } };
    return `heal/${createHash('sha256').update('topic').digest('hex').slice(0, 8)}-${record.failure.fingerprint.slice(0, 8)}`;
  }

  /** Another change of the same files: what a heal beside this one may have found, or somebody who had the file in hands. */
  function otherFix(file: 'tools/run.sh' | '.github/workflows/ci.yml' = '.github/workflows/ci.yml'): { readonly tree: string; readonly diff: string } {
    work.git('checkout', '-q', '--detach');
    work.write('tools/run.sh', { content: '#!/bin/sh\necho fine\n', mode: 0o755 });
    work.write(file, file === 'tools/run.sh' ? { content: '#!/bin/sh\n\necho fine\n', mode: 0o755 } : `${WORKFLOW}# x\n`);
    work.git('add', '-A');
    const tree = work.git('write-tree').trim();
    const diff = work.git('diff', '--cached', '--binary', '--full-index', 'HEAD');
    work.git('reset', '-q', '--hard');
    work.git('checkout', '-q', 'topic');
    return { tree, diff };
  }
});
