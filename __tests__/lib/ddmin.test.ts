import { ddmin, type Answer } from '../../src/lib/ddmin.js';

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
type Holds = (subset: readonly number[]) => boolean;
const needs = (...wanted: readonly number[]): Holds => (subset) => wanted.every((part) => subset.includes(part));

interface Seen {
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
  readonly complete: boolean;
  readonly asked: readonly (readonly number[])[];
}

async function search(size: number, holds: Holds, budget = Infinity): Promise<Seen> {
  const asked: (readonly number[])[] = [];
  const oracle = async (subset: readonly number[]): Promise<Answer> => {
    if (asked.length >= budget) return 'stop';
    asked.push(subset);
    return holds(subset) ? 'holds' : 'fails';
  };
  return { ...(await ddmin(numbers(size), oracle)), asked };
}

describe('ddmin', () => {
  it.each<[string, number, Holds, readonly number[], number]>([
    ['nothing to leave out of one part', 1, needs(1), [1], 0],
    ['both of two', 2, needs(1, 2), [1, 2], 2],
    ['one of two', 2, needs(2), [2], 1],
    ['all of three, one by one', 3, needs(1, 2, 3), [1, 2, 3], 3],
    ['the first of three is superfluous', 3, needs(2, 3), [2, 3], 3],
    ['the last of three is superfluous', 3, needs(1, 2), [1, 2], 5],
    ['one of many', 64, needs(40), [40], 12],
    ['three spread over many', 24, needs(3, 12, 20), [3, 12, 20], 60],
    ['all of many', 8, needs(1, 2, 3, 4, 5, 6, 7, 8), numbers(8), 30],
  ])('finds %s', async (_, size, holds, kept, most) => {
    const seen = await search(size, holds);
    expect([seen.kept, seen.complete]).toEqual([kept, true]);
    expect(seen.dropped).toEqual(numbers(size).filter((part) => !kept.includes(part)));
    expect(seen.asked.length).toBeLessThanOrEqual(most);
  });

  it.each<[string, number, Holds]>([
    ['either of two is enough', 4, (subset) => subset.includes(1) || subset.includes(3)],
    ['two parts hold only together, or not at all', 5, (subset) => subset.includes(2) === subset.includes(4) && subset.includes(1)],
    ['an odd number holds', 9, (subset) => subset.length % 2 === 1],
    ['it holds for everything', 12, () => true],
    ['more can be too much', 7, (subset) => subset.includes(7) && (subset.length < 3 || subset.length === 7)],
  ])('keeps its promise for an oracle that is not monotone: %s', async (_, size, holds) => {
    const { kept, complete, asked } = await search(size, holds);
    expect([holds(kept), complete]).toEqual([true, true]);
    for (const part of kept.length > 1 ? kept : []) expect({ without: part, holds: holds(kept.filter((other) => other !== part)) }).toEqual({ without: part, holds: false });
    expect(new Set(asked.map(String)).size).toBe(asked.length);
    expect(asked).not.toContainEqual([]);
  });

  it.each<[number, readonly number[], number]>([[0, [1, 2, 3, 4], 0], [1, [2, 3, 4], 1], [2, [2, 3, 4], 2], [20, [2, 4], 5]])('with a budget of %d runs keeps %j', async (budget, kept, runs) => {
    const seen = await search(4, needs(2, 4), budget);
    expect([seen.kept, seen.complete, seen.asked.length]).toEqual([kept, budget === 20, runs]);
  });

  it('keeps what was seen to hold when the oracle wavers', async () => {
    let n = 0;
    const held: (readonly number[])[] = [numbers(9)];
    const { kept } = await ddmin(numbers(9), async (subset) => {
      n = (n * 5 + 3) % 16;
      if (n % 3 !== 0) return 'fails';
      held.push(subset);
      return 'holds';
    });
    expect(held.at(-1)).toEqual(kept);
    expect(held.length).toBeGreaterThan(1);
  });
});
