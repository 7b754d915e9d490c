import { chmodSync, copyFileSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Patch } from '../../model/index.js';
import { layered } from '../../trial/layers.js';
import type { Layers } from '../../trial/layers.js';
import type { Deviation, GitRepo } from '../git/git-repo.js';
import { findReports } from '../reports.js';
import type { Body, BodyOptions } from './body.js';
import { clearWay, removePath } from './copy.js';
import { openLedger } from './ledger.js';
import type { Ledger, View } from './ledger.js';
import { mounted } from './mount.js';
import { makeWhiteout } from './overlay-test.js';
import { isFolder } from './paths.js';
import type { Scene } from './scene.js';
import { placeIn, spotIn } from './stack.js';

export interface OverlayOptions {
  readonly repo: GitRepo;
  readonly scene: Scene;
  readonly nextMark: () => string;
  /** Files and links called `.git` below the user's work tree. */
  readonly doors: readonly Buffer[];
}

/** Makes the bodies of clones out of layers over the user's work tree. */
export interface Overlay {
  body(options: BodyOptions): Promise<Body>;
}

/**
 * What all clones have below their own layer, top first: what differs from the user's work tree as it now is (an index of its own, and every path that has left
 * the base tree since), the clone's `.git`, a layer that hides the user's own, and the user's work tree itself, which is only read.
 */
interface Base {
  readonly stack: readonly string[];
  /** The paths that had left the base tree when this was made. */
  readonly deviations: readonly Deviation[];
  ledger(): Promise<Ledger>;
}

/** A base serves until other paths leave the base tree; clones made of an earlier one keep theirs. */
export function openOverlay(options: OverlayOptions): Overlay {
  const { repo, scene } = options;
  let count = 0;
  let last: { readonly key: string; readonly base: Promise<Base> } | undefined;
  const baseFor = (deviations: readonly Deviation[]): Promise<Base> => {
    const key = JSON.stringify(deviations);
    if (last?.key === key) return last.base;
    const base = makeBase(options, deviations, join(scene.scratch.dir, `base-${(count += 1)}`));
    base.catch(() => (last = undefined));
    last = { key, base };
    return base;
  };
  return { body: async (own) => layBody(own, await baseFor(await repo.deviations())) };
}

async function makeBase(options: OverlayOptions, deviations: readonly Deviation[], folder: string): Promise<Base> {
  const { repo, scene } = options;
  const [own, mask] = [join(folder, 'own'), join(folder, 'mask')];
  for (const dir of [join(own, '.git'), mask]) mkdirSync(dir, { recursive: true });
  const [seed] = await Promise.all([repo.seed(), repo.indexOfWorkTree(join(own, '.git', 'index')), makeWhiteout(join(mask, '.git'))]);
  const lower = [mask, scene.root];
  if (deviations.length + options.doors.length > 0) await putBack(options, deviations, layersIn(folder, own, lower));
  const stack = [own, seed, ...lower];
  let opened: Promise<Ledger> | undefined;
  const open = (): Promise<Ledger> => {
    const view = viewOf(layersIn(folder, join(folder, 'untouched'), stack));
    mkdirSync(join(folder, 'book'), { recursive: true });
    return openLedger({ repo, index: join(own, '.git', 'index'), folder: join(folder, 'book'), env: scene.env, view });
  };
  return { stack, deviations, ledger: () => (opened ??= open()) };
}

/** Layers whose upper one is `upper`, with the folders that a mount needs besides. */
function layersIn(folder: string, upper: string, lower: readonly string[]): Layers {
  const layers = { lower, upper, work: join(folder, 'work'), merged: join(folder, 'merged') };
  for (const dir of [upper, layers.work, layers.merged]) mkdirSync(dir, { recursive: true });
  return layers;
}

async function putBack({ repo, nextMark, doors }: OverlayOptions, deviations: readonly Deviation[], layers: Layers): Promise<void> {
  const [gone, back] = [deviations.filter(({ inBase }) => !inBase), deviations.filter(({ inBase }) => inBase)];
  const images = await imagesOf(repo, { tree: repo.state.baseTree, paths: back.map(({ path }) => path), folder: join(layers.work, '..', 'images') });
  await mounted(layers, nextMark(), (tree) => {
    for (const door of doors) rmSync(Buffer.concat([Buffer.from(`${tree}/`), door]), { force: true });
    for (const { path } of gone) removePath(tree, path);
    for (const { path, image } of images) place(image, clearWay(tree, path));
  });
}

interface Image {
  readonly path: string;
  /** A file, link or empty folder of ours that is what the path shall be. */
  readonly image: string;
}

interface Wanted {
  readonly tree: string;
  readonly paths: readonly string[];
  readonly folder: string;
}

/** Written beside the layers first, because git does not see into them. */
async function imagesOf(repo: GitRepo, { tree, paths, folder }: Wanted): Promise<readonly Image[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const images = paths.map((path, n) => ({ path, image: join(folder, String(n)) }));
  for (const { path, image } of images) await repo.materialise(tree, path, image);
  return images;
}

function place(image: string, dest: string): void {
  const stat = lstatSync(image);
  if (stat.isSymbolicLink()) return symlinkSync(readlinkSync(image, { encoding: 'buffer' }), dest);
  if (stat.isDirectory()) return void mkdirSync(dest);
  copyFileSync(image, dest);
  chmodSync(dest, stat.mode & 0o777);
}

function layBody({ repo, scene, folder, nextMark }: BodyOptions, base: Base): Body {
  const layers = layersIn(folder, join(folder, 'upper'), base.stack);
  const stack = [layers.upper, ...base.stack];
  return {
    tree: layers.merged,
    layers,
    complaints: [],
    apply: (patch) => applyPatch(repo, patch, { layers, folder, nextMark }),
    changes: async () => (await base.ledger()).changes(viewOf(layers)),
    // What was written lies in the upper layer, and nothing else does.
    reports: (globs, since) => findReports(layers.upper, globs, since),
    spot: (path) => spotIn(stack, scene.root, path),
    drift: async () => drifted(base.deviations, await repo.deviations()),
  };
}

function viewOf(layers: Layers): View {
  const stack = [layers.upper, ...layers.lower];
  return { tree: layers.merged, within: layered([layers], [], []), place: (path) => placeIn(stack, path) };
}

async function applyPatch(repo: GitRepo, patch: Patch, { layers, folder, nextMark }: { readonly layers: Layers; readonly folder: string; readonly nextMark: () => string }): Promise<void> {
  const written = patch.files.filter(({ after }) => after !== null).map(({ path }) => path);
  const images = await imagesOf(repo, { tree: patch.tree, paths: written, folder: join(folder, 'images') });
  await mounted(layers, nextMark(), (tree) => {
    for (const { path, after } of patch.files) if (after === null) removePath(tree, path);
    for (const { path, image } of images) place(image, clearWay(tree, path));
  });
}

function drifted(before: readonly Deviation[], now: readonly Deviation[]): string | undefined {
  const [known, left] = [new Set(before.map(({ path }) => path)), new Set(now.map(({ path }) => path))];
  return [...now, ...before].map(({ path }) => path).find((path) => !known.has(path) || !left.has(path));
}

/** The kernel's own folder has no permission at all, so removing it would take two more processes. */
export function openWork(layers: Layers): void {
  const inner = join(layers.work, 'work');
  if (isFolder(inner)) chmodSync(inner, 0o700);
}
