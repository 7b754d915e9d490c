import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSpeakable, OUTER_ENV } from '../../trial/layers.js';
import type { Layers } from '../../trial/layers.js';
import { mounted } from './mount.js';
import { isWithin, names } from './paths.js';
import type { Scene } from './scene.js';
import { removeTree } from './scratch.js';

/** What an overlay over the user's work tree has to know of it, or why there can be none. */
export type Survey =
  | { readonly ok: true; readonly doors: readonly Buffer[] }
  | { readonly ok: false; readonly why: string };

/** The kernel takes a page of mount options; the user's path and a few of ours must fit. */
const LONGEST = 512;

/** Whether clones can be overlays over the user's work tree: what lies in it is looked at, then it is tried, once, with the real folders. */
export async function surveyOverlay(scene: Scene, nextMark: () => string): Promise<Survey> {
  const { root, scratch } = scene;
  if (!isSpeakable(root) || !isSpeakable(scratch.dir)) return { ok: false, why: 'no mount option can say the path of the repository or of the temp folder' };
  if (root.length > LONGEST || scratch.dir.length > LONGEST) return { ok: false, why: 'the path of the repository or of the temp folder is too long' };
  const inner = mountBelow(readSafely('/proc/self/mountinfo'), root);
  if (inner !== undefined) return { ok: false, why: `something is mounted in the repository (${inner}), which an overlay would not show` };
  const [found, why] = await Promise.all([lookThrough(scene), tryOut(scene, nextMark)]);
  return why === undefined ? found : { ok: false, why };
}

/** A mount point below a folder. `table` is the text of /proc/self/mountinfo (proc_pid_mountinfo(5)), in which odd characters are octal. */
export function mountBelow(table: string, folder: string): string | undefined {
  const points = table.split('\n').flatMap((line) => line.split(' ')[4] ?? []);
  const plain = points.map((point) => point.replace(/\\([0-7]{3})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 8))));
  return plain.find((point) => point !== folder && isWithin(point, folder));
}

function readSafely(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * One walk over the work tree, its top `.git` left out. A file of another user or group could not be written to through an overlay as it can in a
 * copy, which is ours; nor one of a further group of ours, which has no number in the namespace. `doors` are files and links called `.git`: they name a repository elsewhere.
 */
function lookThrough({ root, uid, gid }: Scene): Promise<Survey> {
  const alien = ['(', '!', '-uid', String(uid), '-o', '!', '-gid', String(gid), ')', '-printf', 'A%P\\0', '-quit'];
  const args = [root, '-path', join(root, '.git'), '-prune', '-o', ...alien, '-o', '-name', '.git', '!', '-type', 'd', '-printf', 'D%P\\0'];
  return new Promise((resolve) => {
    execFile('find', args, { env: OUTER_ENV, cwd: '/', encoding: 'buffer', maxBuffer: 1 << 24, timeout: 120_000 }, (error, stdout) => {
      const items = split(stdout);
      const other = items.find((item) => item[0] === ALIEN);
      if (other !== undefined) return resolve({ ok: false, why: `files of another user or group lie in the repository (the first: ${other.subarray(1).toString('utf8')})` });
      if (error !== null) return resolve({ ok: false, why: 'the repository cannot be looked through as a whole' });
      resolve({ ok: true, doors: items.map((item) => item.subarray(1)) });
    });
  });
}

const ALIEN = 'A'.charCodeAt(0);

function split(text: Buffer): readonly Buffer[] {
  const items: Buffer[] = [];
  for (let from = 0, to = text.indexOf(0); to >= 0; from = to + 1, to = text.indexOf(0, from)) items.push(text.subarray(from, to));
  return items;
}

/** Makes the mark that hides a name of the layers below. Needs no privilege since Linux 5.8. */
export function makeWhiteout(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('mknod', [path, 'c', '0', '0'], { env: OUTER_ENV, cwd: '/' }, (error, _stdout, stderr) => (error === null ? resolve() : reject(new Error(stderr.trim() || error.message))));
  });
}

/**
 * Mounts the real folders twice in a row and does in them what clones live on: writing, deleting, renaming, a folder made anew, a hidden name.
 * Gives what went wrong. Root is not written to, whatever happens.
 */
async function tryOut({ root, scratch }: Scene, nextMark: () => string): Promise<string | undefined> {
  const at = (name: string): string => join(scratch.dir, 'overlay-test', name);
  const layers: Layers = { lower: [at('lower'), at('mask'), root], upper: at('upper'), work: at('work'), merged: at('merged') };
  try {
    for (const name of ['lower/.heal-probe/dir', 'mask', 'upper', 'work', 'merged']) mkdirSync(at(name), { recursive: true });
    for (const name of ['kept', 'gone', 'moved', 'dir/in']) writeFileSync(at(`lower/.heal-probe/${name}`), name);
    await makeWhiteout(at('mask/.git'));
    const there = names(root).filter((name) => name !== '.git');
    const missing = await mounted(layers, nextMark(), (tree) => {
      change(join(tree, '.heal-probe'));
      const seen = new Set(readdirSync(tree));
      return [...there.filter((name) => !seen.has(name)), ...(seen.has('.git') ? ['the hiding of .git'] : [])];
    });
    if (missing.length > 0) return `an overlay lacks ${missing[0] ?? ''}`;
    const lost = await mounted(layers, nextMark(), (tree) => lostIn(join(tree, '.heal-probe')));
    if (lost !== undefined) return `an overlay does not keep ${lost}`;
    return existsSync(join(root, '.heal-probe')) || readFileSync(at('lower/.heal-probe/kept'), 'utf8') !== 'kept' ? 'an overlay writes to what it lies on' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    removeTree(at(''));
  }
}

function change(probe: string): void {
  appendFileSync(join(probe, 'kept'), '+');
  writeFileSync(join(probe, 'new'), 'new', { mode: 0o755 });
  rmSync(join(probe, 'gone'));
  renameSync(join(probe, 'moved'), join(probe, 'there'));
  rmSync(join(probe, 'dir'), { recursive: true });
  mkdirSync(join(probe, 'dir'));
  chmodSync(join(probe, 'there'), 0o600);
}

function lostIn(probe: string): string | undefined {
  if (readdirSync(probe).sort().join(' ') !== 'dir kept new there') return 'deletions and renamed files';
  if (readdirSync(join(probe, 'dir')).length > 0) return 'a folder that was made anew';
  if (readFileSync(join(probe, 'kept'), 'utf8') !== 'kept+' || readFileSync(join(probe, 'new'), 'utf8') !== 'new') return 'what is written';
  const own = lstatSync(join(probe, 'new'));
  return own.uid !== process.getuid?.() || (own.mode & 0o777) !== 0o755 || (lstatSync(join(probe, 'there')).mode & 0o777) !== 0o600 ? 'owners and modes' : undefined;
}
