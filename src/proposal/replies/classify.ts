import { oneLine } from '../../lib/foreign.js';
import type { FailureKind, ReplyFailure } from '../reply.js';
import { durationMs, headerDelayMs } from './delays.js';
import type { ErrorFacts } from './error-body.js';

export interface HttpFailure {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly facts: ErrorFacts;
  readonly now: number;
}

/** A delay beyond this is no minute's quota any more, whatever the provider calls it. */
const DAY_DELAY_MS = 120_000;

const TOO_LARGE =
  /context[ _](?:length|window|size)|prompt is (?:too )?long|request too large|too many (?:input )?tokens|reduce the length|input token count|no user query found/i;
const GONE = /model\b.{0,200}(?:not found|does not exist|decommissioned|deprecated|retired|no longer (?:available|supported))|requires more system memory/i;
const BAD_KEY = /api[ _]key (?:not valid|invalid|expired|not found)|invalid[ _]api[ _]key|incorrect api key/i;
const DAY = /per[ _-]?day|\b[TR]PD\b|\bdaily\b/i;

interface Rule {
  readonly class: FailureKind;
  fits(failure: HttpFailure): boolean;
}

/** The first row that fits decides; the order puts what no waiting can cure before what it can. */
const RULES: readonly Rule[] = [
  { class: 'auth', fits: ({ status, facts }) => status === 402 || facts.codes.includes('insufficient_quota') },
  { class: 'blocked', fits: ({ facts }) => facts.codes.some((code) => /content_?filter|content_policy|prohibited_content|moderation/.test(code)) },
  { class: 'auth', fits: ({ status, facts }) => status === 401 || status === 403 || facts.codes.includes('api_key_invalid') || BAD_KEY.test(facts.message) },
  { class: 'too-large', fits: (failure) => isTooLarge(failure) },
  { class: 'gone', fits: ({ status, facts }) => status === 404 || status === 410 || facts.codes.some((code) => /^model_(?:not_found|decommissioned|deprecated)/.test(code)) },
  { class: 'gone', fits: ({ status, facts }) => status !== 429 && GONE.test(facts.message) },
  { class: 'schema', fits: ({ facts }) => facts.codes.includes('json_validate_failed') || /response[ _]format|json_schema/i.test(facts.message) },
  { class: 'day-quota', fits: (failure) => isQuota(failure) && isDayQuota(failure) },
  { class: 'minute-quota', fits: (failure) => isQuota(failure) },
  { class: 'transient', fits: ({ status }) => status === 408 || status === 409 || status === 498 || status === 499 || status >= 500 },
];

/** Names what an HTTP error calls for. An error that no row knows is `malformed`: asking again the same way cannot help. */
export function classify(failure: HttpFailure): ReplyFailure {
  const kind = RULES.find((rule) => rule.fits(failure))?.class ?? 'malformed';
  const delayMs = delayOf(failure);
  return {
    ok: false,
    class: kind,
    message: plainMessage(failure.facts.message, `HTTP ${failure.status}`),
    ...(delayMs === undefined ? {} : { retryAfterMs: delayMs }),
    ...(kind === 'too-large' ? limits(failure.facts) : {}),
  };
}

/** One clean line; anything that looks like a key is cut out although the adapter already removed the one it knows. */
export function plainMessage(message: string, lead: string): string {
  const line = oneLine(message, 240)
    .replace(/\b(?:sk|gsk|ghs|ghp|AIza)[-_]?[A-Za-z0-9_*-]{8,}/g, '[key]')
    .replace(/\b(bearer|key=)\s{0,2}[^\s"']{4,}/gi, '$1 [key]');
  return line === '' ? lead : `${lead}: ${line}`;
}

function isTooLarge({ status, facts }: HttpFailure): boolean {
  if (status === 413 || facts.codes.some((code) => /context_(?:length|size)|string_above_max/.test(code))) return true;
  const { limitTokens, requestedTokens } = limits(facts);
  if (status === 429) return limitTokens !== undefined && requestedTokens !== undefined && requestedTokens > limitTokens;
  return TOO_LARGE.test(facts.message);
}

function isQuota({ status, facts }: HttpFailure): boolean {
  return status === 429 || facts.codes.includes('resource_exhausted');
}

function isDayQuota(failure: HttpFailure): boolean {
  const { facts, headers } = failure;
  if (facts.quotas.some((quota) => DAY.test(quota)) || DAY.test(facts.message)) return true;
  if ((delayOf(failure) ?? 0) > DAY_DELAY_MS) return true;
  // Groq's request window is the day, OpenAI's the minute: only the time until it refills tells them apart.
  const refill = headers['x-ratelimit-reset-requests'];
  return headers['x-ratelimit-remaining-requests'] === '0' && (refill === undefined || (durationMs(refill) ?? 0) > DAY_DELAY_MS);
}

/** The body knows better than the header; where neither speaks, the time until the token window refills does. */
function delayOf({ facts, headers, now }: HttpFailure): number | undefined {
  const refill = headers['x-ratelimit-remaining-tokens'] === '0' ? durationMs(headers['x-ratelimit-reset-tokens'] ?? '') : undefined;
  return facts.delayMs ?? headerDelayMs(headers, now) ?? refill;
}

/** `Limit 8000, Requested 32979` (Groq), `maximum context length is 8192 tokens … requested 9000` (OpenAI and its kin). */
function limits(facts: ErrorFacts): { limitTokens?: number; requestedTokens?: number } {
  const limit = /\bLimit:? ([\d,]{1,12})/i.exec(facts.message)?.[1] ?? /maximum context length (?:is|of) ([\d,]{1,12})/i.exec(facts.message)?.[1];
  const asked = /\bRequested:? (?:about )?([\d,]{1,12})/i.exec(facts.message)?.[1] ?? /resulted in ([\d,]{1,12})/i.exec(facts.message)?.[1];
  const [limitTokens, requestedTokens] = [toCount(limit) ?? facts.limitTokens, toCount(asked)];
  return { ...(limitTokens === undefined ? {} : { limitTokens }), ...(requestedTokens === undefined ? {} : { requestedTokens }) };
}

function toCount(digits: string | undefined): number | undefined {
  const value = Number((digits ?? '').replaceAll(',', ''));
  return value > 0 ? value : undefined;
}
