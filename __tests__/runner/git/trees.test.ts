import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ODD_FILES, opened, scratchDir, twoCommits } from './world.js';
import { runGit, tempRepo, type TempRepo } from '../../support/temp-repo.js';
import type { GitRepo } from '../../../src/runner/git/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function bareRepo(): string {
  const dir = scratchDir();
  runGit(dir, ['init', '-q', '--bare', '.']);
  return dir;
}

function unbornRepo(): string {
  const dir = scratchDir();
  runGit(dir, ['init', '-q', '.']);
  return dir;
}

let repo: TempRepo;
let git: GitRepo;
let dispose: () => void;
beforeAll(async () => {
  repo = twoCommits();
  ({ repo: git, dispose } = await opened(repo.root));
});
afterAll(() => {
  dispose();
  repo.dispose();
});

describe('list and read', () => {
  it('give every entry with mode, hash and size, whatever its name', async () => {
    const entries = await git.list(git.state.baseTree);
    expect(entries.map(({ path }) => path).sort()).toEqual(Object.keys(ODD_FILES).sort());
    expect(entries.find(({ path }) => path === 'run.sh')).toMatchObject({ mode: '100755', size: 17 });
    expect(entries.find(({ path }) => path === 'link')).toMatchObject({ mode: '120000', size: 5 });
    for (const { path, hash, size } of entries) {
      expect(hash).toBe(repo.git('--literal-pathspecs', 'rev-parse', `HEAD:${path}`).trim());
      expect((await git.read(git.state.baseTree, path))?.length).toBe(size);
    }
  });

  it('give bytes, the target of a link, and null for what is not there', async () => {
    const tree = git.state.baseTree;
    expect([...((await git.read(tree, 'bin.dat')) ?? [])]).toEqual([0, 1, 2, 255, 0]);
    expect(new TextDecoder().decode((await git.read(tree, 'link')) ?? undefined)).toBe('a.txt');
    for (const path of ['nothing', 'with space', '', '*', '../a.txt', './a.txt', '--help']) expect(await git.read(tree, path)).toBeNull();
  });

  it.each(['HEAD', '--help', '', 'main^{tree}', 'a'.repeat(39)])('refuse %j as the name of a tree', async (name) => {
    await expect(git.list(name)).rejects.toThrow('not the name of a git object');
  });

  it('reject a tree that is not there', async () => {
    await expect(git.list('1'.repeat(40))).rejects.toThrow('git could not list a tree');
  });
});

describe('writeTree', () => {
  it('replaces, adds, removes and sets modes exactly', async () => {
    const tree = await git.writeTree(git.state.baseTree, [
      { path: 'a.txt', mode: '100755', content: bytes('one\r\ntwo') },
      { path: 'new/deep \n ü.txt', mode: '100644', content: bytes('') },
      { path: '-rf', mode: '100644', content: null },
      { path: 'link', mode: '120000', content: bytes('run.sh') },
      { path: 'bin.dat', mode: '100644', content: Uint8Array.of(255, 0, 254) },
    ]);
    const entries = new Map((await git.list(tree)).map((entry) => [entry.path, entry]));
    expect(entries.get('a.txt')).toMatchObject({ mode: '100755', size: 8 });
    expect(entries.get('link')).toMatchObject({ mode: '120000' });
    expect(entries.has('-rf')).toBe(false);
    expect(entries.get('new/deep \n ü.txt')).toMatchObject({ size: 0 });
    expect([...((await git.read(tree, 'bin.dat')) ?? [])]).toEqual([255, 0, 254]);
    expect(entries.size).toBe(Object.keys(ODD_FILES).length);
  });

  it('turns a file into a folder when the file is removed in the same list, in any order', async () => {
    const add = { path: 'a.txt/inside', mode: '100644', content: bytes('x') } as const;
    const remove = { path: 'a.txt', mode: '100644', content: null } as const;
    expect(await git.writeTree(git.state.baseTree, [add, remove])).toBe(await git.writeTree(git.state.baseTree, [remove, add]));
    await expect(git.writeTree(git.state.baseTree, [add])).rejects.toThrow('git could not change a tree');
  });

  it.each(['../x', '/etc/x', '.git/hooks/pre-push', '.GIT/config', 'git~1/config', 'a/../b', './x', '.g\u200cit/config', 'a//b', '', 'a\0b'])('refuses the path %j', async (path) => {
    await expect(git.writeTree(git.state.baseTree, [{ path, mode: '100644', content: bytes('x') }])).rejects.toThrow();
  });

  it('refuses a submodule', async () => {
    await expect(git.writeTree(git.state.baseTree, [{ path: 'sub', mode: '160000', content: bytes('x') }])).rejects.toThrow('cannot be given');
  });

  it('works when many are written at once', async () => {
    const write = (n: number): Promise<string> => git.writeTree(git.state.baseTree, [{ path: `n${n}`, mode: '100644', content: bytes(`${n}`) }]);
    const trees = await Promise.all(Array.from({ length: 12 }, (_, n) => write(n)));
    expect(new Set(trees).size).toBe(12);
    for (const [n, tree] of trees.entries()) expect(new TextDecoder().decode((await git.read(tree, `n${n}`)) ?? undefined)).toBe(`${n}`);
  });
});

describe('diff', () => {
  const CHANGES = [
    { path: 'a.txt', mode: '100644', content: bytes('one\nzwei\nthree\nfour') },
    { path: 'with space/ö é.txt', mode: '100644', content: bytes('moved\n') },
    { path: 'line\nfeed.txt', mode: '100644', content: bytes('newline in the name\nmore\n') },
    { path: 'tab\there "quoted"', mode: '100644', content: null },
    { path: '-rf', mode: '100755', content: bytes('dash\n') },
    { path: 'bin.dat', mode: '100644', content: Uint8Array.of(9, 0, 255) },
    { path: 'new file', mode: '100644', content: bytes('new\n') },
    { path: 'empty', mode: '100644', content: bytes('') },
    { path: 'link', mode: '120000', content: bytes('run.sh') },
    { path: 'run.sh', mode: '120000', content: bytes('a.txt') },
  ] as const;

  it('is raw entries, counts and a text that git applies to the same tree', async () => {
    const tree = await git.writeTree(git.state.baseTree, CHANGES);
    const { files, diff } = await git.diff(git.state.baseTree, tree);
    expect(files.map(({ path }) => path).sort()).toEqual(CHANGES.map(({ path }) => path).sort());
    const of = (path: string): unknown => files.find((file) => file.path === path);
    expect(of('a.txt')).toMatchObject({ modeBefore: '100644', modeAfter: '100644', added: 2, removed: 1, binary: false });
    expect(of('tab\there "quoted"')).toMatchObject({ modeBefore: '100644', modeAfter: null, after: null, added: 0, removed: 1 });
    expect(of('new file')).toMatchObject({ modeBefore: null, before: null, modeAfter: '100644', added: 1 });
    expect(of('-rf')).toMatchObject({ modeBefore: '100644', modeAfter: '100755', added: 0, removed: 0 });
    expect(of('bin.dat')).toMatchObject({ binary: true, added: 0, removed: 0 });
    expect(of('run.sh')).toMatchObject({ modeBefore: '100755', modeAfter: '120000' });
    expect(await git.applyPatch(git.state.baseTree, bytes(diff))).toEqual({ ok: true, tree });
    const copy = tempRepo(ODD_FILES);
    copy.write('a.txt', 'one\n2\nthree\n');
    writeFileSync(join(copy.root, 'p.patch'), diff);
    copy.git('apply', 'p.patch');
    copy.write('p.patch', null);
    copy.git('add', '-A');
    expect(copy.git('write-tree').trim()).toBe(tree);
    copy.dispose();
  });

  it('shows a move as a removal and an addition', async () => {
    const tree = await git.writeTree(git.state.baseTree, [
      { path: 'a.txt', mode: '100644', content: null },
      { path: 'b.txt', mode: '100644', content: bytes('one\n2\nthree\n') },
    ]);
    const { files, diff } = await git.diff(git.state.baseTree, tree);
    expect(files.map(({ path, before, after }) => [path, before === null, after === null])).toEqual([['a.txt', false, true], ['b.txt', true, false]]);
    expect(diff).not.toMatch(/^(?:rename|similarity)/m);
  });

  it('keeps bytes that are not UTF-8, and a byte order mark', async () => {
    const latin1 = Uint8Array.of(0x67, 0x72, 0xfc, 0x6e, 0x0a);
    const tree = await git.writeTree(git.state.baseTree, [
      { path: 'latin1.txt', mode: '100644', content: latin1 },
      { path: 'bom.txt', mode: '100644', content: bytes('\ufeffx\n') },
    ]);
    const { files, diff } = await git.diff(git.state.baseTree, tree);
    expect(files.map(({ binary }) => binary)).toEqual([false, false]);
    expect(diff).not.toContain('\ufffd');
    expect(await git.applyPatch(git.state.baseTree, bytes(diff))).toEqual({ ok: true, tree });
  });

  it('writes names in the reader\'s letters', async () => {
    const tree = await git.writeTree(git.state.baseTree, [{ path: 'größe.txt', mode: '100644', content: bytes('x\n') }]);
    expect((await git.diff(git.state.baseTree, tree)).diff).toContain('+++ b/größe.txt');
  });

  it('of a tree with itself is empty', async () => {
    expect(await git.diff(git.state.baseTree, git.state.baseTree)).toEqual({ files: [], diff: '' });
  });

  it('does not heed settings of the user that change its form', async () => {
    const odd = tempRepo({ 'a.txt': 'one\n', '.gitattributes': '*.txt -diff\n' }, { config: { 'diff.noprefix': 'true', 'diff.renames': 'copies', 'color.diff': 'always', 'core.quotePath': 'true', 'diff.context': '0' } });
    const { repo: other, dispose: done } = await opened(odd.root);
    const tree = await other.writeTree(other.state.baseTree, [{ path: 'a.txt', mode: '100644', content: bytes('two\n') }]);
    const { diff } = await other.diff(other.state.baseTree, tree);
    expect(diff).toMatch(/^diff --git a\/a.txt b\/a.txt\nindex [0-9a-f]{40}\.\.[0-9a-f]{40} 100644\n--- a\/a.txt\n\+\+\+ b\/a.txt\n@@ -1 \+1 @@\n-one\n\+two\n$/);
    done();
    odd.dispose();
  });
});

describe('applyPatch', () => {
  const apply = (patch: string): ReturnType<GitRepo['applyPatch']> => git.applyPatch(git.state.baseTree, bytes(patch));
  const hunk = '@@ -1,3 +1,3 @@\n one\n-2\n+zwei\n three\n';

  it('takes a patch without git headers', async () => {
    const applied = await apply(`--- a/a.txt\n+++ b/a.txt\n${hunk}`);
    expect(applied).toEqual({ ok: true, tree: await git.writeTree(git.state.baseTree, [{ path: 'a.txt', mode: '100644', content: bytes('one\nzwei\nthree\n') }]) });
  });

  it('shows in the tree what a lying header hides', async () => {
    const applied = await apply(`diff --git a/run.sh b/run.sh\n--- a/a.txt\n+++ b/a.txt\n${hunk}`);
    if (!applied.ok) return expect(applied.reason).toMatch(/^The patch does not apply: /);
    expect((await git.diff(git.state.baseTree, applied.tree)).files.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it.each([
    ['an absolute name', `--- /dev/null\n+++ /etc/x\n@@ -0,0 +1 @@\n+x\n`, 'from the root of the machine: /etc/x'],
    ['an absolute name in quotes', `--- /dev/null\n+++ "/etc/x"\n@@ -0,0 +1 @@\n+x\n`, 'from the root of the machine'],
    ['an absolute old name', `--- /a.txt\n+++ b/a.txt\n${hunk}`, 'from the root of the machine'],
    ['an absolute git header', 'diff --git /etc/x /etc/x\nnew file mode 100644\n', 'from the root of the machine'],
    ['an absolute name after a hunk', `--- a/a.txt\n+++ b/a.txt\n${hunk}--- /dev/null\n+++ /etc/x\n@@ -0,0 +1 @@\n+x\n`, 'from the root of the machine'],
    ['a way up', `--- /dev/null\n+++ b/../x\n@@ -0,0 +1 @@\n+x\n`, 'does not apply'],
    ['the git folder', `--- /dev/null\n+++ b/.git/hooks/x\n@@ -0,0 +1 @@\n+x\n`, 'does not apply'],
    ['the git folder in HFS disguise', `--- /dev/null\n+++ b/.g\u200cit/config\n@@ -0,0 +1 @@\n+x\n`, 'does not apply'],
    ['other context', `--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n eins\n-2\n+zwei\n three\n`, 'The patch does not apply: a.txt: patch does not apply.'],
    ['wrong counts', `--- a/a.txt\n+++ b/a.txt\n@@ -1,9 +1,9 @@\n one\n-2\n+zwei\n three\n`, 'corrupt patch'],
    ['a file that is not there', `--- a/none.txt\n+++ b/none.txt\n${hunk}`, 'none.txt: does not exist in index'],
    ['no patch', 'hello\n', 'does not apply'],
    ['nothing', '', 'does not apply'],
  ])('refuses %s in one sentence', async (_, patch, reason) => {
    const applied = await apply(patch);
    expect(applied).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    if (!applied.ok) expect(applied.reason).toMatch(/^The patch [^\n]{1,300}\.$/);
  });

  it('takes content that only looks like an absolute header', async () => {
    const base = await git.writeTree(git.state.baseTree, [{ path: 'q.sql', mode: '100644', content: bytes('-- /x\nselect 1\n') }]);
    const tree = await git.writeTree(git.state.baseTree, [{ path: 'q.sql', mode: '100644', content: bytes('++ /y\nselect 1\n') }]);
    const { diff } = await git.diff(base, tree);
    expect(diff).toContain('\n--- /x\n+++ /y\n');
    expect(await git.applyPatch(base, bytes(diff))).toEqual({ ok: true, tree });
  });
});

describe('grep', () => {
  it('finds whole words in text files of a tree, and takes nothing for an option or a pattern', async () => {
    const tree = await git.writeTree(git.state.baseTree, [
      { path: 'src/a b.py', mode: '100644', content: bytes('def price():\n    prices = 1\n\nprice()\n') },
      { path: 'data.bin', mode: '100644', content: bytes('price\0price\n') },
    ]);
    expect(await git.grep(tree, ['price'], 10)).toEqual([{ path: 'src/a b.py', line: 1 }, { path: 'src/a b.py', line: 4 }]);
    expect(await git.grep(tree, ['price'], 1)).toEqual([{ path: 'src/a b.py', line: 1 }]);
    expect(await git.grep(tree, ['--open-files-in-pager=sh', '.*', 'pric', ''], 10)).toEqual([]);
  });
});

describe('parentTree', () => {
  it('is the tree of HEAD’s first parent, or null', async () => {
    expect(await git.parentTree()).toBe(repo.git('rev-parse', 'HEAD^1^{tree}').trim());
    const root = tempRepo(ODD_FILES);
    const first = await opened(root.root);
    expect(await first.repo.parentTree()).toBeNull();
    for (const end of [first.dispose, () => root.dispose()]) end();
  });
});

describe('lastChange', () => {
  it('names what HEAD changed against its first parent', async () => {
    expect(await git.lastChange()).toEqual(['a.txt']);
  });

  it('is empty for a root commit and in a shallow repository', async () => {
    const root = tempRepo(ODD_FILES);
    const first = await opened(root.root);
    expect(await first.repo.lastChange()).toEqual([]);
    const dir = scratchDir();
    runGit(dir, ['clone', '-q', '--depth', '1', `file://${repo.root}`, 'shallow']);
    const shallow = await opened(join(dir, 'shallow'));
    expect(await shallow.repo.lastChange()).toEqual([]);
    for (const end of [first.dispose, shallow.dispose, () => root.dispose()]) end();
  });
});

describe('openRepo', () => {
  it('takes a folder inside the work tree for its repository', async () => {
    const inner = await opened(join(repo.root, 'with space'));
    expect(inner.repo.state.root).toBe(repo.root);
    inner.dispose();
  });

  it.each([
    ['a folder that is not there', () => '/nonexistent/x', /^There is no folder \/nonexistent\/x\.$/],
    ['a file', () => join(repo.root, 'a.txt'), /^There is no folder /],
    ['a folder without git', () => scratchDir(), /is not inside a git repository\.$/],
    ['a repository without a commit', () => unbornRepo(), /has no commit yet\.$/],
    ['a bare repository', () => bareRepo(), /has no work tree/],
    ['a git folder', () => join(repo.root, '.git'), /has no work tree/],
  ])('says why %s cannot be opened', async (_, folder, reason) => {
    const { openRepo } = await import('../../../src/runner/git/index.js');
    const answer = await openRepo({ root: folder(), scratch: scratchDir() });
    expect(answer).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('says that git is missing', async () => {
    const { openRepo } = await import('../../../src/runner/git/index.js');
    await expect(openRepo({ root: repo.root, scratch: scratchDir(), env: { PATH: '/nonexistent' } })).rejects.toThrow('it is not on the PATH');
  });

  it('looks for git in no folder that is named relative to the current one', async () => {
    repo.write('ignored/git', { content: '#!/bin/sh\nexit 7\n', mode: 0o755 });
    const inner = await opened(join(repo.root), { PATH: `ignored:.:${process.env.PATH ?? ''}` });
    expect(inner.repo.state.dirty).toBe(false);
    inner.dispose();
  });
});
