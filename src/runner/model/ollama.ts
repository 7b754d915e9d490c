import { StringDecoder } from 'node:string_decoder';
import { createWatch, ollamaBody } from '../../proposal/providers/index.js';
import type { ModelRequest, ModelResponse } from '../../ports/index.js';
import { post } from './http.js';
import type { Access } from './openai.js';

/** Every token comes in an object of its own, some 150 bytes around a few letters. */
const STREAM_CAP = 4 * 1024 * 1024;

/** Asks Ollama in its own dialect: its OpenAI one cannot set the context window and cuts long prompts without a word. */
export function askOllama(request: ModelRequest, access: Access): Promise<ModelResponse> {
  return post({
    ...access,
    url: `${request.baseUrl.replace(/\/{1,16}$/, '')}/api/chat`,
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson, application/json', 'user-agent': 'heal-action' },
    body: JSON.stringify(ollamaBody(request)),
    timeoutSeconds: request.timeoutSeconds,
    ...(request.idleSeconds === undefined ? {} : { idleSeconds: request.idleSeconds }),
    watch: watchLines(),
    bodyCap: STREAM_CAP,
  });
}

/** Reads the contents out of the lines that are whole; what is no line of an answer is left to whoever reads the reply. */
function watchLines(): (piece: Buffer) => 'ended' | 'looping' | null {
  const decoder = new StringDecoder('utf8');
  const watch = createWatch();
  let rest = '';
  return (piece) => {
    const lines = `${rest}${decoder.write(piece)}`.split('\n');
    rest = lines.pop() ?? '';
    return lines.map((line) => watch.take(contentOf(line))).find((cut) => cut !== null) ?? null;
  };
}

function contentOf(line: string): string {
  try {
    const content = (JSON.parse(line) as { message?: { content?: unknown } } | null)?.message?.content;
    return typeof content === 'string' ? content : '';
  } catch {
    return '';
  }
}
