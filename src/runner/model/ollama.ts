import { ollamaBody } from '../../proposal/providers/index.js';
import type { ModelRequest, ModelResponse } from '../../ports/index.js';
import { post } from './http.js';
import type { Access } from './openai.js';

/** Asks Ollama in its own dialect: its OpenAI one cannot set the context window and cuts long prompts without a word. */
export function askOllama(request: ModelRequest, access: Access): Promise<ModelResponse> {
  return post({
    ...access,
    url: `${request.baseUrl.replace(/\/{1,16}$/, '')}/api/chat`,
    headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'heal-action' },
    body: JSON.stringify(ollamaBody(request)),
    timeoutSeconds: request.timeoutSeconds,
  });
}
