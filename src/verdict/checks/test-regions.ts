import type { FileChange } from '../../model/index.js';
import type { DiffLine } from '../../lib/line-diff.js';
import { isDenied, openedBy } from '../../lib/policy.js';
import { perFile, type Objection } from '../answer.js';
import { changedLines } from '../changed-lines.js';
import type { ScreenInput } from '../check.js';
import { testRegions, type Region } from '../regions.js';
import { isSameButForLayout } from '../test-code.js';
import { testRole } from '../test-role.js';

/**
 * What judges the mend is not mended: tests, snapshots and fixtures are closed, by path, by content and by region inside product files
 * (threats, signals 1 to 8 and 14 at once). The caller's Policy opens them; a grant does so only under proof that both images have the
 * same tokens, so that a formatter may pass and a changed expectation may not.
 */
export const testRegionsClosed = perFile({
  id: 'test-regions',
  title: 'Tests stay as they are',
  clean: 'No test, snapshot or fixture is touched.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { policy, grant, failure }: ScreenInput): Objection {
  if (!isDenied(policy, change.path) && openedBy(policy.allowPaths, change.path)) return null;
  const granted = !isDenied(policy, change.path) && openedBy(grant.paths, change.path);
  const role = testRole(change.path, change.beforeText, failure) ?? testRole(change.path, change.afterText, undefined);
  const objection = role ?? touchedRegion(change);
  if (objection === null || (granted && isSameButForLayout(change))) return null;
  return granted ? `${objection}, and its tokens are not the same as before` : objection;
}

function touchedRegion(change: FileChange): Objection {
  const { added, removed } = changedLines(change);
  const inside = touched(added, testRegions(change.path, change.afterText ?? '')) ?? touched(removed, testRegions(change.path, change.beforeText ?? ''));
  return inside === null ? null : `${inside.what} is changed`;
}

function touched(lines: readonly DiffLine[], regions: readonly Region[]): Region | null {
  return regions.find(({ from, to }) => lines.some(({ n, text }) => n >= from && n <= to && text.trim() !== '')) ?? null;
}
