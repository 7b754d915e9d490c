import { rmSync } from 'node:fs';
import type { HealRecord, Patch, Publication, PublicationKind } from '../../src/model/index.js';
import type { World } from '../../src/ports/index.js';
import { publish, type PublishInput } from '../../src/publication/index.js';
import { readMarker } from '../../src/publication/marker.js';
import { createGuard } from '../../src/runner/guard.js';
import { openRepo } from '../../src/runner/git/index.js';
import { openHub } from '../../src/runner/hub/index.js';
import { systemClock } from '../../src/runner/clock.js';
import { systemFiles } from '../../src/runner/files.js';
import { noStore } from '../../src/runner/store/index.js';
import { startHub, type Hub, type Permissions, type RepoState } from '../support/hub/index.js';
import { gitEnv, tempRepo, type TempRepo } from '../support/temp-repo.js';
import { scratchDir } from '../runner/git/world.js';
import { recordOf } from './record.js';

const WRITE: Permissions = { contents: 'write', pull_requests: 'write', actions: 'write' };
const LINES = Array.from({ length: 30 }, (_, n) => `line ${n + 1}`);
const CI = 'on: [push, workflow_dispatch]\njobs: {}\n';
const BOT = 'github-actions[bot]';

let hub: Hub;
let repo: RepoState;
let work: TempRepo;
let scratch: string;
let token: string;

/** `main`, and `topic` with a pull request onto it that changes lines 10 and 20. */
beforeEach(async () => {
  scratch = scratchDir();
  hub = await startHub();
  repo = hub.repo('octo/demo');
  repo.collaborators.set('mia', 'write').set('rob', 'read');
  token = hub.token(WRITE);
  work = tempRepo({ 'a.txt': text(), 'b.txt': 'b\n', '.github/workflows/ci.yml': CI, '.github/workflows/push.yml': 'on: push\njobs: {}\n' });
  pushBranch('main');
  work.git('checkout', '-q', '-b', 'topic');
  work.write('a.txt', text({ 10: 'ten', 20: 'twenty' }));
  work.git('add', '-A');
  work.git('commit', '-q', '-m', 'more', '--author=Mia <7+mia@users.noreply.github.com>');
  pushBranch('topic');
  repo.pulls.push(pullOf('topic', 'main', 'mia'));
});
afterEach(async () => {
  work.dispose();
  await hub.close();
  rmSync(scratch, { recursive: true, force: true });
  expect(hub.violations).toEqual([]);
});

function text(changed: Readonly<Record<number, string>> = {}): string {
  return LINES.map((line, n) => `${changed[n + 1] ?? line}\n`).join('');
}
function pushBranch(name: string): void {
  work.git('push', '-q', '-f', repo.git.dir, `HEAD:refs/heads/${name}`);
}
function pullOf(head: string, base: string, user: string, more: Partial<RepoState['pulls'][number]> = {}): RepoState['pulls'][number] {
  const number = (repo.counter += 1);
  return { number, node: `PR_${number}`, title: 'mine', body: '', state: 'open', draft: false, merged: false, head, headRepository: 'octo/demo', base, user, labels: [], assignees: [], reviewers: [], createdAt: '2026-01-01T00:00:00Z', ...more };
}
const head = (): string => work.git('rev-parse', 'HEAD').trim();
const served = (...args: string[]): string => repo.git.git(...args).trim();

async function worldOf(): Promise<World> {
  const opened = await openRepo({ root: work.root, scratch, env: gitEnv() });
  if (!opened.ok) throw new Error(opened.reason);
  const absent = (): never => {
    throw new Error('publication asks no model and runs no code');
  };
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  return {
    repo: opened.repo, hub: openHub({ api: hub.api, token, repository: 'octo/demo', clock }), store: noStore, files: systemFiles(createGuard({}), scratch), clock: systemClock,
    events: { stage: absent, say: absent, warn: () => undefined }, model: { configured: [], keyed: false, baseUrls: [], ask: absent }, workspace: absent,
  };
}

async function patchTo(world: World, files: Readonly<Record<string, string | null>>, mode: '100644' | '100755' = '100644'): Promise<Patch> {
  const base = world.repo.state.baseTree;
  const tree = await world.repo.writeTree(base, Object.entries(files).map(([path, content]) => ({ path, mode, content: content === null ? null : new TextEncoder().encode(content) })));
  return { base, tree, applyRung: 1, ...(await world.repo.diff(base, tree)) };
}

interface Case extends Partial<PublishInput> {
  readonly files?: Readonly<Record<string, string | null>>;
}
const FIX = { 'a.txt': text({ 10: 'ten', 11: 'eleven', 20: 'twenty' }) };

async function give(kind: PublicationKind, { files = FIX, ...more }: Case = {}): Promise<Publication> {
  const world = await worldOf();
  return publish(world, kind, { record: RECORD, patch: await patchTo(world, files), letter: 'Why it may be trusted.', ...more });
}
const RECORD = recordOf({ message: 'broken', file: 'a.txt' });
const draft = (record: HealRecord): HealRecord => ({ ...record, ending: { outcome: 'proposed', reason: 'draft', sentence: '' } });
const writes = (from: number): string[] => hub.seen.slice(from).filter((one) => !['GET'].includes(one.method) && one.operation !== 'graphql/viewer').map((one) => one.operation);

describe('push', () => {
  it('puts one commit of the tried tree on the pull request’s branch, and the second time does nothing', async () => {
    const before = head();
    const published = await give('push', { workflow: '.github/workflows/ci.yml' });
    expect(published).toMatchObject({ kind: 'push', number: 1, branch: 'topic', state: 'created', checks: expect.stringMatching(/^ci\.yml was started/) as string });
    expect(served('rev-parse', 'topic^')).toBe(before);
    expect(served('show', 'topic:a.txt')).toBe(FIX['a.txt'].trim());
    expect(repo.dispatches).toEqual([{ workflow: 'ci.yml', ref: 'topic', inputs: {} }]);
    const calls = hub.seen.length;
    expect(await give('push', { workflow: '.github/workflows/ci.yml' })).toMatchObject({ kind: 'push', state: 'unchanged' });
    expect(writes(calls)).toEqual([]);
    expect(served('rev-list', '--count', `${before}..topic`)).toBe('1');
  });

  it.each<[string, () => void, RegExp]>([
    ['the default branch', () => {
      work.git('checkout', '-q', 'main');
      repo.pulls.push(pullOf('main', 'topic', 'mia'));
    }, /main is the default branch/],
    ['a protected branch', () => void repo.protectedBranches.add('topic'), /topic is protected/],
    ['a branch without a pull request', () => void repo.pulls.splice(0), /no open pull request of the branch topic/],
    ['a branch whose pull request comes from a fork', () => void repo.pulls.splice(0, 1, pullOf('topic', 'main', 'mallory', { headRepository: 'mallory/demo' })), /no open pull request/],
    ['O3 a branch that moved on', () => {
      work.write('b.txt', 'c\n');
      work.commit('on');
      pushBranch('topic');
      work.git('reset', '-q', '--hard', 'HEAD^');
    }, /moved on/],
    ['O3 a branch that moves at the last moment', () => hub.fault({ operation: 'git/update-ref', before: () => rival() }), /moved on|fast forward/],
    ['a dirty work tree', () => work.write('mine.txt', 'x'), /not committed/],
    ['a token that may not write', () => {
      token = hub.token({ contents: 'read', pull_requests: 'write' });
    }, /contents: write/],
    ['a GitHub that is down', () => hub.fault({ operation: 'git/get-ref', status: 503, times: 9 }), /503/],
  ])('leaves %s alone, and says why', async (_, prepare, words) => {
    prepare();
    const refs = (): string => served('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads/main');
    const main = refs();
    const topic = served('log', '--format=%an', 'topic');
    expect(await give('push')).toEqual({ kind: 'none', reason: expect.stringMatching(words) as string });
    expect(refs()).toBe(main);
    expect(served('log', '--format=%an', 'topic').split('\n').length).toBeLessThanOrEqual(topic.split('\n').length + 1);
    expect(served('log', '-1', '--format=%B', 'topic')).not.toContain('Heal-Base');
  });

  it('is there where only the answer was lost', async () => {
    hub.fault({ operation: 'git/update-ref', cut: true, done: true, times: 4 });
    expect(await give('push')).toMatchObject({ kind: 'push', state: 'created' });
  });

  function rival(): void {
    work.git('checkout', '-q', '--detach');
    work.write('b.txt', 'rival\n');
    work.commit('rival');
    pushBranch('topic');
    work.git('checkout', '-q', 'topic');
  }
});

describe('suggestions', () => {
  const bodies = (): string[] => repo.reviewComments.map((one) => one.body.replace(/\n\n<!-- [^]*$/, ''));

  it('stand on their lines, in one review, once', async () => {
    expect(await give('suggestions')).toMatchObject({ kind: 'suggestions', number: 1, count: 1, state: 'created' });
    expect(repo.reviewComments).toMatchObject([{ path: 'a.txt', line: 11 }]);
    expect(bodies()).toEqual(['```suggestion\neleven\n```']);
    const sent = hub.seen.find((one) => one.operation === 'pulls/create-review')?.body;
    expect(sent).toMatchObject({ commit_id: head(), event: 'COMMENT', body: 'Why it may be trusted.' });
    const calls = hub.seen.length;
    expect(await give('suggestions')).toMatchObject({ kind: 'suggestions', state: 'unchanged' });
    expect(writes(calls)).toEqual([]);
    expect(served('rev-parse', 'topic')).toBe(head());
  });

  it.each<[string, Record<number, string | null>, [number | undefined, number, string][]]>([
    ['lines that follow each other', { 9: 'nine', 10: 'ten!', 11: 'eleven' }, [[9, 11, 'nine\nten!\neleven\n']]],
    ['a line that goes', { 11: null }, [[undefined, 11, '']]],
    ['a line that comes', { 10: 'ten\nten and a half' }, [[undefined, 10, 'ten\nten and a half\n']]],
    ['a line that becomes empty', { 11: '' }, [[undefined, 11, '\n']]],
    ['two places', { 9: 'nine', 21: 'twenty-one' }, [[undefined, 9, 'nine\n'], [undefined, 21, 'twenty-one\n']]],
  ])('tell of %s, so that taking them makes the tried text', async (_, changed, wanted) => {
    const before = text({ 10: 'ten', 20: 'twenty' }).split('\n').slice(0, -1);
    const after = before.flatMap((line, n) => (n + 1 in changed ? (changed[n + 1] === null ? [] : (changed[n + 1] ?? '').split('\n')) : [line]));
    expect(await give('suggestions', { files: { 'a.txt': `${after.join('\n')}\n` } })).toMatchObject({ kind: 'suggestions', count: wanted.length });
    const sent = hub.seen.find((one) => one.operation === 'pulls/create-review')?.body as { body: string; comments: { path: string; line: number; start_line?: number; body: string }[] };
    expect(sent.comments.map(({ line, start_line: start, body }) => [start, line, /^```suggestion\n([^]*?)```/.exec(body)?.[1]])).toEqual(wanted);
    // As a person takes them: from the last, so that the numbers hold.
    const taken = [...sent.comments].reverse().reduce<string[]>((lines, { line, start_line: start = line, body }) => [...lines.slice(0, start - 1), ...(/^```suggestion\n([^]*?)```/.exec(body)?.[1] ?? '').split('\n').slice(0, -1), ...lines.slice(line)], before);
    expect(taken).toEqual(after);
    expect(sent.body.includes(`Add all ${wanted.length} suggestions to one batch`)).toBe(wanted.length > 1);
  });

  it('B3 are fenced by more backticks than they hold', async () => {
    await give('suggestions', { files: { 'a.txt': text({ 10: 'ten', 11: '```` @org/team\n```', 20: 'twenty' }) } });
    expect(bodies()).toEqual(['`````suggestion\n```` @org/team\n```\n`````']);
  });

  it.each<[string, Readonly<Record<string, string | null>>, RegExp]>([
    ['lines that the pull request does not show', { 'a.txt': text({ 10: 'ten', 11: 'eleven', 20: 'twenty', 28: 'far' }) }, /does not show/],
    ['a file that it does not change', { 'b.txt': 'bb\n' }, /does not show/],
    ['lines of two hunks at once', { 'a.txt': text(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [n + 9, `new ${n}`]))) }, /does not show/],
    ['a new file', { 'c.txt': 'c\n' }, /a whole file/],
    ['a file that goes', { 'b.txt': null }, /a whole file/],
    ['a last line without an end', { 'a.txt': text({ 10: 'ten', 11: 'eleven', 20: 'twenty' }).trimEnd() }, /no end/],
    ['what nobody sees', { 'a.txt': text({ 10: 'ten', 11: 'ele\u200bven', 20: 'twenty' }) }, /would not keep/],
    ['other line ends', { 'a.txt': text({ 10: 'ten', 11: 'eleven\r', 20: 'twenty' }) }, /would not keep/],
  ])('are not made of %s: one comment tells all of it instead', async (_, files, words) => {
    expect(await give('suggestions', { files })).toEqual({ kind: 'comment', number: 1, url: expect.any(String) as string, state: 'created', warnings: [expect.stringMatching(words)] });
    expect(repo.reviewComments).toEqual([]);
    expect(repo.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Why it may be trusted.')]);
  });

  it('fall back to the comment where GitHub takes none of them', async () => {
    hub.fault({ operation: 'pulls/create-review', status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } });
    expect(await give('suggestions')).toMatchObject({ kind: 'comment', warnings: [expect.stringContaining('Line could not be resolved')] });
  });

  it('are found, not doubled, where only the answer was lost', async () => {
    hub.fault({ operation: 'pulls/create-review', cut: true, done: true });
    expect(await give('suggestions')).toMatchObject({ kind: 'suggestions', state: 'created' });
    expect(repo.reviewComments).toHaveLength(1);
  });

  it('O4 are not silenced by somebody else’s words', async () => {
    const world = await worldOf();
    const { tree } = await patchTo(world, FIX);
    repo.reviewComments.push({ id: 900, pull: 1, review: 1, user: 'mallory', path: 'a.txt', line: 10, body: `<!-- heal-action step=aaaaaaaa base=${head()} tree=${tree} tier=ready -->` });
    expect(await give('suggestions')).toMatchObject({ kind: 'suggestions', state: 'created' });
  });
});

describe('comment', () => {
  it('is written once, edited in place when the fix is another, and left alone when it is the same', async () => {
    expect(await give('comment')).toMatchObject({ kind: 'comment', number: 1, state: 'created' });
    const calls = hub.seen.length;
    expect(await give('comment', { letter: 'The same with other seconds.' })).toMatchObject({ state: 'unchanged' });
    expect(writes(calls)).toEqual([]);
    expect(await give('comment', { files: { 'b.txt': 'bb\n' }, letter: 'Better.' })).toMatchObject({ state: 'updated' });
    expect(repo.comments.map((one) => one.body.split('\n')[0])).toEqual(['Better.']);
    expect(served('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main\nrefs/heads/topic');
  });

  it('O4 edits no comment of anybody else, whatever stands in it', async () => {
    await give('comment');
    const [ours] = repo.comments;
    repo.comments.splice(0, 1, { id: ours?.id ?? 0, issue: 1, body: ours?.body ?? '', user: 'mallory' });
    expect(await give('comment', { files: { 'b.txt': 'bb\n' } })).toMatchObject({ state: 'created' });
    expect(repo.comments.map((one) => one.user)).toEqual(['mallory', BOT]);
  });

  it('is one for each step', async () => {
    await give('comment');
    await give('comment', { record: { ...RECORD, step: { ...RECORD.step, job: 'lint' } } });
    expect(repo.comments).toHaveLength(2);
  });

  it('of an account of one’s own is found again, too', async () => {
    token = hub.token(WRITE, 'octo');
    await give('comment');
    expect(await give('comment', { files: { 'b.txt': 'bb\n' } })).toMatchObject({ state: 'updated' });
  });

  it('goes to the pull request that the commit belongs to where its branch has none', async () => {
    work.git('checkout', '-q', '-b', 'same');
    pushBranch('same');
    expect(await give('comment')).toMatchObject({ kind: 'comment', number: 1, state: 'created' });
    expect(await give('push')).toMatchObject({ kind: 'none', reason: expect.stringContaining('no open pull request of the branch same') as string });
  });

  it('whose answer was lost is not written twice', async () => {
    hub.fault({ operation: 'issues/create-comment', cut: true, done: true });
    expect(await give('comment')).toMatchObject({ kind: 'comment' });
    expect(repo.comments).toHaveLength(1);
  });

  it.each<[string, () => void, RegExp]>([
    ['there is no pull request', () => void repo.pulls.splice(0), /no open pull request/],
    ['the token may not', () => {
      token = hub.token({ contents: 'read', pull_requests: 'read' });
    }, /pull_requests: write/],
    ['O3 the branch moved on', () => {
      work.write('b.txt', 'c\n');
      work.commit('on');
      pushBranch('topic');
      work.git('reset', '-q', '--hard', 'HEAD^');
    }, /moved on/],
  ])('is not written, and it is said why, where %s', async (_, prepare, words) => {
    prepare();
    expect(await give('comment')).toEqual({ kind: 'none', reason: expect.stringMatching(words) as string });
    expect(repo.comments).toEqual([]);
  });
});

describe('a pull request', () => {
  const ours = (): RepoState['pulls'][number] | undefined => repo.pulls.find((pull) => pull.head.startsWith('heal/'));
  const first = (): string => (ours()?.body ?? '').split('\n').slice(0, 2).join(' ');

  it.each<[string, () => void, PublishInput['workflow'], RegExp, number]>([
    ['a workflow’s own token, and a workflow that can be started', () => undefined, '.github/workflows/ci.yml', /ci\.yml was started on this commit\. Other checks wait for you: press “Approve workflows to run”/, 1],
    ['a workflow’s own token, and nothing known of the workflow', () => undefined, undefined, /Checks wait for you: press “Approve workflows to run” below, or close and open the pull request\. What a/, 0],
    ['a workflow’s own token without actions: write', () => {
      token = hub.token({ contents: 'write', pull_requests: 'write' });
    }, '.github/workflows/ci.yml', /Checks wait for you.*actions: write ci\.yml would have been started/, 0],
    ['a GitHub that does not start it', () => hub.fault({ operation: 'actions/create-workflow-dispatch', status: 422, body: { message: "Workflow does not have 'workflow_dispatch' trigger" } }), '.github/workflows/ci.yml', /ci\.yml could not be started/, 0],
    ['a workflow that is not started by hand', () => undefined, '.github/workflows/push.yml', /Checks wait for you.*With on: workflow_dispatch push\.yml would/, 0],
    ['a workflow that is gone', () => undefined, '.github/workflows/other.yml', /Checks wait for you/, 0],
    ['B5 a workflow whose path is none', () => undefined, '.github/workflows/../../x.yml', /Checks wait for you/, 0],
    ['an account of one’s own', () => {
      token = hub.token(WRITE, 'octo');
    }, '.github/workflows/ci.yml', /Checks start on this commit by themselves/, 0],
  ])('says in its first line whether checks start: %s', async (_, prepare, workflow, words, dispatched) => {
    prepare();
    await give('pull-request', workflow === undefined ? {} : { workflow });
    expect(first()).toMatch(/^> \[!NOTE\] > /);
    expect(first().replaceAll('`', '')).toMatch(words);
    expect(repo.dispatches).toHaveLength(dispatched);
    expect(repo.dispatches.every((one) => one.ref === ours()?.head)).toBe(true);
  });

  it('asks the people that were wished for, once, and warns of those who cannot be asked', async () => {
    const wishes = { labels: ['heal', 'bot'], assignees: ['author', 'stranger'], reviewers: ['rob', 'author', 'org/team'] };
    const published = await give('pull-request', { wishes });
    expect(ours()).toMatchObject({ labels: ['heal', 'bot'], assignees: ['mia'], reviewers: ['rob', 'mia'] });
    expect(published).toMatchObject({ kind: 'pull-request', state: 'created', warnings: [expect.stringContaining('stranger is not assigned: they may not read'), expect.stringContaining('org/team is not asked for a review: that is no name')] });
    const calls = hub.seen.length;
    expect(await give('pull-request', { wishes })).not.toHaveProperty('warnings');
    expect(writes(calls)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['by nobody that GitHub knows', 'X <x@example.com>', /GitHub knows no account/],
    ['by a bot', 'X <1+dependabot[bot]@users.noreply.github.com>', /written by a bot/],
  ])('of a commit that was written %s asks no author', async (_, author, words) => {
    work.git('commit', '-q', '--amend', '--no-edit', `--author=${author}`);
    pushBranch('topic');
    expect(await give('pull-request', { wishes: { labels: [], assignees: ['author'], reviewers: [] } })).toMatchObject({ kind: 'pull-request', warnings: [expect.stringMatching(words)] });
  });

  it('stays, with a warning, where labels and people cannot be given', async () => {
    hub.fault({ operation: 'issues/add-labels', status: 403, body: { message: 'no' } });
    hub.fault({ operation: 'pulls/request-reviewers', status: 422, body: { message: 'no' } });
    expect(await give('pull-request', { wishes: { labels: ['heal'], assignees: [], reviewers: ['rob'] } })).toMatchObject({ kind: 'pull-request', state: 'created', warnings: [expect.stringContaining('labels'), expect.stringContaining('rob is not asked')] });
  });

  it('opens as a draft in the draft tier, becomes ready with a better fix, and stays a draft where a person made it one', async () => {
    await give('pull-request', { record: draft(RECORD) });
    expect(ours()).toMatchObject({ draft: true });
    expect(await give('pull-request', { files: { 'b.txt': 'better\n' } })).toMatchObject({ state: 'updated', draft: false });
    expect(ours()).toMatchObject({ draft: false });
    const pull = ours();
    if (pull !== undefined) pull.draft = true;
    expect(await give('pull-request', { files: { 'b.txt': 'best\n' } })).toMatchObject({ state: 'updated', draft: true });
    expect(ours()).toMatchObject({ draft: true });
  });

  it('says so where it may not be made ready', async () => {
    await give('pull-request', { record: draft(RECORD) });
    hub.fault({ operation: 'graphql/markPullRequestReadyForReview', status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] } });
    expect(await give('pull-request', { files: { 'b.txt': 'better\n' } })).toMatchObject({ draft: true, warnings: [expect.stringContaining('stays a draft')] });
  });

  describe('takes the place of older ones', () => {
    const other = recordOf({ message: 'another' }, 'ffffffff00000000');
    /** The first failure's pull request; then a newer commit on which the same step fails in another way. */
    async function olderThere(): Promise<number> {
      await give('pull-request');
      const number = ours()?.number ?? 0;
      work.write('more.txt', 'm\n');
      work.commit('on');
      pushBranch('topic');
      return number;
    }
    const stateOf = (number: number): string | undefined => repo.pulls.find((pull) => pull.number === number)?.state;

    it('of the same step and branch: closed with a reason and a link, its branch deleted', async () => {
      const old = await olderThere();
      const branch = ours()?.head ?? '';
      const published = await give('pull-request', { record: other });
      const now = (published as { number: number }).number;
      expect(published).toMatchObject({ kind: 'pull-request', state: 'created', superseded: [old] });
      expect(stateOf(old)).toBe('closed');
      expect(repo.comments.filter((one) => one.issue === old).map((one) => one.body)).toEqual([expect.stringMatching(new RegExp(`in favour of #${now}: the same step has failed in another way .*\`topic\`.*is deleted`))]);
      expect(served('for-each-ref', '--format=%(refname:short)', 'refs/heads/heal')).not.toContain(branch);
      const calls = hub.seen.length;
      await give('pull-request', { record: other });
      expect(writes(calls)).toEqual([]);
    });

    it.each<[string, (old: RepoState['pulls'][number]) => void, Partial<HealRecord>]>([
      ['of another step', () => undefined, { step: { ...RECORD.step, job: 'lint' } }],
      ['O4 that somebody else opened', (old) => void repo.pulls.splice(repo.pulls.indexOf(old), 1, { ...old, user: 'mallory' }), {}],
      ['of another branch', (old) => {
        repo.git.git('update-ref', 'refs/heads/heal/11111111-22222222', `refs/heads/${old.head}`);
        repo.pulls.splice(repo.pulls.indexOf(old), 1, { ...old, head: 'heal/11111111-22222222' });
      }, {}],
      ['whose base is not older', (old) => {
        const tree = served('rev-parse', `${old.head}^{tree}`);
        const stray = repo.git.git('-c', 'user.name=x', '-c', 'user.email=x@y', 'commit-tree', tree, '-m', `fix\n\nHeal-Base: ${'a'.repeat(40)}`).trim();
        repo.git.git('update-ref', `refs/heads/${old.head}`, stray);
      }, {}],
    ])('but not one %s', async (_, prepare, more) => {
      const number = await olderThere();
      const old = ours();
      if (old !== undefined) prepare(old);
      expect(await give('pull-request', { record: { ...other, ...more } })).not.toHaveProperty('superseded');
      expect(stateOf(number)).toBe('open');
    });

    it('and leaves a branch that a person added to', async () => {
      const old = await olderThere();
      const branch = ours()?.head ?? '';
      const tip = served('rev-parse', branch);
      const mine = repo.git.git('-c', 'user.name=x', '-c', 'user.email=x@y', 'commit-tree', `${tip}^{tree}`, '-p', tip, '-m', `by hand\n\nHeal-Base: ${served('rev-parse', `${branch}^`)}`).trim();
      const top = repo.git.git('-c', 'user.name=x', '-c', 'user.email=x@y', 'commit-tree', `${tip}^{tree}`, '-p', mine, '-m', 'no trailer').trim();
      repo.git.git('update-ref', `refs/heads/${branch}`, top);
      await give('pull-request', { record: other });
      // Without a trailer on its tip nothing says what it stands on: it stays open, too.
      expect([stateOf(old), served('rev-parse', branch)]).toEqual(['open', top]);
    });
  });

  describe('of a branch of ours that went red itself', () => {
    it('gets the commit on top, keeps its title and says so', async () => {
      await give('pull-request');
      const branch = ours()?.head ?? '';
      work.git('fetch', '-q', repo.git.dir, branch);
      work.git('checkout', '-q', '-B', branch, 'FETCH_HEAD');
      const before = head();
      const continues = { branch, base: 'topic', pull: ours()?.number ?? 0 };
      const record = recordOf({ message: 'next' }, 'ffffffff00000000');
      const published = await give('pull-request', { record, continues, files: { 'b.txt': 'second\n' } });
      expect(published).toMatchObject({ kind: 'pull-request', number: continues.pull, branch, state: 'updated' });
      expect(served('rev-list', '--parents', '-1', branch).split(' ').slice(1)).toEqual([before]);
      expect(ours()).toMatchObject({ title: expect.stringContaining('broken') as string, base: 'topic' });
      expect(first()).toMatch(/went red on its own branch; its newest commit mends that as well/);
      const calls = hub.seen.length;
      expect(await give('pull-request', { record, continues, files: { 'b.txt': 'second\n' } })).toMatchObject({ state: 'unchanged' });
      expect(writes(calls)).toEqual([]);
    });

    it('B5 goes to no branch that is none of ours', async () => {
      expect(await give('pull-request', { continues: { branch: 'main', base: 'topic', pull: 1 } })).toEqual({ kind: 'none', reason: 'The branch to go on with is none of ours.' });
    });
  });
});

describe('the marker', () => {
  const hash = 'a'.repeat(40);
  it.each<[string, string, boolean]>([
    ['of ours', `x\n\n<!-- heal-action step=01234567 base=${hash} tree=${hash} tier=draft -->\n`, true],
    ['with line ends of a browser', `x\r\n\r\n<!-- heal-action step=01234567 base=${hash} tree=${hash} tier=draft -->\r\n`, true],
    ['that is not the last', `<!-- heal-action step=01234567 base=${hash} tree=${hash} tier=draft -->\n<!-- heal-action x -->`, false],
    ['in the middle of a line', `see <!-- heal-action step=01234567 base=${hash} tree=${hash} tier=draft --> there`, false],
    ['with a word of another', `<!-- heal-action step=01234567 base=${hash} tree=x tier=draft -->`, false],
  ])('%s', (_, body, ours) => {
    expect(readMarker(body)).toEqual(ours ? { step: '01234567', base: hash, tree: hash, tier: 'draft' } : null);
  });
});
