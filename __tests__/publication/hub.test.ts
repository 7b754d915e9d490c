import { landBranch, type LandRequest } from '../../src/publication/land.js';
import { livePull, type PullRequest } from '../../src/publication/live-pull.js';
import type { Hub as Port, HubAnswer } from '../../src/ports/hub.js';
import { openHub } from '../../src/runner/hub/index.js';
import { startHub, type Hub, type Permissions, type RepoState } from '../support/hub/index.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

let world: Hub;
let repo: RepoState;
let work: TempRepo;

const WRITE: Permissions = { contents: 'write', pull_requests: 'write' };
const BRANCH = 'heal/aaaaaaaa-bbbbbbbb';

beforeEach(async () => {
  world = await startHub();
  repo = world.repo('octo/demo');
  work = tempRepo({ 'a.txt': 'one\n', 'b.txt': 'other\n' });
  push();
});

afterEach(async () => {
  work.dispose();
  await world.close();
  expect(world.violations).toEqual([]);
});

function push(branch = 'main'): void {
  work.git('push', '-q', '-f', repo.git.dir, `HEAD:refs/heads/${branch}`);
}

const port = (permissions = WRITE): Port => openHub({ api: world.api, token: world.token(permissions), repository: 'octo/demo', clock: { now: () => 0, sleep: () => Promise.resolve() } });
const refAt = (name: string): string => repo.git.git('rev-parse', `refs/heads/${name}`).trim();

/** A request for `a.txt` to hold `content`, as the tree that git would make of it. */
function request(content: string): LandRequest {
  const base = { sha: work.git('rev-parse', 'HEAD').trim(), tree: work.git('rev-parse', 'HEAD^{tree}').trim() };
  work.write('a.txt', content);
  work.git('add', '-A');
  const tree = work.git('write-tree').trim();
  work.git('reset', '-q', '--hard');
  return { branch: BRANCH, base, tree, changes: [{ path: 'a.txt', mode: '100644', content: Buffer.from(content) }], message: `fix: a\n\nBody.\n\nHeal-Base: ${base.sha}\nHeal-Tree: ${tree}\n` };
}

function must<T>(answer: HubAnswer<T>): T {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

describe('a branch', () => {
  test('is made, stays, and gets a commit on top', async () => {
    const first = must(await landBranch(port(), request('two\n')));
    expect(first.state).toBe('created');
    expect(repo.git.git('show', `${BRANCH}:a.txt`)).toBe('two\n');
    expect(must(await landBranch(port(), request('two\n')))).toEqual({ commit: first.commit, state: 'unchanged' });
    const third = must(await landBranch(port(), request('three\n')));
    expect(third.state).toBe('updated');
    expect(repo.git.git('rev-parse', `${BRANCH}^`).trim()).toBe(first.commit);
  });

  test('whose base moved holds the new base as well', async () => {
    must(await landBranch(port(), request('two\n')));
    work.write('b.txt', 'newer\n');
    const head = work.commit('moved');
    push();
    must(await landBranch(port(), request('two\n')));
    expect(repo.git.git('rev-parse', `${BRANCH}^2`).trim()).toBe(head);
    expect(repo.git.git('show', `${BRANCH}:b.txt`)).toBe('newer\n');
  });

  test('O3 with a commit of somebody else stays as it is', async () => {
    must(await landBranch(port(), request('two\n')));
    work.git('fetch', '-q', repo.git.dir, BRANCH);
    work.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    work.write('c.txt', 'mine\n');
    const theirs = work.commit('by hand');
    push(BRANCH);
    work.git('checkout', '-q', 'main');
    expect(await landBranch(port(), request('three\n'))).toMatchObject({ ok: false, reason: expect.stringContaining('not ours') as string });
    expect(refAt(BRANCH)).toBe(theirs);
  });

  test.each<[string, Parameters<Hub['fault']>[0]]>([
    ['made by a rival in between', { operation: 'git/create-ref', status: 422, body: { message: 'Reference already exists' } }],
    ['whose answer was lost after it was made', { operation: 'git/create-ref', cut: true, done: true }],
    ['after a burst of 5xx', { operation: 'git/get-ref', status: 502, times: 2 }],
    ['of blobs that had to be sent twice', { operation: 'git/create-blob', status: 500 }],
  ])('%s is there in the end, once', async (_, fault) => {
    world.fault(fault);
    const landed = must(await landBranch(port(), request('two\n')));
    expect(refAt(BRANCH)).toBe(landed.commit);
    expect(repo.git.git('rev-list', '--count', `main..${BRANCH}`).trim()).toBe('1');
  });

  test.each<[string, Parameters<Hub['fault']>[0] | null, Permissions, RegExp]>([
    ['the token may not write', null, { contents: 'read' }, /contents: write/],
    ['the network is cut before it was made', { operation: 'git/create-ref', cut: true }, WRITE, /could not be reached/],
    ['the rate limit is spent', { operation: 'git/create-tree', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } }, WRITE, /rate limit/],
  ])('is not made, and it is said why, where %s', async (_, fault, permissions, words) => {
    if (fault !== null) world.fault(fault);
    const answer = await landBranch(port(permissions), request('two\n'));
    expect(answer).toMatchObject({ ok: false, reason: expect.stringMatching(words) as string });
    expect(repo.git.git('for-each-ref', 'refs/heads/heal')).toBe('');
  });

  test('of another tree than the tried one is never made', async () => {
    const wrong = { ...request('two\n'), changes: [{ path: 'a.txt', mode: '100644' as const, content: Buffer.from('smuggled\n') }] };
    expect(await landBranch(port(), wrong)).toMatchObject({ ok: false, reason: expect.stringContaining('not the one that was tried') as string });
    expect(repo.git.git('for-each-ref', 'refs/heads/heal')).toBe('');
  });
});

describe('a pull request', () => {
  const wanted: PullRequest = { head: BRANCH, base: 'main', title: 'fix: a', body: 'Why.\n', draft: false, labels: ['heal'] };

  beforeEach(async () => {
    must(await landBranch(port(), request('two\n')));
  });

  test('is opened once, updated in place, and left in peace where nothing changed', async () => {
    const first = must(await livePull(port(), wanted));
    expect(first).toMatchObject({ state: 'created', pull: { base: 'main', head: { branch: BRANCH } } });
    expect(repo.pulls.map((pull) => pull.labels)).toEqual([['heal']]);
    const calls = world.seen.length;
    expect(must(await livePull(port(), wanted)).state).toBe('unchanged');
    expect(world.seen.slice(calls).map((one) => one.method)).toEqual(['GET']);
    expect(must(await livePull(port(), { ...wanted, body: 'Better.' })).state).toBe('updated');
    expect(repo.pulls).toHaveLength(1);
  });

  test('that a person closed is not opened again', async () => {
    const { pull } = must(await livePull(port(), wanted));
    must(await port().editPull(pull.number, { state: 'closed' }));
    expect(await livePull(port(), wanted)).toMatchObject({ ok: false, reason: `Pull request #${pull.number} for this failure was closed; no other is opened in its place.` });
    expect(repo.pulls).toHaveLength(1);
  });

  test.each<[string, Parameters<Hub['fault']>[0]]>([
    ['whose answer was lost', { operation: 'pulls/create', cut: true, done: true }],
    ['whose answer was a 502 after it was made', { operation: 'pulls/create', status: 502, done: true }],
  ])('%s is found, not doubled', async (_, fault) => {
    world.fault(fault);
    must(await livePull(port(), wanted));
    expect(repo.pulls).toHaveLength(1);
  });

  test('O2 of eight at once one is made', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => livePull(port(), wanted)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(repo.pulls).toHaveLength(1);
  });

  test('stays where a label cannot be given', async () => {
    world.fault({ operation: 'issues/add-labels', status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(must(await livePull(port(), wanted)).state).toBe('created');
  });
});
