import { join } from 'node:path';
import type { SandboxHome } from '../../trial/sandbox.js';
import { absolute, expand, isFolder, isWithin, kindOf, realPath } from './paths.js';
import { pathEntries } from './search-path.js';
import type { Env } from './search-path.js';
import { ALWAYS_MASKED, TOOL_HOMES } from './tool-homes.js';

/** Already seen read-only through the root, and never a place for a user's tools to write to. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/etc', '/proc', '/sys', '/dev', '/boot', '/nix'];
/** Folders below the user's home that are never shown, whatever points at them or below them. */
const CLOSED = ['.ssh', '.gnupg', '.aws', '.azure', '.kube', '.docker', '.config', '.mozilla', '.password-store', '.local/share/keyrings'];
/** Too broad to be a tool's home, though tools live in them. */
const BROAD = ['.local', '.local/share', '.local/state', '.cache'];

export interface HomesOptions {
  readonly env: Env;
  /** The user's home folder, undefined when there is none worth the name. */
  readonly home: string | undefined;
  /** The user's repository: what lies in it is in the clone. */
  readonly root: string;
  /** Our own folder, which is never shown. */
  readonly ownParent: string;
  /** Folders that will look empty inside. */
  readonly hidden: readonly string[];
}

/**
 * The tool homes that exist on this machine, outermost only, with the credentials in them: those of the table, where variables
 * point, and folders of PATH that would be hidden otherwise. Variables cannot make a home of what holds more than a tool.
 */
export function findHomes(options: HomesOptions): readonly SandboxHome[] {
  const found = new Map<string, Set<string>>();
  const add = (path: string, masked: readonly string[]): void => {
    const real = realPath(path);
    if (real === undefined || !isToolHome(path, options)) return;
    for (const at of new Set([path, real])) {
      if (!isToolHome(at, options)) continue;
      const all = [...masked, ...ALWAYS_MASKED].flatMap((pattern) => expand(at, pattern));
      found.set(at, new Set([...(found.get(at) ?? []), ...all]));
    }
  };
  for (const row of TOOL_HOMES) {
    const named = (row.vars ?? []).flatMap((name) => (options.env[name] ?? '').split(':')).flatMap((value) => absolute(value) ?? []);
    const usual = row.dirs.flatMap((dir) => (dir.startsWith('/') ? dir : options.home === undefined ? [] : join(options.home, dir)));
    for (const path of [...named, ...usual]) add(path, row.masked ?? []);
  }
  for (const entry of pathEntries(options.env)) if (options.hidden.some((dir) => isWithin(entry, dir))) add(entry, []);
  return outermost(found);
}

/** Inner homes are part of the outer one's layer; what they mask is masked there. */
function outermost(found: ReadonlyMap<string, ReadonlySet<string>>): readonly SandboxHome[] {
  const paths = [...found.keys()].sort();
  return paths
    .filter((path) => !paths.some((other) => other !== path && isWithin(path, other)))
    .map((path) => {
      const masked = paths.filter((inner) => isWithin(inner, path)).flatMap((inner) => [...(found.get(inner) ?? [])]);
      return { path, masked: [...new Set(masked)].sort() };
    });
}

function isToolHome(path: string, { home, root, ownParent, hidden }: HomesOptions): boolean {
  const holdsMore = [home, root, ownParent, ...hidden].some((inner) => inner !== undefined && isWithin(inner, path));
  const elsewhere = isWithin(path, root) || isWithin(path, ownParent) || SYSTEM.some((dir) => isWithin(path, dir));
  if (holdsMore || elsewhere || path === '/' || !isFolder(path)) return false;
  // The user's home may itself be reached by a link: its rules hold on both ways.
  const around = [home, home === undefined ? home : realPath(home)].find((one) => one !== undefined && isWithin(path, one));
  if (around === undefined) return path.split('/').length > 2;
  const below = path.slice(around.length + 1);
  return !BROAD.includes(below) && !CLOSED.some((closed) => isWithin(below, closed));
}

/**
 * The same homes for a sandbox without layers: a mask is laid on what is really there, so links are followed, and folders end
 * with a slash.
 */
export function maskable(homes: readonly SandboxHome[]): readonly SandboxHome[] {
  return homes.map(({ path, masked }) => ({
    path,
    masked: masked.flatMap((at) => realPath(at) ?? []).map((at) => (kindOf(at) === 'folder' ? `${at}/` : at)),
  }));
}
