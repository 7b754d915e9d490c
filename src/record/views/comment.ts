import { fence, markdownText } from '../../lib/escape.js';
import type { HealRecord } from '../../model/index.js';
import { attempts, broke, evidence, fit, footer, MOST_BYTES, trust, warnings } from '../markdown.js';
import { capped, sizeOf } from '../tell.js';
import type { View } from '../view.js';

/** A comment on a pull request: there is no other place where the change can be read, so it stands in it. */
export const comment: View = {
  name: 'comment',
  summary: 'The fix and why it may be trusted, as Markdown for a comment.',
  render: (record) => fit([markdownText(record.ending.sentence), evidence(record), broke(record, { command: true }), changed(record), trust(record, { runs: true }), attempts(record), warnings(record), footer(record)], MOST_BYTES),
};

function changed({ patch }: HealRecord): string {
  return patch === undefined ? '' : `### What changed\n\n${sizeOf(patch)}. Save it to a file and \`git apply\` it to take it.\n\n${fence(capped(patch.diff, 30_000), 'diff')}`;
}
