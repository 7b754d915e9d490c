import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeText } from '../../src/lib/text.js';
import type { FileMode } from '../../src/model/index.js';
import { partsOf, patchFromTree, treeWith, type Group } from '../../src/patch/index.js';
import type { Repo } from '../../src/ports/index.js';
import { openRepo } from '../../src/runner/git/index.js';
import { tempRepo, type TempRepo } from '../support/temp-repo.js';

const lines = (n: number, change: Readonly<Record<number, string>> = {}): string => Array.from({ length: n }, (_, i) => `${change[i + 1] ?? `line ${i + 1}`}\n`).join('');
const FILES = { 'a.js': lines(40), 'b.js': lines(3), 'old.txt': 'old\n', 'run.sh': '#!/bin/sh\n', 'end.txt': 'one\ntwo', 'win.txt': 'a\r\nb\r\nc\r\n', 'logo.png': new Uint8Array([0, 1, 2]) };
type After = Readonly<Record<string, string | Uint8Array | null>>;

describe('the parts of a change', () => {
  let user: TempRepo;
  let scratch: string;
  let repo: Repo;
  beforeAll(async () => {
    user = tempRepo(FILES);
    scratch = mkdtempSync(join(tmpdir(), 'heal-parts-'));
    const opened = await openRepo({ root: user.root, scratch });
    if (!opened.ok) throw new Error(opened.reason);
    repo = opened.repo;
  });
  afterAll(() => {
    user.dispose();
    rmSync(scratch, { recursive: true, force: true });
  });

  async function changeTo(after: After, mode: FileMode = '100644') {
    const base = repo.state.baseTree;
    const entries = Object.entries(after).map(([path, content]) => ({ path, mode, content: typeof content === 'string' ? encodeText(content) : content }));
    const tree = await repo.writeTree(base, entries);
    const cut = await patchFromTree(repo, base, tree);
    if (!cut.ok) throw new Error(cut.text);
    return { base, tree, changes: cut.changes };
  }
  const textOf = async (tree: string, path: string): Promise<string | null> => {
    const bytes = await repo.read(tree, path);
    return bytes === null ? null : Buffer.from(bytes).toString();
  };
  const places = (hunks: readonly (readonly Group[])[]): string[][] => hunks.map((hunk) => hunk.map(({ path, line }) => `${path}:${line}`));

  it.each<[string, After, FileMode | undefined, string[][]]>([
    ['one line', { 'b.js': lines(3, { 2: 'x' }) }, undefined, [['b.js:2']]],
    ['two lines side by side', { 'b.js': lines(3, { 2: 'x', 3: 'y' }) }, undefined, [['b.js:2']]],
    ['near changes', { 'a.js': lines(40, { 2: 'x', 9: 'y' }) }, undefined, [['a.js:2', 'a.js:9']]],
    ['changes far from each other', { 'a.js': lines(40, { 2: 'x', 10: 'y' }) }, undefined, [['a.js:2'], ['a.js:10']]],
    ['two files', { 'a.js': lines(40, { 40: 'x' }), 'b.js': lines(4) }, undefined, [['a.js:40'], ['b.js:4']]],
    ['a new file', { 'new.js': 'a\n\n\n\n\n\n\n\nb\n' }, undefined, [['new.js:0']]],
    ['a file removed', { 'old.txt': null }, undefined, [['old.txt:0']]],
    ['another mode and text', { 'run.sh': '#!/bin/bash\n' }, '100755', [['run.sh:0']]],
    ['no text', { 'logo.png': new Uint8Array([0, 2]) }, undefined, [['logo.png:0']]],
    ['a last line that gets its end', { 'end.txt': 'one\ntwo\n' }, undefined, [['end.txt:2']]],
    ['carriage returns', { 'win.txt': 'a\r\nb\nc\r\n' }, undefined, [['win.txt:2']]],
  ])('%s', async (_, after, mode, expected) => {
    const change = await changeTo(after, mode);
    const hunks = partsOf(change.changes);
    expect(places(hunks)).toEqual(expected);
    expect(await treeWith(repo, change, hunks.flat())).toBe(change.tree);
    expect(await treeWith(repo, change, [])).toBe(change.base);
  });

  it('leaves out exactly what is not kept, whatever its kind', async () => {
    const after: After = { 'a.js': lines(40, { 2: 'x', 20: 'y', 22: 'z' }), 'new.js': 'n\n', 'old.txt': null, 'logo.png': new Uint8Array([0, 9]), 'win.txt': 'a\r\nnew\r\nb\r\nc\r\n' };
    const change = await changeTo(after);
    const groups = partsOf(change.changes).flat();
    expect(groups).toHaveLength(7);
    for (const left of groups) {
      const tree = await treeWith(repo, change, groups.filter((group) => group !== left));
      const { files } = await repo.diff(tree, change.tree);
      expect(files.map(({ path }) => path)).toEqual([left.path]);
      expect(Math.max(...files.map((file) => file.added + file.removed))).toBeLessThanOrEqual(2);
    }
    const only = await treeWith(repo, change, groups.filter(({ line }) => line === 22));
    expect(await textOf(only, 'a.js')).toBe(lines(40, { 22: 'z' }));
    expect([await textOf(only, 'new.js'), await textOf(only, 'old.txt')]).toEqual([null, 'old\n']);
  });

  it('does not part what moves a submodule', () => {
    const gitlink = { path: 'sub', modeBefore: '160000', modeAfter: '160000', before: 'a', after: 'b', added: 1, removed: 1, binary: false } as const;
    expect(partsOf([gitlink])).toEqual([]);
  });
});
