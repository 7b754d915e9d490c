import type { ModelRequest } from '../../ports/index.js';

/**
 * The body of `POST /chat/completions`. The cap on the answer comes in `parameters`, because its name differs between
 * endpoints; a parameter that is undefined takes its field out of the body.
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function openaiBody(request: ModelRequest): Readonly<Record<string, unknown>> {
  return withoutUndefined({
    model: request.model,
    messages: request.messages,
    temperature: request.temperature,
    seed: request.seed,
    stream: false,
    ...request.parameters,
  });
}

/**
 * The body of `POST /api/chat`. `truncate` and `shift` are off: Ollama would otherwise drop the middle of a long prompt without
 * a word. The window is always asked for: its default is 4,096 tokens on most machines. Streamed: a model that has died is noticed
 * by its silence, and one that goes round in circles need not be waited for.
 * @see https://docs.ollama.com/api/chat
 */
export function ollamaBody(request: ModelRequest): Readonly<Record<string, unknown>> {
  const options = withoutUndefined({
    num_ctx: request.contextTokens,
    num_predict: request.maxTokens,
    temperature: request.temperature,
    seed: request.seed,
  });
  return withoutUndefined({
    model: request.model,
    messages: request.messages,
    stream: true,
    truncate: false,
    shift: false,
    think: false,
    keep_alive: '5m',
    options,
    ...request.parameters,
  });
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
