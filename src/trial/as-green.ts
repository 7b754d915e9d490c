import type { Trial } from '../model/index.js';

/**
 * Is a run as green as another one of the same command: green, no test fewer, and no error told that the other did not tell? A smaller change may
 * be green only because less is run.
 */
export function asGreenAs(trial: Trial, reference: Trial): boolean {
  const known = new Set(reference.reports.bugs.map((bug) => bug.fingerprint));
  const fresh = trial.reports.bugs.some((bug) => bug.severity === 'error' && !known.has(bug.fingerprint));
  return trial.green && !fresh && keepsTests(trial, reference);
}

function keepsTests({ tests }: Trial, { tests: before }: Trial): boolean {
  if (before === undefined) return true;
  return tests !== undefined && tests.total >= before.total && tests.passed >= before.passed && tests.skipped <= before.skipped;
}
