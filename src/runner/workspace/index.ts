import { join } from 'node:path';
import { WorldError } from '../../model/index.js';
import type { Clone, RunRequest, Workspace } from '../../ports/index.js';
import type { GitRepo } from '../git/git-repo.js';
import { makeClone } from './clone.js';
import type { OpenClone } from './clone.js';
import { withCopyBehind } from './copy-behind.js';
import { childEnvironment } from './environment.js';
import { openOverlay } from './overlay.js';
import { surveyOverlay } from './overlay-test.js';
import type { Survey } from './overlay-test.js';
import { isWithin } from './paths.js';
import { resolveSandbox } from './resolve.js';
import type { SandboxChoice } from './resolve.js';
import { insideHome, lookAround } from './scene.js';
import type { Scene, Variant } from './scene.js';
import type { Scratch } from './scratch.js';
import { ASK, askArguments, differences, parseVersions, QUIET, toolsIn, versionsOutside } from './versions.js';

export { openScratch, sweep } from './scratch.js';
export type { Scratch } from './scratch.js';
export type { SandboxChoice } from './resolve.js';

export interface WorkspaceOptions {
  readonly repo: GitRepo;
  readonly scratch: Scratch;
  /** `auto` = bubblewrap if it passes its self-test, else docker if that does; `none` only by name. */
  readonly sandbox: SandboxChoice;
  /** An image for the docker sandbox, whose own tools then count; `auto` with an image is docker. */
  readonly image?: string | undefined;
  /** The environment we were started with; only what the tables name reaches a command. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `auto` = overlays over the work tree where they prove themselves, else copies of it. */
  readonly clones?: 'auto' | 'copy';
  /** Takes what only those want to know who ask for it. */
  readonly note?: (line: string) => void;
}

/**
 * The workspace port. The sandbox is found and tested here, once; when none can be had, `sandbox` says why and `clone` rejects. Rejects itself only when the temp folder is in the repository.
 * `sandbox.warnings` grows: tools that are not the same inside as outside are noticed when a command first names them. All
 * processes die with `Clone.dispose`, and at the latest with `Scratch.dispose`.
 */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { repo, scratch, sandbox, image, env = process.env, clones = 'auto' } = options;
  if (isWithin(scratch.dir, repo.state.root)) throw new WorldError(`The temp folder ${scratch.parent} lies in the repository itself: set TMPDIR to another place.`);
  const around = lookAround(env, scratch, repo.state.root);
  let runs = 0;
  const nextMark = (): string => `${scratch.name}/${(runs += 1)}`;
  const layered = clones === 'auto' && image === undefined && (sandbox === 'auto' || sandbox === 'bubblewrap') && process.platform === 'linux';
  const [resolved, survey] = await Promise.all([resolveSandbox({ choice: sandbox, image }, around), layered ? surveyOverlay(around, nextMark) : undefined]);
  if (resolved.variant === undefined) {
    const { refusal } = resolved;
    return { sandbox: refusal, clone: () => Promise.reject(new WorldError(`${refusal.reason} ${refusal.todo}`)) };
  }
  const { variant, scene } = resolved;
  const warnings = [...resolved.warnings];
  const compare = comparer(scene, variant, warnings);
  const maker = cloneMaker({ ...options, scene, variant, warnings, nextMark, survey });
  return {
    sandbox: { ok: true, name: variant.sandbox.name, warnings },
    clone: async () => withComparison(await maker(), compare),
  };
}

interface MakerOptions extends WorkspaceOptions {
  readonly scene: Scene;
  readonly variant: Variant;
  readonly warnings: string[];
  readonly nextMark: () => string;
  readonly survey: Survey | undefined;
}

/** Overlays until one does not do, copies from then on. */
function cloneMaker({ repo, scene, variant, warnings, nextMark, survey, note = () => undefined }: MakerOptions): () => Promise<OpenClone> {
  const why = survey === undefined ? 'they are asked for, or there are no layers in this sandbox' : !survey.ok ? survey.why : !variant.overlay ? 'the sandbox has no overlay mounts here' : undefined;
  let overlay = survey?.ok === true && why === undefined ? openOverlay({ repo, scene, nextMark, doors: survey.doors }) : undefined;
  note(why === undefined ? 'Clones are overlays over the work tree.' : `Clones are copies of the work tree: ${why}.`);
  let folders = 0;
  const make = async (): Promise<OpenClone> => {
    const folder = join(scene.scratch.dir, `clone-${(folders += 1)}`);
    const clone = await makeClone({ repo, scene, variant, folder, nextMark, ...(overlay === undefined ? {} : { overlay }) });
    const { length, 0: first = '' } = clone.complaints;
    if (length > 0 && folders === 1) warnings.push(`${length} files could not be copied into the clone, the first: ${first.slice(0, 300)}`);
    return clone;
  };
  const giveUp = (reason: string, warn: boolean): Promise<OpenClone> => {
    overlay = undefined;
    note(`Clones are copies of the work tree from now on: ${reason}.`);
    if (warn) warnings.push(`While a command ran in an overlay, ${reason}. It was run again in a copy.`);
    return make();
  };
  return async () => (overlay === undefined ? make() : withCopyBehind(await make(), giveUp));
}

type Compare = (clone: OpenClone, request: RunRequest) => Promise<void>;

function withComparison(clone: OpenClone, compare: Compare): Clone {
  return {
    ...clone,
    async run(request) {
      await compare(clone, request);
      return clone.run(request);
    },
  };
}

/** Each tool once per workspace. Asked before the command runs, while the clone is still what we made of it. */
function comparer(scene: Scene, variant: Variant, warnings: string[]): Compare {
  const asked = new Set<string>();
  return async (clone, { command, limits }) => {
    const tools = variant.sandbox.name === 'none' ? [] : toolsIn(command).filter((tool) => !asked.has(tool));
    if (tools.length === 0) return;
    for (const tool of tools) asked.add(tool);
    const common = { env: scene.env, given: QUIET, root: scene.root, network: false, moveCaches: false, homes: [], hidden: [], mountAt: scene.root };
    const env = childEnvironment({ ...common, home: scene.home ?? insideHome(scene) });
    const argv = ['/bin/sh', '-c', ASK, 'heal', ...askArguments(tools)];
    const [outside, inside] = await Promise.all([versionsOutside(tools, env, scene.root), clone.runArgv(argv, QUIET, { ...limits, seconds: 10, outputBytes: 65536 })]);
    if (inside.killedBy === undefined) warnings.push(...differences(outside, parseVersions(Buffer.from(inside.output).toString('utf8'))));
  };
}
