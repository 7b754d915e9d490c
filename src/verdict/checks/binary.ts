import type { FileChange } from '../../model/index.js';
import { perFile, type Objection } from '../answer.js';

/** What cannot be read cannot be judged: both images must be UTF-8 text, unless only the mode changes. */
export const binary = perFile({
  id: 'binary',
  title: 'Only text that can be read',
  clean: 'All changed content is text.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  if (change.before === change.after) return null;
  if (change.binary) return 'binary content';
  const unread = (change.before !== null && change.beforeText === undefined) || (change.after !== null && change.afterText === undefined);
  return unread ? 'content that is not UTF-8 text or is too large to read' : null;
}
