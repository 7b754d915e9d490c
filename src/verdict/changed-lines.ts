import type { FileChange } from '../model/index.js';
import { diffLines, type LineDiff } from '../lib/line-diff.js';

/** The lines that a change adds and removes, from its two images. */
export function changedLines(change: FileChange): LineDiff {
  return diffLines(change.beforeText, change.afterText);
}
