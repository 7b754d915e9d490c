import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Guard } from '../guard.js';
import type { Store } from '../../ports/index.js';
import { failed, refusedBy, Unfit } from './failure.js';
import { isGroup, isName, MOST_BYTES, MOST_TEXTS } from './keys.js';
import { prune } from './prune.js';

export interface FolderOptions {
  /** The folder of all repositories. */
  readonly base: string;
  /** Of this repository: one plain word. */
  readonly scope: string;
  readonly guard: Guard;
}

const END = '.json';

/**
 * A folder of this user, outside every repository: `<base>/<scope>/<group>/<name>.json`, 0700 and 0600. No link is followed below the base. A text is
 * written beside its place and renamed, and a run writes under no name but its own: several at once cannot lose what another wrote, and need no lock.
 */
export function folderStore({ base, scope, guard }: FolderOptions): Store {
  let tidy = false;
  const place = (group: string): string[] => [scope, ...group.split('/')];
  return {
    read: async (group) => {
      if (!isGroup(group)) return failed('that is no group of a store');
      try {
        return { ok: true, texts: textsOf(join(ownBase(base), ...place(group))) };
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? { ok: true, texts: new Map() } : refusedBy(error);
      }
    },
    write: async (group, name, text) => {
      if (!isGroup(group) || !isName(name)) return failed('that is no name in a store');
      try {
        await guard.arm(text);
        const content = guard.clean(text);
        if (Buffer.byteLength(content) > MOST_BYTES) return failed('the text is too long for a store');
        makeBase(base);
        const root = ownBase(base);
        const folder = place(group).reduce(ownFolder, root);
        if (!tidy) prune(root);
        tidy = true;
        writeWhole(join(folder, `${name}${END}`), content);
        return { ok: true, texts: textsOf(folder) };
      } catch (error) {
        return refusedBy(error);
      }
    },
  };
}

/** Step by step: Node's own way to make a whole path never ends in a file system such as /proc, where nothing can be made. */
function makeBase(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeBase(dirname(path));
  makeFolder(path);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Only what nobody else can write to holds what we wrote; the way to it may lead over links, as /tmp does on some machines. */
function ownBase(base: string): string {
  const real = realpathSync(base);
  checkOwn(real);
  return real;
}

function ownFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  makeFolder(folder);
  checkOwn(folder);
  return folder;
}

function checkOwn(folder: string): void {
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) throw new Unfit('a link or a file stands where its folder should be');
  if (process.getuid !== undefined && (stat.uid !== process.getuid() || (stat.mode & 0o022) !== 0)) throw new Unfit('others may write to its folder');
}

function textsOf(folder: string): ReadonlyMap<string, string> {
  checkOwn(folder);
  const names = readdirSync(folder).filter((name) => name.endsWith(END) && isName(name.slice(0, -END.length)));
  if (names.length > MOST_TEXTS) throw new Unfit('it holds more than a store can');
  return new Map(names.map((name) => [name.slice(0, -END.length), textOf(join(folder, name))]));
}

/** Never waits (a pipe may stand there) and never reads more than a text of ours could be. */
function textOf(path: string): string {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new Unfit('something else stands where its own file should be');
    if (stat.size > MOST_BYTES) throw new Unfit('it holds a file larger than any of its own');
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

let count = 0;

function writeWhole(path: string, content: string): void {
  const beside = `${path}.${process.pid}-${(count += 1)}-${Date.now()}`;
  try {
    writeFileSync(beside, content, { flag: 'wx', mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
