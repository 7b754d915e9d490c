import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createModel } from '../../../src/runner/model/index.js';
import type { ModelRequest, ModelResponse } from '../../../src/ports/index.js';
import { CANARY, realModel } from '../../support/model-world.js';
import { startModelServer } from '../../support/model-server.js';
import type { ModelServer, Reply } from '../../support/model-server.js';

const REQUEST: ModelRequest = {
  provider: 'openai',
  adapter: 'openai',
  baseUrl: '',
  model: 'm-1',
  messages: [{ role: 'system', content: 'rules' }, { role: 'user', content: 'data' }],
  maxTokens: 777,
  contextTokens: 8192,
  timeoutSeconds: 10,
  temperature: 0,
  parameters: { max_completion_tokens: 777 },
};

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
async function serve(replies: readonly Reply[]): Promise<ModelServer> {
  server = await startModelServer(replies);
  return server;
}
const messageOf = (response: ModelResponse): string => (response.kind === 'connection' ? response.message : '');

describe('what goes over the wire', () => {
  it('to an OpenAI endpoint: the body, the key in its header, and nothing of the SDK or the environment', async () => {
    const planted = { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API_KEY: 'env-key-env-key', OPENAI_ORG_ID: 'org-env', OPENAI_PROJECT_ID: 'proj-env', OPENAI_ADMIN_KEY: 'admin-env', OPENAI_CUSTOM_HEADERS: 'x-planted: yes\nauthorization: Bearer planted', OPENAI_LOG: 'debug', HTTP_PROXY: 'http://127.0.0.1:1', http_proxy: 'http://127.0.0.1:1', NODE_USE_ENV_PROXY: '1' };
    const saved = Object.fromEntries(Object.keys(planted).map((name) => [name, process.env[name]]));
    Object.assign(process.env, planted);
    try {
      const { openaiUrl, requests } = await serve([{ text: 'mended' }]);
      const response = await realModel().ask({ ...REQUEST, baseUrl: openaiUrl });
      expect(response).toMatchObject({ kind: 'http', status: 200 });
      expect(requests).toHaveLength(1);
      expect(requests[0]?.path).toBe('/v1/chat/completions');
      expect(requests[0]?.json).toEqual({ model: 'm-1', messages: REQUEST.messages, temperature: 0, stream: false, max_completion_tokens: 777 });
      expect(requests[0]?.headers.authorization).toBe(`Bearer ${CANARY}`);
      expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent']);
    } finally {
      for (const [name, value] of Object.entries(saved)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  it('under any base path, with or without a final slash', async () => {
    const { url, requests } = await serve([{ text: 'mended' }]);
    await realModel().ask({ ...REQUEST, baseUrl: `${url}/v1beta/openai/` });
    await realModel().ask({ ...REQUEST, baseUrl: `${url}/v1beta/openai` });
    expect(requests.map(({ path }) => path)).toEqual(['/v1beta/openai/chat/completions', '/v1beta/openai/chat/completions']);
  });

  it('a parameter that is undefined takes its field out; a seed goes along', async () => {
    const { openaiUrl, requests } = await serve([{ text: 'mended' }]);
    await realModel().ask({ ...REQUEST, baseUrl: openaiUrl, seed: 7, parameters: { temperature: undefined, reasoning_effort: 'low' } });
    expect(requests[0]?.json).toEqual({ model: 'm-1', messages: REQUEST.messages, stream: false, seed: 7, reasoning_effort: 'low' });
  });

  it('to Ollama: its own dialect, the window asked for, cutting switched off, no key', async () => {
    const { url, requests } = await serve([{ text: 'mended' }]);
    await realModel().ask({ ...REQUEST, provider: 'ollama', adapter: 'ollama', baseUrl: url, seed: 7, parameters: {} });
    expect(requests[0]?.path).toBe('/api/chat');
    expect(requests[0]?.json).toEqual({
      model: 'm-1', messages: REQUEST.messages, stream: true, truncate: false, shift: false, think: false, keep_alive: '5m',
      options: { num_ctx: 8192, num_predict: 777, temperature: 0, seed: 7 },
    });
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });

  it('no key at all to a server that wants none', async () => {
    const { openaiUrl, requests } = await serve([{ text: 'mended' }]);
    await createModel({ env: {}, baseUrls: [], allowLocal: false }).ask({ ...REQUEST, provider: 'openai-compatible', baseUrl: openaiUrl });
    expect(requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe('what comes back', () => {
  it('is handed on as it came, also where the SDK would lose it', async () => {
    const body = '[{"error":{"code":429,"message":"slow"}}]';
    const { openaiUrl, requests } = await serve([{ status: 429, headers: { 'retry-after': '3', 'set-cookie': 'a=b', location: 'https://x.example' }, body }]);
    const response = await realModel().ask({ ...REQUEST, baseUrl: openaiUrl });
    expect(response).toMatchObject({ kind: 'http', status: 429, body, headers: { 'retry-after': '3', 'content-type': 'application/json' } });
    expect(response.kind === 'http' ? Object.keys(response.headers).sort() : []).toEqual(['content-type', 'retry-after']);
    expect(requests).toHaveLength(1);
  });

  it('follows no redirect', async () => {
    const other = await startModelServer([{ text: 'from elsewhere' }]);
    try {
      for (const status of [301, 302, 307, 308]) {
        const { openaiUrl } = await serve([{ status, headers: { location: `${other.openaiUrl}/chat/completions` }, body: '' }]);
        expect(await realModel().ask({ ...REQUEST, baseUrl: openaiUrl })).toMatchObject({ kind: 'http', status });
        await server?.close();
      }
      expect(other.requests).toHaveLength(0);
    } finally {
      await other.close();
    }
  });

  it('unpacks a reply that was compressed unasked', async () => {
    const { openaiUrl } = await serve([{ headers: { 'content-encoding': 'gzip' }, body: gzipSync('{"choices":[]}') }]);
    expect(await realModel().ask({ ...REQUEST, baseUrl: openaiUrl })).toMatchObject({ body: '{"choices":[]}' });
  });

  it.each([
    ['a compression bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(64 * 1024 * 1024)) }],
    ['an endless stream', { endless: true }],
  ] as const)('caps %s at 1 MiB', async (_name, reply) => {
    const { openaiUrl } = await serve([reply]);
    const response = await realModel().ask({ ...REQUEST, baseUrl: openaiUrl });
    expect(response.kind === 'http' ? response.body.length : -1).toBe(1024 * 1024);
  });

  it('ends when it is told to', async () => {
    const { openaiUrl } = await serve([{ hang: true }]);
    const abort = new AbortController();
    const asked = realModel({ signal: abort.signal }).ask({ ...REQUEST, baseUrl: openaiUrl });
    abort.abort();
    expect(await asked).toMatchObject({ kind: 'connection', timedOut: false });
  });

  it('says who does not listen, and never holds the key', async () => {
    const closed = await startModelServer([]);
    await closed.close();
    for (const adapter of ['openai', 'ollama'] as const) {
      const response = await realModel().ask({ ...REQUEST, adapter, baseUrl: closed.openaiUrl });
      expect(messageOf(response)).toContain('nobody listens there');
      expect(JSON.stringify(response)).not.toContain(CANARY);
    }
  });

  it('a key that no header can carry is a failure without the key', async () => {
    const { openaiUrl, requests } = await serve([{ text: 'mended' }]);
    const key = `${CANARY}\n\u0001x`;
    const response = await createModel({ env: { OPENAI_API_KEY: key }, baseUrls: [], allowLocal: false }).ask({ ...REQUEST, baseUrl: openaiUrl });
    expect(response.kind).toBe('connection');
    expect(JSON.stringify(response)).not.toContain('canary');
    expect(requests).toHaveLength(0);
  });
});

describe('where it may ask', () => {
  it.each(['http://169.254.169.254/v1', 'http://api.example.com/v1', 'https://10.0.0.1/v1', 'https://a@b.example/v1'])('not at %s, whatever chose it', async (baseUrl) => {
    expect(messageOf(await realModel().ask({ ...REQUEST, baseUrl }))).not.toBe('');
  });

  it('not over https while certificate checks are off; loopback needs none', async () => {
    const model = realModel({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(messageOf(await model.ask({ ...REQUEST, baseUrl: 'https://localhost:1/v1' }))).toContain('NODE_TLS_REJECT_UNAUTHORIZED');
    const { openaiUrl } = await serve([{ text: 'mended' }]);
    expect(await model.ask({ ...REQUEST, baseUrl: openaiUrl })).toMatchObject({ kind: 'http', status: 200 });
  });
});

describe('who is configured', () => {
  it.each([
    [{}, [], [], false],
    [{ GEMINI_API_KEY: 'k' }, [], ['gemini'], true],
    [{ GOOGLE_API_KEY: 'k' }, [], ['gemini'], true],
    [{ GEMINI_API_KEY: '  ' }, [], [], false],
    [{ OLLAMA_HOST: '127.0.0.1' }, [], ['ollama'], false],
    [{ GROQ_API_KEY: 'k', OLLAMA_HOST: ':1' }, [], ['groq', 'ollama'], true],
    [{}, ['ollama=http://127.0.0.1:1'], ['ollama'], false],
    [{}, ['replay=answers.json'], ['replay'], false],
    [{}, ['openai-compatible=http://127.0.0.1:1/v1'], ['openai-compatible'], false],
    [{}, ['gemini=http://127.0.0.1:1/v1'], [], false],
  ] as const)('%j with %j: %j', (env, baseUrls, configured, keyed) => {
    const model = createModel({ env, baseUrls, allowLocal: false });
    expect(model.configured).toEqual(configured);
    expect(model.keyed).toBe(keyed);
  });

  it('what was typed comes before what the environment says', () => {
    expect(createModel({ env: { OLLAMA_HOST: '0.0.0.0:2' }, baseUrls: ['ollama=http://127.0.0.1:1'], replayFile: 'a.json', allowLocal: false }).baseUrls).toEqual([
      'ollama=http://127.0.0.1:1', 'replay=a.json', 'ollama=http://127.0.0.1:2',
    ]);
  });

  it('shows no key to whoever looks at the port', () => {
    expect(JSON.stringify(realModel())).not.toContain(CANARY);
    expect(Object.values(realModel()).map(String).join()).not.toContain(CANARY);
  });
});

describe('replay', () => {
  it.each([
    ['strings and objects in turn, then gone', JSON.stringify(['one', { text: 'two' }]), ['{"text":"one"}', '{"text":"two"}', '{"error":{"message":"all 2 recorded answers are used"}}']],
    ['no list', '{"a":1}', ['{"error":{"message":"the replay file holds no list of answers"}}']],
    ['no JSON', 'hello', ['{"error":{"message":"the replay file holds no list of answers"}}']],
  ])('%s', async (_name, content, bodies) => {
    const dir = await mkdtemp(join(tmpdir(), 'heal-replay-'));
    const file = join(dir, 'answers.json');
    await writeFile(file, content);
    const model = createModel({ env: {}, baseUrls: [`replay=${file}`], allowLocal: false });
    for (const body of bodies) expect(await model.ask({ ...REQUEST, provider: 'replay', adapter: 'replay', baseUrl: file })).toMatchObject({ body });
    await rm(dir, { recursive: true });
  });
});
