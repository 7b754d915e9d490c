import { readFileSync } from 'node:fs';
import { addUsage, NO_USAGE } from '../../src/lib/usage.js';
import { moneyFor, PRICES, priceOf, PROVIDERS } from '../../src/proposal/providers/index.js';
import { moneyOf } from '../../src/record/tell.js';
import { providerAt } from '../support/model-world.js';
import type { Reply } from '../support/model-server.js';
import { closeServers, run, serve } from './asked.js';

afterEach(closeServers);

const NOW = Date.UTC(2026, 10, 21);
const at = (name: string, baseUrl = 'https://x.example/v1'): { name: string; baseUrl: string } => ({ name, baseUrl });

describe('the prices', () => {
  it.each(PRICES.map((row) => [`${row.provider} ${row.model} ${row.until ?? ''}`, row] as const))('%s has a source and a date', (_name, row) => {
    expect(row.source).toMatch(/^https:\/\/[\w.-]+\//);
    expect(row.asOf).toMatch(/^202\d-\d\d-\d\d$/);
    expect(PROVIDERS.map(({ name }) => name)).toContain(row.provider);
    expect(row.prompt).toBeGreaterThan(0);
    expect(row.completion).toBeGreaterThan(row.prompt);
  });

  it('are known for every model that is asked by default, but for those of one’s own server', () => {
    const unpriced = PROVIDERS.flatMap((row) => row.models.filter((model) => priceOf(at(row.name), model, NOW) === undefined).map((model) => `${row.name} ${model}`));
    expect(unpriced).toEqual([]);
  });

  it.each<[string, string, string, number, unknown]>([
    ['gemini', 'gemini-3.5-flash-lite', 'https://x.example', NOW, { prompt: 0.3, completion: 2.5 }],
    ['gemini', 'models/gemini-3.5-flash-lite', 'https://x.example', NOW, { prompt: 0.3, completion: 2.5 }],
    ['gemini', 'gemini-3.8-flash', 'https://x.example', NOW, { prompt: 0.75, completion: 3.75 }],
    ['gemini', 'gemini-3.8-flash', 'https://x.example', Date.UTC(2026, 11, 31, 23, 59), { prompt: 0.75, completion: 3.75 }],
    ['gemini', 'gemini-3.8-flash', 'https://x.example', Date.UTC(2027, 0, 1), { prompt: 1.5, completion: 7.5 }],
    ['gemini', 'gemini-3.9-flash', 'https://x.example', NOW, undefined],
    ['gemini', 'openai/gpt-oss-120b', 'https://x.example', NOW, undefined],
    ['openai', 'gpt-5.4-mini-2026-03-17', 'https://x.example', NOW, { prompt: 0.75, completion: 4.5 }],
    ['openai', 'gpt-5.4-mini-pro', 'https://x.example', NOW, undefined],
    ['openai-compatible', 'gpt-5.5', 'http://127.0.0.1:1/v1', NOW, undefined],
    ['openrouter', 'openai/gpt-oss-120b', 'https://x.example', NOW, undefined],
    ['openrouter', 'openai/gpt-oss-120b:free', 'https://x.example', NOW, { prompt: 0, completion: 0 }],
    ['ollama', 'whatever:7b', 'http://127.0.0.1:11434', NOW, { prompt: 0, completion: 0 }],
    ['ollama', 'gpt-oss:120b-cloud', 'http://127.0.0.1:11434', NOW, undefined],
    ['ollama', 'glm-5:cloud', 'http://127.0.0.1:11434', NOW, undefined],
    ['ollama', 'gpt-oss:120b', 'https://ollama.com', NOW, undefined],
    ['replay', 'recorded', 'answers.json', NOW, { prompt: 0, completion: 0 }],
  ])('%s %s at %s', (name, model, baseUrl, now, expected) => {
    const price = priceOf({ name, baseUrl }, model, now);
    expect(price === undefined ? undefined : { prompt: price.prompt, completion: price.completion }).toEqual(expected);
  });

  it.each(PRICES.map((row) => [`${row.provider} ${row.model} ${row.until ?? ''}`, row] as const))('%s stands in the documentation', (_name, { provider, model, prompt, completion, until }) => {
    const docs = readFileSync(new URL('../../docs/providers.md', import.meta.url), 'utf8');
    expect(docs).toContain(`| ${provider} | ${model} | ${prompt} | ${completion} | `);
    expect(docs).toContain(until ?? '');
  });

  it('are for a million tokens', () => {
    expect(moneyFor({ prompt: 0.3, completion: 2.5 }, { prompt: 10_000, completion: 1_000 })).toBe(0.0055);
  });
});

describe('sums', () => {
  const call = { calls: 1, promptTokens: 100, completionTokens: 10, seconds: 1 };
  it.each([
    ['nothing', NO_USAGE, NO_USAGE, { money: 0, unpricedCalls: undefined }, 'no charge'],
    ['known and known, without the dust of floating point', { ...call, money: 0.1 }, { ...call, money: 0.2 }, { money: 0.3, unpricedCalls: undefined }, '$0.3000'],
    ['known and unknown', { ...call, money: 0.1 }, { ...call, unpricedCalls: 1 }, { money: 0.1, unpricedCalls: 1 }, 'at least $0.1000 (the price of 1 call is not known)'],
    ['nothing and unknown', NO_USAGE, { ...call, unpricedCalls: 1 }, { money: undefined, unpricedCalls: 1 }, 'price not known'],
    ['unknown and unknown', { ...call, unpricedCalls: 1 }, { ...call, unpricedCalls: 1 }, { money: undefined, unpricedCalls: 2 }, 'price not known'],
    ['unknown, and then known', { ...call, unpricedCalls: 1 }, { ...call, money: 0 }, { money: 0, unpricedCalls: 1 }, 'at least no charge (the price of 1 call is not known)'],
    ['dust', { ...call, money: 0.00002 }, NO_USAGE, { money: 0.00002, unpricedCalls: undefined }, 'under $0.0001'],
    ['real money', { ...call, money: 1.5 }, { ...call, money: 1 }, { money: 2.5, unpricedCalls: undefined }, '$2.50'],
  ])('%s', (_name, a, b, expected, words) => {
    const { money, unpricedCalls } = addUsage(a, b);
    expect({ money, unpricedCalls }).toEqual(expected);
    expect(moneyOf(addUsage(a, b))).toBe(words);
  });
});

const counted = (extra: Partial<Reply> = {}): Reply => ({ text: 'mended', promptTokens: 10_000, completionTokens: 1_000, ...extra });

describe('what an answer costs', () => {
  const LITE = 'gemini-3.5-flash-lite';
  it.each<[string, Reply, number | undefined, number | undefined]>([
    ['by the counts of the provider', counted(), 0.0055, undefined],
    ['by the model that really answered', counted({ model: 'gemini-3.8-flash' }), 0.01125, undefined],
    ['not at all by a model of unknown price', counted({ model: 'gemini-99' }), undefined, 1],
    ['thoughts are paid for, though Gemini leaves them out of the answer’s count', { body: JSON.stringify({ model: LITE, choices: [{ index: 0, finish_reason: 'stop', message: { content: 'mended' } }], usage: { prompt_tokens: 10_000, completion_tokens: 100, total_tokens: 11_000 } }) }, 0.0055, undefined],
  ])('%s', async (_name, reply, money, unpricedCalls) => {
    const server = await serve({ gemini: [reply] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: [LITE] })]);
    expect(answer.ok).toBe(true);
    expect([answer.usage.money, answer.usage.unpricedCalls]).toEqual([money, unpricedCalls]);
  });

  it('what was refused costs nothing, what ended in no time may have cost all it could', async () => {
    const server = await serve({ [`gemini ${LITE}`]: [{ status: 500, body: '{}' }, { hang: true }], 'groq c': [{ text: 'mended' }] });
    const gemini = providerAt('gemini', server.at('gemini'), { models: [LITE], timeoutSeconds: 0.3 });
    const { answer } = await run([gemini, providerAt('groq', server.at('groq'), { models: ['c'] })]);
    expect(answer.ok).toBe(true);
    expect(answer.usage).toMatchObject({ calls: 3, money: moneyFor({ prompt: 0.3, completion: 2.5 }, { prompt: 7, completion: gemini.maxAnswerTokens }), unpricedCalls: 1 });
  });
});

describe('a budget in money', () => {
  const LITE = 'gemini-3.5-flash-lite';
  const ask = async (maxMoney: number, models: Partial<Record<'gemini' | 'groq' | 'openai' | 'ollama', readonly string[]>>, options: { asks?: number; reply?: Reply } = {}) => {
    const server = await serve({ gemini: [options.reply ?? counted()], groq: [options.reply ?? counted()], openai: [options.reply ?? counted()], ollama: [options.reply ?? counted()] });
    const providers = Object.entries(models).map(([name, asked]) => providerAt(name, server.at(name), { models: asked ?? [] }));
    const ran = await run(providers, { budget: { maxCalls: 50, maxTokens: 1_000_000, maxMoney }, asks: options.asks ?? 1 });
    return { ...ran, order: server.order() };
  };

  it('of nothing asks nobody, not even who is free', async () => {
    const { answer, order } = await ask(0, { ollama: ['q'] });
    expect([order, answer]).toEqual([[], expect.objectContaining({ ok: false, why: 'budget', reason: 'The budget allows no money for models (budget-money).' })]);
  });

  it('does not make a call whose worst case is more than is left', async () => {
    // 8,192 tokens at $2.50 a million are 2 cents, whatever the prompt.
    const { answer, order } = await ask(0.02, { gemini: [LITE] });
    expect(order).toEqual([]);
    expect(answer).toMatchObject({ ok: false, why: 'budget', failures: [{ class: 'money' }] });
    expect(answer.ok || answer.why === 'providers' ? '' : answer.reason).toMatch(/^The budget does not allow another call: gemini \(gemini-3\.5-flash-lite\): not asked: the call may cost up to \$0\.0205, and \$0\.0200 are left of \$0\.02 \(budget-money\)\.$/);
  });

  it('lets a call go whose worst case just fits, and the next one not', async () => {
    const { answers, order } = await ask(0.0255, { gemini: [LITE] }, { asks: 2 });
    expect(order).toHaveLength(1);
    expect(answers.map((answer) => (answer.ok ? answer.usage.money : answer.why))).toEqual([0.0055, 'budget']);
  });

  it('goes on to a cheaper model, and to one that is free', async () => {
    const cheaper = await ask(0.01, { gemini: [LITE], groq: ['openai/gpt-oss-20b'] });
    expect([cheaper.order, cheaper.answer.ok]).toEqual([['groq openai/gpt-oss-20b'], true]);
    const free = await ask(0.000001, { gemini: [LITE], ollama: ['q'] });
    expect([free.order, free.answer.ok, free.answer.usage.money]).toEqual([['ollama q'], true, 0]);
  });

  it('does not ask a model of unknown price, and says so', async () => {
    const { answer, order } = await ask(5, { openai: ['gpt-99'] });
    expect([order, answer.failures.map(({ message }) => message)]).toEqual([[], ['not asked: the price of gpt-99 is not known, so budget-money could not be kept']]);
    const next = await ask(5, { openai: ['gpt-99', 'gpt-5.4-mini'] });
    expect(next.order).toEqual(['openai gpt-5.4-mini']);
  });

  it('without one, a model of unknown price is asked', async () => {
    const server = await serve({ openai: [counted()] });
    const { answer } = await run([providerAt('openai', server.at('openai'), { models: ['gpt-99'] })]);
    expect([answer.ok, answer.usage.money, answer.usage.unpricedCalls]).toEqual([true, undefined, 1]);
  });

  it('does not ask again who answered with a model of unknown price', async () => {
    const { answers, order } = await ask(5, { gemini: [LITE] }, { asks: 2, reply: counted({ model: 'gemini-99' }) });
    expect(order).toHaveLength(1);
    expect(answers[1]).toMatchObject({ ok: false, why: 'budget', failures: [{ message: 'not asked again: it answered with gemini-99, whose price is not known' }] });
  });
});

describe('a budget of calls or tokens', () => {
  it.each([
    [{ maxCalls: 0, maxTokens: 9_999 }, 'The budget allows 0 calls of a model (budget-calls), and 0 are made.'],
    [{ maxCalls: 9, maxTokens: 0 }, 'A call needs at least 256 tokens; 0 are left of the 0 that the budget allows (budget-tokens).'],
    [{ maxCalls: 9, maxTokens: 262 }, 'A call needs at least 263 tokens; 262 are left of the 262 that the budget allows (budget-tokens).'],
  ])('%j says what does not fit', async (budget, reason) => {
    const server = await serve({ gemini: [counted()] });
    const { answer } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] })], { budget });
    expect([server.order(), answer]).toEqual([[], expect.objectContaining({ why: 'budget', reason })]);
  });
});

it('P8 whatever a model answers, a run makes no more calls than it may', async () => {
  const server = await serve({ gemini: [{ status: 429, body: '{}' }, { status: 500, body: '{}' }, { body: '' }], groq: [{ status: 429, headers: { 'retry-after': '1' }, body: '{}' }] });
  const providers = [providerAt('gemini', server.at('gemini')), providerAt('groq', server.at('groq'))];
  const { answers } = await run(providers, { budget: { maxCalls: 24, maxTokens: 60_000 }, asks: 200 });
  expect(server.requests).toHaveLength(24);
  expect(answers.at(-1)).toMatchObject({ ok: false, why: 'budget' });
});
