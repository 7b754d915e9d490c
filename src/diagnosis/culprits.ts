import type { BugReport } from '../model/index.js';

/** Tests show where it hurts, seldom where it comes from. */
const TEST_LIKE = /(?:^|\/)(?:tests?|__tests__|spec)\/|(?:^|\/)(?:test_[^/]{0,200}|conftest)\.py$|[._-](?:test|spec)\.\w{1,5}$|_test\.\w{1,4}$/;

/**
 * Tracked files that the primary reports point at, most likely culprit first: innermost frames and reported files count most, first reports more
 * than later ones, what the newest commit touched doubles, tests count less.
 */
export function rankFiles(primary: readonly BugReport[], known: { readonly tracked: ReadonlySet<string>; readonly lastChange: readonly string[] }): readonly string[] {
  const scores = new Map<string, number>();
  primary.forEach((bug, place) => {
    const add = (file: string | undefined, weight: number): void => {
      if (file !== undefined && known.tracked.has(file)) scores.set(file, (scores.get(file) ?? 0) + weight / (1 + place));
    };
    add(bug.file, 2);
    const frames = (bug.frames ?? []).filter((frame) => known.tracked.has(frame.file));
    frames.forEach((frame, depth) => add(frame.file, 3 / (1 + depth)));
  });
  const changed = new Set(known.lastChange);
  const weigh = (file: string): number => (scores.get(file) ?? 0) * (changed.has(file) ? 2 : 1) * (TEST_LIKE.test(file) ? 0.4 : 1);
  return [...scores.keys()].sort((a, b) => weigh(b) - weigh(a));
}
