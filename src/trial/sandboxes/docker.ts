import { RUN_LABEL } from '../sandbox.js';
import type { ContainerSpec, Sandbox, SandboxHome, SandboxSpec, Wrapped } from '../sandbox.js';

/** Whoever keeps the container alive: nobody the command could be, or it could be killed or traced by it. */
const KEEPERS = [65534, 65533] as const;

/**
 * Ends with its standard input, that is at the latest with us; what descends from it, or is adopted by it, ends then, too. It is a
 * shell that waits, for the first process of a container has to bury its dead.
 */
const KEEP = 'echo ready; cat; exit 0';

/**
 * Runs inside, and becomes the command: takes the environment from standard input, sends both outputs one way, so that they keep
 * their order, and says on the other that it got so far. Whatever the client ends with before that is docker's own failure.
 */
const ENTER = `exec 3>&2 2>&1
unset HOSTNAME HOME
eval "$(cat)"
cd -- "$1" || exit 125
shift
unset OLDPWD
echo '{ "started": 1 }' >&3
exec "$@" </dev/null 3>&-`;

/**
 * Docker (https://docs.docker.com/reference/cli/docker/container/run/), 20.10 or later: the system of this machine read-only below an
 * image that is empty, or an image's own. Missing on purpose: `--init`, whose program would have to be mounted below a read-only /sbin.
 */
export const docker: Sandbox = {
  name: 'docker',
  summary: 'a container without network, capabilities or new privileges, with limits of its own; the system read-only, home empty, tool homes read-only',
  wrap(spec: SandboxSpec): Wrapped {
    const container = spec.container ?? NOTHING;
    const keeper = KEEPERS.find((uid) => uid !== spec.uid) ?? KEEPERS[0];
    const run = [...isolation(spec, container), '--user', `${keeper}:${keeper}`, ...mounts(spec, container), container.image, '/bin/sh', '-c', KEEP];
    const exec = ['--interactive', '--user', `${spec.uid}:${spec.gid}`];
    return { argv: ['/bin/sh', '-c', ENTER, 'heal', spec.cwd, ...spec.argv], env: {}, container: { run, exec, script: environment(spec) } };
  },
};

const NOTHING: ContainerSpec = { image: 'heal-action-empty', system: [], run: '', memoryBytes: 2 ** 30, processes: 256 };

/** No limit on open files: a daemon that is itself limited cannot grant one. `--userns host` because files must belong to whom they belong to. */
function isolation(spec: SandboxSpec, { run, memoryBytes, processes }: ContainerSpec): readonly string[] {
  const memory = String(Math.floor(memoryBytes));
  return [
    '--rm', '--interactive', '--pull', 'never', '--log-driver', 'none', '--label', `${RUN_LABEL}=${run}`, '--entrypoint', '',
    '--network', spec.network ? 'host' : 'none', '--hostname', 'heal', '--ipc', 'private', '--userns', 'host',
    '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--read-only', '--workdir', '/',
    '--memory', memory, '--memory-swap', memory, '--pids-limit', String(Math.floor(processes)), '--ulimit', 'core=0:0',
  ];
}

/** By the place where it appears: of two things at one place the later one is seen. Docker itself mounts outer folders before inner ones. */
function mounts(spec: SandboxSpec, { system }: ContainerSpec): readonly string[] {
  const size = spec.memoryFiles === undefined ? '' : `,size=${Math.floor(spec.memoryFiles)}`;
  const all = new Map<string, readonly string[]>();
  const empty = (at: string): void => void all.set(at, ['--tmpfs', `${at}:rw,exec,nosuid,nodev,mode=1777${size}`]);
  const show = (from: string, at: string, readonly = true): void => {
    all.set(at, ['--mount', ['type=bind', field('src', from), field('dst', at), ...(readonly ? ['readonly'] : [])].join(',')]);
  };
  for (const at of system) show(at, at);
  for (const at of spec.hidden) empty(at);
  const mask = (at: string): void => (at.endsWith('/') ? empty(at.slice(0, -1)) : show(standIn(spec, at), at));
  for (const at of spec.maskedFiles ?? []) mask(at);
  show(`${spec.scratch}/home`, spec.home, false);
  for (const home of spec.homes) showHome(home, { show, mask });
  show(spec.clone, spec.mountAt, false);
  for (const { from, at } of spec.shown ?? []) show(from, at);
  return [...all.values()].flat();
}

interface Layers {
  readonly show: (from: string, at: string) => void;
  readonly mask: (at: string) => void;
}

function showHome({ path, masked }: SandboxHome, { show, mask }: Layers): void {
  show(path, path);
  for (const at of masked) mask(at);
}

/** A value of `--mount`, which is read as a line of CSV. */
function field(key: string, value: string): string {
  const pair = `${key}=${value}`;
  return /[",\n\r]/.test(pair) ? `"${pair.replaceAll('"', '""')}"` : pair;
}

/** An empty file of the right kind, as bubblewrap's. */
function standIn(spec: SandboxSpec, at: string): string {
  return `${spec.scratch}/empty${/\.(xml|json)$/.exec(at)?.[0] ?? ''}`;
}

/** Names that a shell keeps to itself; setting one ends it. */
const SHELL_OWN = /^(?:UID|EUID|PPID|BASHOPTS|SHELLOPTS|BASH_VERSINFO|OPTIND|LINENO)$/;

/** What no shell could hold as a variable would not reach the command in another sandbox either. */
function environment({ env }: SandboxSpec): string {
  const names = Object.keys(env).filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !SHELL_OWN.test(name));
  return names.map((name) => `export ${name}='${(env[name] ?? '').replaceAll("'", `'\\''`)}'\n`).join('');
}
