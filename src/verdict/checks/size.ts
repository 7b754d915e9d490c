import { answer } from '../answer.js';
import type { Check, ScreenInput } from '../check.js';
import { changedLines } from '../changed-lines.js';

/**
 * A mend is small (threats D13). A grant's caps hold where they are larger; the cap in bytes grows in step with the one in lines, since a
 * grant has none of its own (a lock file has many lines, not long ones).
 */
export const size: Check = {
  id: 'size',
  title: 'Within the caps on files, lines and bytes',
  run: (input) => {
    const { files, lines, bytes } = measure(input);
    const caps = capsOf(input);
    const over = [
      files > caps.files ? [`${files} files are changed, ${caps.files} are allowed`] : [],
      lines > caps.lines ? [`${lines} lines are changed, ${caps.lines} are allowed`] : [],
      bytes > caps.bytes ? [`${bytes} bytes of lines are changed, ${caps.bytes} are allowed`] : [],
    ];
    return answer('size', `${files} file(s), ${lines} changed line(s), ${bytes} byte(s).`, over.flat());
  },
};

function measure({ changes }: ScreenInput): { files: number; lines: number; bytes: number } {
  const lines = changes.reduce((sum, change) => sum + Math.max(0, change.added) + Math.max(0, change.removed), 0);
  const texts = changes.flatMap((change) => {
    const { added, removed } = changedLines(change);
    return [...added, ...removed].map((line) => line.text.length + 1);
  });
  return { files: changes.length, lines, bytes: texts.reduce((sum, length) => sum + length, 0) };
}

function capsOf({ policy, grant }: ScreenInput): { files: number; lines: number; bytes: number } {
  const files = Math.max(policy.maxFiles, grant.maxFiles ?? 0);
  const lines = Math.max(policy.maxLines, grant.maxLines ?? 0);
  return { files, lines, bytes: Math.ceil((policy.maxBytes * lines) / Math.max(1, policy.maxLines)) };
}
