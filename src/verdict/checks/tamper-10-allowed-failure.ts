import type { FileChange } from '../../model/index.js';
import { matchAnyGlob } from '../../lib/glob.js';
import { isOpened } from '../../lib/policy.js';
import { languageOf } from '../../lib/source.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';
import { CI_PATHS } from '../protected.js';
import { grownSignal, type Signal } from '../signal.js';

const SIGNALS: readonly Signal[] = [
  { pattern: /\bcontinue[-_]on[-_]error["']?\s{0,9}:/gi, what: 'failures are allowed (continue-on-error)' },
  { pattern: /\b(?:allow_failures?|soft_fail|ignore_?errors?|ignore_?failures?|failure: ignore)["']?\s{0,9}[:=]/gi, what: 'failures are allowed' },
  { pattern: /\bif["']?\s{0,9}:\s{0,9}[^\n]{0,100}\b(?:always|failure|cancelled)\s{0,9}\(\s{0,9}\)|\bif["']?\s{0,9}:\s{0,9}["']?(?:\$\{\{\s{0,9})?false\b/g, what: 'a step runs whatever failed before, or never' },
  { pattern: /\bfail[-_]fast["']?\s{0,9}:/g, what: 'fail-fast is changed' },
];
const TIMEOUT = /\btimeout(?:-minutes|_minutes|-in-minutes)?["']?\s{0,9}:\s{0,9}(\d{1,6})/gi;

/** Threats, signal 10: CI itself is closed unless the caller opens it, and even then no failure becomes an allowed one. */
export const allowedFailure = perFile({
  id: 'tamper-10-allowed-failure',
  title: 'CI is not made to forgive',
  clean: 'No CI file is touched and no failure is allowed.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { policy, grant }: ScreenInput): Objection {
  if (matchAnyGlob(CI_PATHS, change.path, { ignoreCase: true }) && !isOpened({ policy, grant }, change.path)) return 'a CI file';
  if (!['yaml', 'json', 'java', 'other'].includes(languageOf(change.path, change.afterText))) return null;
  const longer = slowest(change.afterText) > slowest(change.beforeText) && change.beforeText !== undefined && slowest(change.beforeText) > 0;
  return grownSignal(change, SIGNALS, 'raw') ?? (longer ? 'a time limit is raised' : null);
}

function slowest(text: string | undefined): number {
  return [...(text ?? '').matchAll(TIMEOUT)].reduce((sum, match) => sum + Number(match[1]), 0);
}
