import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorldError, type FileMode } from '../../model/index.js';
import { faultOf } from './fault-of.js';
import type { Ground } from './ground.js';
import { itemsOf, must, textOf } from './run-git.js';

export interface Entry {
  readonly path: string;
  readonly mode: FileMode;
  readonly hash: string;
  readonly size: number;
}

export interface Change {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Uint8Array | null;
}

/** Refuses what is no full object name: it would reach git as an option or as an expression. */
export function objectName(name: string): string {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) throw new WorldError('this is not the name of a git object');
  return name;
}

/**
 * All entries below a tree (or a commit's tree), submodules included with size 0. Names that are not UTF-8 come with U+FFFD in
 * them and cannot be asked for again.
 */
export async function listTree(ground: Ground, tree: string): Promise<Entry[]> {
  const answer = must(await ground.plain(['ls-tree', '-r', '-z', '-l', '--full-tree', objectName(tree)]), 'list a tree');
  return itemsOf(answer.stdout).map(parseEntry);
}

/** The bytes of a blob. */
export async function readBlob(ground: Ground, hash: string): Promise<Uint8Array> {
  return must(await ground.plain(['cat-file', 'blob', objectName(hash)]), 'read a file').stdout;
}

/**
 * `base` with some entries replaced or (content null) removed, as a tree in our store. Contents are taken as they are: no line end and no
 * filter is applied. Rejects where git takes a path for unsafe, or where a file would have to be a folder at the same time.
 */
export async function writeTree(ground: Ground, base: string, changes: readonly Change[]): Promise<string> {
  const index = await indexOf(ground, base);
  const hashes = await storeBlobs(ground, changes);
  const removed = changes.filter(({ content }) => content === null).map(({ path }) => `0 ${'0'.repeat(ground.head.length)}\t${path}\0`);
  const written = changes.flatMap(({ path, mode, content }, i) => (content === null ? [] : [`${mode} ${hashes[i] ?? ''}\t${path}\0`]));
  const input = Buffer.from([...removed, ...written].join(''));
  const said = must(await ground.plain(['update-index', '-z', '--index-info'], { index, input }), 'change a tree').stderr;
  // An unsafe path is passed over with a word on stderr and exit code 0.
  if (said !== '') throw new WorldError(`git could not change a tree: ${faultOf(said)}`);
  const tree = await finish(ground, index);
  await onlyTouched(ground, { base, tree, changes });
  return tree;
}

/** Git makes room for a folder by dropping a file of that name, and the other way round; nobody asked for that. */
async function onlyTouched(ground: Ground, made: { readonly base: string; readonly tree: string; readonly changes: readonly Change[] }): Promise<void> {
  const answer = must(await ground.plain(['diff-tree', '-r', '-z', '--name-only', '--no-renames', made.base, made.tree]), 'compare two trees');
  const asked = new Set(made.changes.map(({ path }) => path));
  const stray = itemsOf(answer.stdout).find((path) => !asked.has(path));
  if (stray !== undefined) throw new WorldError(`git could not change a tree: ${JSON.stringify(stray)} would have to go`);
}

/** A fresh index of ours that holds a tree. */
export async function indexOf(ground: Ground, tree: string): Promise<string> {
  const index = ground.fresh('tree.index');
  must(await ground.plain(['read-tree', objectName(tree)], { index }), 'read a tree');
  return index;
}

/** The tree of an index of ours, which is thrown away. */
export async function finish(ground: Ground, index: string): Promise<string> {
  const tree = textOf(must(await ground.plain(['write-tree'], { index }), 'write a tree'));
  await rm(index, { force: true });
  return tree;
}

/** Stores all contents with one call; the n-th hash belongs to the n-th change, and is empty for a removal. */
async function storeBlobs(ground: Ground, changes: readonly Change[]): Promise<string[]> {
  const dir = ground.fresh('blobs');
  await mkdir(dir);
  const names: string[] = [];
  for (const [i, { path, mode, content }] of changes.entries()) {
    if (path.includes('\0') || mode === '160000') throw new WorldError('a tree cannot be given this entry');
    if (content === null) continue;
    names.push(String(i));
    await writeFile(join(dir, String(i)), content);
  }
  const input = Buffer.from(names.map((name) => `${name}\n`).join(''));
  const answer = must(await ground.plain(['hash-object', '-w', '--no-filters', '--stdin-paths'], { cwd: dir, input }), 'store a file');
  await rm(dir, { recursive: true, force: true });
  const hashes = textOf(answer).split('\n');
  return changes.map(({ content }) => (content === null ? '' : (hashes.shift() ?? '')));
}

const MODES: ReadonlySet<string> = new Set(['100644', '100755', '120000', '160000']);

/** `<mode> <type> <hash> <size padded>\t<path>`. The old group-writable 100664 reads as 100644. */
function parseEntry(item: string): Entry {
  const tab = item.indexOf('\t');
  const [mode = '', , hash = '', size = ''] = item.slice(0, tab).split(/ +/);
  return { path: item.slice(tab + 1), mode: modeOf(mode), hash, size: size === '-' ? 0 : Number(size) };
}

/** A mode as git prints it, in the four that trees of today hold. */
export function modeOf(mode: string): FileMode {
  return MODES.has(mode) ? (mode as FileMode) : '100644';
}
