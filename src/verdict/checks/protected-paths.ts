import type { FileChange } from '../../model/index.js';
import { matchAnyGlob } from '../../lib/glob.js';
import { isDenied, isOpened } from '../../lib/policy.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { PROTECTED } from '../protected.js';

/**
 * What decides about builds, runs, checks and trust is closed (threats D14), unless the caller's Policy or a fixer's grant names it.
 * What the caller denies is closed to everybody. Left out on purpose: a list of files that "look harmless"; the table is the list.
 */
export const protectedPaths = perFile({
  id: 'protected-paths',
  title: 'No protected or denied path',
  clean: 'No path is protected or denied.',
  look: objectionTo,
});

function objectionTo({ path }: FileChange, { policy, grant }: ScreenInput): Objection {
  if (isDenied(policy, path)) return 'denied by the caller';
  const row = PROTECTED.find(({ globs }) => matchAnyGlob(globs, path, { ignoreCase: true }));
  return row === undefined || isOpened({ policy, grant }, path) ? null : `${row.what}, which is closed`;
}
