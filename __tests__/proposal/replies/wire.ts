import type { Reply as Scripted } from '../../support/model-server.js';

/** What a provider sent, byte for byte, and what it must be taken for. */
export interface WireCase {
  readonly name: string;
  readonly provider: 'gemini' | 'groq' | 'openai' | 'openrouter' | 'openai-compatible' | 'ollama';
  readonly reply: Scripted;
  readonly expected: Readonly<Record<string, unknown>>;
  /** Who is asked, where it is not what usually follows from this class. */
  readonly then?: string;
}

const GEMINI_429 = (quota: string, delay: string): string => `[{
  "error": {
    "code": 429,
    "message": "You exceeded your current quota, please check your plan and billing details.",
    "status": "RESOURCE_EXHAUSTED",
    "details": [
      {
        "@type": "type.googleapis.com/google.rpc.QuotaFailure",
        "violations": [
          {
            "quotaMetric": "generativelanguage.googleapis.com/generate_content_free_tier_requests",
            "quotaId": "${quota}",
            "quotaDimensions": { "location": "global", "model": "gemini-3.8-flash" },
            "quotaValue": "20"
          }
        ]
      },
      { "@type": "type.googleapis.com/google.rpc.Help", "links": [{ "description": "Learn more", "url": "https://ai.google.dev/gemini-api/docs/rate-limits" }] },
      { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "${delay}" }
    ]
  }
}
]`;

const inner = JSON.stringify({ error: { code: 429, message: 'Resource has been exhausted (e.g. check quota).', status: 'RESOURCE_EXHAUSTED', details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '12.5s' }] } });
const GROQ_TPM = 'Request too large for model `openai/gpt-oss-120b` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 8000, Requested 32979, please reduce your message size and try again.';
const chat = (choice: unknown, extra: object = {}): string => JSON.stringify({ id: 'x', object: 'chat.completion', created: 1, model: 'm', choices: [choice], ...extra });
const ollama = (extra: object): string => JSON.stringify({ model: 'qwen2.5-coder:7b', created_at: '2026-11-21T00:00:00Z', message: { role: 'assistant', content: 'mended' }, done: true, done_reason: 'stop', total_duration: 4935886791, prompt_eval_count: 1400, eval_count: 5, ...extra });
const error = (body: unknown): string => JSON.stringify({ error: body });

/** Every row of the provider notes: each is a reply that somebody really got. */
export const WIRE_CASES: readonly WireCase[] = [
  // Gemini
  { name: 'array body, per-minute quota, fractional delay', provider: 'gemini', reply: { status: 429, body: GEMINI_429('GenerateRequestsPerMinutePerProjectPerModel-FreeTier', '31.482s') }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 31_482 } },
  { name: 'array body, per-day quota', provider: 'gemini', reply: { status: 429, body: GEMINI_429('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '65205s') }, expected: { ok: false, class: 'day-quota', retryAfterMs: 65_205_000 } },
  { name: 'per-day quota with a short delay', provider: 'gemini', reply: { status: 429, body: GEMINI_429('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '7s') }, expected: { ok: false, class: 'day-quota' } },
  { name: 'object body', provider: 'gemini', reply: { status: 429, body: GEMINI_429('GenerateContentInputTokensPerModelPerMinute-FreeTier', '3s').replace(/^\[|\]$/g, '') }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 3_000 } },
  { name: 'no details at all', provider: 'gemini', reply: { status: 429, body: '[{"error":{"code":429,"message":"Resource has been exhausted (e.g. check quota).","status":"RESOURCE_EXHAUSTED"}}]' }, expected: { ok: false, class: 'minute-quota', message: 'HTTP 429: Resource has been exhausted (e.g. check quota).' } },
  { name: 'double-encoded message', provider: 'gemini', reply: { status: 429, body: JSON.stringify({ error: { message: inner, code: 429, status: 'Too Many Requests' } }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 12_500, message: 'HTTP 429: Resource has been exhausted (e.g. check quota).' } },
  { name: 'overloaded', provider: 'gemini', reply: { status: 503, body: '[{"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}]' }, expected: { ok: false, class: 'transient' } },
  { name: 'internal', provider: 'gemini', reply: { status: 500, body: '[{"error":{"code":500,"message":"An internal error has occurred.","status":"INTERNAL"}}]' }, expected: { ok: false, class: 'transient' } },
  { name: 'bad key is a 400', provider: 'gemini', reply: { status: 400, body: '[{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}]' }, expected: { ok: false, class: 'auth' } },
  { name: 'model gone', provider: 'gemini', reply: { status: 404, body: '[{"error":{"code":404,"message":"models/gemini-1.0 is not found for API version v1main","status":"NOT_FOUND"}}]' }, expected: { ok: false, class: 'gone' } },
  { name: 'input too long', provider: 'gemini', reply: { status: 400, body: '[{"error":{"code":400,"message":"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).","status":"INVALID_ARGUMENT"}}]' }, expected: { ok: false, class: 'too-large' } },
  { name: 'blocked: 200 without message', provider: 'gemini', reply: { body: '{"choices":[{"finish_reason":"content_filter: PROHIBITED_CONTENT","index":0}],"created":1,"model":"gemini-3.8-flash","object":"chat.completion","usage":{"completion_tokens":0,"prompt_tokens":512,"total_tokens":512}}' }, expected: { ok: false, class: 'blocked', promptTokens: 512, completionTokens: 0 } },
  ...['RECITATION', 'SAFETY', 'OTHER'].map((suffix): WireCase => ({ name: `blocked: ${suffix}`, provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: `content_filter: ${suffix}` }) }, expected: { ok: false, class: 'blocked' } })),
  { name: 'blocked in the middle of a text', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'content_filter', message: { role: 'assistant', content: 'half a pat' } }) }, expected: { ok: false, class: 'blocked' } },
  { name: 'function call filter without tools', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'function_call_filter: MALFORMED_FUNCTION_CALL', message: { role: 'assistant', content: null } }) }, expected: { ok: false, class: 'blocked' } },
  { name: 'stop without message', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'stop' }) }, expected: { ok: false, class: 'blocked' } },
  { name: 'stop with empty content', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '' } }) }, expected: { ok: false, class: 'empty' } },
  { name: 'thinking ate the budget', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'length', message: { role: 'assistant', content: '' } }) }, expected: { ok: false, class: 'truncated' } },
  { name: 'length with half an answer', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'length', message: { role: 'assistant', content: '<<<<<<< SEARCH\na\n=======\n' } }) }, expected: { ok: false, class: 'truncated' } },
  { name: 'choices missing', provider: 'gemini', reply: { body: '{"model":"gemini-3.8-flash","object":"chat.completion"}' }, expected: { ok: false, class: 'empty' } },
  { name: 'answer of a model that is still waking up', provider: 'openrouter', reply: { body: chat({ index: 0, finish_reason: null, message: { role: 'assistant', content: '' } }) }, expected: { ok: false, class: 'empty' } },
  { name: 'per-day quota as an object, fractional delay', provider: 'gemini', reply: { status: 429, body: GEMINI_429('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '65205.5s').replace(/^\[|\]$/g, '') }, expected: { ok: false, class: 'day-quota', retryAfterMs: 65_205_500 } },
  { name: 'double-encoded per-day quota', provider: 'gemini', reply: { status: 429, body: JSON.stringify({ error: { message: GEMINI_429('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '65205s'), code: 429 } }) }, expected: { ok: false, class: 'day-quota' } },
  { name: 'function call filter that cost thoughts', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'function_call_filter: MALFORMED_FUNCTION_CALL', message: { role: 'assistant', content: null } }, { usage: { prompt_tokens: 500, completion_tokens: 0, total_tokens: 900 } }) }, expected: { ok: false, class: 'blocked', promptTokens: 500, completionTokens: 400 } },
  { name: 'choices empty', provider: 'gemini', reply: { body: '{"choices":[],"model":"gemini-3.8-flash","object":"chat.completion"}' }, expected: { ok: false, class: 'empty' } },
  { name: 'unknown finish reason', provider: 'gemini', reply: { body: chat({ index: 0, finish_reason: 'novel_reason', message: { role: 'assistant', content: 'text' } }) }, expected: { ok: false, class: 'malformed' } },
  { name: 'no finish reason', provider: 'gemini', reply: { body: chat({ index: 0, message: { role: 'assistant', content: 'text' } }) }, expected: { ok: false, class: 'malformed' } },
  { name: 'silently routed to another model', provider: 'gemini', reply: { text: 'mended', model: 'gemini-3.8-flash' }, expected: { ok: true, text: 'mended', model: 'gemini-3.8-flash', finish: 'stop' } },
  // Groq
  { name: '413 with its arithmetic', provider: 'groq', reply: { status: 413, body: error({ message: GROQ_TPM, type: 'tokens', code: 'rate_limit_exceeded' }) }, expected: { ok: false, class: 'too-large', limitTokens: 8000, requestedTokens: 32979 } },
  { name: 'the same as a 429', provider: 'groq', reply: { status: 429, body: error({ message: 'Rate limit reached on tokens per minute (TPM): Limit 8000, Used 0, Requested 9000.', type: 'tokens', code: 'rate_limit_exceeded' }) }, expected: { ok: false, class: 'too-large', limitTokens: 8000, requestedTokens: 9000 } },
  { name: 'minute window, delay in the header only', provider: 'groq', reply: { status: 429, headers: { 'retry-after': '8' }, body: error({ message: 'Rate limit reached for model on tokens per minute (TPM): Limit 8000, Used 6000, Requested 2500.', type: 'tokens' }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 8_000 } },
  { name: 'delay in the sentence beats the header', provider: 'groq', reply: { status: 429, headers: { 'retry-after': '40' }, body: error({ message: 'Rate limit reached on tokens per minute (TPM): Limit 8000, Used 6000, Requested 2500. Please try again in 3.75s.', type: 'tokens' }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 3_750 } },
  { name: 'tokens per day', provider: 'groq', reply: { status: 429, body: error({ message: 'Rate limit reached on tokens per day (TPD): Limit 200000, Used 199000, Requested 2000. Please try again in 9m38.016s.', type: 'tokens' }) }, expected: { ok: false, class: 'day-quota', retryAfterMs: 578_016 } },
  { name: 'a wait of minutes, in the sentence only', provider: 'groq', reply: { status: 429, body: error({ message: 'Rate limit reached for model `openai/gpt-oss-120b` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 8000, Used 7900, Requested 7000. Please try again in 9m38.016s. Need more tokens?', type: 'tokens', code: 'rate_limit_exceeded' }) }, expected: { ok: false, class: 'day-quota', retryAfterMs: 578_016 } },
  { name: 'requests per day, in words', provider: 'groq', reply: { status: 429, headers: { 'retry-after': '51' }, body: error({ message: 'Rate limit reached on requests per day (RPD): Limit 1000, Used 1000, Requested 1.', type: 'requests', code: 'rate_limit_exceeded' }) }, expected: { ok: false, class: 'day-quota' } },
  { name: 'minute window, delay in the body only', provider: 'groq', reply: { status: 429, body: error({ message: 'Rate limit reached on tokens per minute (TPM): Limit 8000, Used 6000, Requested 2500. Please try again in 3.75s.', type: 'tokens' }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 3_750 } },
  { name: 'requests of the day used up', provider: 'groq', reply: { status: 429, headers: { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2h3m4s', 'retry-after': '30' }, body: error({ message: 'Rate limit reached.' }) }, expected: { ok: false, class: 'day-quota' } },
  { name: 'token window refills', provider: 'groq', reply: { status: 429, headers: { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '7.66s' }, body: error({ message: 'Rate limit reached.' }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 7_660 } },
  { name: 'a delay beyond two minutes is a day', provider: 'groq', reply: { status: 429, headers: { 'retry-after': '65205' }, body: error({ message: 'Rate limit reached.' }) }, expected: { ok: false, class: 'day-quota' } },
  { name: 'retry-after as a date', provider: 'groq', reply: { status: 429, headers: { 'retry-after': 'Sat, 21 Nov 2026 00:00:20 GMT' }, body: error({ message: 'slow down' }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 20_000 } },
  { name: 'retry-after-ms', provider: 'groq', reply: { status: 429, headers: { 'retry-after-ms': '1500', 'retry-after': '2' }, body: error({ message: 'slow down' }) }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 1_500 } },
  { name: 'failed generation is salvaged', provider: 'groq', reply: { status: 400, body: error({ message: 'Failed to generate JSON.', type: 'invalid_request_error', code: 'json_validate_failed', failed_generation: 'Cause: x\n```\na\n```' }) }, expected: { ok: true, finish: 'salvaged', text: 'Cause: x\n```\na\n```' } },
  { name: 'failed generation without a text', provider: 'groq', reply: { status: 400, body: error({ message: 'Failed to generate JSON.', code: 'json_validate_failed', failed_generation: '' }) }, expected: { ok: false, class: 'schema' } },
  { name: 'no json_schema for this model', provider: 'groq', reply: { status: 400, body: error({ message: 'This model does not support response format `json_schema`.', type: 'invalid_request_error' }) }, expected: { ok: false, class: 'schema' } },
  { name: 'model decommissioned is a 400', provider: 'groq', reply: { status: 400, body: error({ message: 'The model `llama-3.3-70b-versatile` has been decommissioned and is no longer supported.', code: 'model_decommissioned' }) }, expected: { ok: false, class: 'gone' } },
  { name: 'flex capacity', provider: 'groq', reply: { status: 498, body: error({ message: 'Flex tier capacity exceeded.' }) }, expected: { ok: false, class: 'transient' } },
  { name: 'thoughts in front of the answer', provider: 'groq', reply: { text: '<think>perhaps\n<<<<<<< SEARCH</think>\nmended' }, expected: { ok: true, text: '\nmended' } },
  { name: 'thoughts without end', provider: 'groq', reply: { text: '<think>perhaps' }, expected: { ok: false, class: 'empty' } },
  // OpenAI
  { name: 'wrong key', provider: 'openai', reply: { status: 401, body: error({ message: 'Incorrect API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' }) }, expected: { ok: false, class: 'auth' } },
  { name: 'forbidden', provider: 'openai', reply: { status: 403, body: error({ message: 'Country, region, or territory not supported' }) }, expected: { ok: false, class: 'auth' } },
  { name: 'no credit is not a matter of waiting', provider: 'openai', reply: { status: 429, body: error({ message: 'You exceeded your current quota, please check your plan and billing details.', type: 'insufficient_quota', code: 'insufficient_quota' }) }, expected: { ok: false, class: 'auth' } },
  { name: 'requests of the minute used up', provider: 'openai', reply: { status: 429, headers: { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '8.64s' }, body: error({ message: 'Rate limit reached for requests', code: 'rate_limit_exceeded' }) }, expected: { ok: false, class: 'minute-quota' } },
  { name: 'context length', provider: 'openai', reply: { status: 400, body: error({ message: "This model's maximum context length is 8,192 tokens. However, your messages resulted in 9,021 tokens.", type: 'invalid_request_error', code: 'context_length_exceeded' }) }, expected: { ok: false, class: 'too-large', limitTokens: 8192, requestedTokens: 9021 } },
  { name: 'content filter as a 400 (Azure)', provider: 'openai', reply: { status: 400, body: error({ message: "The response was filtered due to the prompt triggering the content management policy.", code: 'content_filter' }) }, expected: { ok: false, class: 'blocked' } },
  { name: 'refusal', provider: 'openai', reply: { body: chat({ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: null, refusal: 'I cannot help.' } }) }, expected: { ok: false, class: 'blocked' } },
  { name: 'tool call that nobody offered', provider: 'openai', reply: { body: chat({ index: 0, finish_reason: 'tool_calls', message: { role: 'assistant', content: null, tool_calls: [{ id: '1', type: 'function', function: { name: 'sh', arguments: '{}' } }] } }) }, expected: { ok: false, class: 'malformed' } },
  { name: 'unknown parameter', provider: 'openai', reply: { status: 400, body: error({ message: "Unsupported parameter: 'seed'" }) }, expected: { ok: false, class: 'malformed' } },
  { name: 'conflict', provider: 'openai', reply: { status: 409, body: error({ message: 'Try again' }) }, expected: { ok: false, class: 'transient' } },
  { name: 'request timeout', provider: 'openai', reply: { status: 408, body: '' }, expected: { ok: false, class: 'transient' } },
  { name: 'content in parts', provider: 'openai', reply: { body: chat({ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: [{ type: 'text', text: 'men' }, { type: 'text', text: 'ded' }] } }) }, expected: { ok: true, text: 'mended' } },
  { name: 'impossible counts are no counts', provider: 'openai', reply: { body: chat({ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'mended' } }, { usage: { prompt_tokens: -5, completion_tokens: 'many' } }) }, expected: { ok: true, text: 'mended', promptTokens: undefined, completionTokens: undefined } },
  // OpenRouter
  { name: '200 with an error in the body', provider: 'openrouter', reply: { body: '{"error":{"code":502,"message":"Provider returned error","metadata":{"provider_name":"X","raw":"upstream died"}},"user_id":"u"}' }, expected: { ok: false, class: 'transient', message: 'HTTP 502: Provider returned error: upstream died' } },
  { name: '200 with an error in the choice', provider: 'openrouter', reply: { body: '{"id":"g","model":"m","choices":[{"index":0,"finish_reason":"error","error":{"code":429,"message":"Rate limited upstream","metadata":{"retry_after_seconds":4.5}},"message":{"role":"assistant","content":"half"}}]}' }, expected: { ok: false, class: 'minute-quota', retryAfterMs: 4_500 } },
  { name: 'no credits', provider: 'openrouter', reply: { status: 402, body: '{"error":{"code":402,"message":"Insufficient credits"}}' }, expected: { ok: false, class: 'auth' } },
  { name: 'free models of the day', provider: 'openrouter', reply: { status: 429, body: '{"error":{"code":429,"message":"Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day"}}' }, expected: { ok: false, class: 'day-quota' } },
  { name: 'gone for good', provider: 'openrouter', reply: { status: 410, body: '{"error":{"code":410,"message":"This service was retired."}}' }, expected: { ok: false, class: 'gone' } },
  { name: 'a null error is none', provider: 'openrouter', reply: { body: chat({ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'mended' } }, { error: null }) }, expected: { ok: true, text: 'mended' } },
  // Servers of one's own
  { name: 'llama.cpp window', provider: 'openai-compatible', reply: { status: 400, body: error({ code: 400, message: 'the request exceeds the available context size, try increasing it', type: 'exceed_context_size_error', n_prompt_tokens: 6000, n_ctx: 4096 }) }, expected: { ok: false, class: 'too-large', limitTokens: 4096 } },
  { name: 'FastAPI detail', provider: 'openai-compatible', reply: { status: 404, body: '{"detail":"Not Found"}' }, expected: { ok: false, class: 'gone', message: 'HTTP 404: Not Found' } },
  { name: 'bare message', provider: 'openai-compatible', reply: { status: 500, body: '{"object":"error","message":"engine dead","code":50001}' }, expected: { ok: false, class: 'transient', message: 'HTTP 500: engine dead' } },
  { name: 'HTML with 200', provider: 'openai-compatible', reply: { headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html><body>Log in</body></html>' }, expected: { ok: false, class: 'malformed', message: 'HTTP 200 with an HTML page instead of a reply' } },
  { name: 'HTML with 502', provider: 'openai-compatible', reply: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><h1>Bad Gateway</h1></html>' }, expected: { ok: false, class: 'transient', message: 'HTTP 502: an HTML page' } },
  { name: 'broken JSON', provider: 'openai-compatible', reply: { body: '{"choices":[{"mess' }, expected: { ok: false, class: 'malformed' } },
  { name: 'JSON that is no object', provider: 'openai-compatible', reply: { body: '"mended"' }, expected: { ok: false, class: 'malformed' } },
  { name: 'empty 200', provider: 'openai-compatible', reply: { body: '' }, expected: { ok: false, class: 'malformed', message: 'HTTP 200 with an empty body instead of a reply' } },
  { name: 'redirect', provider: 'openai-compatible', reply: { status: 307, headers: { location: 'https://evil.example/v1/chat/completions' }, body: '' }, expected: { ok: false, class: 'malformed', message: 'HTTP 307: a redirect, which is never followed' } },
  { name: 'broken UTF-8', provider: 'openai-compatible', reply: { body: Buffer.concat([Buffer.from('{"error":{"message":"a'), Buffer.from([0xff, 0xfe]), Buffer.from('"}}')]), status: 500 }, expected: { ok: false, class: 'transient' } },
  { name: 'prototype keys', provider: 'openai-compatible', reply: { body: '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"mended","__proto__":{"polluted":true}}}]}' }, expected: { ok: true, text: 'mended' } },
  { name: 'errors nested without end', provider: 'openai-compatible', reply: { status: 500, body: `${'[{"error":'.repeat(40)}1${'}]'.repeat(40)}` }, expected: { ok: false, class: 'transient' } },
  // Ollama
  { name: 'an answer', provider: 'ollama', reply: { body: ollama({}) }, expected: { ok: true, text: 'mended', model: 'qwen2.5-coder:7b', promptTokens: 1400, completionTokens: 5, finish: 'stop' } },
  { name: 'prompt longer than the window', provider: 'ollama', reply: { status: 400, body: '{"error":"the prompt is longer than the context length currently available; shorten it or raise num_ctx"}' }, expected: { ok: false, class: 'too-large' } },
  { name: 'multi-turn truncation as a 500', provider: 'ollama', reply: { status: 500, body: '{"error":"no user query found in messages"}' }, expected: { ok: false, class: 'too-large' } },
  { name: 'model not found', provider: 'ollama', reply: { status: 404, body: `{"error":"model 'qwen2.5-coder:7b' not found"}` }, expected: { ok: false, class: 'gone', message: "HTTP 404: model 'qwen2.5-coder:7b' not found (try: ollama pull qwen2.5-coder:7b)" } },
  { name: 'model not found, scheduler path with its own status', provider: 'ollama', reply: { status: 404, body: '{"error":"model \\"qwen2.5-coder:7b\\" not found, try pulling it first"}' }, expected: { ok: false, class: 'gone', message: 'HTTP 404: model "qwen2.5-coder:7b" not found, try pulling it first (try: ollama pull qwen2.5-coder:7b)' } },
  { name: 'window clamped to what the model was trained for', provider: 'ollama', reply: { body: ollama({ prompt_eval_count: 600 }) }, expected: { ok: false, class: 'too-large', limitTokens: 600 }, then: 'a a' },
  { name: 'a gateway in front that is down', provider: 'ollama', reply: { status: 502, body: '{"error":"bad gateway"}' }, expected: { ok: false, class: 'transient' } },
  { name: 'model not found, scheduler path', provider: 'ollama', reply: { status: 500, body: '{"error":"model \\"qwen2.5-coder:7b\\" not found, try pulling it first"}' }, expected: { ok: false, class: 'gone' } },
  { name: 'too big for this machine', provider: 'ollama', reply: { status: 500, body: '{"error":"model requires more system memory (23.0 GiB) than is available (7.5 GiB)"}' }, expected: { ok: false, class: 'gone' } },
  { name: 'queue full', provider: 'ollama', reply: { status: 503, body: '{"error":"server busy, please try again.  maximum pending requests exceeded"}' }, expected: { ok: false, class: 'transient' } },
  { name: 'client closed', provider: 'ollama', reply: { status: 499, body: '{"error":"request cancelled"}' }, expected: { ok: false, class: 'transient' } },
  { name: 'length', provider: 'ollama', reply: { body: ollama({ done_reason: 'length' }) }, expected: { ok: false, class: 'truncated' } },
  { name: 'only loaded', provider: 'ollama', reply: { body: ollama({ done_reason: 'load', message: { role: 'assistant', content: '' } }) }, expected: { ok: false, class: 'empty' } },
  { name: 'only unloaded', provider: 'ollama', reply: { body: ollama({ done_reason: 'unload' }) }, expected: { ok: false, class: 'empty' } },
  { name: 'unknown end', provider: 'ollama', reply: { body: ollama({ done_reason: 'novel' }) }, expected: { ok: false, class: 'malformed' } },
  { name: 'thinking only', provider: 'ollama', reply: { body: ollama({ message: { role: 'assistant', content: '', thinking: 'hm' } }) }, expected: { ok: false, class: 'empty' } },
  { name: 'prompt cut without a word', provider: 'ollama', reply: { body: ollama({ prompt_eval_count: 200 }) }, expected: { ok: false, class: 'too-large', limitTokens: 200 }, then: 'a z' },
  { name: 'no count of the prompt', provider: 'ollama', reply: { body: ollama({ prompt_eval_count: undefined }) }, expected: { ok: true, text: 'mended' } },
  { name: 'one object per line', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'men' }, done: false })}\n${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'ded' }, done: false })}\n${ollama({ message: { role: 'assistant', content: '' } })}\n` }, expected: { ok: true, text: 'mended' } },
  { name: 'error in the middle of the lines', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'men' }, done: false })}\n{"error":"an error was encountered while running the model: CUDA error"}\n` }, expected: { ok: false, class: 'transient' } },
  { name: 'error as the only line', provider: 'ollama', reply: { body: '{"error":"llama runner process has terminated: exit status 2"}\n' }, expected: { ok: false, class: 'transient' } },
  { name: 'error behind whole blocks', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'a.js\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n' }, done: false })}\n{"error":"an error was encountered while running the model"}\n` }, expected: { ok: false, class: 'transient' } },
  { name: 'a last line that is half a one', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'men' }, done: false })}\n{"model":"q","mess` }, expected: { ok: false, class: 'malformed' } },
  { name: 'whole blocks, but no end', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'a.js\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n' }, done: false })}\n` }, expected: { ok: false, class: 'transient' } },
  { name: 'an end mark that the server let through', provider: 'ollama', reply: { body: ['a.js\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n', '<|im_end|>\n', 'and on and on'].map((content) => `${JSON.stringify({ model: 'q', message: { role: 'assistant', content }, done: false })}\n`).join('') }, expected: { ok: true, text: 'a.js\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE' } },
  { name: 'the same line again and again', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'return a + b;\n' }, done: false })}\n`.repeat(400) }, expected: { ok: false, class: 'looping' } },
  { name: 'lines that break off', provider: 'ollama', reply: { body: `${JSON.stringify({ model: 'q', message: { role: 'assistant', content: 'men' }, done: false })}\n` }, expected: { ok: false, class: 'transient' } },
  { name: 'HTML', provider: 'ollama', reply: { body: '<html>proxy</html>' }, expected: { ok: false, class: 'malformed' } },
];
