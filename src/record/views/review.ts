import { fence, markdownText } from '../../lib/escape.js';
import type { HealRecord } from '../../model/index.js';
import { attempts, broke, evidence, fit, fold, footer, MOST_BYTES, trust, warnings } from '../markdown.js';
import { capped, sizeOf } from '../tell.js';
import type { View } from '../view.js';

/** The head of a review: the change stands as suggestions on its lines, so here it is folded. */
export const review: View = {
  name: 'review',
  summary: 'Why the suggestions of a review may be trusted, as Markdown.',
  render: (record) => fit([markdownText(record.ending.sentence), evidence(record), broke(record, { command: true }), changed(record), trust(record, { runs: true }), attempts(record), warnings(record), footer(record)], MOST_BYTES),
};

function changed({ patch }: HealRecord): string {
  return patch === undefined ? '' : fold(`The whole change: ${sizeOf(patch)}`, fence(capped(patch.diff, 30_000), 'diff'));
}
