import type { BugReport } from '../model/index.js';

/** One way of asking: instructions for a class of failure. The first that fits is used. */
export interface Skill {
  readonly name: string;
  fits(bugs: readonly BugReport[]): boolean;
  readonly instructions: string;
}
