import { durationMs } from './replies/delays.js';

/** What a provider last said is left. Times are milliseconds since the epoch. */
export interface Rates {
  /** Of the minute, at all providers that say it. */
  readonly tokens?: { readonly left: number; readonly limit?: number; readonly resetAt: number };
  /** Of the day at Groq, of the minute at OpenAI: the time until it refills tells them apart. Infinity where it was not said. */
  readonly requests?: { readonly left: number; readonly resetAt: number };
}

const MINUTE_MS = 60_000;

/**
 * The rate headers of an answer; absent parts were not sent or could not be read.
 * @param now milliseconds since the epoch
 * @see https://console.groq.com/docs/rate-limits
 */
export function ratesOf(headers: Readonly<Record<string, string>>, now: number): Rates {
  const [tokens, requests, limit] = [count(headers['x-ratelimit-remaining-tokens']), count(headers['x-ratelimit-remaining-requests']), count(headers['x-ratelimit-limit-tokens'])];
  const reset = (what: string, otherwise: number): number => now + (durationMs(headers[`x-ratelimit-reset-${what}`] ?? '') ?? otherwise);
  return {
    ...(tokens === undefined ? {} : { tokens: { left: tokens, resetAt: reset('tokens', MINUTE_MS), ...(limit === undefined ? {} : { limit }) } }),
    ...(requests === undefined ? {} : { requests: { left: requests, resetAt: reset('requests', Infinity) } }),
  };
}

/** Whoever owes something has nothing left. */
function count(digits: string | undefined): number | undefined {
  return digits !== undefined && /^-?\d{1,12}$/.test(digits) ? Math.max(0, Number(digits)) : undefined;
}

/** A call as it is planned. */
export interface Planned {
  /** Tokens of the prompt and of the answer at most, as we count them. */
  readonly prompt: number;
  readonly cap: number;
  /** How many of the provider's tokens one of ours has been, at the most. */
  readonly weight: number;
  readonly now: number;
}

/** What the headers leave room for. */
export type Pace =
  | { readonly do: 'go'; readonly cap: number }
  | { readonly do: 'wait'; readonly ms: number }
  /** Prompt and answer are to fill so many of our tokens together. */
  | { readonly do: 'shrink'; readonly callTokens: number }
  | { readonly do: 'leave'; readonly what: 'requests' | 'tokens' };

/** Nobody sleeps longer than this for a quota: the next provider is quicker. */
export const LONGEST_WAIT_MS = 60_000;
/** Our count of a prompt that was not sent yet may be a little short. */
const MARGIN = 0.95;

/**
 * Settles before a call what the provider would otherwise refuse: answers are cut to half their cap at the most, then a wait of
 * up to a minute, then a smaller prompt where not even a full window holds this one, else another model.
 * The window is taken to refill all at once at its end: some providers refill little by little, but none later.
 */
export function pace({ tokens, requests }: Rates, planned: Planned): Pace {
  const { prompt, cap, weight, now } = planned;
  if (requests !== undefined && requests.left <= 0 && now < requests.resetAt) return waitFor(requests.resetAt, now, 'requests');
  if (tokens === undefined) return { do: 'go', cap };
  const full = tokens.limit ?? Infinity;
  const answerIn = (room: number): number => Math.min(cap, Math.floor(room - prompt * weight));
  const left = now < tokens.resetAt ? Math.min(tokens.left, full) : full;
  if (answerIn(left) >= cap / 2) return { do: 'go', cap: answerIn(left) };
  if (answerIn(full) < cap / 2) return { do: 'shrink', callTokens: Math.floor((full * MARGIN) / weight) };
  return waitFor(tokens.resetAt, now, 'tokens');
}

function waitFor(resetAt: number, now: number, what: 'requests' | 'tokens'): Pace {
  return resetAt - now > LONGEST_WAIT_MS ? { do: 'leave', what } : { do: 'wait', ms: Math.ceil(resetAt - now) };
}
