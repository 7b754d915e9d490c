import type { Lens } from '../lens.js';
import { failingStatements, testPlace } from '../test-place.js';

/** The assertion that failed, and the lines of the test that led to it. */
export const assertion: Lens = {
  name: 'assertion',
  rung: 0,
  async look(input) {
    const found = [];
    for (const bug of input.bugs.filter((one) => one.kind === 'test')) {
      const place = await testPlace(bug, input);
      if (place === null) continue;
      for (const { from, to, line } of failingStatements(place)) found.push({ file: place.source.path, from, to, focus: line, reason: 'the failing line of the test' });
    }
    return found;
  },
};
