import type { Layers } from './layers.js';

/** A tool home, and what inside it must not be seen (credentials). */
export interface SandboxHome {
  readonly path: string;
  readonly masked: readonly string[];
}

/** What one sandboxed process may see; absolute paths. */
export interface SandboxSpec {
  /** The clone, and where it appears inside. */
  readonly clone: string;
  /** The folders that the clone is made of, where it is no copy: to be mounted at `clone` first. */
  readonly layers?: Layers;
  readonly mountAt: string;
  readonly cwd: string;
  readonly network: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
  /** Tool homes: shown read-only below a throw-away layer, `masked` paths inside are emptied. */
  readonly homes: readonly SandboxHome[];
  /** Private folder of this run for overlay layers and copies. */
  readonly scratch: string;
  /** Folders that must look empty (runner temp, sockets, other users' homes); they exist and none is a link. */
  readonly hidden: readonly string[];
  /** Single files outside the homes that must look empty (sockets). */
  readonly maskedFiles?: readonly string[];
  /** Files or folders shown read-only at a place of their own (the step's script, DNS configuration). */
  readonly shown?: readonly { readonly from: string; readonly at: string }[];
  readonly uid: number;
  readonly gid: number;
  /** Overlay mounts work here (found out by the self-test). */
  readonly overlay: boolean;
  /** The sandbox program's own version, for options that came late; absent = assume none of them. */
  readonly version?: readonly [number, number];
  /** Upper bound in bytes of each file system that lives in memory. */
  readonly memoryFiles?: number;
  readonly argv: readonly string[];
  /** For a sandbox of containers: what the container is made of. */
  readonly container?: ContainerSpec;
}

/** What a container is made of; absolute paths. */
export interface ContainerSpec {
  readonly image: string;
  /** Folders of the machine that are shown read-only, file systems mounted below them named apart; none = the image's own system. */
  readonly system: readonly string[];
  /** The run that made it: whoever finds the container later knows by this label whether it is still wanted. */
  readonly run: string;
  readonly memoryBytes: number;
  readonly processes: number;
}

/** The label that names the run a container belongs to. */
export const RUN_LABEL = 'heal-action.run';

/** What to spawn. */
export interface Wrapped {
  readonly argv: readonly string[];
  /** The whole environment of the spawned process. */
  readonly env: Readonly<Record<string, string>>;
  /** More arguments, NUL-terminated, for file descriptor `ARGS_FD`: they hold values that `ps` must not show. Absent = none. */
  readonly fed?: readonly string[];
  /** The argv runs in a container that is started before, and kept for as long as the next run would start it just the same. */
  readonly container?: ContainerCall;
}

/** How a container is started, and how a command is started in it. */
export interface ContainerCall {
  /** Arguments of `docker run` behind the container's name: flags, image, and what keeps it alive while somebody holds its standard input. */
  readonly run: readonly string[];
  /** Arguments of `docker exec` before the container's name. */
  readonly exec: readonly string[];
  /** Standard input of the command's wrapper: it holds values that `ps` must not show. */
  readonly script: string;
}

/** Descriptor on which a sandbox reads `fed`. */
export const ARGS_FD = 3;
/** Descriptor on which a sandbox reports (as lines of JSON) `child-pid` and, if the command ran at all, `exit-code`; or only that it `started`. */
export const STATUS_FD = 4;

/** The shape of the family: pure, builds the argv that starts `spec.argv` inside. */
export interface Sandbox {
  readonly name: 'bubblewrap' | 'docker' | 'none';
  /** What it keeps apart, in one line, for people. */
  readonly summary: string;
  wrap(spec: SandboxSpec): Wrapped;
}
