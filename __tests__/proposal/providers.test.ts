import { PROVIDERS, perProvider, selectProviders } from '../../src/proposal/providers/index.js';
import type { SelectionInput } from '../../src/proposal/providers/index.js';
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
