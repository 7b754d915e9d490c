import type { HealRecord } from '../model/index.js';
import type { Rim } from '../ports/index.js';
import { viewNamed } from '../record/index.js';
import type { Values } from './decode-options.js';

/** Writes the result JSON and the HTML report where the options ask for them. */
export async function writeViews(rim: Rim, values: Values, record: HealRecord): Promise<void> {
  const result = values.text('result');
  const report = values.text('report');
  if (result !== undefined) await rim.files.write(result, viewNamed('result-json').render(record));
  if (report !== undefined) await rim.files.write(report, viewNamed('html').render(record));
}
