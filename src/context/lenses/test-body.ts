import { countTokens } from '../../lib/lines.js';
import type { BugReport } from '../../model/index.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { enclosing, LARGE, regionsOf } from '../scope.js';
import { testPlace } from '../test-place.js';

/** Of the room, for the first failed tests; one is always shown. */
const SHARE = 0.2;

/** The whole failing test, and the helper in its file in which the assertion stands; of several tests the first ones. */
export const testBody: Lens = {
  name: 'test-body',
  rung: 1,
  async look(input) {
    const found: Glimpse[] = [];
    let left = input.room * SHARE;
    for (const bug of input.bugs.filter((one) => one.kind === 'test')) {
      const glimpses = await glimpsesOf(bug, input);
      left -= await costOf(glimpses, input);
      if (left < 0 && found.length > 0) break;
      found.push(...glimpses);
    }
    return found;
  },
};

/** The other failed tests, when what they reach is shown. */
export const testsLeft: Lens = {
  name: 'tests-left',
  rung: 1,
  async look(input) {
    const found: Glimpse[] = [];
    for (const bug of input.bugs.filter((one) => one.kind === 'test')) found.push(...(await glimpsesOf(bug, input)));
    return found;
  },
};

async function glimpsesOf(bug: BugReport, input: LensInput): Promise<readonly Glimpse[]> {
  const place = await testPlace(bug, input);
  if (place === null) return [];
  const { source, body, lines } = place;
  const at = lines[0] ?? body?.from;
  const whole = body === null || at === undefined ? [] : regionsOf(body, at).map((region) => ({ file: source.path, ...region, focus: at, reason: 'the failing test' }));
  const helpers = lines.flatMap((inner) => {
    const unit = enclosing(source.units, inner);
    return unit !== null && unit.to - unit.from < LARGE ? [{ file: source.path, from: unit.lead, to: unit.to, focus: inner, reason: 'holds the failing line' }] : [];
  });
  return [...whole, ...helpers];
}

/** Tokens of what is not shown yet. */
async function costOf(glimpses: readonly Glimpse[], { shown, open }: LensInput): Promise<number> {
  const fresh = glimpses.filter(({ file, from, to }, n) => ![...shown, ...glimpses.slice(0, n)].some((one) => one.file === file && one.from <= from && to <= one.to));
  const texts = await Promise.all(fresh.map(async ({ file, from, to }) => (await open(file))?.lines.slice(from - 1, to).join('\n') ?? ''));
  return texts.reduce((sum, text) => sum + countTokens(text), 0);
}
