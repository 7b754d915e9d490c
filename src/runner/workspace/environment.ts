import type { SandboxHome } from '../../trial/sandbox.js';
import { absolute, isWithin, realPath } from './paths.js';
import { pathEntries } from './search-path.js';
import type { Env } from './search-path.js';
import { CERTIFICATE_VARS, OWN_EYES_ONLY, TOOL_CHOICES, TOOL_HOMES } from './tool-homes.js';

export interface ChildEnvOptions {
  /** The environment we were started with: only what the tables name is taken from it. */
  readonly env: Env;
  /** What the caller wants the step to have; it wins, and whether a secret is among it is the caller's business. */
  readonly given: Readonly<Record<string, string>>;
  readonly home: string;
  /** The user's repository, and where the clone appears for the command. */
  readonly root: string;
  readonly mountAt: string;
  readonly network: boolean;
  /** Folders that look empty, and the tool homes that are seen in spite of that. */
  readonly hidden: readonly string[];
  readonly homes: readonly SandboxHome[];
  /** Caches cannot be written: they are moved to empty folders below `home`. */
  readonly moveCaches: boolean;
}

/** The whole environment of a command, built from zero. */
export function childEnvironment(options: ChildEnvOptions): Readonly<Record<string, string>> {
  const built = {
    PATH: searchPath(options),
    HOME: options.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    TERM: 'dumb',
    ...timeZone(options.env),
    ...toolVariables(options),
    ...(options.network ? certificates(options) : {}),
    ...(options.moveCaches ? movedCaches(options.home) : {}),
    // The clone may belong to another user where several users are one inside.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: options.mountAt,
  };
  const all = { ...built, ...options.given };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => name !== '' && !/[=\0]/.test(name) && !value.includes('\0')));
}

/** Without TZ the machine's own zone holds inside as well. */
function timeZone(env: Env): Record<string, string> {
  return env.TZ !== undefined && /^[A-Za-z0-9_+:/-]{1,64}$/.test(env.TZ) ? { TZ: env.TZ } : {};
}

/** A path as the command sees it: in the clone instead of the repository. Undefined when the command cannot see it at all. */
function seen(path: string, { root, mountAt, hidden, homes }: ChildEnvOptions): string | undefined {
  if (isWithin(path, root)) return mountAt + path.slice(root.length);
  const covered = hidden.some((dir) => isWithin(path, dir));
  return !covered || homes.some((home) => isWithin(path, home.path)) ? path : undefined;
}

function searchPath(options: ChildEnvOptions): string {
  return pathEntries(options.env).flatMap((entry) => seen(entry, options) ?? []).join(':');
}

function toolVariables(options: ChildEnvOptions): Record<string, string> {
  const result: Record<string, string> = {};
  const names = TOOL_HOMES.flatMap((row) => row.vars ?? []).filter((name) => !OWN_EYES_ONLY.includes(name));
  for (const name of names) {
    const folders = (options.env[name] ?? '').split(':').flatMap((value) => absolute(value) ?? []);
    const visible = folders.flatMap((folder) => seen(folder, options) ?? []);
    if (visible.length > 0) result[name] = visible.join(':');
  }
  for (const name of TOOL_CHOICES) {
    const value = options.env[name];
    if (value !== undefined && /^[A-Za-z0-9_.:+/=, -]{1,200}$/.test(value) && !/passw|secret|token|credential/i.test(value)) result[name] = value;
  }
  return result;
}

function certificates(options: ChildEnvOptions): Record<string, string> {
  return Object.fromEntries(certificatePaths(options.env).map(({ name, path }) => [name, path]));
}

/** The company's certificates that exist, as our own environment names them. */
export function certificatePaths(env: Env): readonly { readonly name: string; readonly path: string }[] {
  return CERTIFICATE_VARS.flatMap((name) => {
    const path = absolute(env[name]);
    return path !== undefined && realPath(path) !== undefined ? [{ name, path }] : [];
  });
}

function movedCaches(home: string): Record<string, string> {
  const names = TOOL_HOMES.flatMap((row) => row.caches ?? []);
  return Object.fromEntries(names.map((name) => [name, `${home}/.heal-caches/${name.toLowerCase()}`]));
}
