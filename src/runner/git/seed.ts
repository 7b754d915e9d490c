import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyIndex, type Ground } from './ground.js';
import { itemsOf, must, textOf } from './run-git.js';

const PACK_SECONDS = 900;

/**
 * Makes the template of every clone's `.git`, once: the objects reachable from HEAD in one pack, one branch, HEAD, and HEAD's tree as
 * index. Made by packing and not by fetching, because a fetch starts git inside the user's repository, with its settings.
 * Left out on purpose: tags, notes, stashes, other branches, reflogs, and the ignore list of the user's own `.git`.
 * @returns the path of the template
 */
export async function makeSeed(ground: Ground): Promise<string> {
  const home = ground.fresh('seed');
  const seed = join(home, '.git');
  const format = ground.head.length === 64 ? 'sha256' : 'sha1';
  await mkdir(home);
  const at = { gitDir: seed, env: { GIT_WORK_TREE: home } };
  const init = ['init', '-q', '--template=', '-b', ground.branch ?? 'heal-base', `--object-format=${format}`, home];
  must(await ground.plain(init, at), 'make the repository of a clone');
  await mkdir(join(seed, 'objects', 'pack'), { recursive: true });
  await fill(ground, seed);
  // Without a reflog, and so without anybody's name and address in the clone.
  must(await ground.plain(['-c', 'core.logAllRefUpdates=false', 'update-ref', 'HEAD', ground.head], at), 'name the branch of a clone');
  must(await ground.plain(['read-tree', ground.head], at), 'fill the index of a clone');
  return seed;
}

/** Copies the template; where the file system can, the copies share their blocks. */
export async function copySeed(seed: string, dest: string): Promise<void> {
  await mkdir(dest);
  for (const entry of await readdir(seed, { withFileTypes: true })) {
    const [from, to] = [join(seed, entry.name), join(dest, entry.name)];
    await (entry.isDirectory() ? copySeed(from, to) : copyFile(from, to, constants.COPYFILE_FICLONE));
  }
}

/** Exit code 1 only says that some files differ, which is so in a dirty snapshot. */
export async function refreshIndex(ground: Ground, dir: string): Promise<void> {
  const at = { gitDir: join(dir, '.git'), env: { GIT_WORK_TREE: dir } };
  const answer = await ground.plain(['update-index', '-q', '--refresh'], at);
  if (answer.code !== 1) must(answer, 'refresh the index of a clone');
}

/**
 * An index of HEAD's tree with the stats of the user's work tree, at `file`. Made from the index that the work tree was judged by, unless that has marks
 * (sparse, assumed unchanged) which would make a clone's status a lie.
 */
export async function indexOfWorkTree(ground: Ground, file: string, known: string): Promise<void> {
  await copyIndex(known, file);
  const read = await ground.tree(['read-tree', '-m', ground.head], { index: file });
  const marks = read.code === 0 ? await ground.tree(['ls-files', '-v', '-z'], { index: file }) : read;
  if (marks.code !== 0 || itemsOf(marks.stdout).some((item) => !item.startsWith('H '))) {
    await rm(file, { force: true });
    must(await ground.plain(['read-tree', ground.head], { index: file }), 'fill the index of a clone');
  }
  const answer = await ground.plain(['update-index', '-q', '--refresh'], { index: file, env: { GIT_WORK_TREE: ground.root } });
  if (answer.code !== 1) must(answer, 'refresh the index of a clone');
}

/**
 * All of the history we have. Where some of it is missing (a partial clone leaves out what nobody looked at), the clone gets HEAD
 * alone, as a shallow repository.
 */
async function fill(ground: Ground, seed: string): Promise<void> {
  const whole = await pack(ground, seed, []);
  if (whole.code === 0) return keepShallow(ground, seed);
  const edge = ground.fresh('edge');
  await writeFile(edge, `${ground.head}\n`);
  must(await pack(ground, seed, ['--missing=allow-any'], { GIT_SHALLOW_FILE: edge }), 'pack the history of HEAD');
  await copyFile(edge, join(seed, 'shallow'));
}

function pack(ground: Ground, seed: string, more: readonly string[], env: Readonly<Record<string, string>> = {}): ReturnType<Ground['plain']> {
  const args = ['pack-objects', '-q', '--revs', '--delta-base-offset', '--window=0', ...more, join(seed, 'objects', 'pack', 'pack')];
  return ground.plain(args, { input: Buffer.from(`${ground.head}\n`), seconds: PACK_SECONDS, env });
}

/** A shallow repository's edges, as far as they belong to HEAD's own history. */
async function keepShallow(ground: Ground, seed: string): Promise<void> {
  const edges = await readFile(join(ground.objects, 'shallow')).catch(() => null);
  if (edges === null) return;
  const found = must(await ground.plain(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { gitDir: seed, input: edges }), 'read the edges of a shallow history');
  const kept = textOf(found).split('\n').filter((line) => line.endsWith(' commit')).map((line) => line.split(' ')[0]);
  if (kept.length > 0) await writeFile(join(seed, 'shallow'), kept.map((edge) => `${edge}\n`).join(''));
}
