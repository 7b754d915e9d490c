import { join } from 'node:path';
import type { Deviation } from './git-repo.js';
import { copyIndex, type Ground } from './ground.js';
import { must, textOf } from './run-git.js';
import { statusOf, type Changed } from './status.js';

/** The work tree as it was when we opened the repository. */
export interface Snapshot {
  readonly dirty: boolean;
  readonly tree: string;
  /** An index of ours that holds `tree`, with the times of the work tree's files: later changes are found by it, whatever happens to the user's own index and HEAD. */
  readonly index: string;
}

/**
 * Judges the work tree and names its tree: HEAD's when clean, else one with tracked and untracked files (not the ignored ones) as
 * they are now. Works on a copy of the user's index; objects go to our store.
 */
export async function takeSnapshot(ground: Ground): Promise<Snapshot> {
  const index = ground.fresh('base.index');
  await copyIndex(join(ground.gitDir, 'index'), index);
  const changes = await statusOf(ground, index);
  if (changes.length === 0) return { dirty: false, tree: await treeOf(ground, ground.head), index };
  await addAll(ground, index, changes);
  const tree = must(await ground.plain(['write-tree'], { index }), 'write down the work tree');
  return { dirty: true, tree: textOf(tree), index };
}

/** Paths where the work tree is no longer as the snapshot has it. Submodules are left out: no tree of ours holds what is in them. */
export async function deviationsFrom(ground: Ground, snapshot: Snapshot, inBase: (path: string) => boolean): Promise<Deviation[]> {
  const changes = await statusOf(ground, snapshot.index);
  const paths = new Set(changes.filter((change) => change.inWorkTree && !change.submodule).map(({ path }) => path));
  return [...paths].sort().map((path) => ({ path, inBase: inBase(path) }));
}

/**
 * `git add -A`, by plumbing: the porcelain would start git in every submodule, and would take a nested repository for one.
 * Removals come first and need no look at the disk, where a link or a file may now stand in the place of their folder.
 */
async function addAll(ground: Ground, index: string, changes: readonly Changed[]): Promise<void> {
  const lists = [
    { args: ['--force-remove'], paths: changes.filter(({ gone }) => gone) },
    { args: ['--add', '--remove', '--replace'], paths: changes.filter(({ gone }) => !gone) },
  ];
  for (const { args, paths } of lists) {
    const input = Buffer.from(paths.map(({ path }) => `${path}\0`).join(''));
    must(await ground.tree(['update-index', ...args, '-z', '--stdin'], { index, input }), 'write down the changed files');
  }
}

async function treeOf(ground: Ground, commit: string): Promise<string> {
  return textOf(must(await ground.plain(['rev-parse', '--verify', `${commit}^{tree}`]), 'read the tree of HEAD'));
}
