import { capForDay, dayBudgetText, dayOf, NOTHING_SPENT, spentOf, type DayLimits, type DaySpent } from '../../src/lib/day-budget.js';

const BUDGET = { maxTokens: 1000, maxCalls: 10 };
const some = (part: Partial<DaySpent>): DaySpent => ({ ...NOTHING_SPENT, ...part });

describe('what the day leaves of a run’s own budget', () => {
  it.each<[string, DayLimits, DaySpent, ReturnType<typeof capForDay>]>([
    ['all of it, where no limit is tighter', { tokens: 5000, calls: 50 }, NOTHING_SPENT, { ...BUDGET, bound: [] }],
    ['all of it, where as much is left', { tokens: 5000 }, some({ tokens: 4000 }), { ...BUDGET, bound: [] }],
    ['what is left', { tokens: 5000 }, some({ tokens: 4400 }), { maxTokens: 600, maxCalls: 10, bound: ['tokens'] }],
    ['nothing, and not less than that', { tokens: 5000, calls: 3 }, some({ tokens: 9000, calls: 7 }), { maxTokens: 0, maxCalls: 0, bound: ['tokens', 'calls'] }],
    ['nothing, where nothing is allowed', { calls: 0 }, NOTHING_SPENT, { maxTokens: 1000, maxCalls: 0, bound: ['calls'] }],
    ['money that is left caps the run', { money: 1 }, some({ money: 0.5 }), { ...BUDGET, maxMoney: 0.5, bound: ['money'] }],
    ['money used up by others leaves none', { money: 1 }, some({ money: 1.2 }), { ...BUDGET, maxMoney: 0, bound: ['money'] }],
  ])('%s', (_, limits, others, caps) => {
    expect(capForDay(BUDGET, limits, others)).toEqual(caps);
  });

  it('the tighter of the run’s own money and the day’s', () => {
    expect(capForDay({ ...BUDGET, maxMoney: 0.2 }, { money: 1 }, some({ money: 0.5 }))).toEqual({ ...BUDGET, maxMoney: 0.2, bound: [] });
    expect(capForDay({ ...BUDGET, maxMoney: 0.8 }, { money: 1 }, some({ money: 0.5 }))).toEqual({ ...BUDGET, maxMoney: 0.5, bound: ['money'] });
  });

  it('counts what a run used; what has no price costs nothing', () => {
    expect(spentOf({ calls: 2, promptTokens: 30, completionTokens: 4, seconds: 9 })).toEqual({ tokens: 34, calls: 2, money: 0 });
    expect(spentOf({ calls: 2, promptTokens: 30, completionTokens: 4, seconds: 9, money: 0.02 })).toEqual({ tokens: 34, calls: 2, money: 0.02 });
  });

  it('is said with what was used, of what, and when it counts anew', () => {
    const said = dayBudgetText(['tokens', 'money'], { tokens: 100, money: 0.5 }, { spent: { tokens: 120, calls: 1, money: 0.123456 }, day: '2026-12-31' });
    expect(said).toBe('the heals of 2026-12-31 (UTC) have used 120 tokens of 100 tokens (budget-tokens-per-day) and 0.1235 US dollars of 0.5 US dollars (budget-money-per-day); it counts anew from 2027-01-01 00:00 UTC');
  });

  it('the day is that of UTC', () => {
    expect([dayOf(Date.UTC(2026, 10, 21, 23, 59, 59)), dayOf(Date.UTC(2026, 10, 22))]).toEqual(['2026-11-21', '2026-11-22']);
  });
});
