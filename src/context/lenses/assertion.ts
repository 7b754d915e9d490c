import type { Glimpse, Lens } from '../lens.js';
import { enclosing, LARGE, sizeOf } from '../scope.js';
import { failingStatements, testPlace, type FailingStatement, type TestPlace } from '../test-place.js';

/** The assertion that failed, and the lines of the test that led to it. */
export const assertion: Lens = {
  name: 'assertion',
  rung: 0,
  most: 6,
  async look(input) {
    const found = [];
    for (const bug of input.bugs.filter((one) => one.kind === 'test')) {
      const place = await testPlace(bug, input);
      if (place === null) continue;
      for (const statement of failingStatements(place)) found.push(glimpse(statement, place));
    }
    return found;
  },
};

const ASSERTS = /\b(?:assert|expect|should|check|verify|self\.fail|t\.(?:is|equal|ok|same))/;

/** A line that asserts nothing, in a function that is no test, is code under test that lies beside its tests: it is shown as such. */
function glimpse({ from, to, line }: FailingStatement, { source }: TestPlace): Glimpse {
  const unit = enclosing(source.units, line);
  const tested = unit !== null && unit.kind === 'function' && sizeOf(unit) <= LARGE && !ASSERTS.test(source.code.slice(from - 1, to).join('\n'));
  if (tested) return { file: source.path, from: unit.lead, to: unit.to, focus: line, reason: `where the error was raised, line ${line}` };
  return { file: source.path, from, to, focus: line, reason: 'the failing line of the test' };
}
