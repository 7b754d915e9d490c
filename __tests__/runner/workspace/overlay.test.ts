import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mounted } from '../../../src/runner/workspace/mount.js';
import { makeWhiteout, mountBelow, surveyOverlay } from '../../../src/runner/workspace/overlay-test.js';
import { listProcesses, marked } from '../../../src/runner/workspace/processes.js';
import { lookAround } from '../../../src/runner/workspace/scene.js';
import { MARK, removeTree } from '../../../src/runner/workspace/scratch.js';
import { placeIn, spotIn } from '../../../src/runner/workspace/stack.js';
import { needs } from '../../support/needs.js';
import { digestOf, tempRepo } from '../../support/temp-repo.js';
import { bubblewrapWorks } from './available.js';
import { listing, step, testWorld, text } from './world.js';
import type { TestWorld, WorldOptions } from './world.js';

const fresh = (name: string): string => realpathSync(mkdtempSync(join(tmpdir(), `heal-${name}-`)));

describe('mounts below the repository', () => {
  const table = ['21 1 254:0 / / rw - ext4 /dev/a rw', '30 21 0:5 / /srv/repo rw - ext4 /dev/b rw', '31 30 0:6 / /srv/repo/a\\040b rw - tmpfs t rw', '32 30 0:6 / /srv/repository rw - tmpfs t rw'].join('\n');
  it.each([['/srv/repo', '/srv/repo/a b'], ['/srv/repository', undefined], ['/srv', '/srv/repo'], ['/nothing', undefined]])('of %s: %s', (folder, expected) => {
    expect(mountBelow(table, folder)).toBe(expected);
  });
});

describe('what is seen at a path of layers that nobody has mounted', () => {
  const dir = fresh('stack');
  const stack = ['upper', 'mask', 'root'].map((name) => join(dir, name));
  beforeAll(async () => {
    const files = { 'root/a': '', 'root/d/b': '', 'root/d/c': '', 'root/gone/x': '', 'root/file/x': '', 'upper/d/b': '', 'upper/file': '' };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(dir, path, '..'), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
    mkdirSync(join(dir, 'mask'));
    execFileSync('ln', ['-s', 'd', join(dir, 'upper/link')]);
    execFileSync('ln', ['-s', '/srv/repo/d', join(dir, 'root/absolute')]);
    execFileSync('ln', ['-s', '/srv/repository', join(dir, 'root/beside')]);
    await makeWhiteout(join(dir, 'mask/gone'));
  });
  afterAll(() => removeTree(dir));

  it.each([
    ['a', 'root/a'], ['d/b', 'upper/d/b'], ['d/c', 'root/d/c'], ['d', 'upper/d'], ['gone', undefined], ['gone/x', undefined], ['file/x', undefined], ['link', 'upper/link'], ['link/b', undefined],
    ['nothing', undefined], [`a/${'x'.repeat(300)}`, undefined],
  ])('%s: %s', (path, expected) => {
    expect(placeIn(stack, path)).toBe(expected === undefined ? undefined : join(dir, expected));
  });

  it.each([
    ['.', 'folder'], ['d/../d', 'folder'], ['link/.', 'folder'], ['absolute', 'folder'], ['beside', 'outside'], ['d/../..', 'outside'], ['a', 'missing'], ['gone', 'missing'],
  ])('the folder %s: %s', (path, expected) => {
    expect(spotIn(stack, '/srv/repo', path)).toBe(expected);
  });
});

const canWrite = (dir: string): boolean => {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

needs('bubblewrap', bubblewrapWorks())('overlay clones', () => {
  let world: TestWorld | undefined;
  const open = async (more: Partial<WorldOptions> = {}): Promise<TestWorld> => (world = await testWorld({ files: { 'a.txt': 'a\n', 'deep/er/file': 'd\n', '.gitignore': 'ignored/\n' }, ...more }));
  afterEach(() => {
    world?.dispose();
    world = undefined;
  });
  const node = (script: string): ReturnType<typeof step> => step(script, { shell: 'node {0}' });

  it.each<[string, Partial<WorldOptions>, RegExp]>([
    ['a path of the temp folder cannot be said', { temp: 'a b' }, /no mount option can say/],
    // Only root can give a file away; who is not root has files of others already there.
    ['a file belongs to somebody else', { prepare: (made) => void (process.getuid?.() === 0 ? execFileSync('sh', ['-c', 'mkdir ignored && touch ignored/x && chown 12345 ignored/x'], { cwd: made.root }) : made.write('ignored/x', { link: '/' })) }, process.getuid?.() === 0 ? /another user or group.*ignored\/x/ : /overlays/],
  ])('are copies, with the reason, where %s', async (_name, more, reason) => {
    const { notes, clone } = await open(more);
    expect(notes).toEqual([expect.stringMatching(reason)]);
    expect(text(await (await clone()).run(step('cat a.txt')))).toBe('a\n');
  });

  it('are not made of what cannot be mounted, and nothing is left of the attempt', async () => {
    const { scratch } = await open();
    const scene = lookAround({ PATH: process.env.PATH }, scratch, '/nonexistent/repository');
    expect(await surveyOverlay(scene, () => `${scratch.name}/900`)).toEqual({ ok: false, why: expect.stringContaining('an overlay could not be mounted') });
    expect(readdirSync(scratch.dir).filter((name) => name.startsWith('overlay-test'))).toEqual([]);
  });

  it('go on in a copy, with all that was done so far, where a command renames a folder that no overlay can rename', async () => {
    const { repo, repository, clone, notes, workspace } = await open();
    const before = repository.digest();
    const base = repo.state.baseTree;
    const tree = await repo.writeTree(base, [{ path: 'a.txt', mode: '100644', content: new Uint8Array(Buffer.from('patched\n')) }]);
    const one = await clone();
    await one.apply({ base, tree, ...(await repo.diff(base, tree)), applyRung: 1 });
    await one.run(step('echo first > first'));
    // Green in spite of the words: nothing to do over.
    await one.run(step('echo EXDEV'));
    expect(notes).toHaveLength(1);
    const ended = await one.run(node("require('fs').renameSync('deep', 'moved'); console.log(require('fs').readdirSync('.').filter((name) => name !== '.git').join(' '))"));
    expect([ended.exitCode, text(ended)]).toEqual([0, '.gitignore a.txt first moved\n']);
    expect((await one.changes()).map(({ path }) => path)).toEqual(['a.txt', 'deep/er/file', 'first', 'moved/er/file']);
    expect(notes.slice(1)).toEqual([expect.stringContaining('renames a folder')]);
    expect(workspace.sandbox).toMatchObject({ ok: true, warnings: [] });
    const next = await (await clone()).run(node("require('fs').renameSync('deep', 'moved')"));
    expect(next.exitCode).toBe(0);
    expect(repository.digest()).toBe(before);
  });

  it('tell that the work tree changed beneath a run, and take what a copy of the base says', async () => {
    const { repository, clone, notes, workspace } = await open();
    const one = await clone();
    const done = one.run(step('cat a.txt; touch ignored-now; for n in 1 2 3 4 5 6 7 8 9 10; do sleep 0.1; done; cat a.txt; ls'));
    const layer = (): boolean => readdirSync(world?.scratch.dir ?? '').some((name) => existsSync(join(world?.scratch.dir ?? '', name, 'upper/ignored-now')));
    while (!layer()) await wait(10);
    repository.write('a.txt', 'changed by its owner\n');
    repository.write('new by its owner', '');
    const before = repository.digest();
    const ended = await done;
    expect(text(ended)).toBe('a\na\na.txt\ndeep\nignored-now\n');
    expect(workspace.sandbox).toMatchObject({ ok: true, warnings: [expect.stringMatching(/^While a command ran in an overlay, the work tree changed beneath it \("a\.txt"\)/)] });
    expect(notes.slice(1)).toEqual([expect.stringContaining('copies of the work tree from now on')]);
    expect(await listing(await clone())).toEqual(expect.arrayContaining(['a.txt plain "a\\n"']));
    expect(repository.digest()).toBe(before);
  });

  it('have an index that knows all files, so that git reads none of them anew', async () => {
    const { clone } = await open();
    const one = await clone();
    // Were a file read anew, git would write down what it found.
    expect(text(await one.run(step('cp .git/index /tmp/index; git diff-files --name-only; git status --porcelain; cmp .git/index /tmp/index && echo same')))).toBe('same\n');
  });

  it('do not take the marks of the user\'s own index for the truth', async () => {
    const { clone, repository } = await open({
      prepare(made) {
        made.git('update-index', '--assume-unchanged', 'a.txt');
        made.git('sparse-checkout', 'set', 'deep');
      },
    });
    const before = repository.digest();
    const one = await clone();
    expect(text(await one.run(step('git ls-files -v; ls; echo more >> a.txt; git status --porcelain')))).toBe('H .gitignore\nH a.txt\nH deep/er/file\na.txt\ndeep\n M a.txt\n');
    expect(repository.digest()).toBe(before);
  });

  (canWrite('/dev/shm') ? it : it.skip)('lie on another file system than the repository where the temp folder does', async () => {
    const { repository } = await open();
    const base = realpathSync(mkdtempSync('/dev/shm/heal-'));
    try {
      const argv = [join(import.meta.dirname, 'owner.mjs'), 'bubblewrap', 'git status --porcelain; echo b > a.txt; mv deep moved; ls; git status --porcelain', base, repository.root];
      const ended = spawnSync(process.execPath, ['--no-warnings', ...argv], { env: { PATH: process.env.PATH, HOME: base, HEAL_TEST_NOTES: '1' }, encoding: 'utf8' });
      expect([ended.stdout, ended.stderr]).toEqual(['a.txt\nmoved\n M a.txt\n D deep/er/file\n?? moved/\n', 'Clones are overlays over the work tree.\n']);
    } finally {
      removeTree(base);
    }
  });

  it.each([['of his own', 'overlays over the work tree.\n'], ['of a further group', 'copies of the work tree: files of another user or group lie in the repository (the first: a.txt).\n']])('are made for an ordinary user out of files %s', (whose, kind) => {
    const base = fresh('user');
    const repository = tempRepo({ 'a.txt': 'a\n', 'deep/file': 'd\n' });
    try {
      // Who runs these tests as root becomes somebody else for this one.
      const other = process.getuid?.() === 0 ? ['setpriv', '--reuid', '12345', '--regid', '12346', '--groups', '12347'] : [];
      // Who has no further group cannot give a file to it either: then the two rows are the same.
      const further = other.length > 0 ? 12347 : process.getgroups?.().find((group) => group !== process.getgid?.());
      const foreign = whose === 'of a further group' && further !== undefined;
      const [uid, gid] = other.length > 0 ? [12345, 12346] : [process.getuid?.(), process.getgid?.()];
      execFileSync('chown', ['-R', `${uid ?? ''}:${gid ?? ''}`, base, repository.root]);
      if (foreign) execFileSync('chgrp', [String(further), join(repository.root, 'a.txt')]);
      const before = digestOf(repository.root);
      const command = 'git status --porcelain; echo b >> a.txt; rm -r deep; mkdir deep; chmod 000 deep; stat -c "%u %g" a.txt .; id -u; ls';
      const argv = [...other, process.execPath, '--no-warnings', join(import.meta.dirname, 'owner.mjs'), 'bubblewrap', command, base, repository.root];
      const [program = '', ...args] = argv;
      const ended = spawnSync(program, args, { cwd: '/', env: { PATH: process.env.PATH, HOME: base, HEAL_TEST_NOTES: '1' }, encoding: 'utf8' });
      expect([ended.stdout, ended.stderr]).toEqual([`${uid} ${gid}\n${uid} ${gid}\n${uid}\na.txt\ndeep\n`, `Clones are ${foreign || whose === 'of his own' ? kind : 'overlays over the work tree.\n'}`]);
      expect(digestOf(repository.root)).toBe(before);
      expect(readdirSync(base).flatMap((name) => readdirSync(join(base, name)))).toEqual([]);
    } finally {
      removeTree(base);
      repository.dispose();
    }
  });

  it('leave no mount and no process behind when their owner is killed while it looks into them', async () => {
    const dir = fresh('holder');
    for (const name of ['lower', 'upper', 'work', 'merged']) mkdirSync(join(dir, name));
    writeFileSync(join(dir, 'lower/seen'), '');
    const mark = `run-test-${process.pid}/1`;
    const owner = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'holder.mjs'), mark, dir], { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH } });
    const tree = await new Promise<string>((resolve) => owner.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim())));
    expect([readdirSync(tree), readdirSync(join(dir, 'merged'))]).toEqual([['seen'], []]);
    const left = (): number => marked(listProcesses(), `${MARK}=${mark}\0`).length;
    expect(left()).toBe(1);
    owner.kill('SIGKILL');
    while (left() > 0) await wait(10);
    expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(dir);
    removeTree(dir);
    expect(existsSync(dir)).toBe(false);
  });

  it('see into layers only for as long as the work takes, also when it fails', async () => {
    const dir = fresh('mounted');
    const layers = { lower: [join(dir, 'lower')], upper: join(dir, 'upper'), work: join(dir, 'work'), merged: join(dir, 'merged') };
    mkdirSync(join(dir, 'lower'));
    let seen = '';
    const mark = `run-test-${process.pid}/2`;
    await expect(mounted(layers, mark, (tree) => {
      writeFileSync(join((seen = tree), 'written'), '');
      throw new Error('the work failed');
    })).rejects.toThrow('the work failed');
    expect([existsSync(seen), marked(listProcesses(), `${MARK}=${mark}\0`), readdirSync(layers.upper), readdirSync(layers.merged)]).toEqual([false, [], ['written'], []]);
    await expect(mounted({ ...layers, lower: [join(dir, 'nowhere')] }, mark, () => 0)).rejects.toThrow('an overlay could not be mounted');
    removeTree(dir);
  });
});
