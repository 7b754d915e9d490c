import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError, WorldError, type FileMode } from '../model/index.js';

const execute = promisify(execFile);

/**
 * Makes a repository from files, with one commit on `main` and a bare `origin` beside it.
 * @returns the root of the repository
 * @throws UsageError where the folder already holds something; WorldError where git is missing
 */
export async function plant(files: Readonly<Record<string, { readonly content: string; readonly mode: FileMode }>>, folder?: string): Promise<string> {
  const home = folder === undefined ? await mkdtemp(join(tmpdir(), 'heal-demo-')) : resolve(folder);
  const root = join(home, 'shop');
  const origin = join(home, 'origin.git');
  await mkdir(home, { recursive: true });
  await mkdir(root).catch((error: unknown) => {
    throw new UsageError(`${root} is already there; give --keep another folder.`, { cause: error });
  });
  for (const [path, { content, mode }] of Object.entries(files)) await writeOne(join(root, path), content, mode);
  const git = (...args: string[]): Promise<unknown> => runGit(root, args);
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'A small shop with four planted failures');
  await git('init', '-q', '--bare', '-b', 'main', origin);
  await git('remote', 'add', 'origin', origin);
  await git('push', '-q', 'origin', 'main');
  return root;
}

async function writeOne(path: string, content: string, mode: FileMode): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  await chmod(path, mode === '100755' ? 0o755 : 0o644);
}

/** None of the user's own git configuration: signing, hooks and templates are not the demo's business. */
async function runGit(root: string, args: readonly string[]): Promise<void> {
  const author = { GIT_AUTHOR_NAME: 'Demo', GIT_AUTHOR_EMAIL: 'demo@users.noreply.github.com', GIT_COMMITTER_NAME: 'Demo', GIT_COMMITTER_EMAIL: 'demo@users.noreply.github.com' };
  const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', ...author };
  try {
    await execute('git', [...args], { cwd: root, env });
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new WorldError(missing ? 'git is not on the PATH; the demo needs git and Node.' : `git ${args[0] ?? ''} failed: ${String(error)}`, { cause: error });
  }
}
