import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../model/index.js';
import type { Store } from '../../ports/index.js';
import type { Guard } from '../guard.js';
import { NO_STORE } from './failure.js';
import { folderStore } from './folder.js';

export interface StoreOptions {
  /** `auto`, `none` or a folder. */
  readonly where: string;
  /** The repository whose store it is. */
  readonly root: string;
  /** A step of a job keeps in the cache service what a terminal keeps in a folder. */
  readonly inJob: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly guard: Guard;
  /** A private folder for what passes between us and the service. */
  scratch(): Promise<{ readonly dir: string; readonly name: string }>;
}

/** A store that is not there: nothing is known, nothing is kept, and nobody complains. */
export const noStore: Store = { read: async () => NO_STORE, write: async () => NO_STORE };

/**
 * The store of a run, opened: the cache service in a job that has one, a folder of the user's elsewhere.
 * @throws UsageError where the folder lies in the repository itself, which is only read
 */
export async function openStore({ where, root, inJob, env, guard, scratch }: StoreOptions): Promise<Store> {
  if (where === 'none') return noStore;
  if (where !== 'auto') return folderStore({ base: outside(resolve(where), root), scope: scopeOf(root), guard });
  if (!inJob) return folderStore({ base: outside(userFolder(env), root), scope: scopeOf(root), guard });
  if (!hasService(env) || process.platform === 'win32') return noStore;
  const { actionsCache } = await import('./actions-cache.js');
  return actionsCache({ env, guard, scratch });
}

/** As `@actions/cache` decides whether there is a service. */
function hasService(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.ACTIONS_RUNTIME_TOKEN) && Boolean(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL);
}

/**
 * Where this user's programs keep what may be lost.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function userFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const xdg = env.XDG_CACHE_HOME;
  if (xdg?.startsWith('/') === true) return join(xdg, 'heal-action');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'heal-action');
  return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'heal-action');
}

/** Of one work tree: the same repository in another place has a store of its own. */
function scopeOf(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 16);
}

function outside(folder: string, root: string): string {
  const way = relative(root, nearestReal(folder));
  if (way !== '' && (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)) return folder;
  throw new UsageError(`The store ${folder} lies in the repository, which is only read: give a folder outside it, or \`none\`.`);
}

/** Where a path leads whose last part need not be there yet. */
function nearestReal(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(nearestReal(parent), path.slice(parent.length));
  }
}
