import { codeSpan, markdownText } from '../../lib/escape.js';
import type { HealRecord } from '../../model/index.js';
import { attempts, broke, evidence, fit, footer, MOST_BYTES, shortDiff, trust, warnings } from '../markdown.js';
import { sizeOf } from '../tell.js';
import type { View } from '../view.js';

/**
 * The text of a pull request, for somebody who has ten seconds: what it rests on, what broke, what changed. A long change is one tab away, so it is not
 * repeated; whatever else there is stands folded below.
 */
export const pullRequest: View = {
  name: 'pull-request',
  summary: 'What a reviewer of the fix wants to know, as Markdown.',
  render: (record) => fit([markdownText(record.ending.sentence), evidence(record), broke(record, { command: true }), changed(record), trust(record, { runs: true }), attempts(record), warnings(record), footer(record)], MOST_BYTES),
};

function changed({ patch }: HealRecord): string {
  if (patch === undefined) return '';
  const files = patch.files.slice(0, 20).map(({ path, added, removed }) => `- ${codeSpan(path.slice(0, 300))} (+${added} −${removed})`);
  return `### What changed\n\n${sizeOf(patch)}:\n\n${shortDiff(patch) ?? files.join('\n')}`;
}
