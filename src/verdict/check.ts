import type { CheckResult, Failure, FileChange, Grant, Policy } from '../model/index.js';

/** What a static check sees: the final tree's changes, never the patch text somebody wrote. */
export interface ScreenInput {
  readonly changes: readonly FileChange[];
  readonly policy: Policy;
  readonly grant: Grant;
  /** Absent in `heal gate`. */
  readonly failure?: Failure;
  /** All paths of the base tree, for case collisions and roles. */
  readonly basePaths: readonly string[];
}

/** The shape of the family: pure; one id per check, with a reason whether it passes or not. */
export interface Check {
  readonly id: string;
  readonly title: string;
  run(input: ScreenInput): CheckResult;
}
