import { ARGS_FD, STATUS_FD } from '../sandbox.js';
import { isSpeakable, layered, OUTER_ENV } from '../layers.js';
import type { Layers } from '../layers.js';
import type { Sandbox, SandboxHome, SandboxSpec, Wrapped } from '../sandbox.js';

/**
 * bubblewrap (https://github.com/containers/bubblewrap, bwrap(1)), 0.4 or later, inside `unshare --user --mount` where overlay
 * mounts work. Missing on purpose: a seccomp filter and limits, which the caller sets from outside.
 */
export const bubblewrap: Sandbox = {
  name: 'bubblewrap',
  summary: 'own user, process, network and mount namespaces; the system read-only, home empty, tool homes below a throw-away layer',
  wrap(spec: SandboxSpec): Wrapped {
    const layers = spec.overlay ? layersOf(spec) : [];
    const bwrap = ['bwrap', '--args', String(ARGS_FD), '--', ...spec.argv];
    const fed = [...isolation(spec), ...mounts(spec, layers), ...environment(spec), '--chdir', spec.cwd];
    return { argv: below(spec, layers, bwrap), env: OUTER_ENV, fed };
  },
};

/** The layers of a tool's home. */
interface Layer extends SandboxHome, Layers {}

/** A path that cannot be said is shown read-only instead. */
function layersOf(spec: SandboxSpec): readonly Layer[] {
  const at = (n: number, part: string): string => `${spec.scratch}/layers/${n}/${part}`;
  if (!isSpeakable(spec.scratch)) return [];
  return spec.homes
    .map((home, n) => ({ ...home, lower: [home.path], upper: at(n, 'upper'), work: at(n, 'work'), merged: at(n, 'merged') }))
    .filter((layer) => isSpeakable(layer.path));
}

function below(spec: SandboxSpec, homes: readonly Layer[], argv: readonly string[]): readonly string[] {
  const layers = spec.layers === undefined ? homes : [spec.layers, ...homes];
  if (layers.length === 0) return argv;
  const gone = homes.flatMap((layer) => layer.masked.map((path) => layer.merged + path.slice(layer.path.length)));
  return layered(layers, gone, argv);
}

/** Capabilities are dropped by name because bubblewrap keeps them for uid 0, with which the mounts could be taken apart again. */
function isolation(spec: SandboxSpec): readonly string[] {
  return [
    '--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try',
    ...(spec.network ? [] : ['--unshare-net']),
    ...(atLeast(spec, 0, 8) ? ['--disable-userns'] : []),
    '--uid', String(spec.uid), '--gid', String(spec.gid), '--hostname', 'heal',
    '--cap-drop', 'ALL', '--die-with-parent', '--new-session', '--json-status-fd', String(STATUS_FD),
  ];
}

interface Mount {
  readonly at: string;
  readonly args: readonly string[];
}

/** Outer folders before inner ones, and at the same place in the order of this list, so that the later one is seen. */
function mounts(spec: SandboxSpec, layers: readonly Layer[]): readonly string[] {
  const size = spec.memoryFiles !== undefined && atLeast(spec, 0, 7) ? ['--size', String(Math.floor(spec.memoryFiles))] : [];
  const all: readonly Mount[] = [
    ...spec.hidden.map((at) => ({ at, args: [...size, '--tmpfs', at] })),
    ...(spec.maskedFiles ?? []).map((at) => ({ at, args: emptyFile(spec, at) })),
    { at: spec.home, args: ['--bind', `${spec.scratch}/home`, spec.home] },
    ...spec.homes.flatMap((home) => homeMounts(spec, home, layers)),
    { at: spec.mountAt, args: ['--bind', spec.clone, spec.mountAt] },
    ...(spec.shown ?? []).map(({ from, at }) => ({ at, args: ['--ro-bind', from, at] })),
  ];
  const depth = (mount: Mount): number => mount.at.split('/').filter((part) => part !== '').length;
  const inOrder = all.map((mount, n) => ({ mount, n })).sort((a, b) => depth(a.mount) - depth(b.mount) || a.n - b.n);
  return ['--ro-bind', '/', '/', '--proc', '/proc', '--dev', '/dev', ...inOrder.flatMap(({ mount }) => mount.args)];
}

function homeMounts(spec: SandboxSpec, home: SandboxHome, layers: readonly Layer[]): readonly Mount[] {
  const layer = layers.find(({ path }) => path === home.path);
  if (layer !== undefined) return [{ at: home.path, args: ['--bind', layer.merged, home.path] }];
  const masks = home.masked.map((at) => ({ at, args: emptyFile(spec, at) }));
  return [{ at: home.path, args: ['--ro-bind', home.path, home.path] }, ...masks];
}

/** An empty stand-in of the right kind (a tool stumbles over an empty file that should be XML or JSON); a trailing slash marks a folder. */
function emptyFile(spec: SandboxSpec, at: string): readonly string[] {
  if (at.endsWith('/')) return ['--tmpfs', at.slice(0, -1)];
  const kind = /\.(xml|json)$/.exec(at)?.[0] ?? '';
  return ['--ro-bind', `${spec.scratch}/empty${kind}`, at];
}

/** PWD and the like are leftovers of the wrapper's own shell. */
function environment(spec: SandboxSpec): readonly string[] {
  const leftovers = ['LC_ALL', 'OLDPWD', 'SHLVL', '_'].flatMap((name) => ['--unsetenv', name]);
  return [...leftovers, ...Object.entries(spec.env).flatMap(([name, value]) => ['--setenv', name, value])];
}

function atLeast(spec: SandboxSpec, major: number, minor: number): boolean {
  if (spec.version === undefined) return false;
  return spec.version[0] > major || (spec.version[0] === major && spec.version[1] >= minor);
}
