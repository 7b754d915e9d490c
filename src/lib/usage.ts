import type { Usage } from '../model/index.js';

/** Nothing was asked, so nothing was paid. */
export const NO_USAGE: Usage = { calls: 0, promptTokens: 0, completionTokens: 0, seconds: 0, money: 0 };

/** Two usages together. What nobody knows the price of stays counted apart, so that the sum can say "at least". */
export function addUsage(a: Usage, b: Usage): Usage {
  const calls = a.calls + b.calls;
  const unpricedCalls = (a.unpricedCalls ?? 0) + (b.unpricedCalls ?? 0);
  const known = (a.money !== undefined || b.money !== undefined) && (calls === 0 || unpricedCalls < calls);
  return {
    calls,
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    seconds: a.seconds + b.seconds,
    ...(known ? { money: dollars((a.money ?? 0) + (b.money ?? 0)) } : {}),
    ...(unpricedCalls === 0 ? {} : { unpricedCalls }),
  };
}

/** US dollars to the billionth, so that sums of small prices read as people write them. */
export function dollars(amount: number): number {
  return Math.round(amount * 1e9) / 1e9;
}
