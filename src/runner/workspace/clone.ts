import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { UsageError, WorldError } from '../../model/index.js';
import type { Patch, RunResult } from '../../model/index.js';
import type { Clone, RunLimits, RunRequest } from '../../ports/index.js';
import type { GitRepo } from '../git/git-repo.js';
import { findReports } from '../reports.js';
import { clearWay, copyTree, relink, removePath } from './copy.js';
import { childEnvironment } from './environment.js';
import { openLedger } from './ledger.js';
import { isFolder, isWithin, realPath } from './paths.js';
import { enter, openSeat } from './docker/seat.js';
import type { Seat } from './docker/seat.js';
import { startRun } from './run.js';
import type { Running } from './run.js';
import { insideHome, INSIDE, makeBox, SCRIPTS, specOf } from './scene.js';
import type { Scene, Variant } from './scene.js';
import { removeTree } from './scratch.js';
import { shellCall } from './shell.js';

export interface CloneOptions {
  readonly repo: GitRepo;
  readonly scene: Scene;
  readonly variant: Variant;
  /** An unused folder of ours. */
  readonly folder: string;
  /** A fresh mark for each run. */
  readonly nextMark: () => string;
}

/** A clone, and a way to run a ready argv in it as if it were a step. */
export interface OpenClone extends Clone {
  readonly runArgv: (argv: readonly string[], env: Readonly<Record<string, string>>, limits: RunLimits) => Promise<RunResult>;
}

/**
 * Makes a clone of the base tree: a copy of the work tree with its ignored files, in which every path that has left the base tree
 * since is put back or, when it is new and not ignored, removed; with a fresh `.git`. `complaints` are what could not be copied.
 */
export async function makeClone(options: CloneOptions): Promise<{ readonly clone: OpenClone; readonly complaints: readonly string[] }> {
  const { repo, scene, folder } = options;
  const [tree, box] = [join(folder, 'tree', basename(scene.root) || 'root'), join(folder, 'box')];
  for (const dir of [tree, box, join(folder, 'book')]) mkdirSync(dir, { recursive: true });
  makeBox(box, scene);
  const [complaints, deviations] = await Promise.all([copyTree(scene.root, tree), repo.deviations()]);
  for (const { path, inBase } of deviations) if (!inBase) removePath(tree, path);
  for (const { path, inBase } of deviations) if (inBase) await repo.materialise(repo.state.baseTree, path, clearWay(tree, path));
  if (options.variant.sandbox.name === 'none') await relink(scene.root, tree);
  await repo.seedClone(tree);
  await repo.refreshIndex(tree);
  const ledger = await openLedger({ repo, tree, folder: join(folder, 'book'), env: scene.env });
  const runner = makeRunner({ ...options, tree, box });
  const made = Date.now();
  const clone: OpenClone = {
    paths: options.variant.sandbox.name === 'none' ? [tree, scene.root, join(box, 'steps')] : [scene.root, tree, INSIDE],
    run: runner.run,
    runArgv: runner.runArgv,
    reports: (globs) => Promise.resolve(findReports(tree, globs, made)),
    changes: () => ledger.changes(),
    apply: (patch) => applyPatch(repo, tree, patch),
    async dispose() {
      await runner.abort();
      removeTree(folder);
    },
  };
  return { clone, complaints };
}

/** Post-images only: what the files were before is the screen's affair, and that they are right is the tree's. */
async function applyPatch(repo: GitRepo, tree: string, patch: Patch): Promise<void> {
  for (const { path, after } of patch.files) if (after === null) removePath(tree, path);
  for (const { path, after } of patch.files) if (after !== null) await repo.materialise(patch.tree, path, clearWay(tree, path));
}

interface RunnerOptions extends CloneOptions {
  readonly tree: string;
  readonly box: string;
  readonly seat: Seat | undefined;
}

interface Runner {
  readonly run: (request: RunRequest) => Promise<RunResult>;
  readonly runArgv: OpenClone['runArgv'];
  /** Kills what runs, waits until it is dead, and lets nothing start any more. */
  abort(): Promise<void>;
}

/** One run at a time: two on the same layers would not see the same thing. */
function makeRunner(given: Omit<RunnerOptions, 'seat'>): Runner {
  const options = { ...given, seat: openSeat(given) };
  let last: Promise<unknown> = Promise.resolve();
  let current: Running | undefined;
  let [over, count] = [false, 0];
  const queue = (start: () => Promise<Running>): Promise<RunResult> => {
    const next = last.then(async () => {
      if (over) throw new WorldError('The clone is gone already.');
      try {
        current = await start();
        if (over) current.abort();
        return await current.done;
      } finally {
        current = undefined;
      }
    });
    last = next.catch(() => undefined);
    return next;
  };
  return {
    run: (request) => queue(() => startStep(options, request, (count += 1))),
    runArgv: (argv, env, limits) => queue(() => startArgv(options, { argv, given: env, limits, cwd: '/', network: false, shown: [] })),
    async abort() {
      over = true;
      current?.abort();
      await last;
      await options.seat?.close();
    },
  };
}

function startStep(options: RunnerOptions, request: RunRequest, n: number): Promise<Running> {
  const call = shellCall(request.shell === '' && !hasBash(options) ? 'sh' : request.shell);
  if (call === null) throw new UsageError(`The shell "${request.shell}" is not known: take bash, sh, python or a template with {0}.`);
  const native = options.variant.sandbox.name === 'none';
  // A container is kept from one run to the next, and sees the folder: there a script takes the place of the one before.
  const file = join(options.box, 'steps', SCRIPTS, `step${options.seat === undefined ? `-${n}` : ''}${call.extension}`);
  writeFileSync(file, request.command.endsWith('\n') ? request.command : `${request.command}\n`, { mode: 0o644 });
  const at = native ? file : `${INSIDE}/${SCRIPTS}/step${call.extension}`;
  const cwd = join(native ? options.tree : options.scene.root, relative(options, request.workingDirectory));
  const { env: given, limits, network } = request;
  return startArgv(options, { argv: call.argv(at), given, limits, network, cwd, shown: native ? [] : [{ from: file, at }] });
}

/** GitHub takes `sh` for a step without `shell:` where there is no bash. */
function hasBash({ scene, variant }: RunnerOptions): boolean {
  return variant.docker?.own?.bash ?? (scene.env.PATH ?? '').split(':').some((entry) => entry.startsWith('/') && realPath(join(entry, 'bash')) !== undefined);
}

/** The folder must lie in the repository, also when a link leads there. */
function relative({ tree }: RunnerOptions, workingDirectory: string): string {
  const path = normalize(workingDirectory === '' ? '.' : workingDirectory);
  const real = realPath(join(tree, path));
  if (path.startsWith('/') || path === '..' || path.startsWith('../') || (real !== undefined && !isWithin(real, realPath(tree) ?? tree))) {
    throw new UsageError(`The working directory ${workingDirectory} lies outside the repository.`);
  }
  if (!isFolder(join(tree, path))) throw new UsageError(`The working directory ${workingDirectory} does not exist in the repository.`);
  return path;
}

/** A program that is not there is the command's failure (127), as anywhere, and not one of the sandbox. */
const FIND = ['/bin/sh', '-c', 'exec "$0" "$@"'] as const;

interface ArgvRun {
  readonly argv: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly limits: RunLimits;
  readonly network: boolean;
  readonly cwd: string;
  readonly shown: readonly { readonly from: string; readonly at: string }[];
}

async function startArgv({ scene, variant, tree, box, nextMark, seat }: RunnerOptions, { argv, given, limits, network, cwd, shown }: ArgvRun): Promise<Running> {
  const native = variant.sandbox.name === 'none';
  // Natively the user's own home is in force, or no tool would be found; only temporary files are kept together, to go with the clone.
  const place = native
    ? { home: scene.home ?? join(box, 'home'), mountAt: tree, hidden: [], homes: [], moveCaches: false }
    : { home: insideHome(scene), mountAt: scene.root, hidden: scene.hidden, homes: scene.homes, moveCaches: !variant.overlay };
  const own = variant.docker?.own;
  const wanted = { ...(native ? { TMPDIR: join(box, 'tmp') } : {}), ...(own === undefined ? {} : { PATH: own.path }), ...given };
  const env = childEnvironment({ env: own === undefined ? scene.env : { TZ: scene.env.TZ }, given: wanted, root: scene.root, network, ...place });
  const files = seat === undefined ? shown : [{ from: join(box, 'steps'), at: INSIDE }];
  const spec = specOf({ scene, variant, tree, box, cwd, network, env, memoryBytes: limits.memoryBytes, processes: limits.processes, shown: files, argv: [...FIND, ...argv] });
  const wrapped = variant.sandbox.wrap(spec);
  const inside = await enter(seat, spec, wrapped);
  return startRun({ wrapped, cwd: native ? cwd : '/', limits, mark: nextMark(), folder: box, contained: !native, ...inside });
}
