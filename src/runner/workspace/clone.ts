import { mkdirSync, writeFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { UsageError, WorldError } from '../../model/index.js';
import type { RunResult } from '../../model/index.js';
import type { Clone, RunLimits, RunRequest } from '../../ports/index.js';
import { makeCopy } from './body.js';
import type { Body, BodyOptions } from './body.js';
import { childEnvironment } from './environment.js';
import { enter, openSeat } from './docker/seat.js';
import type { Seat } from './docker/seat.js';
import { openWork } from './overlay.js';
import type { Overlay } from './overlay.js';
import { realPath } from './paths.js';
import { startRun } from './run.js';
import type { Running } from './run.js';
import { insideHome, INSIDE, makeBox, SCRIPTS, specOf } from './scene.js';
import type { Variant } from './scene.js';
import { removeTree } from './scratch.js';
import { shellCall } from './shell.js';

/** As the runner calls its own folder of this kind. */
const TEMP = '_temp';

export interface CloneOptions extends BodyOptions {
  readonly variant: Variant;
  /** Absent = the clone is a copy. */
  readonly overlay?: Overlay;
}

/** A clone, and a way to run a ready argv in it as if it were a step. */
export interface OpenClone extends Clone {
  readonly runArgv: (argv: readonly string[], env: Readonly<Record<string, string>>, limits: RunLimits) => Promise<RunResult>;
  /** What could not be copied. */
  readonly complaints: readonly string[];
  /** A path of the user's work tree that has changed since, where that shows in here. */
  readonly drift: Body['drift'];
}

/** Makes a clone of the base tree with the ignored files of the work tree. */
export async function makeClone(options: CloneOptions): Promise<OpenClone> {
  const { scene, folder, variant, overlay } = options;
  const box = join(folder, 'box');
  mkdirSync(box, { recursive: true });
  makeBox(box, scene);
  const body = overlay === undefined ? await makeCopy(options, variant.sandbox) : await overlay.body(options);
  const runner = makeRunner({ ...options, body, box });
  const made = Date.now();
  return {
    paths: variant.sandbox.name === 'none' ? [body.tree, scene.root, join(box, 'steps')] : [scene.root, body.tree, INSIDE],
    temp: variant.sandbox.name === 'none' ? join(box, 'tmp', TEMP) : join(insideHome(scene), '.heal', TEMP),
    complaints: body.complaints,
    run: runner.run,
    runArgv: runner.runArgv,
    reports: (globs) => Promise.resolve(body.reports(globs, made)),
    changes: () => body.changes(),
    apply: (patch) => body.apply(patch),
    drift: () => body.drift(),
    async dispose() {
      await runner.abort();
      if (body.layers !== undefined) openWork(body.layers);
      removeTree(folder);
    },
  };
}

interface RunnerOptions extends CloneOptions {
  readonly body: Body;
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
  const cwd = join(native ? options.body.tree : options.scene.root, relative(options, request.workingDirectory));
  const { env: given, path, limits, network } = request;
  return startArgv(options, { argv: call.argv(at), given, ...(path === undefined ? {} : { path }), limits, network, cwd, shown: native ? [] : [{ from: file, at }] });
}

/** GitHub takes `sh` for a step without `shell:` where there is no bash. */
function hasBash({ scene, variant }: RunnerOptions): boolean {
  return variant.docker?.own?.bash ?? (scene.env.PATH ?? '').split(':').some((entry) => entry.startsWith('/') && realPath(join(entry, 'bash')) !== undefined);
}

/** The folder must lie in the repository, also when a link leads there. */
function relative({ body }: RunnerOptions, workingDirectory: string): string {
  const path = normalize(workingDirectory === '' ? '.' : workingDirectory);
  const away = path.startsWith('/') || path === '..' || path.startsWith('../');
  const spot = away ? 'outside' : body.spot(path);
  if (spot === 'outside') throw new UsageError(`The working directory ${workingDirectory} lies outside the repository.`);
  if (spot === 'missing') throw new UsageError(`The working directory ${workingDirectory} does not exist in the repository.`);
  return path;
}

/** A program that is not there is the command's failure (127), as anywhere, and not one of the sandbox. */
const FIND = ['/bin/sh', '-c', 'exec "$0" "$@"'] as const;

interface ArgvRun {
  readonly argv: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly path?: readonly string[];
  readonly limits: RunLimits;
  readonly network: boolean;
  readonly cwd: string;
  readonly shown: readonly { readonly from: string; readonly at: string }[];
}

async function startArgv({ scene, variant, body, box, nextMark, seat }: RunnerOptions, { argv, given, path = [], limits, network, cwd, shown }: ArgvRun): Promise<Running> {
  const native = variant.sandbox.name === 'none';
  // Natively the user's own home is in force, or no tool would be found; only temporary files are kept together, to go with the clone.
  const place = native
    ? { home: scene.home ?? join(box, 'home'), mountAt: body.tree, hidden: [], homes: [], moveCaches: false }
    : { home: insideHome(scene), mountAt: scene.root, hidden: scene.hidden, homes: scene.homes, moveCaches: !variant.overlay };
  const own = variant.docker?.own;
  const wanted = { ...(native ? { TMPDIR: join(box, 'tmp') } : {}), ...(own === undefined ? {} : { PATH: own.path }), ...given };
  const built = childEnvironment({ env: own === undefined ? scene.env : { TZ: scene.env.TZ }, given: wanted, root: scene.root, network, ...place });
  const env = path.length === 0 ? built : { ...built, PATH: [...path, built.PATH ?? ''].join(':') };
  const files = seat === undefined ? shown : [{ from: join(box, 'steps'), at: INSIDE }];
  const seen = { tree: body.tree, ...(body.layers === undefined ? {} : { layers: body.layers }) };
  const spec = specOf({ scene, variant, ...seen, box, cwd, network, env, memoryBytes: limits.memoryBytes, processes: limits.processes, shown: files, argv: [...FIND, ...argv] });
  const wrapped = variant.sandbox.wrap(spec);
  const inside = await enter(seat, spec, wrapped);
  return startRun({ wrapped, cwd: native ? cwd : '/', limits, mark: nextMark(), folder: box, contained: !native, ...inside });
}
