import type { Attempt, Budget, Diagnosis, Kind, Rung } from './model/index.js';

/** What there is to choose from, besides what has been tried. */
export interface Means {
  /** Fixers that apply to the failure as it now stands, best first. */
  readonly fixers: readonly string[];
  readonly providers: boolean;
  /** Of the errors that are left, first cause first. */
  readonly kinds: readonly Kind[];
}

export type Step =
  | { readonly do: 'fix'; readonly fixer: string }
  | { readonly do: 'ask'; readonly rung: Rung }
  | { readonly do: 'stop'; readonly reason: StopReason };
export type StopReason = 'verified' | 'flaky' | 'no-provider' | 'providers' | 'budget' | 'attempts' | 'repeated' | 'screened';

/** The widest rung. */
const LAST_RUNG: Rung = 3;

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
  return ended ?? { do: 'ask', rung: nextRung(asked, diagnosis, means) };
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

const ELSEWHERE: readonly (Kind | undefined)[] = ['import', 'link', 'dependency'];

/**
 * What cannot be found lies elsewhere, so it takes more than the unit that looks for it; every failed attempt widens the view by one. Where the last one mended a part of the errors, what
 * is left is another failure, whose own place was not looked at yet.
 */
function nextRung(asked: readonly Attempt[], diagnosis: Diagnosis, { kinds }: Means): Rung {
  const first = diagnosis.class === 'dependency' || ELSEWHERE.includes(kinds[0]) ? 1 : 0;
  const last = asked.at(-1);
  if (last === undefined || progressed(last)) return first;
  return Math.min(LAST_RUNG, last.rung + 1) as Rung;
}

function progressed({ end }: Attempt): boolean {
  return end.state === 'red' && end.gone.length > 0 && end.left.length > 0 && end.fresh.length === 0;
}
