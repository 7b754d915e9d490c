import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clone } from '../../../src/ports/index.js';
import { createWorkspace, openScratch } from '../../../src/runner/workspace/index.js';
import { hiddenFolders } from '../../../src/runner/workspace/places.js';
import { digestOf, openTempRepo } from '../../support/temp-repo.js';
import { step, testWorld, text } from './world.js';
import type { TestWorld, WorldOptions } from './world.js';

/** Everything below a folder as `path mode kind content`, without the top `.git`. */
function listing(root: string): readonly string[] {
  const walk = (at: string): readonly string[] =>
    readdirSync(join(root, at)).sort().flatMap((name) => {
      const path = at === '' ? name : `${at}/${name}`;
      if (path === '.git') return [];
      const stat = lstatSync(join(root, path));
      if (stat.isSymbolicLink()) return [`${path} -> ${readlinkSync(join(root, path))}`];
      if (stat.isDirectory()) return [`${path}/`, ...walk(path)];
      return [`${path} ${(stat.mode & 0o111) === 0 ? 'plain' : 'exec'} ${JSON.stringify(readFileSync(join(root, path), 'latin1'))}`];
    });
  return walk('');
}

const treeOf = (clone: Clone): string => clone.paths[0] ?? '';

const FILES: NonNullable<WorldOptions['files']> = {
  'a.txt': 'a\n',
  'run.sh': { content: '#!/bin/sh\necho ran\n', mode: 0o755 },
  'with\nnewline': 'n\n',
  ' space \u00e4': 's\n',
  '-rf': 'dash\n',
  link: { link: 'a.txt' },
  'dead link': { link: '/nowhere/at all' },
  'deep/er/file': 'd\n',
  '.gitignore': 'ignored/\n*.log\n',
};

describe('a clone', () => {
  let world: TestWorld | undefined;
  const open = async (more: Partial<WorldOptions> = {}): Promise<TestWorld> => (world = await testWorld({ files: FILES, sandbox: 'none', ...more }));
  afterEach(() => {
    world?.dispose();
    world = undefined;
  });

  it('is the work tree of a clean repository, ignored files included, to the last bit', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('ignored/node_modules/x/index.js', 'x\n');
        made.write('ignored/bin', { link: 'node_modules/x' });
        made.write('ignored/closed', { content: 'c\n', mode: 0o400 });
      },
    });
    const before = repository.digest();
    const one = await clone();
    expect(listing(treeOf(one))).toEqual(listing(repository.root));
    const inner = openTempRepo(treeOf(one));
    expect([inner.git('status', '--porcelain'), inner.git('rev-parse', 'HEAD'), inner.git('remote')]).toEqual(['', repository.git('rev-parse', 'HEAD'), '']);
    expect(await one.changes()).toEqual([]);
    expect(repository.digest()).toBe(before);
  });

  it('is the work tree of a dirty repository as it was when it was judged', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('a.txt', 'changed\n');
        made.write('deep/er/file', null);
        made.write('new file', 'new\n');
        made.write('staged', 'staged\n');
        made.git('add', 'staged');
      },
    });
    const before = listing(repository.root);
    // A native first run leaves its marks: changed, deleted, new, a folder where a file was; also in what is ignored.
    repository.write('a.txt', 'changed again\n');
    repository.write('new file', null);
    repository.write('left behind/by/the run', 'x\n');
    repository.write('run.sh', null);
    repository.write('run.sh/now a folder', 'x\n');
    repository.write('link', 'now a file\n');
    repository.write('made.log', 'kept: ignored\n');
    const one = await clone();
    expect(listing(treeOf(one)).filter((line) => line !== 'deep/er/')).toEqual([...before, 'made.log plain "kept: ignored\\n"'].filter((line) => line !== 'deep/er/').sort(byPath));
    expect(await one.changes()).toEqual([]);
  });

  it('leaves out what a native run did to a clean repository', async () => {
    const { repository, clone } = await open();
    const before = listing(repository.root);
    repository.write('a.txt', 'broken\n');
    repository.write('junit.xml', '<x/>\n');
    chmodSync(join(repository.root, 'run.sh'), 0o644);
    const one = await clone();
    expect(listing(treeOf(one))).toEqual(before);
    expect(text(await one.run(step('./run.sh')))).toBe('ran\n');
  });

  it('does not take along any door to the repository: files and links called .git', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('ignored/tree/.git', `gitdir: ${made.root}/.git/worktrees/x\n`);
        made.write('ignored/other/.git', { link: `${made.root}/.git` });
        made.write('ignored/own/.git/HEAD', 'ref: refs/heads/main\n');
      },
    });
    const tree = treeOf(await clone());
    expect(['ignored/tree/.git', 'ignored/other/.git', 'ignored/own/.git/HEAD'].map((path) => existsSync(join(tree, path)))).toEqual([false, false, true]);
    expect(existsSync(join(repository.root, 'ignored/tree/.git'))).toBe(true);
  });

  it('tells what a run changed, whatever the run did to the clone\'s own git', async () => {
    const { clone } = await open();
    const one = await clone();
    await one.run(
      step(`printf 'b\\r\\n' > a.txt; chmod -x run.sh; rm -r deep; ln -sf run.sh link; printf x > 'with
newline'; echo new > fresh; mkdir -p ignored; echo i > ignored/i; git add -A; git commit -qm hide -c user.name=x 2>/dev/null || true
       git config core.fsmonitor 'touch /tmp/owned'; rm -rf .git/index; echo '*' > .git/info/exclude; ln -s /etc outside; mkfifo pipe; mkdir own; git -C own init -q`, { shell: 'bash {0}' }),
    );
    const bytes = (content: string): Buffer => Buffer.from(content);
    expect((await one.changes()).map((change) => ({ ...change, content: change.content === null ? null : Buffer.from(change.content) }))).toEqual([
      { path: 'a.txt', mode: '100644', content: bytes('b\r\n') },
      { path: 'deep/er/file', mode: '100644', content: null },
      { path: 'fresh', mode: '100644', content: bytes('new\n') },
      { path: 'link', mode: '120000', content: bytes('run.sh') },
      { path: 'outside', mode: '120000', content: bytes('/etc') },
      { path: 'run.sh', mode: '100644', content: bytes('#!/bin/sh\necho ran\n') },
      { path: 'with\nnewline', mode: '100644', content: bytes('x') },
    ]);
    expect(existsSync('/tmp/owned')).toBe(false);
  });

  it('counts changes from a dirty base, not from the last commit', async () => {
    const { clone } = await open({
      prepare(made) {
        made.write('a.txt', 'dirty\n');
        made.write('run.sh', null);
        made.write('untracked', 'u\n');
      },
    });
    const one = await clone();
    await one.run(step('echo a > a.txt; rm untracked; echo back > run.sh'));
    expect((await one.changes()).map(({ path, content }) => [path, content === null ? null : Buffer.from(content).toString()])).toEqual([['a.txt', 'a\n'], ['run.sh', 'back\n'], ['untracked', null]]);
  });

  it('gives changed files as git would add them', async () => {
    const { clone } = await open({ files: { '.gitattributes': '*.txt text eol=crlf\n', 'a.txt': 'a\r\n', 'b.txt': 'b\r\n' } });
    const one = await clone();
    expect(readFileSync(join(treeOf(one), 'a.txt'), 'latin1')).toBe('a\r\n');
    expect(await one.changes()).toEqual([]);
    await one.run(step("printf 'c\\r\\n' > a.txt; touch b.txt"));
    expect((await one.changes()).map(({ path, content }) => [path, content === null ? null : Buffer.from(content).toString()])).toEqual([['a.txt', 'c\n']]);
  });

  it('writes the post-images of a patch, exactly, and never through a link that a run has planted', async () => {
    const { repo, repository, clone, scratch } = await open();
    const base = repo.state.baseTree;
    const content = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));
    const tree = await repo.writeTree(base, [
      { path: 'deep/er/file', mode: '100644', content: content('patched\n') },
      { path: 'a.txt', mode: '100755', content: content('a\n') },
      { path: 'run.sh', mode: '100755', content: null },
      { path: 'new/one', mode: '100644', content: content('new\n') },
    ]);
    const { files, diff } = await repo.diff(base, tree);
    const outside = mkdtempSync(join(dirname(scratch.parent), 'outside-'));
    mkdirSync(join(outside, 'er'));
    writeFileSync(join(outside, 'er', 'file'), 'mine\n');
    const one = await clone();
    rmSync(join(treeOf(one), 'deep'), { recursive: true });
    symlinkSync(outside, join(treeOf(one), 'deep'));
    symlinkSync(outside, join(treeOf(one), 'new'));
    const before = digestOf(outside);
    await one.apply({ base, tree, files, diff, applyRung: 1 });
    expect(digestOf(outside)).toBe(before);
    const lines = listing(treeOf(one));
    expect(lines).toEqual(expect.arrayContaining(['deep/er/file plain "patched\\n"', 'a.txt exec "a\\n"', 'new/one plain "new\\n"']));
    expect(lines.some((line) => line.startsWith('run.sh'))).toBe(false);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('leads links into the repository to the copy instead, where no sandbox does', async () => {
    const { repository, clone } = await open({
      prepare(made) {
        made.write('ignored/abs', { link: `${made.root}/a.txt` });
        made.write('ignored/odd', { link: `${made.root}/ignored/../a.txt` });
        made.write('ignored/elsewhere', { link: '/etc/hostname' });
      },
    });
    const before = repository.digest();
    const one = await clone();
    expect(await one.changes()).toEqual([]);
    await one.run(step('echo mine > ignored/abs; echo more >> ignored/odd'));
    expect(repository.digest()).toBe(before);
    expect(readFileSync(join(treeOf(one), 'a.txt'), 'utf8')).toBe('mine\nmore\n');
    expect(readlinkSync(join(treeOf(one), 'ignored/elsewhere'))).toBe('/etc/hostname');
  });

  it('hides a history that lies elsewhere: a linked work tree', async () => {
    const { repository } = await open();
    const linked = `${repository.root}-linked`;
    repository.git('worktree', 'add', '-q', linked);
    const hidden = hiddenFolders({ env: {}, home: undefined, root: linked, ownParent: '/nonexistent' });
    expect(hidden).toEqual(expect.arrayContaining([join(repository.root, '.git')]));
    rmSync(linked, { recursive: true });
  });

  it('cannot be made inside the repository', async () => {
    const { repo, repository } = await open({ prepare: (made) => made.write('ignored/tmp/x', '') });
    const scratch = openScratch(join(repository.root, 'ignored/tmp'));
    await expect(createWorkspace({ repo, scratch, sandbox: 'none' })).rejects.toThrow('set TMPDIR to another place');
    scratch.dispose();
  });

  it('is gone with all it holds after dispose, folders without any permission included', async () => {
    const { clone, scratch } = await open();
    const one = await clone();
    await one.run(step('mkdir -p x/y && touch x/y/z && chmod 000 x/y x'));
    await one.dispose();
    expect(readdirSync(scratch.dir).filter((name) => name.startsWith('clone-'))).toEqual([]);
  });
});

function byPath(a: string, b: string): number {
  const key = (line: string): string => (/^(.*?)(?:\/$| plain | exec | -> )/s.exec(line)?.[1] ?? line);
  return key(a) < key(b) ? -1 : 1;
}
