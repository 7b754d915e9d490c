import { lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ODD_FILES, SCENES, dirtied, opened, scratchDir, twoCommits } from './world.js';
import { openRepo } from '../../../src/runner/git/index.js';
import { openTempRepo, runGit, tempRepo } from '../../support/temp-repo.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SIDE_SECRET = ['only', 'on', 'side'].join('-');

describe.each(['clean', 'a root commit only', 'dirty', 'detached', 'shallow', 'a linked work tree', 'with a submodule', 'with borrowed objects'])('a clone of %s', (name) => {
  it('has the history of HEAD and nothing else', async () => {
    const scene = SCENES[name]?.();
    if (scene === undefined) throw new Error(`no scene ${name}`);
    const { repo } = scene;
    repo.git('update-ref', 'refs/heads/other', repo.git('commit-tree', '-m', SIDE_SECRET, 'HEAD^{tree}').trim());
    repo.git('tag', '-f', 'v1');
    const { repo: git, scratch, dispose } = await opened(repo.root);
    const dirs = [join(scratch, 'one'), join(scratch, 'two')];
    for (const dir of dirs) {
      mkdirSync(dir);
      await git.seedClone(dir);
      const clone = openTempRepo(dir);
      const branch = git.state.branch ?? 'heal-base';
      expect(clone.git('for-each-ref', '--format=%(refname) %(objectname)').trim()).toBe(`refs/heads/${branch} ${git.state.head}`);
      expect(clone.git('symbolic-ref', 'HEAD').trim()).toBe(`refs/heads/${branch}`);
      expect(clone.git('rev-list', 'HEAD')).toBe(repo.git('rev-list', 'HEAD'));
      expect(clone.git('write-tree')).toBe(repo.git('rev-parse', 'HEAD^{tree}'));
      expect(clone.git('fsck', '--full', '--no-dangling')).toBe('');
      expect(clone.git('cat-file', '--batch-all-objects', '--batch-check').trim().split('\n').length).toBe(repo.git('rev-list', '--objects', 'HEAD').trim().split('\n').length);
      expect(clone.git('remote')).toBe('');
      const plain = tempRepo({}, { unborn: true });
      expect(clone.git('config', '--local', '--list')).toBe(plain.git('config', '--local', '--list'));
      plain.dispose();
      expect(readdirSync(join(dir, '.git')).filter((entry) => ['hooks', 'logs', 'FETCH_HEAD', 'ORIG_HEAD', 'packed-refs'].includes(entry))).toEqual([]);
      expect(readdirSync(join(dir, '.git/objects/info'))).not.toContain('alternates');
    }
    writeFileSync(join(dirs[0] ?? '', '.git/HEAD'), 'broken');
    expect(readFileSync(join(dirs[1] ?? '', '.git/HEAD'), 'utf8')).toMatch(/^ref: /);
    dispose();
    scene.dispose();
  });
});

describe('a clone', () => {
  it('outlives the repository it was made of, and goes on as a repository', async () => {
    const repo = twoCommits();
    const { repo: git, scratch, dispose } = await opened(repo.root);
    const dir = join(scratch, 'clone');
    mkdirSync(dir);
    await git.seedClone(dir);
    const clone = openTempRepo(dir);
    repo.dispose();
    rmSync(join(scratch, readdirSync(scratch).find((entry) => entry.startsWith('git-')) ?? ''), { recursive: true });
    clone.git('checkout', '-q', '-f', 'HEAD');
    clone.write('x', 'y');
    clone.commit('goes on');
    expect(clone.git('status', '--porcelain')).toBe('');
    dispose();
  });

  it('refuses a folder that is a repository already', async () => {
    const repo = twoCommits();
    const { repo: git, dispose } = await opened(repo.root);
    const before = repo.digest();
    await expect(git.seedClone(repo.root)).rejects.toThrow('EEXIST');
    expect(repo.digest()).toBe(before);
    dispose();
    repo.dispose();
  });

  it('has an index with the stats of its files once these are there', async () => {
    const repo = twoCommits();
    const { repo: git, scratch, dispose } = await opened(repo.root);
    const dir = join(scratch, 'clone');
    mkdirSync(join(dir, 'with space'), { recursive: true });
    await git.seedClone(dir);
    for (const { path } of await git.list(git.state.baseTree)) await git.materialise(git.state.baseTree, path, join(dir, path));
    const stats = (): string => runGit(dir, ['ls-files', '--debug', '-z', '--', 'a.txt']);
    expect(stats()).toContain('size: 0');
    await git.refreshIndex(dir);
    expect(stats()).toContain('size: 12');
    writeFileSync(join(dir, 'a.txt'), 'changed');
    await git.refreshIndex(dir);
    expect(runGit(dir, ['status', '--porcelain', '-z'])).toBe(' M a.txt\0');
    dispose();
    repo.dispose();
  });

  it('of a partial repository, whose history has holes, is HEAD alone', async () => {
    const origin = tempRepo({ a: 'one\n' }, { config: { 'uploadpack.allowFilter': 'true' } });
    origin.write('a', 'two\n');
    origin.commit();
    const dir = scratchDir();
    runGit(dir, ['clone', '-q', '--filter=blob:none', `file://${origin.root}`, 'partial']);
    const partial = openTempRepo(join(dir, 'partial'));
    origin.dispose();
    const before = partial.digest();
    const { repo: git, scratch, dispose } = await opened(partial.root);
    const clone = join(scratch, 'clone');
    mkdirSync(clone);
    await git.seedClone(clone);
    expect(runGit(clone, ['rev-list', 'HEAD']).trim()).toBe(git.state.head);
    expect(runGit(clone, ['show', 'HEAD:a'])).toBe('two\n');
    expect(runGit(clone, ['fsck', '--full'])).toBe('');
    expect(partial.digest()).toBe(before);
    dispose();
    rmSync(dir, { recursive: true, force: true });
  });
});

describe('deviations', () => {
  it.each([
    ['clean', (): ReturnType<typeof twoCommits> => twoCommits()],
    ['dirty', () => dirtied(twoCommits())],
  ])('from a %s tree are what changed since it was opened', async (_, make) => {
    const repo = make();
    repo.write('gone.txt', 'x');
    repo.git('add', 'gone.txt');
    if (_ === 'clean') repo.commit();
    const { repo: git, dispose } = await opened(repo.root);
    expect(await git.deviations()).toEqual([]);
    repo.write('bin.dat', 'other');
    repo.write('with space/ö é.txt', { content: 'unicode\n', mode: 0o755 });
    repo.write('gone.txt', null);
    repo.write('made \n here', 'new');
    repo.write('ignored/cache', 'other');
    repo.write('link', null);
    repo.write('link', { link: 'run.sh' });
    repo.write('line\nfeed.txt', null);
    repo.write('line\nfeed.txt/now a folder', 'x');
    expect(await git.deviations()).toEqual([
      { path: 'bin.dat', inBase: true },
      { path: 'gone.txt', inBase: true },
      { path: 'line\nfeed.txt', inBase: true },
      { path: 'line\nfeed.txt/now a folder', inBase: false },
      { path: 'link', inBase: true },
      { path: 'made \n here', inBase: false },
      { path: 'with space/ö é.txt', inBase: true },
    ]);
    dispose();
    repo.dispose();
  });

  it('are not fooled by what the run did to the repository itself', async () => {
    const repo = twoCommits();
    const { repo: git, dispose } = await opened(repo.root);
    repo.write('a.txt', 'committed by the run\n');
    repo.write('b.txt', 'committed as well\n');
    repo.commit();
    repo.write('bin.dat', 'hidden');
    repo.git('update-index', '--assume-unchanged', 'bin.dat');
    repo.write('staged', 'x');
    repo.git('add', 'staged');
    repo.git('rm', '-q', '--cached', 'run.sh');
    repo.write('.git/info/exclude', 'excluded\n');
    repo.write('excluded', 'x');
    expect((await git.deviations()).map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'bin.dat', 'excluded', 'staged']);
    dispose();
    repo.dispose();
  });

  it('are none where only times moved', async () => {
    const repo = twoCommits();
    const { repo: git, dispose } = await opened(repo.root);
    utimesSync(join(repo.root, 'a.txt'), 1, 1);
    expect(await git.deviations()).toEqual([]);
    dispose();
    repo.dispose();
  });

  it('and state see a change that size and times hide, made in the very moment the index was written', async () => {
    const repo = tempRepo({ 'a.txt': 'aaaa' }, { config: { 'core.trustctime': 'false' } });
    const [file, index] = [join(repo.root, 'a.txt'), join(repo.root, '.git/index')];
    const then = Math.floor(Date.now() / 1000) - 5;
    utimesSync(file, then, then);
    repo.git('add', 'a.txt');
    utimesSync(index, then, then);
    const clean = await opened(repo.root);
    writeFileSync(file, 'bbbb');
    utimesSync(file, then, then);
    const dirty = await opened(repo.root);
    expect([clean.repo.state.dirty, dirty.repo.state.dirty]).toEqual([false, true]);
    expect(await clean.repo.deviations()).toEqual([{ path: 'a.txt', inBase: true }]);
    expect(await dirty.repo.deviations()).toEqual([]);
    for (const end of [clean.dispose, dirty.dispose, () => repo.dispose()]) end();
  });

  it('leave submodules and nested repositories alone', async () => {
    const scene = SCENES['with a submodule']?.();
    if (scene === undefined) throw new Error('no scene');
    scene.repo.write('nested/file', 'x');
    runGit(join(scene.repo.root, 'nested'), ['init', '-q']);
    const { repo: git, dispose } = await opened(scene.repo.root);
    expect(git.state.dirty).toBe(false);
    runGit(join(scene.repo.root, 'sub'), ['commit', '-q', '--allow-empty', '-m', 'moved']);
    expect(await git.deviations()).toEqual([]);
    const again = await opened(scene.repo.root);
    expect(again.repo.state.dirty).toBe(true);
    dispose();
    again.dispose();
    scene.dispose();
  });
});

describe('settings that decide what a file is', () => {
  it('are the user\'s own: line ends, modes, ignored files', async () => {
    const home = scratchDir();
    writeFileSync(join(home, 'ignore'), '*.swp\n');
    writeFileSync(join(home, 'config'), `[core]\n\texcludesFile = ${home}/ignore\n`);
    const repo = tempRepo({ 'a.txt': 'one\ntwo\n', '.gitattributes': '*.txt text\n*.crlf eol=crlf\n', 'b.crlf': 'one\n', 'c.txt': 'mode\n' }, { config: { 'core.autocrlf': 'true', 'core.fileMode': 'false' } });
    repo.write('.git/info/exclude', 'private/\n');
    repo.write('a.txt', 'one\r\ntwo\r\n');
    repo.git('add', 'a.txt');
    // Now the times do not fit, and only by content can git tell.
    utimesSync(join(repo.root, 'a.txt'), 1, 1);
    repo.write('c.txt', { content: 'mode\n', mode: 0o755 });
    repo.write('.x.swp', 'ignored by the user');
    repo.write('private/x', 'ignored by the repository');
    const { repo: git, dispose } = await opened(repo.root, { HOME: home, GIT_CONFIG_GLOBAL: join(home, 'config') });
    expect(git.state.dirty).toBe(false);
    await git.materialise(git.state.baseTree, 'b.crlf', join(home, 'b'));
    expect(readFileSync(join(home, 'b'), 'utf8')).toBe('one\r\n');
    expect(new TextDecoder().decode((await git.read(git.state.baseTree, 'b.crlf')) ?? undefined)).toBe('one\n');
    dispose();
    const without = await opened(repo.root);
    expect(without.repo.state.dirty).toBe(true);
    without.dispose();
    repo.dispose();
    rmSync(home, { recursive: true });
  });

  it('include a sparse checkout and a split index', async () => {
    const origin = tempRepo({ 'in/a': 'a', 'out/b': 'b', top: 'c' });
    origin.git('sparse-checkout', 'set', 'in');
    origin.git('update-index', '--split-index');
    const before = origin.digest();
    const { repo: git, dispose } = await opened(origin.root);
    expect(git.state).toMatchObject({ dirty: false, baseTree: origin.git('rev-parse', 'HEAD^{tree}').trim() });
    origin.write('in/a', 'changed');
    const dirty = await opened(origin.root);
    expect((await dirty.repo.list(dirty.repo.state.baseTree)).map(({ path }) => path)).toEqual(['in/a', 'out/b', 'top']);
    expect(await git.deviations()).toEqual([{ path: 'in/a', inBase: true }]);
    origin.write('in/a', 'a');
    expect(origin.digest()).toBe(before);
    for (const end of [dispose, dirty.dispose, () => origin.dispose()]) end();
  });

  it('include sha256 as the hash', async () => {
    const dir = scratchDir();
    runGit(dir, ['init', '-q', '--object-format=sha256', '-b', 'main', '.']);
    const repo = openTempRepo(dir);
    repo.write('a.txt', 'one\n');
    const head = repo.commit();
    const { repo: git, scratch, dispose } = await opened(dir);
    expect(git.state).toMatchObject({ head, dirty: false });
    const tree = await git.writeTree(git.state.baseTree, [{ path: 'a.txt', mode: '100644', content: null }, { path: 'b', mode: '100644', content: bytes('x') }]);
    expect(await git.applyPatch(git.state.baseTree, bytes((await git.diff(git.state.baseTree, tree)).diff))).toEqual({ ok: true, tree });
    mkdirSync(join(scratch, 'clone'));
    await git.seedClone(join(scratch, 'clone'));
    expect(runGit(join(scratch, 'clone'), ['fsck', '--full'])).toBe('');
    dispose();
    repo.dispose();
  });

  it('with conflicts in the index give the tree as it lies there', async () => {
    const repo = tempRepo({ a: 'base\n', b: 'base\n' });
    repo.git('checkout', '-q', '-b', 'side');
    repo.write('a', 'side\n');
    repo.write('b', null);
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('a', 'main\n');
    repo.write('b', 'main\n');
    repo.commit();
    expect(() => repo.git('merge', '-q', 'side')).toThrow();
    repo.write('b', null);
    const before = repo.digest();
    const { repo: git, dispose } = await opened(repo.root);
    expect(git.state.dirty).toBe(true);
    expect((await git.list(git.state.baseTree)).map(({ path }) => path)).toEqual(['a']);
    expect(new TextDecoder().decode((await git.read(git.state.baseTree, 'a')) ?? undefined)).toContain('<<<<<<<');
    expect(repo.digest()).toBe(before);
    dispose();
    repo.dispose();
  });
});

describe('materialise', () => {
  it('writes content, mode and links exactly, over files and links but never through them', async () => {
    const repo = twoCommits();
    const { repo: git, scratch, dispose } = await opened(repo.root);
    const outside = join(scratch, 'outside');
    writeFileSync(outside, 'keep');
    const write = (path: string, name: string): Promise<void> => git.materialise(git.state.baseTree, path, join(scratch, name));
    for (const path of Object.keys(ODD_FILES)) {
      await write(path, 'x');
      const [spec, stat] = [ODD_FILES[path], lstatSync(join(scratch, 'x'))];
      if (path === 'link') expect(readlinkSync(join(scratch, 'x'))).toBe('a.txt');
      else expect(readFileSync(join(scratch, 'x'))).toEqual(path === 'a.txt' ? Buffer.from('one\n2\nthree\n') : Buffer.from(typeof spec === 'object' && 'content' in spec ? spec.content : (spec as string)));
      expect((stat.mode & 0o111) !== 0 && !stat.isSymbolicLink()).toBe(path === 'run.sh');
    }
    symlinkSync(outside, join(scratch, 'sly'));
    await write('a.txt', 'sly');
    expect(readFileSync(outside, 'utf8')).toBe('keep');
    expect(lstatSync(join(scratch, 'sly')).isFile()).toBe(true);
    mkdirSync(join(scratch, 'real'));
    symlinkSync(join(scratch, 'real'), join(scratch, 'linked'));
    await expect(write('a.txt', 'linked/a.txt')).rejects.toThrow('nothing is written through it');
    expect(readdirSync(join(scratch, 'real'))).toEqual([]);
    mkdirSync(join(scratch, 'empty'));
    await write('a.txt', 'empty');
    expect(lstatSync(join(scratch, 'empty')).isFile()).toBe(true);
    await expect(write('a.txt', 'real/..')).rejects.toThrow();
    dispose();
    repo.dispose();
  });

  it('works where the temp folder itself is a link', async () => {
    const repo = twoCommits();
    const dir = scratchDir();
    mkdirSync(join(dir, 'real'));
    symlinkSync('real', join(dir, 'link'));
    const answer = await openRepo({ root: repo.root, scratch: join(dir, 'link', 'run') });
    if (!answer.ok) throw new Error(answer.reason);
    await answer.repo.materialise(answer.repo.state.baseTree, 'a.txt', join(dir, 'link', 'run', 'a'));
    expect(readFileSync(join(dir, 'real', 'run', 'a'), 'utf8')).toBe('one\n2\nthree\n');
    await expect(answer.repo.materialise(answer.repo.state.baseTree, 'a.txt', join(dir, 'link', 'a'))).rejects.toThrow('nothing is written through it');
    rmSync(dir, { recursive: true });
    repo.dispose();
  });

  it('leaves what is there when the tree has no such entry', async () => {
    const repo = twoCommits();
    const { repo: git, scratch, dispose } = await opened(repo.root);
    writeFileSync(join(scratch, 'there'), 'keep');
    for (const path of ['nothing', 'with space', '../a.txt', '']) {
      await expect(git.materialise(git.state.baseTree, path, join(scratch, 'there'))).rejects.toThrow();
      expect(readFileSync(join(scratch, 'there'), 'utf8')).toBe('keep');
    }
    dispose();
    repo.dispose();
  });
});
