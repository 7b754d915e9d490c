import { mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { applyPatch } from './apply-patch.js';
import { diffTrees } from './diff.js';
import { discover } from './discover.js';
import { fetchBase, type FetchOptions } from './fetch-base.js';
import { withoutCredentials } from './fault-of.js';
import type { GitRepo, OpenOptions, OpenResult } from './git-repo.js';
import { layGround, type Ground } from './ground.js';
import { grepTree } from './grep.js';
import { lastChange, parentTree } from './last-change.js';
import { materialise } from './materialise.js';
import { pushTree } from './push-tree.js';
import { fetchUrlOf } from './remote.js';
import { gitRunner } from './run-git.js';
import { copySeed, indexOfWorkTree, makeSeed, refreshIndex } from './seed.js';
import { deviationsFrom, takeSnapshot, type Snapshot } from './snapshot.js';
import { indexOf, listTree, readBlob, writeTree, type Entry } from './trees.js';

export type { Deviation, GitRepo, OpenOptions, OpenResult } from './git-repo.js';

/**
 * Opens the repository around a folder and judges its work tree, once, as it is now. Nothing in the user's folder is written, now or
 * later; everything of ours goes below `scratch`.
 * @returns the reason, as a sentence, where there is nothing to heal in; rejects with a WorldError when git itself fails
 */
export async function openRepo(options: OpenOptions): Promise<OpenResult> {
  const tools = { run: gitRunner(), outer: options.env ?? process.env };
  const discovery = await discover(options.root, tools);
  if (!discovery.ok) return discovery;
  await mkdir(options.scratch, { recursive: true });
  const ground = await layGround(discovery.found, await mkdtemp(join(options.scratch, 'git-')), tools);
  const snapshot = await takeSnapshot(ground);
  return { ok: true, repo: repoOn(ground, snapshot) };
}

/** The repo port on a commit that is fetched for it alone: there is no work tree, and nothing runs. */
export async function openFetched(options: FetchOptions): Promise<OpenResult> {
  const fetched = await fetchBase(options);
  return fetched.ok ? { ok: true, repo: repoOn(fetched.ground, { dirty: false, tree: fetched.tree, index: '' }) } : fetched;
}

function repoOn(ground: Ground, snapshot: Snapshot): GitRepo {
  const { root, head, branch } = ground;
  // Trees never change, so what was once listed stays right.
  const entries = remember(async (tree) => new Map((await listTree(ground, tree)).map((entry) => [entry.path, entry])));
  const indexes = remember((tree) => indexOf(ground, tree));
  const seed = remember(() => makeSeed(ground));
  return {
    state: { root, head, dirty: snapshot.dirty, baseTree: snapshot.tree, ...(branch === undefined ? {} : { branch }) },
    list: async (tree) => [...(await entries(tree)).values()],
    read: async (tree, path) => readEntry(ground, (await entries(tree)).get(path)),
    writeTree: (base, changes) => writeTree(ground, base, changes),
    diff: (base, tree) => diffTrees(ground, base, tree),
    applyPatch: (base, patch) => applyPatch(ground, base, patch),
    lastChange: () => lastChange(ground),
    parentTree: () => parentTree(ground),
    grep: (tree, words, most) => grepTree(ground, tree, { words, most }),
    pushTree: (request) => pushTree(ground, request),
    remoteUrl: (name) => Promise.resolve(shownUrl(fetchUrlOf(ground.config, name))),
    deviations: async () => {
      const base = await entries(snapshot.tree);
      return deviationsFrom(ground, snapshot, (path) => base.has(path));
    },
    seedClone: async (dir) => copySeed(await seed(''), join(dir, '.git')),
    seed: async () => dirname(await seed('')),
    indexOfWorkTree: (file) => indexOfWorkTree(ground, file, snapshot.index),
    refreshIndex: (dir) => refreshIndex(ground, dir),
    materialise: async (tree, path, dest) => materialise(ground, await indexes(tree), path, dest),
  };
}

/** A submodule is no file: null, like a path that is not there. A link reads as the path it holds. */
function readEntry(ground: Ground, entry: Entry | undefined): Promise<Uint8Array | null> {
  return entry === undefined || entry.mode === '160000' ? Promise.resolve(null) : readBlob(ground, entry.hash);
}

/** The password in a URL is for git alone. */
function shownUrl(url: string | null): string | null {
  return url === null ? null : withoutCredentials(url);
}

/** Asks once per name; a failure is not remembered. */
function remember<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(name);
    made.set(name, fresh);
    fresh.catch(() => made.delete(name));
    return fresh;
  };
}
