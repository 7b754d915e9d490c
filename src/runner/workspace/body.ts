import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Patch } from '../../model/index.js';
import type { ReportFile } from '../../ports/index.js';
import type { Layers } from '../../trial/layers.js';
import type { GitRepo } from '../git/git-repo.js';
import { findReports } from '../reports.js';
import { clearWay, copyTree, relink, removePath } from './copy.js';
import { openLedger } from './ledger.js';
import type { Change } from './ledger.js';
import { isFolder, isWithin, realPath } from './paths.js';
import type { Scene, Variant } from './scene.js';
import type { Spot } from './stack.js';

/** The work tree of a clone: a copy of the user's, or layers over it. What is done to it is done while nothing runs in it. */
export interface Body {
  /** Where it lies, or is to be mounted. */
  readonly tree: string;
  /** Absent = it is a copy. */
  readonly layers?: Layers;
  /** What could not be copied. */
  readonly complaints: readonly string[];
  /** Writes the post-images of a patch. */
  apply(patch: Patch): Promise<void>;
  changes(): Promise<readonly Change[]>;
  /** @param since milliseconds since the epoch */
  reports(globs: readonly string[], since: number): readonly ReportFile[];
  /** What a relative path leads to. */
  spot(path: string): Spot;
  /** A path of the user's work tree that has changed since, where that shows in here. */
  drift(): Promise<string | undefined>;
}

export interface BodyOptions {
  readonly repo: GitRepo;
  readonly scene: Scene;
  /** An unused folder of ours, which exists. */
  readonly folder: string;
  /** A fresh mark for each process. */
  readonly nextMark: () => string;
}

/**
 * A copy of the work tree with its ignored files, in which every path that has left the base tree since is put back or, when it is new and
 * not ignored, removed; with a fresh `.git`.
 */
export async function makeCopy({ repo, scene, folder }: BodyOptions, sandbox: Variant['sandbox']): Promise<Body> {
  const tree = join(folder, 'tree', basename(scene.root) || 'root');
  for (const dir of [tree, join(folder, 'book')]) mkdirSync(dir, { recursive: true });
  const [complaints, deviations] = await Promise.all([copyTree(scene.root, tree), repo.deviations()]);
  for (const { path, inBase } of deviations) if (!inBase) removePath(tree, path);
  for (const { path, inBase } of deviations) if (inBase) await repo.materialise(repo.state.baseTree, path, clearWay(tree, path));
  if (sandbox.name === 'none') await relink(scene.root, tree);
  await repo.seedClone(tree);
  await repo.refreshIndex(tree);
  const view = { tree, place: (path: string) => placeInCopy(tree, path) };
  const ledger = await openLedger({ repo, index: join(tree, '.git', 'index'), folder: join(folder, 'book'), env: scene.env, view });
  return {
    tree,
    complaints,
    apply: (patch) => applyPatch(repo, tree, patch),
    changes: () => ledger.changes(view),
    reports: (globs, since) => findReports(tree, globs, since),
    spot: (path) => spotInCopy(tree, path),
    drift: () => Promise.resolve(undefined),
  };
}

/** A folder on the way may be a link by now: then git saw the file as gone, and so do we. */
function placeInCopy(tree: string, path: string): string | undefined {
  const at = join(tree, path);
  return realPath(dirname(at)) === dirname(at) ? at : undefined;
}

function spotInCopy(tree: string, path: string): Spot {
  const real = realPath(join(tree, path));
  if (real !== undefined && !isWithin(real, realPath(tree) ?? tree)) return 'outside';
  return isFolder(join(tree, path)) ? 'folder' : 'missing';
}

/** Post-images only: what the files were before is the screen's affair, and that they are right is the tree's. */
async function applyPatch(repo: GitRepo, tree: string, patch: Patch): Promise<void> {
  for (const { path, after } of patch.files) if (after === null) removePath(tree, path);
  for (const { path, after } of patch.files) if (after !== null) await repo.materialise(patch.tree, path, clearWay(tree, path));
}
