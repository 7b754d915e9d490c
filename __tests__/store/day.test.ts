import type { Store, StoreRead } from '../../src/ports/index.js';
import { openDay, type Day } from '../../src/store/index.js';

const BUDGET = { maxTokens: 1000, maxCalls: 10 };
const USED = { calls: 2, promptTokens: 100, completionTokens: 20, seconds: 3, money: 0.25 };
const clock = { now: () => Date.UTC(2026, 10, 21, 12), sleep: async () => undefined, nonce: () => '' };

interface Kept {
  readonly store: Store;
  readonly groups: Map<string, Map<string, string>>;
  /** Every exchange. */
  readonly asked: string[];
  broken: boolean;
}

function kept(): Kept {
  const groups = new Map<string, Map<string, string>>();
  const asked: string[] = [];
  const answer = (group: string): StoreRead => (state.broken ? { ok: false, none: false, reason: 'the disk is full' } : { ok: true, texts: new Map(groups.get(group) ?? []) });
  const store: Store = {
    read: async (group) => (asked.push(`read ${group}`), answer(group)),
    write: async (group, name, text) => {
      asked.push(`write ${group} ${name}`);
      if (!state.broken) groups.set(group, new Map([...(groups.get(group) ?? []), [name, text]]));
      return answer(group);
    },
  };
  const state: Kept = { store, groups, asked, broken: false };
  return state;
}

const open = ({ store }: Kept, id: string, dayBudget?: object): Promise<Day> => openDay({ store, clock }, { id, ...(dayBudget === undefined ? {} : { dayBudget }) });

describe('the budget of the day', () => {
  it('costs nothing where none is set', async () => {
    const world = kept();
    const day = await open(world, 'a');
    await day.spent(USED);
    expect([world.asked, day.cap(BUDGET), day.usedUp(BUDGET), day.warnings]).toEqual([[], BUDGET, undefined, []]);
  });

  it('counts what one heal spends against the next, under the day', async () => {
    const world = kept();
    await (await open(world, 'a', { tokens: 500 })).spent(USED);
    expect(world.groups.get('budget/2026-11-21')).toEqual(new Map([['a', '{"v":1,"tokens":120,"calls":2,"money":0.25}']]));
    const next = await open(world, 'b', { tokens: 500, calls: 2 });
    expect(next.cap(BUDGET)).toEqual({ maxTokens: 380, maxCalls: 0 });
    expect(next.usedUp(BUDGET)).toMatch(/have used 120 tokens of 500 tokens .* and 2 calls of 2 calls/);
  });

  it('writes the sum of a run in place of the last, and does not count itself against itself', async () => {
    const world = kept();
    const day = await open(world, 'a', { calls: 5 });
    for (const calls of [1, 2, 3]) await day.spent({ ...USED, calls });
    expect(world.groups.get('budget/2026-11-21')?.size).toBe(1);
    expect(day.cap(BUDGET).maxCalls).toBe(5);
  });

  it('sees what heals at the same time spend', async () => {
    const world = kept();
    const [one, two] = [await open(world, 'a', { calls: 5 }), await open(world, 'b', { calls: 5 })];
    await one.spent({ ...USED, calls: 4 });
    expect(two.cap(BUDGET).maxCalls).toBe(5);
    await two.spent({ ...USED, calls: 1 });
    expect(two.cap(BUDGET).maxCalls).toBe(1);
  });

  it.each<[string, string]>([
    ['no JSON', '{'], ['another version', '{"v":2,"tokens":1,"calls":1,"money":0}'], ['a key too many', '{"v":1,"tokens":1,"calls":1,"money":0,"x":1}'], ['less than nothing', '{"v":1,"tokens":-500,"calls":-9,"money":-1}'],
    ['a text for a number', '{"v":1,"tokens":"1","calls":1,"money":0}'], ['a number beyond all', '{"v":1,"tokens":1e300,"calls":1,"money":0}'], ['prototypes', '{"v":1,"__proto__":{"tokens":1},"calls":1,"money":0}'], ['a list', '[]'], ['null', 'null'],
  ])('leaves out what it did not write: %s, and says so once', async (_, text) => {
    const world = kept();
    world.groups.set('budget/2026-11-21', new Map([['x', text], ['y', '{"v":1,"tokens":10,"calls":1,"money":0}'], ['z', text]]));
    const day = await open(world, 'a', { calls: 5 });
    expect([day.cap(BUDGET).maxCalls, day.warnings.length]).toEqual([4, 1]);
  });

  it('without what was spent today only the run’s own budget holds, which is said', async () => {
    const world = kept();
    world.broken = true;
    const day = await open(world, 'a', { calls: 1, tokens: 1 });
    await day.spent(USED);
    expect([day.cap(BUDGET), day.usedUp(BUDGET)]).toEqual([BUDGET, undefined]);
    expect(day.warnings).toEqual([expect.stringContaining('(the disk is full): only the budget of this run held')]);
    expect(world.asked).toEqual(['read budget/2026-11-21']);
  });

  it('what was known stays known when the store fails on the way, and it is said once', async () => {
    const world = kept();
    world.groups.set('budget/2026-11-21', new Map([['y', '{"v":1,"tokens":10,"calls":2,"money":0}']]));
    const day = await open(world, 'a', { calls: 5, money: 1 });
    world.broken = true;
    await day.spent(USED);
    await day.spent({ ...USED, calls: 3, money: 2 });
    expect([day.cap(BUDGET).maxCalls, day.warnings]).toEqual([3, ['What this run spent could not be written down (the disk is full): later heals of today will not count it in the budget of the day.']]);
  });
});
