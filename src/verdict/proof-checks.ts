import type { CheckResult, Trial } from '../model/index.js';
import type { JudgeInput } from './evidence.js';

/** What a proof asks for beyond one green run. What was not run, because time or the caller did not ask for it, stops nothing; the score counts it. */
export function proofChecks(input: JudgeInput): readonly CheckResult[] {
  return [failedPass(input), reverseRed(input), verifyGreen(input), repeatsGreen(input)];
}

function check(id: string, problem: string | null, passed: string): CheckResult {
  return problem === null ? { id, ok: true, reason: passed } : { id, ok: false, reason: problem };
}

/**
 * The tests that failed must have passed now, not merely not failed: marked as an expected failure or left to do, a test is neither skipped nor failed.
 * Runners print the names of failed tests and often of no others, so this is counted.
 */
function failedPass({ base, failure, trials }: JudgeInput): CheckResult {
  const ids = new Set(failure.primary.map((bug) => bug.test).filter((test) => test !== undefined));
  const before = base.tests;
  if (before === undefined || ids.size === 0) return check('failed-pass', null, 'No failing test is named and counted.');
  const wanted = before.passed + Math.min(before.failed, ids.size);
  const short = stepsOf(trials).find(({ tests }) => tests !== undefined && tests.passed < wanted);
  const problem = short === undefined ? null : `${short.tests?.passed ?? 0} test(s) passed; with those that failed before it should be ${wanted}.`;
  return check('failed-pass', problem, 'The tests that failed before passed now.');
}

function stepsOf(trials: readonly Trial[]): readonly Trial[] {
  return trials.filter((trial) => trial.scope === 'step' && trial.on === 'patched');
}

function reverseRed({ proof }: JudgeInput): CheckResult {
  const { reverse } = proof ?? {};
  const passed = reverse?.sentence ?? 'The step was not run once more without the change.';
  return check('reverse-red', reverse?.state === 'green' ? reverse.sentence : null, passed);
}

function verifyGreen({ proof }: JudgeInput): CheckResult {
  const { verify } = proof ?? {};
  const passed = verify?.sentence ?? 'No further command was given.';
  return check('verify-green', verify?.state === 'red' ? verify.sentence : null, passed);
}

function repeatsGreen({ proof }: JudgeInput): CheckResult {
  const { repeat } = proof ?? {};
  const passed = repeat?.sentence ?? 'One green run of the step was asked for.';
  return check('repeats-green', repeat !== undefined && repeat.red > 0 ? repeat.sentence : null, passed);
}
