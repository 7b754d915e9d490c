import { CEILINGS } from '../../src/context/index.js';
import { roomForCode } from '../../src/proposal/index.js';
import { PROVIDERS, perProvider, selectProviders, selectRoles } from '../../src/proposal/providers/index.js';
import type { RolesInput, SelectionInput } from '../../src/proposal/providers/index.js';
import { checkBaseUrl } from '../../src/lib/endpoint.js';

const NONE: SelectionInput = { named: [], models: [], baseUrls: [], configured: [], allowLocal: false };
const names = (input: Partial<SelectionInput>): readonly string[] => {
  const selected = selectProviders({ ...NONE, ...input });
  if (!selected.ok) throw new Error(selected.reason);
  return selected.providers.map(({ name, model }) => `${name}:${model}`);
};

describe('the table', () => {
  it.each(PROVIDERS.map((row) => [row.name, row] as const))('%s is whole', (_name, row) => {
    expect(row.maxAnswerTokens).toBeLessThan(row.callTokens);
    expect(row.docs).not.toBe('');
    if (row.baseUrl !== undefined) expect(checkBaseUrl(row.baseUrl, { allowLocal: false })).toEqual({ ok: true });
  });
  it.each(['gemini', 'openai', 'openrouter'])('%s, whose window is large, has room for all that the widest rung may show', (name) => {
    const row = PROVIDERS.find((one) => one.name === name);
    expect(row === undefined ? 0 : roomForCode(row)).toBeGreaterThanOrEqual(CEILINGS[3]);
  });
  it('names each once', () => {
    expect(new Set(PROVIDERS.map((row) => row.name)).size).toBe(PROVIDERS.length);
  });
  it('keeps a Groq call inside the free plan', () => {
    expect(PROVIDERS.find((row) => row.name === 'groq')?.callTokens).toBeLessThan(8_000);
  });
});

describe('selectProviders', () => {
  it.each<[string, Partial<SelectionInput>, readonly string[]]>([
    ['nobody named, nobody configured', {}, []],
    ['the default cascade of those configured', { configured: ['ollama', 'openai', 'groq', 'openrouter'] }, ['groq:openai/gpt-oss-120b', 'ollama:qwen2.5-coder:7b']],
    ['in the order named, each once', { named: ['openai', 'gemini', 'openai'], configured: ['gemini', 'openai'] }, ['openai:gpt-5.4-mini', 'gemini:gemini-3.5-flash-lite']],
    ['ollama by name needs nothing', { named: ['ollama'] }, ['ollama:qwen2.5-coder:7b']],
    ['a model for the only one', { named: ['groq'], configured: ['groq'], models: ['qwen/qwen3.6-27b'] }, ['groq:qwen/qwen3.6-27b']],
    ['a model for one of two', { named: ['groq', 'ollama'], configured: ['groq'], models: ['ollama=gpt-oss:20b'] }, ['groq:openai/gpt-oss-120b', 'ollama:gpt-oss:20b']],
    ['a server of one’s own', { named: ['openai-compatible'], models: ['m'], baseUrls: ['http://127.0.0.1:8000/v1'] }, ['openai-compatible:m']],
    ['a recorded file', { named: ['replay'], baseUrls: ['replay=answers.json'] }, ['replay:recorded']],
    ['a private host when allowed', { named: ['ollama'], baseUrls: ['http://gpu.local:11434'], allowLocal: true }, ['ollama:qwen2.5-coder:7b']],
  ])('%s', (_name, input, expected) => {
    expect(names(input)).toEqual(expected);
  });

  it.each<[string, Partial<SelectionInput>, string]>([
    ['an unknown name', { named: ['grok'] }, 'Unknown provider "grok". Did you mean "groq"? There are gemini, groq'],
    ['a name like none', { named: ['zzzzzzzzz'] }, 'Unknown provider "zzzzzzzzz". There are'],
    ['no key', { named: ['groq'] }, 'Provider groq has no key: set GROQ_API_KEY.'],
    ['no key of two', { named: ['gemini'], configured: ['groq'] }, 'Provider gemini has no key: set GEMINI_API_KEY or GOOGLE_API_KEY.'],
    ['no endpoint', { named: ['openai-compatible'], models: ['m'] }, 'Provider openai-compatible needs an endpoint: --base-url openai-compatible=URL.'],
    ['no model', { named: ['openai-compatible'], baseUrls: ['http://127.0.0.1:1/v1'] }, 'Provider openai-compatible needs a model: --model openai-compatible=NAME.'],
    ['no file', { named: ['replay'] }, 'Provider replay needs a file of answers: --base-url replay=FILE.'],
    ['a model for nobody in particular', { named: ['groq', 'gemini'], configured: ['groq', 'gemini'], models: ['m'] }, '--model does not say for which provider; write --model groq=….'],
    ['a model for a stranger', { named: ['groq'], configured: ['groq'], models: ['gorq=m'] }, 'Unknown provider "gorq". Did you mean "groq"?'],
    ['a private host', { named: ['ollama'], baseUrls: ['http://192.168.0.9:11434'] }, 'The base URL of ollama cannot be used: 192.168.0.9 is on a private network; --allow-local permits that.'],
    ['http in the open', { named: ['groq'], configured: ['groq'], baseUrls: ['http://api.groq.example/v1'] }, 'use https'],
    ['a password in the address', { named: ['groq', 'ollama'], configured: ['groq'], baseUrls: ['https://u:hunter2@x.example/'] }, '--base-url does not say'],
  ])('refuses %s', (_name, input, reason) => {
    const selected = selectProviders({ ...NONE, ...input });
    expect(selected.ok ? '' : selected.reason).toContain(reason);
    expect(JSON.stringify(selected)).not.toContain('hunter2');
  });
});

describe('perProvider', () => {
  it('takes the first entry of a provider, and leaves URLs whole', () => {
    expect(perProvider(['ollama=http://a/?x=1', 'ollama=http://b'], { option: '--base-url', only: [] })).toEqual({ ok: true, values: { ollama: 'http://a/?x=1' } });
    expect(perProvider(['http://a/?x=1'], { option: '--base-url', only: ['groq'] })).toEqual({ ok: true, values: { groq: 'http://a/?x=1' } });
  });
});

describe('selectRoles', () => {
  const roles = (input: Partial<RolesInput>): string => {
    const selected = selectRoles({ ...NONE, ...input });
    if (!selected.ok) return selected.reason;
    const shown = selected.providers.map(({ name, models, baseUrl }) => `${name}:${models.join('+')}${/^http:/.test(baseUrl) ? ` at ${baseUrl}` : ''}`);
    return [...shown, ...(selected.planner === undefined ? [] : [`plan ${selected.planner.name}:${selected.planner.models.join('+')} at ${selected.planner.baseUrl}`])].join(', ');
  };
  const TWO = { named: ['groq', 'openai'], configured: ['groq', 'openai', 'gemini'], models: ['groq=g', 'openai=o'] };

  it.each<[string, Partial<RolesInput>, string]>([
    ['none', TWO, 'groq:g, openai:o'],
    ['a planner of the cascade, where the cascade is', { named: ['openai'], configured: ['openai'], models: ['o'], baseUrls: ['http://127.0.0.1:9/v1'], planner: 'thinker' }, 'openai:o at http://127.0.0.1:9/v1, plan openai:thinker at http://127.0.0.1:9/v1'],
    ['a planner of another provider, with an address of its own', { ...TWO, planner: 'ollama=big', baseUrls: ['ollama=http://127.0.0.1:8'] }, 'groq:g, openai:o, plan ollama:big at http://127.0.0.1:8'],
    ['a bare address is not that of another provider', { named: ['openai'], configured: ['openai'], models: ['o'], baseUrls: ['http://127.0.0.1:9/v1'], planner: 'ollama=big' }, 'openai:o at http://127.0.0.1:9/v1, plan ollama:big at http://127.0.0.1:11434'],
    ['a patcher of the cascade goes first, its other models behind it', { ...TWO, patcher: 'openai=best' }, 'openai:best+o, groq:g'],
    ['a patcher that is in the cascade already', { ...TWO, patcher: 'groq=g' }, 'groq:g, openai:o'],
    ['a patcher of another provider', { ...TWO, patcher: 'gemini=flash' }, 'gemini:flash, groq:g, openai:o'],
    ['a patcher alone', { patcher: 'ollama=small' }, 'ollama:small at http://127.0.0.1:11434'],
    ['both', { ...TWO, planner: 'groq=big', patcher: 'openai=best', baseUrls: ['groq=http://127.0.0.1:7/v1'] }, 'openai:best+o, groq:g at http://127.0.0.1:7/v1, plan groq:big at http://127.0.0.1:7/v1'],
    ['an empty one is none', { ...TWO, planner: ' ', patcher: '' }, 'groq:g, openai:o'],
    ['a planner without its key', { planner: 'groq=m' }, 'Provider groq has no key: set GROQ_API_KEY.'],
    ['a patcher that nobody knows', { patcher: 'gorq=m' }, 'Unknown provider "gorq". Did you mean "groq"? There are gemini, groq, openai, openrouter, openai-compatible, ollama, replay.'],
    ['a planner of nobody in particular', { ...TWO, planner: 'm' }, '--planner-model does not say for which provider; write --planner-model groq=….'],
    ['a patcher where there is no provider', { patcher: 'm' }, '--patcher-model does not say for which provider; write --patcher-model groq=….'],
    ['a planner in a private network', { planner: 'ollama=m', baseUrls: ['ollama=http://192.168.0.9:11434'] }, 'The base URL of ollama cannot be used: 192.168.0.9 is on a private network; --allow-local permits that.'],
    ['a cascade that is wrong itself', { named: ['groq'], planner: 'ollama=m' }, 'Provider groq has no key: set GROQ_API_KEY.'],
  ])('%s', (_, input, expected) => {
    expect(roles(input)).toBe(expected);
  });
});
