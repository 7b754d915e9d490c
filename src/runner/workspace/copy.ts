import { spawn } from 'node:child_process';
import { constants, mkdirSync, readlinkSync, rmSync, rmdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { WorldError } from '../../model/index.js';
import { isWithin, kindOf, names } from './paths.js';

/**
 * Copies a work tree as it is, links as links, with modes and times but not owners (the copy is ours), without its top `.git` and
 * without any `.git` that is a file or link: those name a repository elsewhere, which a command in the copy must not reach.
 * `dest` must exist and be empty. Gives the lines of what could not be read. Shares blocks where the file system can.
 */
export async function copyTree(root: string, dest: string): Promise<readonly string[]> {
  const entries = names(root).filter((name) => name !== '.git');
  const complaints: string[] = [];
  for (const batch of batches(entries)) complaints.push(...(await copyEntries(root, dest, batch)));
  await command('find', [dest, '-name', '.git', '!', '-type', 'd', '-delete'], dest);
  return complaints;
}

/** An argument list has an end (128 KiB is safe everywhere). */
function batches(entries: readonly string[]): readonly (readonly string[])[] {
  const result: string[][] = [];
  let room = 0;
  for (const entry of entries) {
    const bytes = Buffer.byteLength(entry) + 16;
    if (bytes > room) {
      result.push([]);
      room = 100_000;
    }
    result.at(-1)?.push(entry);
    room -= bytes;
  }
  return result;
}

async function copyEntries(root: string, dest: string, entries: readonly string[]): Promise<readonly string[]> {
  if (process.platform !== 'linux') return copyPortably(root, dest, entries);
  const flags = ['-R', '-P', '--preserve=mode,timestamps,links', '--reflink=auto'];
  const { code, stderr } = await command('cp', [...flags, '-t', dest, '--', ...entries.map((name) => `./${name}`)], root);
  if (code === 0) return [];
  if (/unrecognized option|invalid option/i.test(stderr)) return copyPortably(root, dest, entries);
  if (/No space left|quota exceeded/i.test(stderr)) throw new WorldError(`The disk is full: the repository could not be copied to ${dest}. Set TMPDIR to a larger place.`);
  return stderr.split('\n').filter((line) => line !== '');
}

async function copyPortably(root: string, dest: string, entries: readonly string[]): Promise<readonly string[]> {
  const options = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE };
  const complaints: string[] = [];
  for (const name of entries) await cp(join(root, name), join(dest, name), options).catch((error: Error) => complaints.push(error.message));
  return complaints;
}

/**
 * Turns links of the copy that lead by an absolute path into the original towards the copy itself. For runs outside a sandbox: a
 * write through such a link would land in the user's own tree.
 */
export async function relink(root: string, tree: string): Promise<void> {
  const { stdout } = await command('find', [tree, '-type', 'l', '-print0'], tree);
  for (const path of stdout.toString('utf8').split('\0').filter((one) => one !== '')) {
    const target = kindOf(path) === 'link' ? normalize(readlinkSync(path)) : '';
    if (!isWithin(target, root)) continue;
    unlinkSync(path);
    symlinkSync(tree + target.slice(root.length), path);
  }
}

interface Answer {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function command(name: string, args: readonly string[], cwd: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, LC_ALL: 'C' } });
    let stderr = '';
    const stdout: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 65536)));
    child.on('error', (error) => reject(new WorldError(`${name} could not be started: ${error.message}`)));
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout), stderr }));
  });
}

/**
 * Makes way for a file at `path` below `root`: whatever is there goes, and every folder above it is a real folder afterwards. A run
 * may have put a link where a folder was, through which a write would land outside.
 */
export function clearWay(root: string, path: string): string {
  const parts = path.split('/').slice(0, -1);
  let at = root;
  for (const part of parts) {
    at = join(at, part);
    if (kindOf(at) !== 'folder') {
      rmSync(at, { force: true });
      mkdirSync(at);
    }
  }
  const dest = join(root, path);
  rmSync(dest, { recursive: true, force: true });
  return dest;
}

/** Removes a path below `root`, and the folders above it that are empty then. Leaves everything alone that is reached through a link. */
export function removePath(root: string, path: string): void {
  const parts = path.split('/');
  for (let n = 1; n < parts.length; n += 1) if (kindOf(join(root, ...parts.slice(0, n))) !== 'folder') return;
  rmSync(join(root, path), { recursive: true, force: true });
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    try {
      rmdirSync(join(root, at));
    } catch {
      return;
    }
  }
}
