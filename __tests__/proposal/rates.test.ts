import { pace, ratesOf, type Pace, type Planned, type Rates } from '../../src/proposal/rates.js';
import type { PromptFor } from '../../src/proposal/index.js';
import { countTokens } from '../../src/lib/lines.js';
import { movingClock, plainPrompt, providerAt } from '../support/model-world.js';
import type { Reply, SeenRequest } from '../support/model-server.js';
import { closeServers, handle, run, serve } from './asked.js';

afterEach(closeServers);

const NOW = 1_000_000;

describe('what the headers say', () => {
  it.each<[string, Readonly<Record<string, string>>, Rates]>([
    ['nothing', {}, {}],
    ['Groq', { 'x-ratelimit-limit-tokens': '8000', 'x-ratelimit-remaining-tokens': '6979', 'x-ratelimit-reset-tokens': '7.66s', 'x-ratelimit-remaining-requests': '14370', 'x-ratelimit-reset-requests': '2m59.56s' }, { tokens: { left: 6_979, limit: 8_000, resetAt: NOW + 7_660 }, requests: { left: 14_370, resetAt: NOW + 179_560 } }],
    ['hours', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2h3m4s' }, { requests: { left: 0, resetAt: NOW + 7_384_000 } }],
    ['milliseconds', { 'x-ratelimit-remaining-tokens': '5', 'x-ratelimit-reset-tokens': '120ms' }, { tokens: { left: 5, resetAt: NOW + 120 } }],
    ['no time for tokens: their minute', { 'x-ratelimit-remaining-tokens': '5' }, { tokens: { left: 5, resetAt: NOW + 60_000 } }],
    ['no time for requests: nobody knows', { 'x-ratelimit-remaining-requests': '3' }, { requests: { left: 3, resetAt: Infinity } }],
    ['a time that is none', { 'x-ratelimit-remaining-tokens': '5', 'x-ratelimit-reset-tokens': 'soon' }, { tokens: { left: 5, resetAt: NOW + 60_000 } }],
    ['a debt', { 'x-ratelimit-remaining-tokens': '-5', 'x-ratelimit-reset-tokens': '2s' }, { tokens: { left: 0, resetAt: NOW + 2_000 } }],
    ['counts that are none', { 'x-ratelimit-remaining-tokens': '5.5', 'x-ratelimit-remaining-requests': 'many', 'x-ratelimit-limit-tokens': '1e99' }, {}],
  ])('%s', (_name, headers, rates) => {
    expect(ratesOf(headers, NOW)).toEqual(rates);
  });
});

describe('what follows from them', () => {
  const tokens = (left: number, ms = 30_000, limit: number | undefined = 8_000): Rates => ({ tokens: { left, resetAt: NOW + ms, ...(limit === undefined ? {} : { limit }) } });
  it.each<[string, Rates, Partial<Planned>, Pace]>([
    ['nothing known: as planned', {}, {}, { do: 'go', cap: 2_000 }],
    ['enough left', tokens(6_000), {}, { do: 'go', cap: 2_000 }],
    ['just enough', tokens(5_000), {}, { do: 'go', cap: 2_000 }],
    ['a shorter answer will do', tokens(4_500), {}, { do: 'go', cap: 1_500 }],
    ['half of it is the least', tokens(4_000), {}, { do: 'go', cap: 1_000 }],
    ['less: wait until the window is full again', tokens(3_999), {}, { do: 'wait', ms: 30_000 }],
    ['nothing left', tokens(0, 7_660), {}, { do: 'wait', ms: 7_660 }],
    ['a minute is the longest wait', tokens(0, 60_000), {}, { do: 'wait', ms: 60_000 }],
    ['more than a minute: somebody else', tokens(0, 60_001), {}, { do: 'leave', what: 'tokens' }],
    ['the window has refilled', tokens(0, 0), {}, { do: 'go', cap: 2_000 }],
    ['the provider counts more than we do', tokens(5_000), { weight: 1.5 }, { do: 'wait', ms: 30_000 }],
    ['not even a full window holds it: smaller', tokens(2_000, 30_000, 3_500), {}, { do: 'shrink', callTokens: 3_325 }],
    ['smaller by the provider’s own count', tokens(2_000, 30_000, 3_500), { weight: 2 }, { do: 'shrink', callTokens: 1_662 }],
    ['a full window without a known limit', tokens(100, 5_000, undefined), {}, { do: 'wait', ms: 5_000 }],
    ['requests left', { requests: { left: 1, resetAt: NOW + 9e6 } }, {}, { do: 'go', cap: 2_000 }],
    ['no requests left today', { requests: { left: 0, resetAt: NOW + 7_384_000 } }, {}, { do: 'leave', what: 'requests' }],
    ['no requests left, and nobody knows until when', { requests: { left: 0, resetAt: Infinity } }, {}, { do: 'leave', what: 'requests' }],
    ['no requests left in this minute', { requests: { left: 0, resetAt: NOW + 8_640 } }, {}, { do: 'wait', ms: 8_640 }],
    ['requests come first', { ...tokens(9_000), requests: { left: 0, resetAt: Infinity } }, {}, { do: 'leave', what: 'requests' }],
  ])('%s', (_name, rates, planned, expected) => {
    expect(pace(rates, { prompt: 3_000, cap: 2_000, weight: 1, now: NOW, ...planned })).toEqual(expected);
  });
});

/** A prompt of a size, made smaller where less is allowed. */
const sized = (tokens: number): PromptFor => (provider) => {
  const content = 'word '.repeat(Math.floor((Math.min(tokens, provider.callTokens - provider.maxAnswerTokens) * 3.5) / 5));
  return { ...plainPrompt(provider), messages: [{ role: 'user', content }], tokens: countTokens(content) };
};

describe('a minute of tokens, as Groq keeps it', () => {
  /** Counts prompt and cap up front, gives back what was not used, refills all along the minute; each refusal is one too many. */
  const groq = (limit: number, clock: { now(): number }, used: { tokensPerWord: number; answer: number }) => {
    let [left, at] = [limit, clock.now()];
    const seen: { status: number; requested: number }[] = [];
    const handler = (request: SeenRequest): Reply => {
      left = Math.min(limit, left + (limit * (clock.now() - at)) / 60_000);
      at = clock.now();
      const { messages, max_completion_tokens: cap } = request.json as { messages: { content: string }[]; max_completion_tokens: number };
      const prompt = Math.ceil(messages.map(({ content }) => content.length).reduce((a, b) => a + b, 0) * used.tokensPerWord);
      const requested = prompt + cap;
      const status = requested > limit ? 413 : requested > left ? 429 : 200;
      seen.push({ status, requested });
      const answer = Math.min(used.answer, cap);
      if (status === 200) left -= prompt + answer;
      const reset = `${((limit - left) / limit) * 60}s`;
      const headers = { 'x-ratelimit-limit-tokens': String(limit), 'x-ratelimit-remaining-tokens': String(Math.floor(left)), 'x-ratelimit-reset-tokens': reset, 'x-ratelimit-remaining-requests': '900', 'x-ratelimit-reset-requests': '2h3m4s' };
      if (status === 200) return { text: 'mended', promptTokens: prompt, completionTokens: answer, headers };
      const message = status === 413 ? `Request too large for model on tokens per minute (TPM): Limit ${limit}, Requested ${requested}, please reduce your message size and try again.` : `Rate limit reached on tokens per minute (TPM): Limit ${limit}, Used ${Math.ceil(limit - left)}, Requested ${requested}. Please try again in 9s.`;
      return { status, headers, body: JSON.stringify({ error: { message, type: 'tokens', code: 'rate_limit_exceeded' } }) };
    };
    return { handler, statuses: () => seen.map(({ status }) => status) };
  };

  it.each([
    ['answers of the length that is allowed', 4_500, 2_200, 1 / 3.5],
    ['short answers', 4_500, 200, 1 / 3.5],
    ['a tokenizer that counts half as much again as we do', 1_500, 2_000, 1.5 / 3.5],
  ])('%s: twelve calls, and not one of them is refused', async (_name, prompt, answer, tokensPerWord) => {
    const clock = movingClock();
    const minute = groq(8_000, clock, { tokensPerWord, answer });
    const server = await handle(minute.handler);
    const { answers, slept } = await run([providerAt('groq', server.at('groq'), { models: ['c'] })], { promptFor: sized(prompt), asks: 12, clock, between: () => clock.pass(1_000) });
    expect(answers.flatMap((one) => (one.ok ? [] : one.failures))).toEqual([]);
    expect(minute.statuses()).toEqual(answers.map(() => 200));
    expect(slept.length).toBeGreaterThan(3);
    expect(Math.max(...slept)).toBeLessThanOrEqual(60_000);
    expect(answers.flatMap((one) => one.notes).join()).toMatch(/waited \d+ s for groq/);
  });

  it('a smaller plan than the preset’s: 413 once at the most, and never again', async () => {
    const clock = movingClock();
    const minute = groq(6_000, clock, { tokensPerWord: 1 / 3.5, answer: 300 });
    const server = await handle(minute.handler);
    const { answers } = await run([providerAt('groq', server.at('groq'), { models: ['c'] })], { promptFor: sized(5_400), asks: 4, clock, between: () => clock.pass(30_000) });
    expect(answers.every((one) => one.ok)).toBe(true);
    expect(minute.statuses().filter((status) => status !== 200)).toEqual([413]);
    expect(minute.statuses()[0]).toBe(413);
  });
});

it('no requests left today: not asked again before they are back', async () => {
  const clock = movingClock();
  const last: Reply = { text: 'mended', headers: { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2h3m4s' } };
  const server = await serve({ 'groq a': [last], 'groq b': [{ text: 'mended' }] });
  const { answers, slept } = await run([providerAt('groq', server.at('groq'), { models: ['a', 'b'] })], { asks: 4, clock, between: (n) => clock.pass(n === 3 ? 7_384_000 : 1_000) });
  expect(server.order()).toEqual(['groq a', 'groq b', 'groq b', 'groq a']);
  expect(answers[1]?.failures).toEqual([{ provider: 'groq', model: 'a', class: 'day-quota', message: 'not asked: no requests left, as its last answer said' }]);
  expect(slept).toEqual([]);
});

it('a repair turn that no longer fits is asked with less code, not left out', async () => {
  const server = await serve({ groq: [{ text: 'mended' }] });
  const asked: number[] = [];
  const promptFor: PromptFor = (provider) => {
    asked.push(provider.callTokens);
    const base = sized(9_999)(provider);
    return { ...base, tokens: base.tokens + 1_900 };
  };
  const { answer } = await run([providerAt('groq', server.at('groq'), { models: ['c'] })], { promptFor });
  expect(answer.ok).toBe(true);
  expect(asked).toHaveLength(2);
  const { max_completion_tokens: cap } = server.requests[0]?.json as { max_completion_tokens: number };
  expect(cap).toBeGreaterThanOrEqual(2_190);
});
