import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dirtied, opened, SCENES, scratchDir } from './world.js';
import { runGit, tempRepo } from '../../support/temp-repo.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(Object.entries(SCENES))('%s', (name, make) => {
  it('stays as it is, byte for byte, after every verb', async () => {
    const scene = make();
    const bare = tempRepo({}, { unborn: true });
    scene.repo.git('remote', 'add', 'target', bare.root);
    const before = scene.digest();
    const { repo, scratch, dispose } = await opened(scene.repo.root);
    const { baseTree, head } = repo.state;
    const same = (verb: string): void => expect([verb, scene.digest()]).toEqual([verb, before]);
    try {
      same('open');
      for (const { path, mode } of await repo.list(baseTree)) expect([path, (await repo.read(baseTree, path)) === null]).toEqual([path, mode === '160000']);
      same('list, read');
      const tree = await repo.writeTree(baseTree, [{ path: 'a.txt', mode: '100644', content: bytes('patched\n') }]);
      same('writeTree');
      const { diff } = await repo.diff(baseTree, tree);
      same('diff');
      expect(await repo.applyPatch(baseTree, bytes(diff))).toEqual({ ok: true, tree });
      same('applyPatch');
      await repo.lastChange();
      same('lastChange');
      await repo.parentTree();
      await repo.grep(repo.state.baseTree, ['name'], 10);
      same('grep');
      expect(await repo.deviations()).toEqual([]);
      same('deviations');
      const dir = join(scratch, 'clone');
      mkdirSync(dir);
      await repo.seedClone(dir);
      await repo.materialise(tree, 'a.txt', join(dir, 'a.txt'));
      await repo.refreshIndex(dir);
      same('seedClone, materialise, refreshIndex');
      await repo.seed();
      await repo.indexOfWorkTree(join(scratch, 'index'));
      same('seed, indexOfWorkTree');
      expect(runGit(dir, ['rev-parse', 'HEAD']).trim()).toBe(head);
      const request = { remote: 'target', branch: 'heal/01234567-89abcdef', tree, parent: head, message: `fix: x\n\nHeal-Base: ${head}\n` };
      const pushed = await repo.pushTree(request);
      expect(pushed).toMatchObject(name === 'shallow' ? {} : { ok: true, state: 'created' });
      await repo.pushTree(request);
      await repo.remoteUrl('target');
      same('pushTree, remoteUrl');
    } finally {
      dispose();
      bare.dispose();
      scene.dispose();
    }
  });
});

describe('a repository whose own settings run programs', () => {
  it('is read without running one of them', async () => {
    const marker = join(scratchDir(), 'ran');
    const run = `sh -c 'echo x >> ${marker}; cat'`;
    const repo = tempRepo({ 'a.txt': 'one\n', 'sub/.gitattributes': '* filter=evil diff=evil merge=evil\n', 'sub/b.txt': 'two\n' });
    repo.write('.git/info/attributes', '*.txt filter=evil diff=evil\n');
    for (const hook of ['post-index-change', 'pre-push', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
      repo.write(`.git/hooks/${hook}`, { content: `#!/bin/sh\necho ${hook} >> ${marker}\n`, mode: 0o755 });
    }
    const evil = { 'filter.evil.clean': run, 'filter.evil.smudge': run, 'filter.evil.required': 'true', 'diff.evil.textconv': run, 'diff.external': run, 'core.fsmonitor': `${repo.root}/.git/hooks/fsmonitor-watchman` };
    for (const [key, value] of Object.entries({ ...evil, 'core.alternateRefsCommand': run, 'core.pager': run, 'core.editor': run, 'uploadpack.packObjectsHook': run })) repo.git('config', key, value);
    repo.write('a.txt', 'other\n');
    repo.write('sub/b.txt', 'other\n');
    const bare = tempRepo({}, { unborn: true });
    repo.git('config', 'remote.target.url', bare.root);
    const { repo: git, scratch, dispose } = await opened(repo.root);
    const { baseTree, head } = git.state;
    const tree = await git.writeTree(baseTree, [{ path: 'sub/b.txt', mode: '100644', content: bytes('third\n') }]);
    await git.diff(baseTree, tree);
    await git.deviations();
    const dir = join(scratch, 'clone');
    mkdirSync(dir);
    await git.seedClone(dir);
    mkdirSync(join(dir, 'sub'));
    await git.materialise(tree, 'sub/b.txt', join(dir, 'sub/b.txt'));
    await git.refreshIndex(dir);
    await git.indexOfWorkTree(join(scratch, 'index'));
    expect(await git.pushTree({ remote: 'target', branch: 'heal/01234567-89abcdef', tree, parent: head, message: 'fix: x' })).toMatchObject({ ok: true });
    expect(readFileSync(join(dir, 'sub/b.txt'), 'utf8')).toBe('third\n');
    expect(() => readFileSync(marker)).toThrow('ENOENT');
    // The trap works: git itself springs it.
    repo.git('status');
    repo.git('add', '-A');
    expect(readFileSync(marker, 'utf8')).not.toBe('');
    for (const folder of [dir, marker]) rmSync(folder, { recursive: true, force: true });
    dispose();
    repo.dispose();
    bare.dispose();
  });
});

describe('state', () => {
  it.each([
    ['clean', 'main', false],
    ['dirty', 'main', true],
    ['detached', undefined, false],
    ['a linked work tree', 'side', false],
    ['with a submodule', 'main', false],
    ['shallow', 'main', false],
  ])('%s', async (name, branch, dirty) => {
    const scene = SCENES[name]?.();
    if (scene === undefined) throw new Error(`no scene ${name}`);
    const { repo, dispose } = await opened(scene.repo.root);
    expect(repo.state).toMatchObject({ root: scene.repo.root, head: scene.repo.git('rev-parse', 'HEAD').trim(), dirty });
    expect(repo.state.branch).toBe(branch);
    if (!dirty) expect(repo.state.baseTree).toBe(scene.repo.git('rev-parse', 'HEAD^{tree}').trim());
    dispose();
    scene.dispose();
  });

  it('of a dirty work tree is the tree that `git add -A` would make', async () => {
    const repo = dirtied(tempRepo({ 'a.txt': 'one\n', '-rf': 'dash\n', '.gitignore': '*.log\n', 'was-file': 'x', 'was/folder': 'x', keep: 'x' }));
    repo.write('x.log', 'ignored');
    repo.write('was-file', null);
    repo.write('was-file/now', 'folder\n');
    repo.write('was', null);
    repo.write('was', { link: 'keep' });
    repo.write('keep', { content: 'x', mode: 0o755 });
    const { repo: git, dispose } = await opened(repo.root);
    repo.git('add', '-A');
    expect(git.state.dirty).toBe(true);
    expect(git.state.baseTree).toBe(repo.git('write-tree').trim());
    dispose();
    repo.dispose();
  });
});
