import { LONGEST_WAIT_MS } from './rates.js';
import type { ReplyFailure } from './reply.js';

/** What one model was already granted in this asking. */
export interface Tries {
  readonly waited: boolean;
  readonly transient: number;
  readonly repeated: boolean;
  readonly raised: boolean;
  readonly shrunk: boolean;
}
export const NO_TRIES: Tries = { waited: false, transient: 0, repeated: false, raised: false, shrunk: false };

/** What to do after a failed call. `dead` = never ask this again in this run. */
export type Move =
  | { readonly do: 'wait'; readonly ms: number; readonly tries: Tries }
  | { readonly do: 'again'; readonly tries: Tries }
  | { readonly do: 'raise'; readonly tries: Tries }
  | { readonly do: 'shrink'; readonly callTokens: number; readonly tries: Tries }
  | { readonly do: 'next-model'; readonly dead: boolean }
  | { readonly do: 'next-provider'; readonly dead: boolean };

const FIRST_BACKOFF_MS = 1_000;

export interface Situation {
  readonly tries: Tries;
  /** What we took prompt and answer cap of the failed call to be together. */
  readonly askedTokens: number;
  /** 0..1, so that many runs that failed together do not come back together. */
  readonly jitter: number;
  /** It failed so often in a row that it is left alone now. */
  readonly open: boolean;
}

/** The action for a failure: a pure table, the only place that decides about waiting and asking again. */
export function nextMove(failure: ReplyFailure, situation: Situation): Move {
  const { tries } = situation;
  switch (failure.class) {
    case 'auth':
      return { do: 'next-provider', dead: true };
    case 'gone':
    case 'day-quota':
      return { do: 'next-model', dead: true };
    case 'too-large':
      return shrink(failure, situation);
    case 'minute-quota':
      return waitOnce(failure, situation);
    case 'transient':
      return onceMoreLater(failure, situation);
    // Whoever goes round in circles would do it again with the same prompt.
    case 'looping':
      return { do: 'next-model', dead: false };
    case 'truncated':
      return tries.raised ? { do: 'next-model', dead: false } : { do: 'raise', tries: { ...tries, raised: true } };
    case 'blocked':
    case 'empty':
    case 'schema':
      return tries.repeated ? { do: 'next-provider', dead: false } : { do: 'again', tries: { ...tries, repeated: true } };
    case 'malformed':
      return { do: 'next-provider', dead: false };
  }
}

/** Smaller by as much as the provider counted more than we did, else by half; never asked again at the same size. */
function shrink(failure: ReplyFailure, { tries, askedTokens }: Situation): Move {
  if (tries.shrunk) return { do: 'next-model', dead: false };
  const { limitTokens, requestedTokens } = failure;
  const overcount = requestedTokens === undefined ? 1 : Math.max(1, requestedTokens / askedTokens);
  const target = limitTokens === undefined ? askedTokens / 2 : Math.min(limitTokens / overcount, askedTokens * 0.9);
  return { do: 'shrink', callTokens: Math.floor(target), tries: { ...tries, shrunk: true } };
}

function waitOnce(failure: ReplyFailure, { tries, jitter }: Situation): Move {
  const asked = failure.retryAfterMs ?? FIRST_BACKOFF_MS + jitter * 7_000;
  if (tries.waited || asked > LONGEST_WAIT_MS) return { do: 'next-model', dead: false };
  return { do: 'wait', ms: Math.ceil(asked + (failure.retryAfterMs === undefined ? 0 : jitter * 1_000)), tries: { ...tries, waited: true } };
}

/** Two calls in all. Where nobody answered, another model at the same address would not either. */
function onceMoreLater(failure: ReplyFailure, { tries, jitter, open }: Situation): Move {
  if (open || tries.transient >= 1) return { do: failure.unreachable ? 'next-provider' : 'next-model', dead: false };
  const asked = failure.retryAfterMs ?? FIRST_BACKOFF_MS;
  if (asked > LONGEST_WAIT_MS) return { do: 'next-model', dead: false };
  return { do: 'wait', ms: Math.ceil(asked + jitter * FIRST_BACKOFF_MS), tries: { ...tries, transient: tries.transient + 1 } };
}
