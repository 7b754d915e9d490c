import { createCascade } from '../../src/proposal/index.js';
import type { PromptFor, ResolvedProvider } from '../../src/proposal/index.js';
import { CANARY, heardEvents, plainPrompt, providerAt, realModel, scriptedClock } from '../support/model-world.js';
import type { Reply } from '../support/model-server.js';
import { closeServers, run, serve } from './asked.js';

afterEach(closeServers);

const limited = (quota: string, delay: string): Reply => ({
  status: 429,
  body: JSON.stringify([{ error: { code: 429, message: 'quota', status: 'RESOURCE_EXHAUSTED', details: [{ violations: [{ quotaId: quota }] }, { retryDelay: delay }] } }]),
});
const OK: Reply = { text: 'mended' };
const blocked: Reply = { body: JSON.stringify({ choices: [{ index: 0, finish_reason: 'content_filter: SAFETY' }] }) };
const empty: Reply = { body: JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { content: '' } }] }) };
const cut: Reply = { body: JSON.stringify({ choices: [{ index: 0, finish_reason: 'length', message: { content: 'half' } }] }) };

interface Row {
  readonly name: string;
  /** Replies of gemini's models a and b, and of groq's model c. */
  readonly a: readonly Reply[];
  readonly b?: readonly Reply[];
  readonly calls: readonly string[];
  readonly slept?: readonly number[];
  readonly classes: readonly string[];
}

/** The action for each class: who is asked, in which order, after which waits. The jitter of the scripted clock is 128/255. */
const ROWS: readonly Row[] = [
  { name: 'an answer', a: [OK], calls: ['a'], classes: [] },
  { name: 'auth stops the provider', a: [{ status: 401, body: '{}' }], calls: ['a', 'c'], classes: ['auth'] },
  { name: 'gone: the next model', a: [{ status: 404, body: '{}' }], b: [OK], calls: ['a', 'b'], classes: ['gone'] },
  { name: 'day quota: the next model, nobody sleeps 65,205 s', a: [limited('RequestsPerDay', '65205s')], b: [OK], calls: ['a', 'b'], classes: ['day-quota'] },
  { name: 'minute quota: one wait as told', a: [limited('RequestsPerMinute', '31.5s'), OK], calls: ['a', 'a'], slept: [32_002], classes: ['minute-quota'] },
  { name: 'minute quota twice: the next model', a: [limited('RequestsPerMinute', '5s')], b: [OK], calls: ['a', 'a', 'b'], slept: [5_502], classes: ['minute-quota', 'minute-quota'] },
  { name: 'minute quota without a delay: seconds', a: [{ status: 429, body: '{}' }, OK], calls: ['a', 'a'], slept: [4_514], classes: ['minute-quota'] },
  { name: 'minute quota beyond a minute: no wait', a: [limited('RequestsPerMinute', '61s')], b: [OK], calls: ['a', 'b'], classes: ['minute-quota'] },
  { name: 'delay in the header only', a: [{ status: 429, headers: { 'retry-after': '2' }, body: '{}' }, OK], calls: ['a', 'a'], slept: [2_502], classes: ['minute-quota'] },
  { name: 'transient: two tries', a: [{ status: 500, body: '{}' }], b: [OK], calls: ['a', 'a', 'b'], slept: [1_502], classes: ['transient', 'transient'] },
  { name: 'transient: well again', a: [{ status: 503, body: '{}' }, OK], calls: ['a', 'a'], slept: [1_502], classes: ['transient'] },
  { name: 'nobody answers: the next provider', a: [{ drop: true }], b: [OK], calls: ['a', 'a', 'c'], slept: [1_502], classes: ['transient', 'transient'] },
  { name: 'blocked: once more, then the next provider', a: [blocked], b: [OK], calls: ['a', 'a', 'c'], classes: ['blocked', 'blocked'] },
  { name: 'empty: once more', a: [empty, OK], calls: ['a', 'a'], classes: ['empty'] },
  { name: 'empty twice: the next provider', a: [empty], calls: ['a', 'a', 'c'], classes: ['empty', 'empty'] },
  { name: 'truncated: a larger cap once', a: [cut, OK], calls: ['a', 'a'], classes: ['truncated'] },
  { name: 'truncated twice: the next model', a: [cut], b: [OK], calls: ['a', 'a', 'b'], classes: ['truncated', 'truncated'] },
  { name: 'schema: once more as it is', a: [{ status: 400, body: '{"error":{"code":"json_validate_failed"}}' }, OK], calls: ['a', 'a'], classes: ['schema'] },
  { name: 'malformed: the next provider', a: [{ body: '<html>' }], b: [OK], calls: ['a', 'c'], classes: ['malformed'] },
  { name: 'too large without numbers: smaller once, then the next model', a: [{ status: 413, body: '{}' }], b: [OK], calls: ['a', 'a', 'b'], classes: ['too-large', 'too-large'] },
];

describe('what follows from a failure', () => {
  it.each(ROWS.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    const server = await serve({ 'gemini a': row.a, 'gemini b': row.b ?? [OK], 'groq c': [OK] });
    const { answer, slept } = await run([providerAt('gemini', server.at('gemini'), { models: ['a', 'b'] }), providerAt('groq', server.at('groq'), { models: ['c'] })]);
    expect(answer).toMatchObject({ ok: true, text: 'mended' });
    expect(server.order().map((key) => key.split(' ')[1])).toEqual(row.calls);
    expect(slept).toEqual(row.slept ?? []);
    expect(answer.failures.map((failure) => failure.class)).toEqual(row.classes);
    expect(answer.usage.calls).toBe(row.calls.length);
  });

  it('a timeout is transient, and then the next provider heals', async () => {
    const server = await serve({ 'gemini a': [{ hang: true }], 'groq c': [OK] });
    const slow = providerAt('gemini', server.at('gemini'), { models: ['a'], timeoutSeconds: 0.2 });
    const { answer } = await run([slow, providerAt('groq', server.at('groq'), { models: ['c'] })]);
    expect(answer).toMatchObject({ ok: true, provider: 'groq' });
    // What timed out may have been worked on: its prompt is counted.
    expect(answer.usage).toMatchObject({ calls: 3, promptTokens: expect.any(Number) as number });
    expect(answer.usage.promptTokens).toBeGreaterThanOrEqual(2 * 7);
  });

  it('a raised cap stays inside what the call may hold', async () => {
    const server = await serve({ 'groq c': [cut, OK] });
    await run([providerAt('groq', server.at('groq'), { models: ['c'], callTokens: 3_000, maxAnswerTokens: 2_000 })]);
    expect(server.requests.map((request) => (request.json as { max_completion_tokens: number }).max_completion_tokens)).toEqual([2_000, 2_993]);
  });

  it('too large: the prompt is made again inside the limit, with Groq’s own arithmetic', async () => {
    const server = await serve({ 'groq c': [{ status: 413, body: '{"error":{"message":"TPM: Limit 8000, Requested 16000"}}' }, OK] });
    const asked: ResolvedProvider[] = [];
    const promptFor: PromptFor = (provider) => {
      asked.push(provider);
      return { ...plainPrompt(provider), tokens: provider.callTokens - provider.maxAnswerTokens };
    };
    const { answer } = await run([providerAt('groq', server.at('groq'), { models: ['c'] })], { promptFor });
    expect(answer.ok).toBe(true);
    // 7,600 were taken for 16,000, so what is counted as 8,000 is 3,800 of ours.
    expect(asked.map(({ callTokens, maxAnswerTokens }) => [callTokens, maxAnswerTokens])).toEqual([[7_600, 2_200], [3_800, 1_266]]);
  });

  it('a prompt that cannot shrink is not sent again', async () => {
    const server = await serve({ 'groq c': [{ status: 413, body: '{"error":{"message":"Limit 1000, Requested 9000"}}' }], 'gemini a': [OK] });
    const promptFor: PromptFor = (provider) => ({ ...plainPrompt(provider), tokens: 5_000 });
    const { answer } = await run([providerAt('groq', server.at('groq'), { models: ['c'] }), providerAt('gemini', server.at('gemini'), { models: ['a'] })], { promptFor });
    expect(server.order()).toEqual(['groq c', 'gemini a']);
    expect(answer.failures.map((failure) => failure.class)).toEqual(['too-large', 'too-large']);
  });
});

it('a prompt that shrank until it shows no code is not sent', async () => {
  const server = await serve({ 'groq c': [{ status: 413, body: '{}' }], 'gemini a': [OK] });
  const promptFor: PromptFor = (provider) => ({ ...plainPrompt(provider), files: provider.callTokens < 7_600 ? [] : ['src/add.js'] });
  const { answer } = await run([providerAt('groq', server.at('groq'), { models: ['c'] }), providerAt('gemini', server.at('gemini'), { models: ['a'] })], { promptFor });
  expect(server.order()).toEqual(['groq c', 'gemini a']);
  expect(answer.ok).toBe(true);
});

describe('what a run remembers', () => {
  it('never asks again who has no quota today, is gone or has no access', async () => {
    const server = await serve({ 'gemini a': [limited('RequestsPerDay', '1s')], 'gemini b': [{ status: 410, body: '{}' }], 'groq c': [{ status: 401, body: '{}' }], 'openrouter d': [OK] });
    const { answers } = await run(
      [
        providerAt('gemini', server.at('gemini'), { models: ['a', 'b'] }),
        providerAt('groq', server.at('groq'), { models: ['c', 'c2'] }),
        providerAt('openrouter', server.at('openrouter'), { models: ['d'] }),
      ],
      { asks: 2 },
    );
    expect(server.order()).toEqual(['gemini a', 'gemini b', 'groq c', 'openrouter d', 'openrouter d']);
    expect(answers.map((answer) => answer.failures.map((failure) => failure.class))).toEqual([['day-quota', 'gone', 'auth'], ['day-quota', 'gone', 'auth']]);
  });

  it('names all failures when nobody answers', async () => {
    const server = await serve({ 'gemini a': [{ status: 401, body: '{"error":{"message":"no"}}' }] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] })]);
    expect(answer).toMatchObject({ ok: false, why: 'providers', failures: [{ provider: 'gemini', model: 'a', class: 'auth', message: 'HTTP 401: no' }] });
  });

  it('asks the preferred provider first', async () => {
    const server = await serve({ 'gemini a': [OK], 'groq c': [OK] });
    const cascade = createCascade({
      providers: [providerAt('gemini', server.at('gemini'), { models: ['a'] }), providerAt('groq', server.at('groq'), { models: ['c'] })],
      world: { model: realModel(), clock: scriptedClock(), events: heardEvents() },
      budget: { maxCalls: 9, maxTokens: 9_999 },
    });
    expect(await cascade.ask(plainPrompt, { prefer: 'groq' })).toMatchObject({ provider: 'groq' });
    expect(cascade.spent().calls).toBe(1);
  });

  it('accepts another model than asked, and names it', async () => {
    const server = await serve({ 'gemini a': [{ text: 'mended', model: 'b' }] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] })]);
    expect(answer).toMatchObject({ ok: true, model: 'b', notes: ['gemini was asked for a and answered with b'] });
  });
});

describe('what it may cost', () => {
  it.each([
    ['no tokens', { maxCalls: 9, maxTokens: 0 }, 0],
    ['fewer tokens than the prompt and a short answer', { maxCalls: 9, maxTokens: 262 }, 0],
    ['just enough', { maxCalls: 9, maxTokens: 263 }, 1],
    ['no calls', { maxCalls: 0, maxTokens: 9_999 }, 0],
  ])('%s', async (_name, budget, calls) => {
    const server = await serve({ 'gemini a': [OK] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] })], { budget });
    expect(server.requests).toHaveLength(calls);
    expect(answer).toMatchObject(calls === 0 ? { ok: false, why: 'budget' } : { ok: true });
  });

  it('the cap on the answer is what is left', async () => {
    const server = await serve({ 'groq c': [{ ...OK, promptTokens: 100, completionTokens: 400 }] });
    const { answers } = await run([providerAt('groq', server.at('groq'), { models: ['c'] })], { budget: { maxCalls: 9, maxTokens: 1_000 }, asks: 3 });
    expect(server.requests.map((request) => (request.json as { max_completion_tokens: number }).max_completion_tokens)).toEqual([993, 493]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.why))).toEqual(['ok', 'ok', 'budget']);
  });

  it('calls end in the middle of a cascade', async () => {
    const server = await serve({ 'gemini a': [{ status: 500, body: '{}' }], 'groq c': [OK] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] }), providerAt('groq', server.at('groq'), { models: ['c'] })], { budget: { maxCalls: 2, maxTokens: 9_999 } });
    expect(answer).toMatchObject({ ok: false, why: 'budget' });
    expect(server.requests).toHaveLength(2);
  });

  it('a provider that counts nothing is counted by us', async () => {
    const server = await serve({ 'gemini a': [{ ...OK, promptTokens: 0, completionTokens: 2 }] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] })]);
    expect(answer.usage).toMatchObject({ calls: 1, promptTokens: 7, completionTokens: 2 });
  });
});

describe('what is said before', () => {
  it('one line for each provider, before its first call, with tokens and files', async () => {
    const server = await serve({ 'gemini a': [{ status: 401, body: '{}' }], 'groq c': [OK] });
    const { said } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] }), providerAt('groq', server.at('groq'), { models: ['c'] })], { asks: 2 });
    expect(said).toEqual(['Asking gemini (a): 7 tokens, with parts of src/add.js.', 'Asking groq (c): 7 tokens, with parts of src/add.js.']);
  });

  it('nothing when nothing is sent', async () => {
    const { said } = await run([providerAt('gemini', 'http://127.0.0.1:1', { models: ['a'] })], { budget: { maxCalls: 9, maxTokens: 0 } });
    expect(said).toEqual([]);
  });
});

describe('ollama', () => {
  it('does not take a cached prefix for a prompt that was cut', async () => {
    const content = 'y'.repeat(7_000);
    const promptFor: PromptFor = (provider) => ({ ...plainPrompt(provider), messages: [{ role: 'user', content }], tokens: 2_000 });
    const server = await serve({ 'ollama q': [{ ...OK, promptTokens: 2_000 }, { ...OK, promptTokens: 4 }] });
    const { answers } = await run([providerAt('ollama', server.at('ollama'), { models: ['q'] })], { promptFor, asks: 2 });
    expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
  });
});

it('the key is in no answer, failure, note or line, whatever happens', async () => {
  const echo: Reply = { status: 429, headers: { 'retry-after': '1' }, body: JSON.stringify({ error: { message: `Bearer ${CANARY} is over quota` } }) };
  const server = await serve({ 'gemini a': [echo], 'groq c': [{ text: CANARY, model: CANARY }] });
  const result = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] }), providerAt('groq', server.at('groq'), { models: ['c'] })]);
  expect(result.answer.ok).toBe(true);
  expect(JSON.stringify(result)).not.toContain(CANARY);
  expect(server.requests.every((request) => request.headers.authorization === `Bearer ${CANARY}` && !request.body.includes(CANARY))).toBe(true);
});
