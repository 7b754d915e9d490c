import type { BugReport } from '../model/index.js';

/** What of a failure went away, what stayed and what came new, each as bug fingerprints in the order of the reports. */
export interface Comparison {
  readonly gone: string[];
  readonly left: string[];
  readonly fresh: string[];
}

/**
 * Compares the primary reports of two runs by their fingerprints alone: lines move and messages carry numbers, the fingerprint stays.
 * @param before what was red first
 * @param after what the later run shows; empty when it is green
 */
export function compareFailures(before: readonly BugReport[], after: readonly BugReport[]): Comparison {
  const [was, is] = [namesOf(before), namesOf(after)];
  return {
    gone: [...was].filter((name) => !is.has(name)),
    left: [...was].filter((name) => is.has(name)),
    fresh: [...is].filter((name) => !was.has(name)),
  };
}

/** Does a run show at least one of the errors that are looked for? */
export function showsAny(wanted: readonly BugReport[], seen: readonly BugReport[]): boolean {
  return compareFailures(wanted, seen).left.length > 0;
}

function namesOf(bugs: readonly BugReport[]): Set<string> {
  return new Set(bugs.map((bug) => bug.fingerprint));
}
