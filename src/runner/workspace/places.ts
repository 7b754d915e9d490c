import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { certificatePaths } from './environment.js';
import { absolute, isFolder, isWithin, kindOf, realPath } from './paths.js';
import type { Env } from './search-path.js';

/** Folders that look empty in every sandbox: where people's things, sockets and temporary secrets lie. */
const USUAL = ['/tmp', '/var/tmp', '/run', '/home', '/root', '/var/run', '/var/lib/docker', '/var/lib/containerd', '/var/spool'];

export interface HiddenOptions {
  readonly env: Env;
  readonly home: string | undefined;
  readonly root: string;
  readonly ownParent: string;
}

/**
 * Existing folders (really there, not links) that must look empty: the usual ones, the user's home, the CI runner's own (temp
 * folder, actions, neighbours of the checkout, its credentials), our own, and a `.git` that lies outside the repository.
 */
export function hiddenFolders(options: HiddenOptions): readonly string[] {
  const all = [...USUAL, ...runnerFolders(options.env), ...gitFolders(options.root), options.ownParent, options.home];
  const real = all.flatMap((path) => (path === undefined ? [] : (realPath(path) ?? []))).filter(isFolder);
  // What holds the whole system cannot look empty; what lies in the repository is a copy inside.
  const sensible = real.filter((path) => path !== '/' && path !== '/usr' && !isWithin(path, options.root));
  return [...new Set(sensible)].sort();
}

/** Names from https://docs.github.com/en/actions/reference/workflows-and-actions/variables; `.runner` marks the runner's own folder. */
function runnerFolders(env: Env): readonly string[] {
  const named = [env.RUNNER_TEMP, env.GITHUB_ACTION_PATH, parent(env.GITHUB_ENV), parent(env.GITHUB_EVENT_PATH)].flatMap((value) => absolute(value) ?? []);
  const workspace = absolute(env.GITHUB_WORKSPACE);
  if (env.GITHUB_ACTIONS !== 'true' || workspace === undefined) return named;
  // <work folder>/<repository>/<repository>, with _temp, _actions and other repositories as neighbours.
  const work = dirname(dirname(workspace));
  if (work === '/') return [...named, '/_temp', '/_actions', '/github'];
  const own = dirname(work);
  return [...named, work, ...(own !== '/' && kindOf(join(own, '.runner')) !== undefined ? [own] : [])];
}

function parent(path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : dirname(path);
}

/** In a linked work tree or a submodule, `.git` is a file that names a folder elsewhere; that folder may name a common one. */
function gitFolders(root: string): readonly string[] {
  const folder = linkIn(join(root, '.git'), root, /^gitdir: (.+)$/m);
  if (folder === undefined) return [];
  const common = linkIn(join(folder, 'commondir'), folder, /^(.+)$/m);
  return [folder, ...(common === undefined ? [] : [common])];
}

function linkIn(file: string, base: string, pattern: RegExp): string | undefined {
  try {
    const target = pattern.exec(readFileSync(file, 'utf8'))?.[1];
    return target === undefined ? undefined : resolve(base, target);
  } catch {
    return undefined;
  }
}

/**
 * Sockets with a place in the file system that would still be seen: a read-only mount does not keep anyone from talking to them.
 * From /proc/net/unix (unix(7)); empty where that does not exist.
 */
export function visibleSockets(hidden: readonly string[]): readonly string[] {
  const table = read('/proc/net/unix');
  const paths = table.split('\n').flatMap((line) => /^[0-9a-f]+:(?: +[0-9A-F]+){6} +(\/.*)$/.exec(line)?.[1] ?? []);
  const real = paths.flatMap((path) => realPath(path) ?? []);
  return [...new Set(real)].filter((path) => kindOf(path) === 'other' && ![...hidden, '/dev', '/proc'].some((dir) => isWithin(path, dir)));
}

/** What a run with network needs besides: name resolution and certificates, where they lie in a hidden folder. */
export function networkFiles(env: Env, hidden: readonly string[]): readonly { readonly from: string; readonly at: string }[] {
  const wanted = ['/etc/resolv.conf', '/etc/hosts', '/etc/nsswitch.conf', ...certificatePaths(env).map(({ path }) => path)];
  return wanted.flatMap((path) => {
    const from = realPath(path);
    if (from === undefined) return [];
    // A link in the visible system leads to its target's place, so it is the target that has to be there.
    const at = hidden.some((dir) => isWithin(path, dir)) ? path : from;
    return hidden.some((dir) => isWithin(at, dir)) ? [{ from, at }] : [];
  });
}

/** Other ways to a secret that only root can take, because the system is shown as it is. */
export function rootOnlyFiles(uid: number): readonly string[] {
  if (uid !== 0) return [];
  return ['/etc/shadow', '/etc/gshadow', '/etc/shadow-', '/etc/gshadow-', '/etc/sudoers'].filter((path) => kindOf(path) === 'file');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
