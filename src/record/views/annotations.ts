import { annotationsOf } from '../annotations.js';
import type { View } from '../view.js';

/** The list of annotations as JSON; the runner prints each with its own escaping, never this text. */
export const annotations: View = {
  name: 'annotations',
  summary: 'Marks on the failing lines, at most ten.',
  render: (record) => `${JSON.stringify(annotationsOf(record), null, 2)}\n`,
};
