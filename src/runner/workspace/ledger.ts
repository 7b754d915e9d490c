import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { WorldError } from '../../model/index.js';
import type { FileMode } from '../../model/index.js';
import { askingEnv, configEnv, parseConfig, plainEnv } from '../git/environment.js';
import type { ConfigEntry, OuterEnv } from '../git/environment.js';
import type { GitRepo } from '../git/git-repo.js';
import { copyIndex } from '../git/ground.js';
import { gitRunner, itemsOf, must } from '../git/run-git.js';
import type { GitAnswer } from '../git/run-git.js';

export interface Change {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Uint8Array | null;
}

/** A clone's work tree, for git and for us. */
export interface View {
  readonly tree: string;
  /** What starts git where `tree` is to be seen; absent = it is seen everywhere. */
  readonly within?: readonly string[];
  /** Where the file, link or folder at a path lies for us; undefined when there is none, or only through a link. */
  readonly place: (path: string) => string | undefined;
}

/** Knows what a clone was made of, and tells what became of it. Never asks the clone's own `.git`, which is foreign after a run. */
export interface Ledger {
  changes(view: View): Promise<readonly Change[]>;
}

export interface LedgerOptions {
  readonly repo: GitRepo;
  /** The index of a freshly made clone, … */
  readonly index: string;
  /** … and its work tree as it then is. */
  readonly view: View;
  /** An empty private folder. */
  readonly folder: string;
  readonly env: OuterEnv;
}

const MAX_FILES = 5000;
const MAX_BYTES = 64 * 1024 * 1024;

/** Opens the book on a clone before anything runs in it. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const book = await makeBook(options);
  await enterBase(book, options);
  // What differs from the very start (ignored by rules that only the user's own git knows, say) is no change as long as it stays so.
  const before = new Map((await book.differing(options.view)).map(({ path, place }) => [path, signature(place)]));
  return {
    async changes(view) {
      const now = (await book.differing(view)).filter(({ path, place }) => before.get(path) !== signature(place) || !before.has(path));
      if (now.length > MAX_FILES) throw new WorldError(`The command changed ${now.length} files, more than the ${MAX_FILES} that are looked at.`);
      const changes: Change[] = [];
      for (const one of now) changes.push(...(await readChange(one, book, view)));
      return changes;
    },
  };
}

/** A path that is not as the book has it, and where its content lies; no place = it is gone. */
interface Differing {
  readonly path: string;
  readonly place: string | undefined;
}

interface Book {
  git(args: readonly string[], more?: { readonly view?: View; readonly input?: Uint8Array }): Promise<GitAnswer>;
  /** Paths that differ from the index of the book: changed, gone, or new and not ignored. */
  differing(view: View): Promise<readonly Differing[]>;
}

async function makeBook({ repo, index: from, folder, env }: LedgerOptions): Promise<Book> {
  const run = gitRunner();
  const [gitDir, index] = [join(folder, 'book.git'), join(folder, 'index')];
  const format = repo.state.baseTree.length === 64 ? 'sha256' : 'sha1';
  const init = ['init', '-q', '--bare', '--template=', `--object-format=${format}`, gitDir];
  must(await run({ args: init, env: plainEnv(env), cwd: folder }), 'make a scratch repository');
  mkdirSync(join(gitDir, 'info'), { recursive: true });
  await copyIndex(from, index);
  const settings = await treeSettings(repo, env, run);
  const whole = { ...plainEnv(env), ...configEnv(settings), GIT_DIR: gitDir, GIT_INDEX_FILE: index };
  const git: Book['git'] = (args, { view, input } = {}) => {
    const { tree = gitDir, within } = view ?? {};
    // Entered once the mount is there: the folder that a process starts in would still be the one below it.
    return run({ args: ['-C', tree, ...args], env: { ...whole, GIT_WORK_TREE: tree }, cwd: '/', ...(within === undefined ? {} : { within }), ...(input === undefined ? {} : { input }) });
  };
  return { git, differing: async (view) => differingIn(must(await git(LIST, { view }), 'compare a clone').stdout, view) };
}

const LIST = ['ls-files', '-z', '-t', '--deleted', '--modified', '--others', '--exclude-standard', '--full-name'] as const;

/** `<tag> <path>`, `R` for what is gone (said of it besides that it differs). */
function differingIn(stdout: Buffer, view: View): readonly Differing[] {
  const items = itemsOf(stdout);
  const gone = new Set(items.filter((item) => item.startsWith('R ')).map((item) => item.slice(2)));
  // A folder that is a repository of its own ends with a slash; a name that is not UTF-8 cannot be said in a port.
  const paths = [...new Set(items.map((item) => item.slice(2)))].filter((path) => !path.endsWith('/') && !path.includes('\ufffd')).sort();
  return paths.map((path) => ({ path, place: gone.has(path) ? undefined : view.place(path) }));
}

/** How line ends are kept is the user's setting; a filter is a program and is not among these. */
async function treeSettings(repo: GitRepo, env: OuterEnv, run: ReturnType<typeof gitRunner>): Promise<readonly ConfigEntry[]> {
  const answer = await run({ args: ['config', '--list', '-z', '--includes'], env: askingEnv(env, repo.state.root), cwd: repo.state.root });
  const wanted = /^core\.(?:autocrlf|eol|filemode|symlinks|ignorecase|checkstat|trustctime|checkroundtripencoding)$/;
  const all = answer.code === 0 ? parseConfig(itemsOf(answer.stdout)) : [];
  return [...all.filter(({ key }) => wanted.test(key)), { key: 'core.safecrlf', value: 'false' }, { key: 'core.attributesFile', value: '/dev/null' }];
}

/** The fresh index holds HEAD's tree; what a dirty base has otherwise is entered, without stats, so that git looks at the content. */
async function enterBase(book: Book, { repo }: LedgerOptions): Promise<void> {
  if (!repo.state.dirty) return;
  const wanted = new Map((await repo.list(repo.state.baseTree)).map(({ path, mode, hash }) => [path, `${mode} ${hash}`]));
  const staged = must(await book.git(['ls-files', '-s', '-z']), 'list a clone').stdout;
  const held = new Map(itemsOf(staged).map((item) => [item.slice(item.indexOf('\t') + 1), item.slice(0, item.lastIndexOf(' ', item.indexOf('\t')))]));
  const gone = [...held.keys()].filter((path) => !wanted.has(path)).map((path) => `0 ${'0'.repeat(repo.state.baseTree.length)}\t${path}\0`);
  const put = [...wanted].filter(([path, entry]) => held.get(path) !== entry).map(([path, entry]) => `${entry}\t${path}\0`);
  if (gone.length + put.length === 0) return;
  must(await book.git(['update-index', '-z', '--index-info'], { input: Buffer.from([...gone, ...put].join('')) }), 'enter the base of a clone');
}

function signature(place: string | undefined): string {
  try {
    if (place === undefined) return 'absent';
    const stat = lstatSync(place, { bigint: true });
    return `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
  } catch {
    return 'absent';
  }
}

async function readChange({ path, place }: Differing, book: Book, view: View): Promise<readonly Change[]> {
  const stat = place === undefined ? undefined : lstatSync(place, { throwIfNoEntry: false });
  if (place === undefined || stat === undefined) return [{ path, mode: '100644', content: null }];
  if (stat.isSymbolicLink()) return [{ path, mode: '120000', content: readlinkSync(place, { encoding: 'buffer' }) }];
  if (!stat.isFile()) return [];
  const { content, executable } = readPlain(place, path);
  return [{ path, mode: executable ? '100755' : '100644', content: content.includes(13) ? await asBlob(book, { path, view }, content) : content }];
}

/** Through a descriptor that no link can lead astray and no pipe can hold up. */
function readPlain(at: string, path: string): { readonly content: Buffer; readonly executable: boolean } {
  const fd = openSync(at, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    if (stat.size > MAX_BYTES) throw new WorldError(`The command left ${path} with ${stat.size} bytes, more than the ${MAX_BYTES} that are looked at.`);
    return { content: stat.isFile() ? readFileSync(fd) : Buffer.alloc(0), executable: (stat.mode & 0o100) !== 0 };
  } finally {
    closeSync(fd);
  }
}

/** Carriage returns may be git's own doing at check-out; as a blob the file is what git would add. */
async function asBlob(book: Book, { path, view }: { readonly path: string; readonly view: View }, input: Buffer): Promise<Buffer> {
  const hash = must(await book.git(['hash-object', '-w', '--stdin', `--path=${path}`], { view, input }), 'read a changed file').stdout.toString('latin1').trim();
  return must(await book.git(['cat-file', 'blob', hash]), 'read a changed file').stdout;
}
