import type { Glimpse, Lens } from '../lens.js';
import type { Source } from '../source.js';

const LONGEST = 40;

/** The imports of the files that are shown: without them a fix guesses what is at hand. */
export const imports: Lens = {
  name: 'imports',
  rung: 1,
  async look(input) {
    const files = [...new Set(input.shown.map((snippet) => snippet.file))];
    const sources = await Promise.all(files.map((file) => input.open(file)));
    return sources.flatMap((source) => (source === null ? [] : blockOf(source)));
  },
};

/** From the first import to the last, as far as only imports and blank lines lie between them. */
function blockOf(source: Source): Glimpse[] {
  const places = source.bindings.filter((one) => one.module !== undefined).sort((a, b) => a.from - b.from);
  const [first] = places;
  if (first === undefined) return [];
  let end = first.to;
  for (const { from, to } of places) {
    const gap = source.code.slice(end, from - 1).some((line) => line.trim() !== '');
    if (gap && from > end || to - first.from >= LONGEST) break;
    end = Math.max(end, to);
  }
  return [{ file: source.path, from: first.from, to: end, reason: 'imports of the file' }];
}
