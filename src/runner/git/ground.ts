import { copyFile, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configEnv, homeEnv, plainEnv, type ConfigEntry, type Env, type OuterEnv } from './environment.js';
import type { GitAnswer, RunGit } from './run-git.js';

/** Where the user's repository lies and what it is on, found out once. */
export interface Found {
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly head: string;
  readonly branch?: string;
  /** The user's settings of all scopes, conditional includes resolved, as they were when we opened: nothing that runs later can change where we push. */
  readonly config: readonly ConfigEntry[];
}

export interface PlainOptions {
  readonly input?: Uint8Array;
  readonly index?: string;
  readonly cwd?: string;
  readonly env?: Env;
  readonly seconds?: number;
  /** Another repository of ours than the object store. */
  readonly gitDir?: string;
}

export interface TreeOptions {
  readonly index: string;
  /** Another work tree than the user's. */
  readonly workTree?: string;
  readonly input?: Uint8Array;
}

/**
 * What all of the adapter stands on: two git folders of our own beside the user's. `objects` holds every object that we make and
 * borrows the user's; `shadow` stands in for the user's `.git` whenever git has to look at the work tree, so that no
 * setting of his that runs a program (filters, hooks, monitors) is in force and nothing can be written to the original.
 */
export interface Ground extends Found {
  readonly dir: string;
  readonly objects: string;
  readonly run: RunGit;
  readonly outer: OuterEnv;
  /** Git on our object store, without any work tree. */
  plain(args: readonly string[], options?: PlainOptions): Promise<GitAnswer>;
  /** Git on a work tree with an index of ours, through the shadow. */
  tree(args: readonly string[], options: TreeOptions): Promise<GitAnswer>;
  /** A path in our scratch folder that nothing has used. */
  fresh(name: string): string;
}

/**
 * The settings that decide what a file of the work tree is as a blob; only these pass into the shadow. `filter.*` stays out on purpose: a filter is a
 * program, and LFS's keeps its large files in the user's `.git`. The price: an LFS file whose times do not fit the index counts as changed.
 */
const TREE_SETTINGS =
  /^core\.(?:autocrlf|eol|filemode|symlinks|ignorecase|precomposeunicode|excludesfile|attributesfile|checkstat|trustctime|sparsecheckout|sparsecheckoutcone|checkroundtripencoding)$/;

/** Makes our two git folders in `dir`. `index` copies come later; the user's files are only read. */
export async function layGround(found: Found, dir: string, tools: { readonly run: RunGit; readonly outer: OuterEnv }): Promise<Ground> {
  const [objects, shadow] = [join(dir, 'objects.git'), join(dir, 'shadow.git')];
  let count = 0;
  const ground: Ground = {
    ...found,
    ...tools,
    dir,
    objects,
    plain: (args, options = {}) => tools.run(plainCall(tools.outer, objects, args, { cwd: dir, ...options })),
    tree: (args, options) => tools.run({ args, cwd: dir, env: treeEnv(ground, shadow, options), ...(options.input === undefined ? {} : { input: options.input }) }),
    fresh: (name) => join(dir, `${count++}-${name}`),
  };
  await initBare(found, objects, [join(found.commonDir, 'objects')]);
  await initBare(found, shadow, []);
  await furnishShadow(found, shadow);
  return ground;
}

/**
 * A bare repository of ours, on the user's HEAD, without hooks, which borrows objects from the given object folders and knows the user's
 * shallow edges. Written file by file, which costs no process.
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export async function initBare(ground: Found, dir: string, borrowed: readonly string[]): Promise<void> {
  for (const folder of ['refs', 'info', 'objects/info', 'objects/pack']) await mkdir(join(dir, folder), { recursive: true });
  const format = ground.head.length === 64 ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n' : '\trepositoryformatversion = 0\n';
  await writeFile(join(dir, 'config'), `[core]\n\tbare = true\n${format}`);
  await writeFile(join(dir, 'HEAD'), `${ground.head}\n`);
  if (borrowed.length > 0) await writeFile(join(dir, 'objects', 'info', 'alternates'), borrowed.map((path) => `${quoted(path)}\n`).join(''));
  await copyIfThere(join(ground.commonDir, 'shallow'), join(dir, 'shallow'));
}

/**
 * A copy of an index that git may trust: never younger than the original, because a file changed in the very moment an index
 * was written is told from an unchanged one by comparing these two times. False when there is no index.
 */
export async function copyIndex(from: string, to: string): Promise<boolean> {
  const original = await stat(from).catch(() => null);
  if (original === null) return false;
  await copyFile(from, to);
  const when = Math.floor(original.mtimeMs / 1000) - 1;
  await utimes(to, when, when);
  return true;
}

function plainCall(outer: OuterEnv, objects: string, args: readonly string[], options: PlainOptions & { readonly cwd: string }): Parameters<RunGit>[0] {
  const { index, input, seconds } = options;
  const env = { ...plainEnv(outer), GIT_DIR: options.gitDir ?? objects, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }), ...options.env };
  return { args, cwd: options.cwd, env, ...(input === undefined ? {} : { input }), ...(seconds === undefined ? {} : { seconds }) };
}

function treeEnv(ground: Ground, shadow: string, options: TreeOptions): Env {
  const settings = ground.config.filter(({ key }) => TREE_SETTINGS.test(key));
  return {
    ...homeEnv(ground.outer),
    GIT_DIR: shadow,
    GIT_WORK_TREE: options.workTree ?? ground.root,
    GIT_INDEX_FILE: options.index,
    GIT_OBJECT_DIRECTORY: join(ground.objects, 'objects'),
    ...configEnv([...settings, { key: 'core.safecrlf', value: 'false' }]),
  };
}

/**
 * What of the user's `.git` decides which files count and how: his own ignore list, attributes, sparse patterns, and the shared part of a split
 * index.
 */
async function furnishShadow(found: Found, shadow: string): Promise<void> {
  await copyIfThere(join(found.commonDir, 'info', 'exclude'), join(shadow, 'info', 'exclude'));
  await copyIfThere(join(found.commonDir, 'info', 'attributes'), join(shadow, 'info', 'attributes'));
  await copyIfThere(join(found.gitDir, 'info', 'sparse-checkout'), join(shadow, 'info', 'sparse-checkout'));
  const shared = (await readdir(found.gitDir)).filter((name) => name.startsWith('sharedindex.'));
  for (const name of shared) await copyFile(join(found.gitDir, name), join(shadow, name));
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
}

/** A path in an alternates file: always quoted, so that `#`, quotes and line feeds in it mean nothing. */
function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
