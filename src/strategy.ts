import type { Attempt, Budget, Diagnosis, Rung } from './model/index.js';

/** What there is to choose from, besides what has been tried. */
export interface Means {
  /** Fixers that apply to the failure as it now stands, best first. */
  readonly fixers: readonly string[];
  readonly providers: boolean;
}

export type Step =
  | { readonly do: 'fix'; readonly fixer: string }
  | { readonly do: 'ask'; readonly rung: Rung }
  | { readonly do: 'stop'; readonly reason: StopReason };
export type StopReason = 'verified' | 'flaky' | 'no-provider' | 'providers' | 'budget' | 'attempts' | 'repeated' | 'screened';

/** The widest rung of this version. */
const LAST_RUNG: Rung = 1;

/**
 * What to do next: pure, and the only place that decides it.
 * Fixers come first because they cost nothing; a model is asked only when none of them made the step green.
 */
export function next(attempts: readonly Attempt[], budget: Budget, diagnosis: Diagnosis, means: Means): Step {
  const last = attempts.at(-1);
  if (last?.end.state === 'verified') return stop('verified');
  // A failure that goes away by itself cannot be seen to go away by a change: no further attempt could be proven either.
  if (last?.end.state === 'unproven' && last.end.why === 'flaky') return stop('flaky');
  const fixer = means.fixers.find((name) => !attempts.some((attempt) => attempt.origin.kind === 'fixer' && attempt.origin.name === name));
  if (fixer !== undefined) return { do: 'fix', fixer };
  if (!means.providers) return stop('no-provider');
  const asked = attempts.filter((attempt) => attempt.origin.kind === 'model');
  const ended = endOfAsking(asked, budget);
  return ended ?? { do: 'ask', rung: nextRung(asked, diagnosis) };
}

function stop(reason: StopReason): Step {
  return { do: 'stop', reason };
}

function endOfAsking(asked: readonly Attempt[], budget: Budget): Step | null {
  const last = asked.at(-1);
  if (last?.end.state === 'no-proposal' && last.end.why === 'provider') return stop('providers');
  if (last?.end.state === 'no-proposal' && last.end.why === 'budget') return stop('budget');
  if (last !== undefined && repeats(asked.slice(0, -1), last)) return stop(allScreened(asked) ? 'screened' : 'repeated');
  if (asked.length >= budget.maxAttempts) return stop(allScreened(asked) ? 'screened' : 'attempts');
  return isSpent(budget) ? stop('budget') : null;
}

/** The same tree proposed again by a model that saw why it failed: further calls would only cost. */
function repeats(earlier: readonly Attempt[], last: Attempt): boolean {
  return last.patch !== undefined && earlier.some((attempt) => attempt.patch?.tree === last.patch?.tree);
}

function allScreened(asked: readonly Attempt[]): boolean {
  return asked.length > 0 && asked.every((attempt) => attempt.end.state === 'screened');
}

function isSpent(budget: Budget): boolean {
  const { spent } = budget;
  return spent.tokens >= budget.maxTokens || spent.calls >= budget.maxCalls || spent.seconds >= budget.maxSeconds;
}

/** Dependency and import failures need to see further than one unit; every failed attempt widens the view by one. */
function nextRung(asked: readonly Attempt[], diagnosis: Diagnosis): Rung {
  const first = diagnosis.class === 'dependency' ? 1 : 0;
  return Math.min(LAST_RUNG, first + asked.length) as Rung;
}
