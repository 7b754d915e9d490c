import { join } from 'node:path';
import { WorldError } from '../../model/index.js';
import type { Clone, RunRequest, Workspace } from '../../ports/index.js';
import type { GitRepo } from '../git/git-repo.js';
import { makeClone } from './clone.js';
import type { OpenClone } from './clone.js';
import { childEnvironment } from './environment.js';
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
}

/**
 * The workspace port. The sandbox is found and tested here, once; when none can be had, `sandbox` says why and `clone` rejects. Rejects itself only when the temp folder is in the repository.
 * `sandbox.warnings` grows: tools that are not the same inside as outside are noticed when a command first names them. All
 * processes die with `Clone.dispose`, and at the latest with `Scratch.dispose`.
 */
export async function createWorkspace({ repo, scratch, sandbox, image, env = process.env }: WorkspaceOptions): Promise<Workspace> {
  if (isWithin(scratch.dir, repo.state.root)) throw new WorldError(`The temp folder ${scratch.parent} lies in the repository itself: set TMPDIR to another place.`);
  const resolved = await resolveSandbox({ choice: sandbox, image }, lookAround(env, scratch, repo.state.root));
  if (resolved.variant === undefined) {
    const { refusal } = resolved;
    return { sandbox: refusal, clone: () => Promise.reject(new WorldError(`${refusal.reason} ${refusal.todo}`)) };
  }
  const { variant, scene } = resolved;
  const warnings = [...resolved.warnings];
  const compare = comparer(scene, variant, warnings);
  let [clones, runs] = [0, 0];
  return {
    sandbox: { ok: true, name: variant.sandbox.name, warnings },
    async clone() {
      const folder = join(scratch.dir, `clone-${(clones += 1)}`);
      const { clone, complaints } = await makeClone({ repo, scene, variant, folder, nextMark: () => `${scratch.name}/${(runs += 1)}` });
      if (complaints.length > 0 && clones === 1) warnings.push(`${complaints.length} files could not be copied into the clone, the first: ${complaints[0]?.slice(0, 300)}`);
      return withComparison(clone, compare);
    },
  };
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
