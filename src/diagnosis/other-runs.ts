import { compareFailures } from '../lib/fingerprints.js';
import type { BugReport, Diagnosis, Failure, FailureClass } from '../model/index.js';

/** What other runs of the same step showed; null = green, absent = nobody knows. */
export interface OtherRuns {
  /** The latest run on the base branch. */
  readonly base?: Failure | null;
  /** Another run on the same tree. */
  readonly rerun?: Failure | null;
}

/** What these mean stays as it is, whatever other runs showed: the same network may fail twice. */
const OUTSIDE: ReadonlySet<FailureClass> = new Set(['runner-lost', 'timeout', 'oom', 'disk', 'net', 'registry', 'rate-limit', 'image', 'actions-service', 'auth']);

/**
 * The diagnosis in the light of other runs. Red and then green on the same tree where only tests failed is a flaky test; errors that the base branch
 * shows, all of them, are not this change's to mend; one error of its own, and the diagnosis stands. Pure.
 */
export function weighRuns({ diagnosis, failure }: { readonly diagnosis: Diagnosis; readonly failure: Failure }, { base, rerun }: OtherRuns): Diagnosis {
  const { primary } = failure;
  if (primary.length === 0 || OUTSIDE.has(diagnosis.class)) return diagnosis;
  if (rerun === null && primary.every(isTest)) {
    return { ...diagnosis, class: 'flaky-test', action: 'rerun', rule: 'green-when-run-again', cause: `Red, then green on the same files, and only tests failed. ${diagnosis.cause}` };
  }
  if (base === undefined || base === null || compareFailures(primary, [...base.primary, ...base.others]).gone.length > 0) return diagnosis;
  return { ...diagnosis, class: 'base-broken', action: 'escalate', rule: 'same-on-base', cause: `The base branch fails in the same way. ${diagnosis.cause}` };
}

function isTest({ kind, test }: BugReport): boolean {
  return kind === 'test' || (kind === 'runtime' && test !== undefined);
}
