import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readlink, realpath, rename, rm, rmdir, symlink, unlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { WorldError } from '../../model/index.js';
import type { Ground } from './ground.js';
import { must } from './run-git.js';

/**
 * Writes one entry to `dest` as git would check it out (line ends by attributes and the user's settings; filters are left out on
 * purpose, see ground). Git writes it into an empty folder of ours, from where it is moved: so nothing that lies around `dest`
 * is ever written through.
 * @param index an index of ours that holds the tree
 */
export async function materialise(ground: Ground, index: string, path: string, dest: string): Promise<void> {
  const folder = dirname(dest);
  if (!(await isReal(folder, dirname(ground.dir)))) throw new WorldError(`${folder} is a link or behind one; nothing is written through it`);
  const workTree = ground.fresh('checkout');
  await mkdir(workTree);
  try {
    const input = Buffer.from(`${path}\0`);
    must(await ground.tree(['checkout-index', '-f', '-z', '--stdin'], { index, workTree, input }), `write ${JSON.stringify(path)}`);
    const from = join(workTree, path);
    await lstat(from);
    await clear(dest);
    await move(from, dest);
  } finally {
    await rm(workTree, { recursive: true, force: true });
  }
}

/** No link leads to the folder, but for those above our own scratch folder: the temp folder may well be one. */
async function isReal(folder: string, scratch: string): Promise<boolean> {
  const inside = relative(scratch, folder);
  const isInside = !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  return (await realpath(folder)) === (isInside ? join(await realpath(scratch), inside) : folder);
}

/** Removes a file, a link or an empty folder. A folder with something in it stays, and the error says so. */
async function clear(dest: string): Promise<void> {
  const there = await lstat(dest).catch(() => null);
  if (there !== null) await (there.isDirectory() ? rmdir(dest) : unlink(dest));
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const info = await lstat(from);
    if (info.isSymbolicLink()) await symlink(await readlink(from), to);
    else if (info.isDirectory()) await mkdir(to);
    else await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
