import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutPatch, patchFromChanges, patchFromTree } from '../../src/patch/index.js';
import type { Repo } from '../../src/ports/index.js';
import { openRepo } from '../../src/runner/git/index.js';
import { encodeText } from '../../src/lib/text.js';
import { openTempRepo, tempRepo, type TempRepo } from '../support/temp-repo.js';

const FILES = {
  'src/sum.js': 'export function sum(a, b) {\n  return a - b;\n}\n',
  'src/win.js': 'a\r\nb\r\n',
  'bin/run.sh': '#!/bin/sh\necho ok\n',
  'logo.png': new Uint8Array([0x89, 0x50, 0, 1]),
  link: { link: 'src/sum.js' },
};

describe('cutPatch on a real repository', () => {
  let user: TempRepo;
  let scratch: string;
  let repo: Repo;

  beforeEach(async () => {
    user = tempRepo(FILES);
    scratch = mkdtempSync(join(tmpdir(), 'heal-cut-'));
    const opened = await openRepo({ root: user.root, scratch });
    if (!opened.ok) throw new Error(opened.reason);
    repo = opened.repo;
  });
  afterEach(() => {
    user.dispose();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('makes the canonical diff, which git applies to exactly the tree it names', async () => {
    const before = user.digest();
    const cut = await cutPatch(repo, repo.state.baseTree, [
      { kind: 'replace', file: 'src/sum.js', search: 'return a - b;', replace: 'return a + b;' },
      { kind: 'replace', file: 'src/win.js', search: 'b\n', replace: 'c\n' },
      { kind: 'mode', file: 'bin/run.sh', mode: '100755' },
      { kind: 'write', file: 'src/new.js', content: 'export {};\n' },
    ]);
    if (!cut.ok) throw new Error(cut.text);
    expect(user.digest()).toBe(before);
    expect(cut.patch).toMatchObject({ base: repo.state.baseTree, applyRung: 1 });
    expect(cut.changes.map(({ path, modeBefore, modeAfter, added, removed }) => [path, modeBefore, modeAfter, added, removed])).toEqual([
      ['bin/run.sh', '100644', '100755', 0, 0],
      ['src/new.js', null, '100644', 1, 0],
      ['src/sum.js', '100644', '100644', 1, 1],
      ['src/win.js', '100644', '100644', 1, 1],
    ]);
    expect(cut.changes[2]).toMatchObject({ beforeText: FILES['src/sum.js'], afterText: 'export function sum(a, b) {\n  return a + b;\n}\n' });
    expect(cut.changes[3]).toMatchObject({ afterText: 'a\r\nc\r\n' });
    expect(cut.changes[1]).not.toHaveProperty('beforeText');
    const copy = join(scratch, 'copy');
    execFileSync('git', ['clone', '-q', user.root, copy]);
    const clone = openTempRepo(copy);
    execFileSync('git', ['apply', '--index', '-'], { cwd: copy, input: cut.patch.diff });
    expect(clone.git('write-tree').trim()).toBe(cut.patch.tree);
  });

  it('tells what does not fit, for all files, and makes nothing', async () => {
    const cut = await cutPatch(repo, repo.state.baseTree, [
      { kind: 'replace', file: 'src/sum.js', search: 'return a * b;', replace: 'x' },
      { kind: 'replace', file: 'logo.png', search: 'x', replace: 'y' },
      { kind: 'replace', file: 'link', search: 'src', replace: 'y' },
      { kind: 'replace', file: 'nowhere.js', search: 'x', replace: 'y' },
    ]);
    expect(cut.ok).toBe(false);
    if (cut.ok) return;
    expect(cut.problems.map(({ file, reason }) => `${file} ${reason}`)).toEqual(['src/sum.js not-found', 'logo.png binary', 'link no-file', 'nowhere.js no-file']);
    expect(cut.text).toContain('4 edits do not fit; nothing was changed.');
    expect(cut.text).toContain('  return a - b;');
  });

  it('carries the loosest rung', async () => {
    const shifted = await cutPatch(repo, repo.state.baseTree, [{ kind: 'replace', file: 'src/sum.js', search: '    return a - b;\n', replace: '    return a + b;\n' }]);
    expect(shifted.ok && shifted.patch.applyRung).toBe(3);
  });

  it('takes what a command left, deletions and bytes included', async () => {
    const cut = await patchFromChanges(repo, repo.state.baseTree, [
      { path: 'logo.png', mode: '100644', content: new Uint8Array([0, 2, 3]) },
      { path: 'src/win.js', mode: '100644', content: null },
    ]);
    if (!cut.ok) throw new Error(cut.text);
    expect(cut.changes.map(({ path, modeAfter, binary }) => [path, modeAfter, binary])).toEqual([['logo.png', '100644', true], ['src/win.js', null, false]]);
    expect(cut.changes[0]).not.toHaveProperty('afterText');
    expect(cut.changes[1]).toMatchObject({ beforeText: 'a\r\nb\r\n', after: null });
  });

  it('says so where nothing is changed', async () => {
    const base = repo.state.baseTree;
    const same = [{ path: 'src/sum.js', mode: '100644' as const, content: encodeText(FILES['src/sum.js']) }];
    for (const cut of [await patchFromChanges(repo, base, []), await patchFromChanges(repo, base, same), await patchFromTree(repo, base, base), await cutPatch(repo, base, [])]) {
      expect(cut).toMatchObject({ ok: false, text: 'Nothing is changed.' });
    }
  });

  it('compares two trees that somebody else made', async () => {
    user.write('src/sum.js', 'export const sum = (a, b) => a + b;\n');
    user.write('link', null);
    user.commit();
    const tree = user.git('rev-parse', 'HEAD^{tree}').trim();
    const cut = await patchFromTree(repo, repo.state.baseTree, tree);
    if (!cut.ok) throw new Error(cut.text);
    expect(cut.patch.tree).toBe(tree);
    expect(cut.changes.map(({ path, modeBefore, modeAfter }) => [path, modeBefore, modeAfter])).toEqual([['link', '120000', null], ['src/sum.js', '100644', '100644']]);
  });
});
