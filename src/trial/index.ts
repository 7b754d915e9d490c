import type { BugReports, FailedStep, Patch, Replay, RunResult, Trial } from '../model/index.js';
import { shellWord } from '../lib/shell-word.js';
import { namedTests } from './named-tests.js';
import { prepare, type Prepared } from './replay.js';
import type { Clone, ReportFile, RunLimits, Workspace, World } from '../ports/index.js';

export { asGreenAs } from './as-green.js';
export { namedTests } from './named-tests.js';
export { narrowCommand } from './narrow.js';
export { prepare, type Prepared } from './replay.js';

/** How the output of a run is read: given by the pipeline, because reading logs is other stages' work. */
export type ReadOutput = (output: Uint8Array, roots: readonly string[], exitCode: number | null, files: readonly ReportFile[]) => { reports: BugReports; tail: string };

export interface TrialRequest {
  readonly step: FailedStep;
  /** What ran in its job before it; `network` = it may use it. */
  readonly replay?: Replay & { readonly network: boolean };
  /** Absent = the base as it is. */
  readonly patch?: Patch;
  /** A narrower command than the step's own. */
  readonly narrow?: string;
  /** A further command of the user's, in place of the step's own. */
  readonly verify?: string;
  /** The step looks at what differs from the last commit: there the patch must be in it, as it will be once it is taken. */
  readonly committed?: boolean;
  /** Tests that failed before: the run is asked whether it names them. */
  readonly expected?: readonly string[];
  readonly network: boolean;
  readonly limits: RunLimits;
  readonly read: ReadOutput;
}

/**
 * Runs the failing step (or a narrower command) once, in a fresh clone of the base tree with the patch on it, behind what ran before it in its job.
 * The clone is gone afterwards; what the run left in it is never used.
 */
export async function runTrial(world: World, request: TrialRequest): Promise<Trial> {
  const workspace = await world.workspace();
  const clone = await workspace.clone();
  try {
    if (request.patch !== undefined) await applyTo(clone, { ...request, patch: request.patch });
    const prepared = await prepare(clone, { ...request, network: request.replay?.network ?? false, nonce: () => world.clock.nonce(16) });
    const run = { world, workspace, request, clone, prepared };
    const before = prepared.failed ?? (await runSetup(run));
    if (before !== null) return describe(run, { ...before, exitCode: before.exitCode ?? 1 });
    const result = await runStep(run, commandOf(request));
    const { reports = [] } = request.step;
    return describe(run, result, reports.length === 0 ? [] : await clone.reports(reports));
  } finally {
    await clone.dispose();
  }
}

async function applyTo(clone: Clone, { patch, committed = false, limits }: Pick<TrialRequest, 'committed' | 'limits'> & { readonly patch: Patch }): Promise<void> {
  await clone.apply(patch);
  if (committed) await clone.run({ command: commitOf(patch), shell: 'sh', workingDirectory: '.', env: {}, network: false, limits });
}

/** In the clone, as foreign code: filters of the repository's attributes may run. Where there is no git the step finds what it found before. */
function commitOf({ files }: Patch): string {
  const settings = ['core.hooksPath=/dev/null', 'commit.gpgSign=false', 'user.name=heal-action', 'user.email=heal-action@localhost'].map((one) => `-c ${one}`).join(' ');
  return `git add -Af -- ${files.map(({ path }) => shellWord(path)).join(' ')} && git ${settings} commit -q --no-verify -m 'The change that is tried'\n`;
}

function commandOf(request: TrialRequest): string {
  return request.narrow ?? request.verify ?? request.step.command ?? '';
}

/** Null when there is no set-up or it went well; its result when it failed, which then stands for the whole trial. */
async function runSetup(run: Run): Promise<RunResult | null> {
  const { setup } = run.request.step;
  if (setup === undefined || setup === '') return null;
  const result = await runStep(run, setup);
  return isGreen(result) ? null : result;
}

function runStep({ clone, request, prepared }: Run, command: string): Promise<RunResult> {
  const { step, network, limits } = request;
  const { env, path } = prepared;
  return clone.run({ command: prepared.here(command), shell: step.shell, workingDirectory: step.workingDirectory, env, ...(path === undefined ? {} : { path }), network, limits });
}

function isGreen(result: RunResult): boolean {
  return result.exitCode === 0 && result.killedBy === undefined;
}

interface Run {
  readonly world: World;
  readonly workspace: Workspace;
  readonly request: TrialRequest;
  readonly clone: Clone;
  readonly prepared: Prepared;
}

function describe({ world, workspace, request, clone, prepared }: Run, result: RunResult, files: readonly ReportFile[] = []): Trial {
  const { reports, tail } = request.read(result.output, clone.paths, result.exitCode, files);
  const { killedBy } = result;
  const { expected = [] } = request;
  const named = expected.length === 0 ? {} : { named: namedTests(expected, [new TextDecoder().decode(result.output), ...files.map(({ text }) => text)]) };
  return {
    on: request.patch === undefined ? 'base' : 'patched',
    scope: request.narrow !== undefined ? 'narrow' : request.verify !== undefined ? 'verify' : 'step',
    command: commandOf(request),
    tree: request.patch?.tree ?? world.repo.state.baseTree,
    sandbox: workspace.sandbox.ok ? workspace.sandbox.name : 'none',
    network: request.network,
    ...(prepared.replayed === undefined ? {} : { replayed: prepared.replayed }),
    green: isGreen(result),
    exitCode: result.exitCode,
    ...(killedBy === undefined ? {} : { killedBy }),
    reports,
    ...(reports.tests === undefined ? {} : { tests: reports.tests }),
    ...named,
    seconds: result.seconds,
    tail,
  };
}
