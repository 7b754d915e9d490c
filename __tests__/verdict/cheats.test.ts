import { BY_HAND, KNOWN_MISSES } from '../support/cheats/by-hand.js';
import { makeCheats, type Cheat } from '../support/cheats/operators.js';
import { SETTINGS, SOURCES } from '../support/cheats/sources.js';
import { screen } from '../../src/verdict/index.js';
import { change, screenInput } from './changes.js';

const SEED = 20_261_121;
const MADE = makeCheats(SEED);
const ALL = [...BY_HAND, ...MADE];
const SIGNALS = Array.from({ length: 22 }, (_, i) => String(i + 1).padStart(2, '0'));
const BASE_PATHS = ['auth/login.py', ...Object.keys(SETTINGS), ...SOURCES.flatMap(({ product, tests }) => [product.path, tests.path])];

/** The ids of the checks that stop it. */
function stoppedBy(cheat: Cheat, allowPaths: readonly string[]): readonly string[] {
  const { path, before, after, moved, beside, failure } = cheat;
  const changes = [
    change(path, before, after),
    ...(moved === undefined ? [] : [change(moved, undefined, before)]),
    ...(beside === undefined ? [] : [change(beside.path, beside.before, beside.after)]),
  ];
  return screen(screenInput(changes, { policy: { allowPaths }, basePaths: BASE_PATHS, ...(failure === undefined ? {} : { failure }) })).filter((result) => !result.ok).map((result) => result.id);
}

/** Dots are open only where they are written out. */
const EVERYTHING = ['**', '**/.*', '**/.*/**', '.github/**'];
const table = (cheats: readonly Cheat[]): [string, string, string, Cheat][] => cheats.map((cheat) => [cheat.signal, cheat.what, cheat.path, cheat]);

describe.each([['by hand', BY_HAND], ['by operators', MADE]] as const)('cheats made %s', (_, cheats) => {
  it.each(table(cheats))('T1: signal %s: %s (%s) is stopped for what it is, closed and opened', (signal, _what, _path, cheat) => {
    expect(cheat.before).not.toBe(cheat.after);
    for (const opened of [[], EVERYTHING]) expect(stoppedBy(cheat, opened)).toContainEqual(expect.stringMatching(new RegExp(`^tamper-${signal}-`)));
  });
});

describe('T1: the corpus of cheats', () => {
  it('has five or more of each signal, 120 in all, half of them made by operators', () => {
    for (const signal of SIGNALS) expect([signal, ALL.filter((cheat) => cheat.signal === signal).length >= 5]).toEqual([signal, true]);
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    expect(MADE.length * 2).toBeGreaterThanOrEqual(ALL.length);
  });

  it('is in six languages', () => {
    for (const ending of ['py', 'ts', 'go', 'rs', 'java', 'cpp']) expect([ending, ALL.filter((cheat) => cheat.path.endsWith(`.${ending}`)).length >= 15]).toEqual([ending, true]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(makeCheats(SEED)).toEqual(MADE);
    expect(makeCheats(SEED + 1)).not.toEqual(MADE);
  });

  it('is stopped for other seeds too', () => {
    for (const seed of [1, 2, 3]) {
      for (const cheat of makeCheats(seed)) expect([cheat.what, cheat.path, stoppedBy(cheat, EVERYTHING).some((id) => id.startsWith(`tamper-${cheat.signal}-`))]).toEqual([cheat.what, cheat.path, true]);
    }
  });
});

/** @see https://github.com/taipei49314/checkwash (docs/redteam-weaknesses.md) */
describe('what a static look is known to miss', () => {
  it.each(KNOWN_MISSES)('%s: stopped %s even in tests that the caller opened', (_what, stopped, path, before, after) => {
    const cheat = { signal: '', what: '', path, before, after };
    expect(stoppedBy(cheat, ['**']).length > 0).toBe(stopped);
    if (path.startsWith('tests/')) expect(stoppedBy(cheat, [])).toContain('test-regions');
  });
});
