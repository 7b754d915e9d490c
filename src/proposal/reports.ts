import type { BugReport, Failure } from '../model/index.js';

/** The reports a fixer may act on: the primary ones, and those that merely follow from one of them (they often say it better). */
export function actionable(failure: Failure): readonly BugReport[] {
  const ids = new Set(failure.primary.map((bug) => bug.id));
  return [...failure.primary, ...failure.others.filter((bug) => bug.causedBy !== undefined && ids.has(bug.causedBy))];
}

/** Everything a report says, line by line. */
export function linesOf(bug: BugReport): string[] {
  return [...new Set([...bug.message.split('\n'), ...bug.excerpt.split('\n')])];
}
