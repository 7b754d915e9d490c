import { addSpent, capForDay, dayBudgetText, dayOf, NOTHING_SPENT, spentOf, type DayCaps, type DayLimits, type DaySpent } from '../lib/day-budget.js';
import type { Budget, Usage } from '../model/index.js';
import type { StoreFailure, World } from '../ports/index.js';

type Limits = Pick<Budget, 'maxTokens' | 'maxCalls' | 'maxMoney'>;

/** The budget of the day, for one run: what it leaves of the run's own, and where the run's spending is written down as it goes. */
export interface Day {
  /** A run's budget inside what the day leaves as things now stand. */
  cap<B extends Limits>(budget: B): B;
  /** What the run has spent in all so far; written at once, so that it counts however the run ends. */
  spent(usage: Usage): Promise<void>;
  /** Which limit of the day is tighter than the run's own, as part of a sentence; absent where none is. */
  usedUp(budget: Limits): string | undefined;
  readonly warnings: readonly string[];
}

const FREE: Day = { cap: (budget) => budget, spent: async () => undefined, usedUp: () => undefined, warnings: [] };

export interface DayRequest {
  readonly id: string;
  readonly dayBudget?: DayLimits;
}

/**
 * Counts what the heals of this repository spent today. Without a limit nothing is read and nothing written. A store that fails takes the day's
 * limits away, which is said, but never the heal: its own budget holds.
 */
export async function openDay({ store, clock }: Pick<World, 'store' | 'clock'>, { id, dayBudget: limits }: DayRequest): Promise<Day> {
  if (limits === undefined) return FREE;
  const day = dayOf(clock.now());
  const group = `budget/${day}`;
  const warnings: string[] = [];
  const known = await store.read(group);
  if (!known.ok) warnings.push(unreadable(known));
  let others = known.ok ? await total(known.texts, id, warnings) : NOTHING_SPENT;
  let own = NOTHING_SPENT;
  let lost = !known.ok;
  const caps = (budget: Limits): DayCaps => (known.ok ? capForDay(budget, limits, others) : { ...budget, bound: [] });
  return {
    warnings,
    cap: (budget) => {
      const { bound: _, ...left } = caps(budget);
      return { ...budget, ...left };
    },
    usedUp: (budget) => {
      const spent = addSpent(others, own);
      // Money that is left may still have been too little for a call; that call's own sentence says so.
      const bound = caps(budget).bound.filter((what) => what !== 'money' || spent.money >= (limits.money ?? 0));
      return bound.length === 0 ? undefined : dayBudgetText(bound, limits, { spent, day });
    },
    spent: async (usage) => {
      own = spentOf(usage);
      if (lost) return;
      // Heals at the same time spend from the same day.
      const now = await store.write(group, id, JSON.stringify({ v: 1, ...own }));
      if (now.ok) others = await total(now.texts, id, []);
      else warnings.push(unwritten(now));
      lost = !now.ok;
    },
  };
}

/** What cannot be read counts for nothing, and that is said once. */
async function total(texts: ReadonlyMap<string, string>, own: string, warnings: string[]): Promise<DaySpent> {
  const { decodeSpent } = await import('./schemas.js');
  const rows = [...texts].filter(([name]) => name !== own).map(([, text]) => decodeSpent(text));
  if (rows.includes(null)) warnings.push('The store holds counts of today that this program did not write; they were left out of the budget of the day.');
  return rows.reduce<DaySpent>((sum, row) => (row === null ? sum : addSpent(sum, row)), NOTHING_SPENT);
}

function unreadable({ none, reason }: StoreFailure): string {
  const why = none ? 'there is no store' : reason;
  return `The budget of the day was not kept, because what was spent today could not be read (${why}): only the budget of this run held. Give store a folder that lasts, or run where there is a cache service.`;
}

function unwritten({ reason }: StoreFailure): string {
  return `What this run spent could not be written down (${reason}): later heals of today will not count it in the budget of the day.`;
}
