/** Folders that are seen as one: `upper` takes what is written, over `lower` (the first one on top), which stay as they are. */
export interface Layers {
  readonly lower: readonly string[];
  readonly upper: string;
  /** An empty folder beside `upper`, for the kernel's own use. */
  readonly work: string;
  /** Where they are seen. */
  readonly merged: string;
}

/**
 * Runs in our own user and mount namespace: lays the layers, then takes away what must not be seen, then becomes the command. All foreign
 * text comes as arguments. A kernel that does not know `userxattr` gets a second try. The mounts die with the namespace.
 * @see https://docs.kernel.org/filesystems/overlayfs.html
 */
const SCRIPT = `set -e
while [ "$1" = layer ]; do
  mkdir -p -- "$3" "$4" "$5"
  o="lowerdir=$2,upperdir=$3,workdir=$4,index=off"
  mount -t overlay overlay -o "$o,userxattr" "$5" 2>/dev/null || mount -t overlay overlay -o "$o" "$5"
  shift 5
done
while [ "$1" = gone ]; do rm -rf -- "$2"; shift 2; done
shift
exec "$@"`;

/** The wrapper's own programs must be the system's: nothing of a step's environment reaches them. */
export const OUTER_ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C' } as const;

/** What starts `argv` where the layers are mounted and `gone` is taken out of them. */
export function layered(layers: readonly Layers[], gone: readonly string[], argv: readonly string[]): readonly string[] {
  const mounted = layers.flatMap(({ lower, upper, work, merged }) => ['layer', lower.join(':'), upper, work, merged]);
  const script = ['sh', '-c', SCRIPT, 'heal', ...mounted, ...gone.flatMap((path) => ['gone', path]), 'run', ...argv];
  return ['unshare', '--user', '--map-root-user', '--mount', ...script];
}

/** Overlay options have no quoting that all versions of mount share. */
export function isSpeakable(path: string): boolean {
  return !/[\s,:\\"]/.test(path);
}
