import type { Glimpse, Lens } from '../lens.js';
import { enclosing, LARGE, regionsOf } from '../scope.js';
import { testPlace } from '../test-place.js';

/** The whole failing test, and the helper in its file in which the assertion stands. */
export const testBody: Lens = {
  name: 'test-body',
  rung: 1,
  async look(input) {
    const found: Glimpse[] = [];
    for (const bug of input.bugs.filter((one) => one.kind === 'test')) {
      const place = await testPlace(bug, input);
      if (place === null) continue;
      const { source, body, lines } = place;
      const [line] = lines;
      if (body !== null) found.push(...regionsOf(body, line ?? body.from).map((region) => ({ file: source.path, ...region, focus: line ?? body.from, reason: 'the failing test' })));
      for (const inner of lines) {
        const unit = enclosing(source.units, inner);
        if (unit !== null && unit.to - unit.from < LARGE) found.push({ file: source.path, from: unit.lead, to: unit.to, focus: inner, reason: 'holds the failing line' });
      }
    }
    return found;
  },
};
