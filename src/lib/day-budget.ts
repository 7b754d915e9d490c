import type { Budget, Usage } from '../model/index.js';

/** What all heals of a repository may spend on one day together; absent = no limit. Money in US dollars. */
export interface DayLimits {
  readonly tokens?: number;
  readonly calls?: number;
  readonly money?: number;
}

export interface DaySpent {
  readonly tokens: number;
  readonly calls: number;
  readonly money: number;
}

export const NOTHING_SPENT: DaySpent = { tokens: 0, calls: 0, money: 0 };

/** What one run used up, as a day counts it. A call whose price nobody knows costs nothing here. */
export function spentOf({ promptTokens, completionTokens, calls, money = 0 }: Usage): DaySpent {
  return { tokens: promptTokens + completionTokens, calls, money };
}

export function addSpent(a: DaySpent, b: DaySpent): DaySpent {
  return { tokens: a.tokens + b.tokens, calls: a.calls + b.calls, money: a.money + b.money };
}

/** The caps of a run (which count from its own start), and the limits of the day that are tighter than they were. */
export interface DayCaps {
  readonly maxTokens: number;
  readonly maxCalls: number;
  /** Absent = money is not limited. */
  readonly maxMoney?: number;
  readonly bound: readonly (keyof DayLimits)[];
}

/**
 * What of a run's own budget the day leaves it.
 * @param others what all other heals of the day spent: this run's own spending counts against what is left here, as against its own budget
 */
export function capForDay(budget: Pick<Budget, 'maxTokens' | 'maxCalls' | 'maxMoney'>, limits: DayLimits, others: DaySpent): DayCaps {
  const left = { tokens: leftOf(limits.tokens, others.tokens), calls: leftOf(limits.calls, others.calls), money: leftOf(limits.money, others.money) };
  const maxMoney = Math.min(budget.maxMoney ?? Infinity, left.money);
  const bound = [left.tokens < budget.maxTokens ? 'tokens' : null, left.calls < budget.maxCalls ? 'calls' : null, left.money < (budget.maxMoney ?? Infinity) ? 'money' : null] as const;
  return { maxTokens: Math.min(budget.maxTokens, left.tokens), maxCalls: Math.min(budget.maxCalls, left.calls), ...(maxMoney === Infinity ? {} : { maxMoney }), bound: bound.filter((what) => what !== null) };
}

function leftOf(limit: number | undefined, spent: number): number {
  return limit === undefined ? Infinity : Math.max(0, limit - spent);
}

const UNITS = { tokens: (n: number) => `${n} tokens`, calls: (n: number) => `${n} call${n === 1 ? '' : 's'}`, money: (n: number) => `${Number(n.toFixed(4))} US dollars` } as const;

/** Which limit of the day stands in the way, what was used of it, and from when on it counts anew. Part of a sentence. */
export function dayBudgetText(bound: readonly (keyof DayLimits)[], limits: DayLimits, { spent, day }: { readonly spent: DaySpent; readonly day: string }): string {
  const parts = bound.map((what) => `${UNITS[what](spent[what])} of ${UNITS[what](limits[what] ?? 0)} (budget-${what}-per-day)`);
  return `the heals of ${day} (UTC) have used ${parts.join(' and ')}; it counts anew from ${dayAfter(day)} 00:00 UTC`;
}

/** The day in UTC, `YYYY-MM-DD`. @param now milliseconds since the epoch */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
}
