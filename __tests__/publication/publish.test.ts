import { readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { PUBLICATION_KINDS, type Patch } from '../../src/model/index.js';
import type { World } from '../../src/ports/index.js';
import { publish, publishers } from '../../src/publication/index.js';
import { systemClock } from '../../src/runner/clock.js';
import { systemFiles } from '../../src/runner/files.js';
import { noStore } from '../../src/runner/store/index.js';
import { createGuard } from '../../src/runner/guard.js';
import { openRepo } from '../../src/runner/git/index.js';
import { startGitServer, REFUSE_HEAL, type GitServer } from '../support/git-server.js';
import { gitEnv, runGit, tempRepo, type TempRepo } from '../support/temp-repo.js';
import { scratchDir } from '../runner/git/world.js';
import { recordOf } from './record.js';

const RECORD = recordOf({ message: 'broken', file: 'src/it\'s.txt' });
const BRANCH = 'heal/0d6e4079-01234567';

let repo: TempRepo;
let server: GitServer;
let scratch: string;
beforeEach(async () => {
  scratch = scratchDir();
  server = await startGitServer({ hooks: {} });
  repo = tempRepo({ "src/it's.txt": 'one\ntwo\n' });
  repo.git('remote', 'add', 'origin', server.repo('app').url);
  runGit(server.repo('app').dir, ['fetch', '-q', repo.root, 'main:main']);
});
afterEach(async () => {
  repo.dispose();
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The ports as they are in a real run; the model and the workspace are not there, so that asking them fails. */
async function world(): Promise<World> {
  const opened = await openRepo({ root: repo.root, scratch, env: gitEnv() });
  if (!opened.ok) throw new Error(opened.reason);
  const absent = (): never => {
    throw new Error('publication asks no model and runs no code');
  };
  const events = { stage: absent, say: absent, warn: absent };
  return { repo: opened.repo, store: noStore, files: systemFiles(createGuard({}), scratch), clock: systemClock, events, model: { configured: [], keyed: false, baseUrls: [], ask: absent }, workspace: absent };
}

async function patchOf({ repo: git }: World, content = 'one\n2\n'): Promise<Patch> {
  const base = git.state.baseTree;
  const tree = await git.writeTree(base, [{ path: "src/it's.txt", mode: '100644', content: new TextEncoder().encode(content) }]);
  return { base, tree, applyRung: 1, ...(await git.diff(base, tree)) };
}

describe('none', () => {
  it('hands nothing over', async () => {
    const it = await world();
    expect(await publish(it, 'none', { record: RECORD, patch: await patchOf(it) })).toMatchObject({ kind: 'none', reason: expect.stringMatching(/\.$/) });
  });
});

describe('patch', () => {
  it('keeps the diff, and gives a line that a shell can run to get the tried tree', async () => {
    const before = repo.digest();
    const it = await world();
    const patch = await patchOf(it);
    const published = await publish(it, 'patch', { record: RECORD, patch });
    if (published.kind !== 'patch') throw new Error('a patch');
    expect(readFileSync(published.file, 'utf8')).toBe(patch.diff);
    expect(repo.digest()).toBe(before);
    execFileSync('sh', ['-c', published.apply], { env: gitEnv() });
    repo.git('add', '-A');
    expect(repo.git('write-tree').trim()).toBe(patch.tree);
  });

  it('works on a dirty work tree, whose own changes are not in it', async () => {
    repo.write('mine.txt', 'not committed\n');
    const it = await world();
    const patch = await patchOf(it);
    expect(patch.diff).not.toContain('mine.txt');
    const published = await publish(it, 'patch', { record: RECORD, patch });
    if (published.kind !== 'patch') throw new Error('a patch');
    execFileSync('sh', ['-c', published.apply], { env: gitEnv() });
    expect(repo.git('status', '--porcelain', '-z')).toBe(" M src/it's.txt\0?? mine.txt\0");
  });
});

describe('branch', () => {
  it('holds exactly the tried tree, and a second time changes nothing', async () => {
    const before = repo.digest();
    const it = await world();
    const patch = await patchOf(it);
    const published = await publish(it, 'branch', { record: RECORD, patch });
    expect(published).toMatchObject({ kind: 'branch', remote: 'origin', branch: BRANCH, tree: patch.tree, state: 'created' });
    const served = server.repo('app');
    expect(served.git('rev-parse', `${BRANCH}^{tree}`).trim()).toBe(patch.tree);
    expect(served.git('rev-parse', `${BRANCH}^`).trim()).toBe(it.repo.state.head);
    expect(served.git('log', '-1', '--format=%(trailers:key=Heal-Base,valueonly)', BRANCH).trim()).toBe(it.repo.state.head);
    expect(served.git('log', '-1', '--format=%(trailers:key=Heal-Tree,valueonly)', BRANCH).trim()).toBe(patch.tree);
    const refs = served.git('for-each-ref');
    expect(await publish(await world(), 'branch', { record: RECORD, patch })).toEqual({ ...published, state: 'unchanged' });
    expect(served.git('for-each-ref')).toBe(refs);
    expect(await publish(it, 'branch', { record: RECORD, patch: await patchOf(it, 'better\n') })).toMatchObject({ state: 'updated' });
    expect(repo.digest()).toBe(before);
  });

  it.each<[string, () => void, RegExp]>([
    ['a dirty work tree', () => repo.write('mine.txt', 'x'), /not committed/],
    ['no remote', () => void repo.git('remote', 'remove', 'origin'), /no remote named origin/],
    ['a server that refuses', () => void server.repo('app').git('config', 'http.receivepack', 'false'), /may not write to origin/],
  ])('says why not: %s', async (_, prepare, reason) => {
    prepare();
    const it = await world();
    expect(await publish(it, 'branch', { record: RECORD, patch: await patchOf(it) })).toEqual({ kind: 'none', reason: expect.stringMatching(reason) });
    expect(server.repo('app').git('for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
  });

  it('refuses a patch on another tree, and one that changes nothing', async () => {
    const it = await world();
    const patch = await patchOf(it);
    expect(await publish(it, 'branch', { record: RECORD, patch: { ...patch, base: patch.tree } })).toMatchObject({ kind: 'none', reason: expect.stringContaining('another tree') });
    expect(await publish(it, 'branch', { record: RECORD, patch: { ...patch, tree: patch.base } })).toMatchObject({ kind: 'none', reason: 'The patch changes nothing.' });
  });

  it('says so when the branch is protected', async () => {
    const guarded = await startGitServer({ hooks: { 'pre-receive': REFUSE_HEAL } });
    repo.git('remote', 'set-url', 'origin', guarded.repo('app').url);
    const it = await world();
    expect(await publish(it, 'branch', { record: RECORD, patch: await patchOf(it) })).toMatchObject({ kind: 'none', reason: expect.stringContaining('GH006') });
    await guarded.close();
  });
});

describe('the registry', () => {
  it('names every member once', () => {
    expect(publishers.map(({ name }) => name)).toEqual([...PUBLICATION_KINDS]);
    for (const { summary } of publishers) expect(summary).toMatch(/^[^\n]{10,80}$/);
  });
});
