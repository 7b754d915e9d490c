import type { BugReport, CheckResult, Trial } from '../model/index.js';
import { plain } from './answer.js';
import type { JudgeInput } from './evidence.js';
import { proofChecks } from './proof-checks.js';

/** What a Verdict stands on; one of these missing and there is none. Each says why, passed or not. */
export function hardChecks(input: JudgeInput): readonly CheckResult[] {
  return [reproduced(input), fingerprintsGone(input), noneNew(input), stepGreen(input), sameTree(input), testsKept(input), ...proofChecks(input), screenClean(input)];
}

function check(id: string, problem: string | null, passed: string): CheckResult {
  return problem === null ? { id, ok: true, reason: passed } : { id, ok: false, reason: problem };
}

function steps({ trials }: JudgeInput): readonly Trial[] {
  return trials.filter((trial) => trial.scope === 'step' && trial.on === 'patched');
}

function fingerprints(bugs: readonly BugReport[]): ReadonlySet<string> {
  return new Set(bugs.map((bug) => bug.fingerprint));
}

/** The base was red with one of the very errors that are to be mended; a step that no parser could read by its exit code. */
function reproduced({ base, failure }: JudgeInput): CheckResult {
  const seen = fingerprints(base.reports.bugs);
  const shown = failure.primary.some((bug) => seen.has(bug.fingerprint) || bug.rule === `exit-${base.exitCode || 1}`);
  const problem = base.on !== 'base' ? 'There is no run of the base.' : base.green ? 'The base was green.' : shown ? null : 'The base was red with other errors only.';
  return check('reproduced', problem, 'The base was red with this failure.');
}

function fingerprintsGone(input: JudgeInput): CheckResult {
  const left = input.failure.primary.filter((bug) => steps(input).some((trial) => fingerprints(trial.reports.bugs).has(bug.fingerprint)));
  const problem = left.length > 0 ? `${left.length} of the errors are still there, the first: ${plain(left[0]?.message ?? '')}` : null;
  return check('fingerprints-gone', problem, 'None of the errors is left.');
}

/** Errors only, and none that merely follows from another: a warning more is not a failure more. */
function noneNew(input: JudgeInput): CheckResult {
  const known = new Set([...fingerprints(input.base.reports.bugs), ...fingerprints([...input.failure.primary, ...input.failure.others])]);
  const fresh = steps(input).flatMap((trial) => trial.reports.bugs).filter((bug) => bug.severity === 'error' && bug.causedBy === undefined && !known.has(bug.fingerprint));
  const problem = fresh.length > 0 ? `${fresh.length} new error(s), the first: ${plain(fresh[0]?.message ?? '')}` : null;
  return check('none-new', problem, 'No new error.');
}

function stepGreen(input: JudgeInput): CheckResult {
  const runs = steps(input);
  const green = runs.length > 0 && runs.every((trial) => trial.green && trial.exitCode === 0 && trial.killedBy === undefined);
  const problem = runs.length === 0 ? 'The whole step was not run with the patch.' : green ? null : 'The whole step was not green with the patch.';
  return check('step-green', problem, 'The whole step ended with exit code 0.');
}

/** What was tried is what would be handed over, and it was tried against what it is a patch of. */
function sameTree({ base, trials, patch }: JudgeInput): CheckResult {
  const problem = base.tree !== patch.base
    ? 'The base run was on another tree than the patch starts from.'
    : trials.some((trial) => trial.tree !== patch.tree) || trials.length === 0 ? 'The tree that ran is not the tree of the patch.' : null;
  return check('same-tree', problem, 'The tree that ran is the tree of the patch.');
}

/** No test went missing on the way to green. Where the base told no counts there is nothing to compare. */
function testsKept(input: JudgeInput): CheckResult {
  const before = input.base.tests;
  if (before === undefined) return check('tests-kept', null, 'The base run counted no tests.');
  const problems = steps(input).flatMap(({ tests }) => {
    if (tests === undefined) return [`The base run counted ${before.total} test(s), the patched run none.`];
    if (tests.total < before.total) return [`${tests.total} test(s) ran, ${before.total} before.`];
    // What could not be loaded before was not counted before: of the tests that came to light some may skip themselves, as long as more of them pass.
    const hidden = Math.max(0, tests.total - before.total);
    if (tests.skipped > before.skipped + Math.min(hidden, Math.floor((tests.passed - before.passed) / 2))) return [`${tests.skipped} test(s) were skipped, ${before.skipped} before.`];
    if (tests.passed < before.passed) return [`${tests.passed} test(s) passed, ${before.passed} before.`];
    return tests.failed > 0 ? [`${tests.failed} test(s) failed although the step was green.`] : [];
  });
  return check('tests-kept', problems[0] ?? null, 'No test is missing or skipped that ran before.');
}

function screenClean({ screen }: JudgeInput): CheckResult {
  const stopped = screen.filter((result) => !result.ok).map((result) => result.id);
  const problem = screen.length === 0 ? 'The patch was not screened.' : stopped.length > 0 ? `Stopped by ${stopped.join(', ')}.` : null;
  return check('screen-clean', problem, 'The screen had nothing against it.');
}
