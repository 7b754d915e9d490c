import { codeSpan, markdownText } from '../../lib/escape.js';
import type { HealRecord } from '../../model/index.js';
import { attempts, broke, fit, footer, trust, warnings } from '../markdown.js';
import { sizeOf } from '../tell.js';
import type { View } from '../view.js';

/** GitHub takes 65,536 characters and refuses the whole request beyond. */
const MOST_BYTES = 60_000;

/**
 * The text of a pull request, for somebody who has ten seconds: what broke, what changed, why it may be trusted. The change itself is one tab away, so it is not
 * repeated; whatever else there is stands folded below.
 */
export const pullRequest: View = {
  name: 'pull-request',
  summary: 'What a reviewer of the fix wants to know, as Markdown.',
  render: (record) => fit([told(record), broke(record), changed(record), trust(record), attempts(record), warnings(record), footer(record)], MOST_BYTES),
};

function told({ ending }: HealRecord): string {
  return markdownText(ending.sentence);
}

function changed({ patch }: HealRecord): string {
  if (patch === undefined) return '';
  const files = patch.files.slice(0, 20).map(({ path, added, removed }) => `- ${codeSpan(path.slice(0, 300))} (+${added} −${removed})`);
  return `### What changed\n\n${sizeOf(patch)}:\n\n${files.join('\n')}`;
}
