import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layers } from '../../trial/layers.js';
import type { ContainerSpec, Sandbox, SandboxHome, SandboxSpec } from '../../trial/sandbox.js';
import { findHomes, maskable } from './homes.js';
import { absolute, isFolder, isWithin, realPath } from './paths.js';
import { hiddenFolders, networkFiles, rootOnlyFiles, visibleSockets } from './places.js';
import type { Scratch } from './scratch.js';
import type { Env } from './search-path.js';
import { goChoices, shownSettings } from './shown-settings.js';
import type { ShownSettings } from './shown-settings.js';

/** What is the same for every run of a workspace: found out once, before anything foreign runs. */
export interface Scene {
  readonly env: Env;
  readonly scratch: Scratch;
  /** The user's repository. */
  readonly root: string;
  /** The user's home, undefined when there is none worth the name. */
  readonly home: string | undefined;
  readonly uid: number;
  readonly gid: number;
  readonly hidden: readonly string[];
  readonly homes: readonly SandboxHome[];
  /** Settings files that are seen with another content than they have. */
  readonly settings: readonly ShownSettings[];
}

/** How a sandbox has to be started on this machine, as its self-test found out. */
export interface Variant {
  readonly sandbox: Sandbox;
  readonly overlay: boolean;
  readonly version?: readonly [number, number];
  readonly docker?: DockerPlace;
}

/** Where containers are made, and of what. */
export interface DockerPlace {
  /** Environment of the docker client. */
  readonly client: Readonly<Record<string, string>>;
  readonly image: string;
  /** Folders of this machine that are its system inside; none = the image has its own. */
  readonly system: readonly string[];
  /** What an image of its own says and has; absent = the tools are this machine's. */
  readonly own?: { readonly path: string; readonly bash: boolean; readonly names: readonly string[] };
}

export function lookAround(env: Env, scratch: Scratch, root: string): Scene {
  const given = absolute(env.HOME);
  const home = given !== undefined && given !== '/' && isFolder(given) ? given : undefined;
  const hidden = hiddenFolders({ env, home, root, ownParent: scratch.parent });
  const homes = findHomes({ env, home, root, ownParent: scratch.parent, hidden });
  const settings = shownSettings({ env, home, homes });
  return { env: { ...goChoices(env, home), ...env }, scratch, root, home, hidden, homes, settings, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

/** Where the step's script and the like are shown inside; below a folder that is always a private one. */
export const INSIDE = '/tmp/heal';
/** Script files lie in a folder of the name that the runner gives its own, so that what shells say of them reads the same everywhere. */
export const SCRIPTS = '_temp';

/** The home that a command sees: the user's own place, so that paths stay true, but empty. */
export function insideHome(scene: Scene): string {
  return scene.home ?? '/home/heal';
}

export interface SpecOptions {
  readonly scene: Scene;
  readonly variant: Variant;
  /** The work tree of the clone. */
  readonly tree: string;
  /** What it is mounted from, where it is no copy. */
  readonly layers?: Layers;
  /** A folder that `makeBox` made. */
  readonly box: string;
  readonly cwd: string;
  readonly network: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly memoryBytes: number;
  readonly processes: number;
  readonly shown: NonNullable<SandboxSpec['shown']>;
  readonly argv: readonly string[];
}

export function specOf({ scene, variant, tree, box, network, shown, memoryBytes, processes, ...rest }: SpecOptions): SandboxSpec {
  // Of an image of its own nothing of this machine is seen that would have to be covered or added.
  const own = variant.docker?.own !== undefined;
  const covered = own ? [] : [...visibleSockets(scene.hidden), ...rootOnlyFiles(scene.uid)];
  return {
    ...rest,
    clone: tree,
    mountAt: scene.root,
    network,
    home: insideHome(scene),
    homes: variant.overlay ? scene.homes : maskable(scene.homes),
    scratch: box,
    hidden: scene.hidden,
    maskedFiles: covered,
    shown: [...shown, ...settingsOf(scene, variant, box), ...(network && !own ? networkFiles(scene.env, scene.hidden) : [])],
    uid: scene.uid,
    gid: scene.gid,
    overlay: variant.overlay,
    memoryFiles: memoryBytes,
    ...(variant.version === undefined ? {} : { version: variant.version }),
    ...(variant.docker === undefined ? {} : { container: containerOf(variant.docker, { run: scene.scratch.name, memoryBytes, processes }) }),
  };
}

function containerOf({ image, system }: DockerPlace, more: Pick<ContainerSpec, 'run' | 'memoryBytes' | 'processes'>): ContainerSpec {
  return { image, system, ...more };
}

/** Without layers nothing can be laid on a link in a tool's home: the file that it leads to is covered. */
function settingsOf({ settings, homes }: Scene, { overlay }: Variant, box: string): readonly { from: string; at: string }[] {
  const bare = (at: string): boolean => !overlay && homes.some(({ path }) => isWithin(at, path));
  return settings.map(({ at }, n) => ({ from: join(box, 'settings', String(n)), at: bare(at) ? (realPath(at) ?? at) : at }));
}

/** The private folder of a clone: its home, its layers, the settings it sees, and the empty stand-ins that sandboxes lay over credentials. */
export function makeBox(box: string, { settings }: Pick<Scene, 'settings'>): void {
  for (const name of ['home', 'layers', 'settings', join('steps', SCRIPTS), 'tmp']) mkdirSync(join(box, name), { recursive: true });
  for (const [n, { content }] of settings.entries()) writeFileSync(join(box, 'settings', String(n)), content, { mode: 0o444 });
  const standIns = { empty: '', 'empty.xml': '<settings/>\n', 'empty.json': '{}\n' };
  for (const [name, content] of Object.entries(standIns)) writeFileSync(join(box, name), content, { mode: 0o444 });
}
