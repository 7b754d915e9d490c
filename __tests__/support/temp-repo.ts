import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a path of a test repository holds: text, bytes, either with a mode, or a link. */
export type FileSpec = string | Uint8Array | { readonly content: string | Uint8Array; readonly mode?: number } | { readonly link: string };

export interface TempRepoOptions {
  /** Name of the first branch; `main`. */
  readonly branch?: string;
  /** No commit is made: HEAD is unborn. */
  readonly unborn?: boolean;
  /** Local configuration, e.g. `{ 'core.autocrlf': 'true' }`, set before the first commit. */
  readonly config?: Readonly<Record<string, string>>;
}

export interface TempRepo {
  readonly root: string;
  /** Runs git in the repository and gives its stdout; throws with stderr when it fails. */
  git(...args: readonly string[]): string;
  /** Writes into the work tree; null removes. */
  write(path: string, content: FileSpec | null): void;
  /** Adds everything and commits with fixed dates; gives the commit id. */
  commit(message?: string): string;
  /** A hash of every byte of the folder, `.git` included: names, contents, permission bits, links. Not times. */
  digest(): string;
  dispose(): void;
}

/** Makes a git repository in a fresh folder of the temp directory, holding `files` in one commit. Ids are the same on every run. */
export function tempRepo(files: Readonly<Record<string, FileSpec>> = {}, options: TempRepoOptions = {}): TempRepo {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'heal-repo-')));
  const repo = openTempRepo(root);
  repo.git('init', '-q', '-b', options.branch ?? 'main');
  for (const [key, value] of Object.entries(options.config ?? {})) repo.git('config', key, value);
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  if (options.unborn !== true) repo.commit('first');
  return repo;
}

/** The same helpers on a folder that already is a repository (a clone, a linked work tree). */
export function openTempRepo(root: string): TempRepo {
  const git = (...args: readonly string[]): string => runGit(root, args);
  return {
    root,
    git,
    write: (path, content) => write(join(root, path), content),
    commit(message = 'change') {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
    digest: () => digestOf(root),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Git in `cwd` with nothing of the machine's own configuration, and with fixed names and dates. */
export function runGit(cwd: string, args: readonly string[], input?: Uint8Array): string {
  const stdio: ('pipe' | 'ignore')[] = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'];
  return execFileSync('git', args, { cwd, env: gitEnv(), encoding: 'utf8', stdio, maxBuffer: 1 << 28, ...(input === undefined ? {} : { input }) });
}

/** An environment for git in which the machine's own configuration does not exist. */
export function gitEnv(): NodeJS.ProcessEnv {
  const date = '2024-01-02T03:04:05Z';
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_COMMITTER_DATE: date,
  };
}

/** A hash over names, kinds, permission bits, contents and link targets below a folder. Names are read as bytes. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const walk = (at: Buffer): void => {
    for (const name of readdirSync(at, { encoding: 'buffer' }).sort((a, b) => a.compare(b))) {
      const path = Buffer.concat([at, Buffer.from('/'), name]);
      const stat = lstatSync(path);
      hash.update(`${path.toString('latin1')}\0${stat.mode.toString(8)}\0`);
      if (stat.isSymbolicLink()) hash.update(readlinkSync(path, { encoding: 'buffer' }));
      else if (stat.isDirectory()) walk(path);
      else if (stat.isFile()) hash.update(`${stat.size}\0`).update(readFileSync(path));
    }
  };
  walk(Buffer.from(folder));
  return hash.digest('hex');
}

function write(path: string, content: FileSpec | null): void {
  rmSync(path, { recursive: true, force: true });
  if (content === null) return;
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'object' && 'link' in content) return symlinkSync(content.link, path);
  const spec = typeof content === 'string' || content instanceof Uint8Array ? { content } : content;
  writeFileSync(path, spec.content);
  if (spec.mode !== undefined) chmodSync(path, spec.mode);
}
