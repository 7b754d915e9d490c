import { join } from 'node:path';
import type { SandboxHome } from '../../trial/sandbox.js';
import type { CleanedBy } from './clean-settings.js';
import { absolute, expand, isFolder, isWithin, kindOf, realPath } from './paths.js';
import { pathEntries } from './search-path.js';
import type { Env } from './search-path.js';
import { ALWAYS_MASKED, TOOL_HOMES } from './tool-homes.js';
import type { ToolHome } from './tool-homes.js';

/** Already seen read-only through the root, and never a place for a user's tools to write to. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/etc', '/proc', '/sys', '/dev', '/boot', '/nix'];
/** Folders below the user's home that are never shown, whatever points at them or below them. */
const CLOSED = ['.ssh', '.gnupg', '.aws', '.azure', '.kube', '.docker', '.config', '.mozilla', '.password-store', '.local/share/keyrings'];
/** Too broad to be a tool's home, though tools live in them. */
const BROAD = ['.local', '.local/share', '.local/state', '.cache'];

/** A home, with those of its masked files that are shown again without their credentials. */
export interface Home extends SandboxHome {
  readonly cleaned: readonly { readonly at: string; readonly by: CleanedBy }[];
}

interface Hidden {
  readonly masked: Set<string>;
  readonly cleaned: Map<string, CleanedBy>;
}

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
export function findHomes(options: HomesOptions): readonly Home[] {
  const found = new Map<string, Hidden>();
  const add = (path: string, { masked = [], cleaned = {} }: Pick<ToolHome, 'masked' | 'cleaned'>): void => {
    const real = realPath(path);
    if (real === undefined || !isToolHome(path, options)) return;
    for (const at of new Set([path, real])) {
      if (!isToolHome(at, options)) continue;
      const hidden = found.get(at) ?? { masked: new Set(), cleaned: new Map() };
      for (const pattern of [...masked, ...ALWAYS_MASKED, ...Object.keys(cleaned)]) for (const one of expand(at, pattern)) hidden.masked.add(one);
      for (const [name, by] of Object.entries(cleaned)) if (hidden.masked.has(join(at, name))) hidden.cleaned.set(join(at, name), by);
      found.set(at, hidden);
    }
  };
  for (const row of TOOL_HOMES) {
    const named = (row.vars ?? []).flatMap((name) => (options.env[name] ?? '').split(':')).flatMap((value) => absolute(value) ?? []);
    const usual = row.dirs.flatMap((dir) => (dir.startsWith('/') ? dir : options.home === undefined ? [] : join(options.home, dir)));
    for (const path of [...named, ...usual]) add(path, row);
  }
  for (const entry of pathEntries(options.env)) if (options.hidden.some((dir) => isWithin(entry, dir))) add(entry, {});
  return outermost(found);
}

/** Inner homes are part of the outer one's layer; what they mask is masked there. */
function outermost(found: ReadonlyMap<string, Hidden>): readonly Home[] {
  const paths = [...found.keys()].sort();
  return paths
    .filter((path) => !paths.some((other) => other !== path && isWithin(path, other)))
    .map((path) => {
      const inside = paths.filter((inner) => isWithin(inner, path)).flatMap((inner) => found.get(inner) ?? []);
      const cleaned = new Map(inside.flatMap((hidden) => [...hidden.cleaned]));
      return { path, masked: [...new Set(inside.flatMap((hidden) => [...hidden.masked]))].sort(), cleaned: [...cleaned].map(([at, by]) => ({ at, by })) };
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
