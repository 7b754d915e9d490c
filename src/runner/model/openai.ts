import type { Proxy } from '../../lib/proxy.js';
import { openaiBody } from '../../proposal/providers/index.js';
import type { ModelRequest, ModelResponse } from '../../ports/index.js';
import { post } from './http.js';

export interface Access {
  /** Absent where the endpoint wants none. */
  readonly key?: string;
  readonly allowLocal: boolean;
  readonly proxy?: Proxy;
  readonly signal?: AbortSignal;
}

/**
 * Asks an endpoint in the OpenAI dialect, through the openai SDK but over our own wire: the SDK loses error bodies that are
 * arrays, follows redirects, retries, and takes its address, key and headers from the environment. So every option is given,
 * only the body it made is sent, and what came back is handed on as it came, whatever the SDK thinks of it.
 */
export async function askOpenai(request: ModelRequest, access: Access): Promise<ModelResponse> {
  const { OpenAI } = await import('openai');
  let answer: ModelResponse | undefined;
  const overOurWire = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    answer = await post({
      ...access,
      url: url instanceof Request ? url.url : String(url),
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'heal-action', ...authorization(access) },
      body: typeof init?.body === 'string' ? init.body : '',
      timeoutSeconds: request.timeoutSeconds,
    });
    if (answer.kind === 'connection') throw new Error('no answer');
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
  try {
    const client = new OpenAI({
      apiKey: access.key ?? 'none',
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      baseURL: request.baseUrl,
      maxRetries: 0,
      // The wire ends in time by itself; the SDK's own timer must not end first.
      timeout: (request.timeoutSeconds + 30) * 1000,
      logLevel: 'off',
      fetch: overOurWire,
    });
    await client.post('/chat/completions', { body: openaiBody(request) });
  } catch {
    // Judged below by what came over the wire; the SDK's error may hold the request with its headers.
  }
  return answer ?? { kind: 'connection', message: 'the request could not be made', timedOut: false, seconds: 0 };
}

function authorization({ key }: Access): Record<string, string> {
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}
