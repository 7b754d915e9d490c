import type { Attempt, Budget, Diagnosis, Failure, Grant, Trial } from '../model/index.js';
import type { Cascade, PlannedFix } from '../proposal/index.js';
import type { Day } from '../store/index.js';
import type { Findings } from '../story.js';
import type { Means } from '../strategy.js';

/** All that passes from one turn of the bracket to the next. */
export interface Bracket extends Findings {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly base: Trial;
  readonly attempts: readonly Attempt[];
  readonly budget: Budget;
  /** The Failure as it was reproduced; `failure` is what is left of it. */
  readonly original: Failure;
  /** The tree that the next edits start from: the base, or the base with partial progress on it. */
  readonly onto: string;
  readonly fixes: readonly PlannedFix[];
  /** Paths that the newest commit changed. */
  readonly changed: readonly string[];
  readonly means: Means;
  readonly cascade: Cascade;
  /** What the day leaves of the budget. */
  readonly day: Day;
  /** Grants of the attempts that `onto` stands on, and of the last one. */
  readonly grant: Grant;
  /** Files that the models of those attempts were shown. */
  readonly shownFiles: readonly string[];
}
