import { planRun } from '../src/plan/index.js';
import { openHub } from '../src/runner/hub/index.js';
import { watchRun, type Watched } from '../src/watch.js';
import { healCommit, healPull, ledgerEntry } from './support/heals.js';
import { runnerLog, startHub, type Hub, type Job, type Permissions, type RepoState, type Run } from './support/hub/index.js';
import { tempRepo, type TempRepo } from './support/temp-repo.js';

const KEY = 'aaaaaaaa-bbbbbbbb';
const BRANCH = `heal/${KEY}`;
const WRITE: Permissions = { contents: 'write', actions: 'write', pull_requests: 'write' };
const SILENT = { stage: () => undefined, say: () => undefined, warn: () => undefined };

let world: Hub;
let repo: RepoState;
let work: TempRepo;
let base: string;
let tip: { sha: string; tree: string };

beforeEach(async () => {
  world = await startHub();
  repo = world.repo('octo/demo');
  work = tempRepo({ 'a.ts': 'const a: number = 1;\n', '.github/workflows/ci.yml': 'on: push\njobs:\n  test:\n    steps:\n      - run: npx tsc\n' });
  work.git('push', '-q', repo.git.dir, 'HEAD:refs/heads/topic');
  base = work.git('rev-parse', 'HEAD').trim();
  tip = healCommit(repo, { branch: BRANCH, parent: base, files: { 'a.ts': 'const a: number = 2;\n' } });
  healPull(repo, { head: BRANCH, base: 'topic', draft: true });
});
afterEach(async () => {
  work.dispose();
  await world.close();
  expect(world.violations).toEqual([]);
});

const RED: Job = {
  id: 700, name: 'test @octo/all', conclusion: 'failure', steps: [{ name: 'Set up job', conclusion: 'success' }, { name: 'Run npx tsc', conclusion: 'failure' }],
  log: runnerLog([{ run: 'npx tsc', output: 'a.ts(1,7): error TS2322: Type `<img src=x>` is not @octo/all, fixes #7.', exitCode: 2 }]),
};

function addRun(over: Partial<Run> = {}): Run {
  const run: Run = { id: 500, attempt: 1, workflow: { id: 9, name: 'CI', path: '.github/workflows/ci.yml' }, event: 'push', headBranch: BRANCH, headSha: tip.sha, headRepository: 'octo/demo', status: 'completed', conclusion: 'failure', actor: 'github-actions[bot]', jobs: [RED], ...over };
  repo.runs.push(run);
  return run;
}

const port = (permissions = WRITE, login?: string): ReturnType<typeof openHub> => openHub({ api: world.api, token: world.token(permissions, login), repository: 'octo/demo', clock: { now: () => 0, sleep: () => Promise.resolve() } });
const watch = (over: Partial<Parameters<typeof watchRun>[1]> = {}, permissions = WRITE): Promise<Watched> => watchRun({ hub: port(permissions), events: SILENT }, { run: 500, ...over });
const spent = (): void => {
  for (const n of [1, 2, 3]) ledgerEntry(repo, KEY, { kind: 'attempt', owner: `run/${n}/1`, base, outcome: 'healed', tree: n === 1 ? tip.tree : `${n}`.repeat(40), sentence: n === 1 ? 'A first @octo/all.' : `The ${n}. one.` });
};
const writes = (): readonly string[] => world.seen.filter((one) => one.method !== 'GET' && one.operation !== 'graphql/viewer').map((one) => one.operation);

describe('green on the tip', () => {
  test('the pull request is made ready and labelled, and the second time nothing is written', async () => {
    addRun({ conclusion: 'success', jobs: [] });
    expect(await watch()).toMatchObject({ state: 'verified', branch: BRANCH, pull: repo.pulls[0]?.number, did: ['ready for review', 'label heal:verified'], failed: [] });
    expect(repo.pulls[0]).toMatchObject({ draft: false, labels: ['heal', 'heal:verified'] });
    const before = writes().length;
    expect(await watch()).toMatchObject({ state: 'verified', did: [], failed: [] });
    expect(writes()).toHaveLength(before);
  });

  test('a draft that a person made it again stays one', async () => {
    addRun({ conclusion: 'success', jobs: [] });
    (repo.pulls[0] as { labels: string[] }).labels = ['heal:verified'];
    expect(await watch()).toMatchObject({ did: [] });
    expect(repo.pulls[0]?.draft).toBe(true);
  });

  test('after it was said to be red that is taken back', async () => {
    spent();
    addRun();
    await watch();
    repo.runs[0] = { ...(repo.runs[0] as Run), attempt: 2, conclusion: 'success', startedBy: 'github-actions[bot]' };
    expect(await watch()).toMatchObject({ state: 'verified', did: ['ready for review', 'comment brought up to date', 'label heal:failing taken off', 'label heal:verified'] });
    expect(repo.pulls[0]?.labels).toEqual(['heal', 'heal:verified']);
    expect(repo.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- heal-action:watch -->\n\nThe checks were red here and are green now, in \[run 500\]/)]);
  });

  test.each<[string, Partial<Run>, RegExp]>([
    ['still runs', { status: 'in_progress', conclusion: null }, /run 501 of the same commit is not done yet/],
    ['is red', {}, /run 501 of the same commit is red/],
  ])('while another run of the same commit %s it is not said', async (_, over, words) => {
    addRun({ conclusion: 'success', jobs: [] });
    addRun({ id: 501, event: 'pull_request', ...over });
    expect(await watch()).toMatchObject({ state: 'nothing', sentence: expect.stringMatching(words) as string });
    expect(writes()).toEqual([]);
  });
});

describe('red with no heal left', () => {
  beforeEach(() => {
    spent();
    addRun();
  });

  test('it is labelled, and one comment says what fails, why it ends and what to do, without a foreign word that acts', async () => {
    expect(await watch()).toMatchObject({ state: 'failing', did: ['comment', 'label heal:failing'] });
    expect(repo.pulls[0]).toMatchObject({ draft: true, labels: ['heal', 'heal:failing'] });
    const [comment] = repo.comments;
    expect(comment?.body).toMatch(/Still red after 3 heals[^]*`test @octo\/all` \/ `Run npx tsc`: ``Type `<img src=x>` is not @octo\/all, fixes #7\.``[^]*What was tried:[^]*Change `heal\/aaaaaaaa-bbbbbbbb` by hand, close this pull request, or push another commit/);
    expect(comment?.body.replace(/(`+)[^`].*?\1/g, '')).not.toMatch(/@octo|<img|#7/);
    const before = writes().length;
    expect(await watch()).toMatchObject({ state: 'failing', did: [] });
    expect(writes()).toHaveLength(before);
  });

  test('the comment is edited in place where something else fails now', async () => {
    await watch();
    repo.runs[0] = { ...(repo.runs[0] as Run), jobs: [{ ...RED, name: 'lint' }] };
    expect(await watch()).toMatchObject({ did: ['comment brought up to date'] });
    expect(repo.comments).toHaveLength(1);
    expect(repo.comments[0]?.body).toContain('`lint`');
  });

  test('O4 a comment with our marker by somebody else is not ours', async () => {
    repo.comments.push({ id: 1, issue: repo.pulls[0]?.number ?? 0, user: 'mallory', body: '<!-- heal-action:watch -->\nall is well' });
    await watch();
    expect(repo.comments.map(({ user }) => user)).toEqual(['mallory', 'github-actions[bot]']);
    expect(repo.comments[0]?.body).toContain('all is well');
  });

  test('what could not be written is said, and done the next time', async () => {
    world.fault({ operation: 'issues/add-labels', status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(await watch()).toMatchObject({ state: 'failing', did: ['comment'], failed: [expect.stringContaining('label heal:failing: The token may not do this')] });
    expect(await watch()).toMatchObject({ did: ['label heal:failing'], failed: [] });
    expect(repo.comments).toHaveLength(1);
  });

  test('more heals may be allowed', async () => {
    expect(await watch({ mostHeals: 4 })).toMatchObject({ state: 'nothing', sentence: expect.stringContaining('3 of 4 heals') as string });
  });
});

test.each<[string, () => void, RegExp]>([
  ['heals are left', () => addRun(), /1 of 3 heals are made: the next one goes on/],
  ['it is no branch of ours', () => addRun({ headBranch: 'topic', headSha: base }), /not one of a branch of ours/],
  ['the branch moved on', () => {
    addRun({ conclusion: 'success' });
    healCommit(repo, { branch: BRANCH, parent: tip.sha, base, files: { 'a.ts': 'x\n' } });
  }, /no longer stands on/],
  ['O4 it holds commits of others', () => {
    tip = healCommit(repo, { branch: BRANCH, parent: tip.sha, files: { 'a.ts': 'x\n' }, trailer: false });
    addRun({ conclusion: 'success' });
  }, /commits that are not ours/],
  ['O4 the pull request is somebody else’s', () => {
    repo.pulls[0] = { ...(repo.pulls[0] as RepoState['pulls'][number]), user: 'mallory' };
    addRun({ conclusion: 'success' });
  }, /no open pull request of ours/],
  ['it is not done', () => addRun({ status: 'in_progress', conclusion: null }), /in_progress/],
  ['it was stopped', () => addRun({ conclusion: 'cancelled' }), /nothing to heal/],
  ['O5 a stranger repeated it', () => addRun({ attempt: 2, startedBy: 'mallory' }), /no write access/],
])('nothing is told where %s', async (_, before, words) => {
  before();
  expect(await watch()).toMatchObject({ state: 'nothing', sentence: expect.stringMatching(words) as string });
  expect(writes()).toEqual([]);
});

test('GitHub that does not answer is no end', async () => {
  addRun({ conclusion: 'success' });
  world.fault({ operation: 'actions/get-workflow-run', status: 500, times: 9 });
  expect(await watch()).toMatchObject({ state: 'unknown' });
});

test('what plan says of a run, watch finds as well', async () => {
  addRun({ conclusion: 'success' });
  expect(await planRun({ hub: port(), events: SILENT, clock: { now: () => 0 } }, { run: 500 })).toMatchObject({ state: 'watch', why: 'green', pull: repo.pulls[0]?.number });
});
