import type { FileChange } from '../../model/index.js';
import { isOpened } from '../../lib/policy.js';
import { perFile, type Objection } from '../answer.js';
import type { ScreenInput } from '../check.js';

const SMALL = 20;
const KEPT = 0.7;

/** No file goes away, and none over 20 lines loses more than 30 % of them: taking out what fails is no mend. Opened like a protected path. */
export const deletion = perFile({
  id: 'deletion',
  title: 'No file deleted or gutted',
  clean: 'No file is deleted or loses much of its content.',
  look: objectionTo,
});

function objectionTo(change: FileChange, { policy, grant }: ScreenInput): Objection {
  if (change.modeBefore === null || isOpened({ policy, grant }, change.path)) return null;
  if (change.modeAfter === null) return 'deleted';
  const before = filled(change.beforeText);
  const after = filled(change.afterText);
  if (before <= SMALL || after >= before * KEPT) return null;
  return `shrinks from ${before} to ${after} lines`;
}

/** Lines with something on them: blank ones fill no gap. */
function filled(text: string | undefined): number {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '').length;
}
