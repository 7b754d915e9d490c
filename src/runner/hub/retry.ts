import type { HubFault } from '../../ports/hub.js';

/** What came back from GitHub, or did not: `status` is absent where there was no answer. Header names in lower case. */
export interface HubReply {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly message: string;
}

export interface Trying {
  /** How many times it was asked already, this one included. */
  readonly tries: number;
  /** Milliseconds waited for this question so far. */
  readonly waited: number;
  /** Milliseconds waited for all questions of this process so far. */
  readonly waitedInAll: number;
  /** Asking twice does no more than asking once. */
  readonly repeatable: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type HubMove = { readonly do: 'wait'; readonly ms: number } | { readonly do: 'stop'; readonly why: HubFault };

/** Nobody waits longer for one question: a rate limit that outlasts it is told, and the work is kept. */
export const LONGEST_WAIT = 120_000;
/** Nor for all of them: a job that waits is paid for. */
export const LONGEST_IN_ALL = 600_000;
/** GitHub's advice where it names no time. */
const SECONDARY = 60_000;
const TRIES = 4;

/**
 * What to do about an answer that is none: wait and ask again, or stop and say what kind of refusal it is.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function nextMove(reply: HubReply, trying: Trying): HubMove {
  const { status } = reply;
  if (status === undefined || status >= 500) return trying.repeatable && trying.tries < TRIES ? waiting(1000 * 2 ** (trying.tries - 1), trying, 'unreachable') : stop('unreachable');
  const limited = limitOf(reply, trying);
  return limited === null ? stop(faultOf(status, reply.message)) : waiting(limited, trying, 'limited');
}

function waiting(ms: number, { waited, waitedInAll, tries }: Trying, why: HubFault): HubMove {
  return waited + ms > LONGEST_WAIT || waitedInAll + ms > LONGEST_IN_ALL || tries >= TRIES ? stop(why) : { do: 'wait', ms };
}

/** Milliseconds until the limit ends; null where this is no limit. Both kinds come as 403 as well as 429. */
function limitOf({ status, headers, message }: HubReply, { now, tries }: Trying): number | null {
  if (status !== 403 && status !== 429) return null;
  const after = delay(headers['retry-after'], now);
  if (after !== null) return Math.max(1000, after);
  const [spent, reset] = [headers['x-ratelimit-remaining'] === '0', seconds(headers['x-ratelimit-reset'])];
  if (spent && reset !== null) return Math.max(1000, reset * 1000 - now + 1000);
  return spent || status === 429 || /rate limit|abuse detection/i.test(message) ? SECONDARY * 2 ** (tries - 1) : null;
}

/** Seconds, or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after. Milliseconds. */
function delay(text: string | undefined, now: number): number | null {
  const counted = seconds(text);
  if (counted !== null) return counted * 1000;
  const date = text !== undefined && /^[A-Z][a-z]{2}, [\w :]{10,30} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : date - now;
}

function seconds(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

function faultOf(status: number, message: string): HubFault {
  if (status === 401) return 'auth';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'absent';
  if (/already exists/i.test(message)) return 'exists';
  if (status === 409 || /fast.?forward|protected|rule violation|does not exist|cannot be updated/i.test(message)) return 'moved';
  return 'invalid';
}

function stop(why: HubFault): HubMove {
  return { do: 'stop', why };
}
