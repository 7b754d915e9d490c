import { ARGS_FD, STATUS_FD } from '../sandbox.js';
import type { Sandbox, SandboxHome, SandboxSpec, Wrapped } from '../sandbox.js';

/**
 * Runs in our own user and mount namespace, before bubblewrap: lays a throw-away layer over each tool home, then takes the
 * credentials out of what is seen. All foreign text comes as arguments. A kernel that does not know `userxattr` gets a second try.
 */
const LAYERS = `set -e
while [ "$1" = layer ]; do
  mkdir -p -- "$3" "$4" "$5"
  o="lowerdir=$2,upperdir=$3,workdir=$4"
  mount -t overlay overlay -o "$o,userxattr" "$5" 2>/dev/null || mount -t overlay overlay -o "$o" "$5"
  shift 5
done
while [ "$1" = gone ]; do rm -rf -- "$2"; shift 2; done
shift
exec "$@"`;

/** The wrapper's own programs must be the system's: nothing of the step's environment reaches them. */
const OUTER_ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C' } as const;

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
    return { argv: layers.length === 0 ? bwrap : below(layers, bwrap), env: OUTER_ENV, fed };
  },
};

interface Layer extends SandboxHome {
  readonly upper: string;
  readonly work: string;
  readonly merged: string;
}

/** Overlay options have no quoting that all versions of mount share: such a path is shown read-only instead. */
function layersOf(spec: SandboxSpec): readonly Layer[] {
  const plain = (path: string): boolean => !/[\s,:\\"]/.test(path);
  const at = (n: number, part: string): string => `${spec.scratch}/layers/${n}/${part}`;
  if (!plain(spec.scratch)) return [];
  return spec.homes
    .map((home, n) => ({ ...home, upper: at(n, 'upper'), work: at(n, 'work'), merged: at(n, 'merged') }))
    .filter((layer) => plain(layer.path));
}

function below(layers: readonly Layer[], argv: readonly string[]): readonly string[] {
  const mounted = layers.flatMap((layer) => ['layer', layer.path, layer.upper, layer.work, layer.merged]);
  const gone = layers.flatMap((layer) => layer.masked.map((path) => layer.merged + path.slice(layer.path.length)));
  const script = ['sh', '-c', LAYERS, 'heal', ...mounted, ...gone.flatMap((path) => ['gone', path]), 'run', ...argv];
  return ['unshare', '--user', '--map-root-user', '--mount', ...script];
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
