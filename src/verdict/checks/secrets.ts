import type { FileChange } from '../../model/index.js';
import { findPem } from '../../lib/redact-pem.js';
import { findShapes } from '../../lib/redact-shapes.js';
import { perFile, type Objection } from '../answer.js';
import { changedLines } from '../changed-lines.js';

/** No added line holds what looks like a key or password, more often than the file held it before: a copy of one is one more. The value itself is never told. */
export const secrets = perFile({
  id: 'secrets',
  title: 'No secrets in added lines',
  clean: 'Added lines hold nothing in the shape of a secret.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  const text = changedLines(change).added.map((line) => line.text).join('\n');
  const fresh = [...findShapes(text), ...findPem(text)].find(({ from, to }) => isMore(change, text.slice(from, to)));
  return fresh === undefined ? null : `an added line holds a secret (${fresh.class})`;
}

/** What is put together of added lines that stand apart is in neither image, and counts as one. */
function isMore({ beforeText, afterText }: FileChange, value: string): boolean {
  return Math.max(1, times(afterText, value)) > times(beforeText, value);
}

function times(text: string | undefined, value: string): number {
  return (text ?? '').split(value).length - 1;
}
