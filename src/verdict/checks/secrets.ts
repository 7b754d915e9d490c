import type { FileChange } from '../../model/index.js';
import { findPem } from '../../lib/redact-pem.js';
import { findShapes } from '../../lib/redact-shapes.js';
import { perFile, type Objection } from '../answer.js';
import { changedLines } from '../changed-lines.js';

/** No added line holds what looks like a key or password that the file did not hold before. The value itself is never told. */
export const secrets = perFile({
  id: 'secrets',
  title: 'No secrets in added lines',
  clean: 'Added lines hold nothing in the shape of a secret.',
  look: objectionTo,
});

function objectionTo(change: FileChange): Objection {
  const text = changedLines(change).added.map((line) => line.text).join('\n');
  const fresh = [...findShapes(text), ...findPem(text)].find(({ from, to }) => change.beforeText?.includes(text.slice(from, to)) !== true);
  return fresh === undefined ? null : `an added line holds a secret (${fresh.class})`;
}
