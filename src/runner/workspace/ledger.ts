import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WorldError } from '../../model/index.js';
import type { FileMode } from '../../model/index.js';
import { askingEnv, configEnv, parseConfig, plainEnv } from '../git/environment.js';
import type { ConfigEntry, OuterEnv } from '../git/environment.js';
import type { GitRepo } from '../git/git-repo.js';
import { copyIndex } from '../git/ground.js';
import { gitRunner, itemsOf, must } from '../git/run-git.js';
import type { GitAnswer } from '../git/run-git.js';
import { realPath } from './paths.js';

export interface Change {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Uint8Array | null;
}

/** Knows what a clone was made of, and tells what became of it. Never asks the clone's own `.git`, which is foreign after a run. */
export interface Ledger {
  changes(): Promise<readonly Change[]>;
}

export interface LedgerOptions {
  readonly repo: GitRepo;
  /** The work tree of the clone, freshly made, with a fresh index in its `.git`. */
  readonly tree: string;
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
  const before = new Map((await book.differing()).map((path) => [path, signature(join(options.tree, path))]));
  return {
    async changes() {
      const now = (await book.differing()).filter((path) => before.get(path) !== signature(join(options.tree, path)) || !before.has(path));
      if (now.length > MAX_FILES) throw new WorldError(`The command changed ${now.length} files, more than the ${MAX_FILES} that are looked at.`);
      const changes: Change[] = [];
      for (const path of now) changes.push(...(await readChange(options.tree, path, book)));
      return changes;
    },
  };
}

interface Book {
  git(args: readonly string[], input?: Uint8Array): Promise<GitAnswer>;
  /** Paths that differ from the index of the book: changed, gone, or new and not ignored. */
  differing(): Promise<readonly string[]>;
}

async function makeBook({ repo, tree, folder, env }: LedgerOptions): Promise<Book> {
  const run = gitRunner();
  const [gitDir, index] = [join(folder, 'book.git'), join(folder, 'index')];
  const format = repo.state.baseTree.length === 64 ? 'sha256' : 'sha1';
  const init = ['init', '-q', '--bare', '--template=', `--object-format=${format}`, gitDir];
  must(await run({ args: init, env: plainEnv(env), cwd: folder }), 'make a scratch repository');
  mkdirSync(join(gitDir, 'info'), { recursive: true });
  await copyIndex(join(tree, '.git', 'index'), index);
  const settings = await treeSettings(repo, env, run);
  const whole = { ...plainEnv(env), ...configEnv(settings), GIT_DIR: gitDir, GIT_WORK_TREE: tree, GIT_INDEX_FILE: index };
  const git: Book['git'] = (args, input) => run({ args, env: whole, cwd: tree, ...(input === undefined ? {} : { input }) });
  const differing = async (): Promise<readonly string[]> => {
    const answer = must(await git(['ls-files', '-z', '--modified', '--others', '--exclude-standard', '--full-name']), 'compare a clone');
    // A folder that is a repository of its own ends with a slash; a name that is not UTF-8 cannot be said in a port.
    return [...new Set(itemsOf(answer.stdout))].filter((path) => !path.endsWith('/') && !path.includes('\ufffd')).sort();
  };
  return { git, differing };
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
  must(await book.git(['update-index', '-z', '--index-info'], Buffer.from([...gone, ...put].join(''))), 'enter the base of a clone');
}

function signature(path: string): string {
  try {
    const stat = lstatSync(path, { bigint: true });
    return `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
  } catch {
    return 'absent';
  }
}

async function readChange(tree: string, path: string, book: Book): Promise<readonly Change[]> {
  const at = join(tree, path);
  // A folder on the way may be a link by now: then git saw the file as gone, and so do we.
  const parent = realPath(dirname(at));
  const stat = parent === dirname(at) ? lstatSync(at, { throwIfNoEntry: false }) : undefined;
  if (stat === undefined) return [{ path, mode: '100644', content: null }];
  if (stat.isSymbolicLink()) return [{ path, mode: '120000', content: readlinkSync(at, { encoding: 'buffer' }) }];
  if (!stat.isFile()) return [];
  const { content, executable } = readPlain(at, path);
  return [{ path, mode: executable ? '100755' : '100644', content: content.includes(13) ? await asBlob(book, path, content) : content }];
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
async function asBlob(book: Book, path: string, content: Buffer): Promise<Buffer> {
  const hash = must(await book.git(['hash-object', '-w', '--stdin', `--path=${path}`], content), 'read a changed file').stdout.toString('latin1').trim();
  return must(await book.git(['cat-file', 'blob', hash]), 'read a changed file').stdout;
}
