import type { CheckResult, Failure, FileChange, Grant, Kind, Origin, Patch, Policy, Proof, Trial } from '../model/index.js';
import { openedBy } from '../lib/policy.js';

/** Everything that a Verdict is made from. Nothing in it was said by a model about itself. */
export interface JudgeInput {
  readonly patch: Patch;
  readonly changes: readonly FileChange[];
  /** As it was reproduced. */
  readonly failure: Failure;
  readonly origin: Origin | { readonly kind: 'model'; readonly provider: string; readonly model: string };
  readonly base: Trial;
  /** The patched trials of the attempt, narrow ones included. */
  readonly trials: readonly Trial[];
  readonly screen: readonly CheckResult[];
  readonly policy: Policy;
  readonly shownFiles: readonly string[];
  readonly grant: Grant;
  /** What was done beyond one green run. */
  readonly proof?: Proof;
  /** What a caller may know besides; what is absent nobody looked at, and costs nothing. */
  readonly besides?: Besides;
}

/** Evidence that a run need not have. */
export interface Besides {
  /** The whole job was run with the patch, not the failing step alone. */
  readonly jobGreen?: boolean;
  /** A second candidate, asked for apart, says the same but for layout. */
  readonly agreed?: boolean;
  /** A like fix of a like failure was merged before (true) or thrown away (false). */
  readonly precedent?: boolean;
}

/** The evidence in numbers, as the score table reads it. In every field larger is worse. */
export interface Evidences {
  /** Changed files that the failure names in no way, though they were shown. */
  readonly onlyShown: number;
  /** Changed files that were neither named nor shown nor granted. */
  readonly blind: number;
  readonly files: number;
  readonly lines: number;
  readonly rung: number;
  /** 0 lint, type, import, syntax … 4 what no patch should mend; the worst of the primary reports. */
  readonly kind: number;
  /** 0 a fixer, 1 a model. */
  readonly model: number;
  /** 0 a narrow run was green too, 1 there was none, 2 it was red. */
  readonly narrow: number;
  /** 0 test counts are known on both sides, 1 not. */
  readonly uncounted: number;
  /** Changed files that only a grant or the caller's Policy opened. */
  readonly opened: number;
  /** Each of `Besides`: 0 it speaks for the fix, 1 nobody looked, 2 it speaks against it. */
  readonly job: number;
  readonly agreement: number;
  readonly precedent: number;
  /** Tests that failed before and are not named now, where as many are named as passed, as far as that was counted. */
  readonly unnamed: number;
  /** 0 red again without the change, 1 not run again, 2 red with other errors. */
  readonly reverse: number;
  /** 0 all of the change is needed, 1 what is left is, 2 that was not found out. */
  readonly minimal: number;
  /** Runs of the step with the change that were asked for and not made. */
  readonly unrepeated: number;
}

const KIND: Readonly<Record<Kind, number>> = {
  lint: 0, type: 0, import: 0, syntax: 0, format: 0, compile: 0, link: 0, docs: 0,
  test: 1, runtime: 1,
  dependency: 2,
  config: 3,
  git: 4, infra: 4, security: 4, unknown: 4,
};

/** Reads the evidence off what happened. */
export function gatherEvidence(input: JudgeInput): Evidences {
  const { patch, failure, origin, base, trials, policy, grant, shownFiles, besides = {} } = input;
  const paths = patch.files.map((file) => file.path);
  const unnamed = paths.filter((path) => !isNamed(path, failure) && !openedBy(grant.paths, path));
  // A green run of no test at all is no run of what failed.
  const narrow = trials.filter((trial) => trial.scope === 'narrow' && !(trial.green && trial.tests?.total === 0));
  const whole = trials.findLast((trial) => trial.scope === 'step');
  return {
    onlyShown: unnamed.filter((path) => shownFiles.includes(path)).length,
    blind: unnamed.filter((path) => !shownFiles.includes(path)).length,
    files: paths.length,
    lines: patch.files.reduce((sum, file) => sum + Math.max(0, file.added) + Math.max(0, file.removed), 0),
    rung: patch.applyRung,
    kind: Math.max(0, ...failure.primary.map((bug) => KIND[bug.kind])),
    model: origin.kind === 'model' ? 1 : 0,
    narrow: narrow.length === 0 ? 1 : narrow.every((trial) => trial.green) ? 0 : 2,
    uncounted: base.tests === undefined || whole?.tests === undefined ? 1 : 0,
    opened: paths.filter((path) => openedBy([...grant.paths, ...policy.allowPaths], path)).length,
    job: looked(besides.jobGreen),
    agreement: looked(besides.agreed),
    precedent: looked(besides.precedent),
    unnamed: whole === undefined ? 0 : unnamedTests(whole),
    ...proven(input.proof),
  };
}

/** Most runners name failed tests only: not to be named means something only where all that passed are. */
function unnamedTests({ named, tests }: Trial): number {
  return named !== undefined && named.passed > 0 && named.passed >= (tests?.passed ?? 0) ? named.missing.length : 0;
}

function proven({ reverse, minimised, repeat }: Proof = {}): Pick<Evidences, 'reverse' | 'minimal' | 'unrepeated'> {
  const known = minimised?.state === 'done' ? minimised.complete : minimised?.why === 'single';
  const dropped = minimised?.state === 'done' && minimised.dropped.length > 0;
  return {
    reverse: reverse?.state === 'red' ? 0 : reverse?.state === 'other' ? 2 : 1,
    minimal: !known ? 2 : dropped ? 1 : 0,
    unrepeated: repeat === undefined ? 0 : repeat.asked - repeat.ran,
  };
}

function looked(answer: boolean | undefined): number {
  return answer === undefined ? 1 : answer ? 0 : 2;
}

/** Does a primary report, or a frame of one, name the file? Printed paths may be longer (absolute) or shorter (below a folder). */
function isNamed(path: string, { primary }: Failure): boolean {
  const printed = primary.flatMap((bug) => [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)]);
  return printed.some((file) => file !== undefined && (file === path || file.endsWith(`/${path}`) || (file.includes('/') && path.endsWith(`/${file.replace(/^\.\//, '')}`))));
}
