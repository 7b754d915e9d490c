import { blockOf } from '../import-block.js';
import type { Lens } from '../lens.js';

/** The imports of the files that are shown: without them a fix guesses what is at hand. */
export const imports: Lens = {
  name: 'imports',
  rung: 1,
  async look(input) {
    const files = [...new Set(input.shown.map((snippet) => snippet.file))];
    const sources = await Promise.all(files.map((file) => input.open(file)));
    return sources.flatMap((source) => {
      const block = source === null ? null : blockOf(source);
      return source === null || block === null ? [] : [{ file: source.path, ...block, reason: 'imports of the file' }];
    });
  },
};
