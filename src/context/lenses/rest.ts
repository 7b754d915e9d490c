import { countTokens } from '../../lib/lines.js';
import { isTestPath } from '../../lib/test-path.js';
import type { Glimpse, Lens } from '../lens.js';

/** Of the room of the widest rung; the other part is for files that nothing led to yet. */
const SHARE = 0.6;

/**
 * The product files that are shown in part, whole, however long, as far as there is room: the failure led into them already, and what calls by a table or an
 * interface leads no further than the file. Those that most was shown of come first.
 */
export const rest: Lens = {
  name: 'rest',
  rung: 3,
  async look({ shown, open, room }) {
    const weight = new Map<string, number>();
    for (const { file, tokens } of shown) if (!isTestPath(file)) weight.set(file, (weight.get(file) ?? 0) + tokens);
    const files = [...weight].sort(([, a], [, b]) => b - a).map(([file]) => file);
    const found: Glimpse[] = [];
    let left = room * SHARE;
    for (const source of await Promise.all(files.map((file) => open(file)))) {
      const cost = source === null ? Infinity : countTokens(source.lines.join('\n')) - (weight.get(source.path) ?? 0);
      if (source === null || cost > left) continue;
      left -= cost;
      found.push({ file: source.path, from: 1, to: source.lines.length, reason: 'the rest of the file' });
    }
    return found;
  },
};
