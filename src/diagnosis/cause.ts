import type { Action, FailureClass } from '../model/index.js';

/** One row of the ordered cause table; the first that fits decides. */
export interface Cause {
  readonly id: string;
  readonly class: FailureClass;
  readonly action: Action;
  /** Linear pattern on a single cleaned line. */
  readonly pattern: RegExp;
  /** A line that it must match, and a near miss that it must not. */
  readonly positive: string;
  readonly nearMiss: string;
  /** For people: what it means and what to do. */
  readonly sentence: string;
}
