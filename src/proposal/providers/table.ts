import type { Provider } from '../provider.js';

/** gpt-oss thinks before it answers, out of the same token allowance: little thinking leaves room for the edit. */
const LOW_EFFORT = { reasoning_effort: 'low' } as const;

/**
 * The presets, in the order of the help text. Model ids age: each is only a default that `--model` replaces, and a provider
 * that answers "gone" is asked for its next one.
 */
export const PROVIDERS: readonly Provider[] = [
  {
    name: 'gemini',
    adapter: 'openai',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai/',
    keys: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    // The lite model first: the newest flash model may have as few as 20 free requests a day, and quotas are per model.
    models: ['gemini-3.5-flash-lite', 'gemini-3.8-flash', 'gemini-3.1-flash-lite'],
    // Room for the widest rung's 30,000 of code beside the failure, what was tried and the answer; the windows are far larger.
    callTokens: 50_000,
    // Thinking cannot be switched off and is paid from the answer: 4k for thoughts, 4k for the edit.
    maxAnswerTokens: 8_192,
    maxTokensParameter: 'max_tokens',
    docs: 'https://ai.google.dev/gemini-api/docs/openai',
  },
  {
    name: 'groq',
    adapter: 'openai',
    baseUrl: 'https://api.groq.com/openai/v1',
    keys: ['GROQ_API_KEY'],
    models: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'],
    // The free plan allows 8,000 tokens a minute and counts the answer's cap up front; our estimate needs a margin.
    callTokens: 7_600,
    maxAnswerTokens: 2_200,
    maxTokensParameter: 'max_completion_tokens',
    modelParameters: { 'openai/gpt-oss-120b': LOW_EFFORT, 'openai/gpt-oss-20b': LOW_EFFORT, 'qwen/qwen3.6-27b': { reasoning_effort: 'none' } },
    docs: 'https://console.groq.com/docs/rate-limits',
  },
  {
    name: 'openai',
    adapter: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    keys: ['OPENAI_API_KEY'],
    models: ['gpt-5.4-mini', 'gpt-5.5'],
    callTokens: 50_000,
    maxAnswerTokens: 8_192,
    maxTokensParameter: 'max_completion_tokens',
    // Reasoning models refuse any temperature but their own.
    parameters: { temperature: undefined },
    docs: 'https://platform.openai.com/docs/api-reference/chat/create',
  },
  {
    name: 'openrouter',
    adapter: 'openai',
    baseUrl: 'https://openrouter.ai/api/v1',
    keys: ['OPENROUTER_API_KEY'],
    models: ['openai/gpt-oss-120b:free', 'qwen/qwen3-coder:free'],
    callTokens: 50_000,
    maxAnswerTokens: 8_192,
    maxTokensParameter: 'max_tokens',
    docs: 'https://openrouter.ai/docs/api-reference/errors',
  },
  {
    name: 'openai-compatible',
    adapter: 'openai',
    keys: ['OPENAI_COMPATIBLE_API_KEY'],
    keyOptional: true,
    models: [],
    callTokens: 16_000,
    maxAnswerTokens: 4_096,
    maxTokensParameter: 'max_tokens',
    timeoutSeconds: 600,
    docs: 'https://platform.openai.com/docs/api-reference/chat/create',
  },
  {
    name: 'ollama',
    adapter: 'ollama',
    baseUrl: 'http://127.0.0.1:11434',
    keys: [],
    hostVariable: 'OLLAMA_HOST',
    models: ['qwen2.5-coder:7b', 'qwen3-coder:30b', 'gpt-oss:20b'],
    // Becomes num_ctx. Below 8k the share of well-formed edits of the same model halves; above it small machines swap.
    callTokens: 8_192,
    maxAnswerTokens: 2_500,
    maxTokensParameter: 'max_tokens',
    // A model on a CPU may need minutes to load and minutes to answer.
    timeoutSeconds: 1_200,
    // Between two tokens; loading and reading the prompt come before the first.
    idleSeconds: 120,
    docs: 'https://docs.ollama.com/api/chat',
  },
  {
    name: 'replay',
    adapter: 'replay',
    keys: [],
    models: ['recorded'],
    callTokens: 32_000,
    maxAnswerTokens: 8_192,
    maxTokensParameter: 'max_tokens',
    docs: 'src/runner/model/replay.ts',
  },
];

/** Asked in this order when nobody named a provider; the others join only by name. */
export const DEFAULT_CASCADE: readonly string[] = ['gemini', 'groq', 'ollama'];
