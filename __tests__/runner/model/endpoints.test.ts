import type { LookupAddress } from 'node:dns';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createModel } from '../../../src/runner/model/index.js';
import { post } from '../../../src/runner/model/http.js';
import type { ModelRequest } from '../../../src/ports/index.js';
import { CANARY, providerAt, realModel } from '../../support/model-world.js';
import { startModelServer } from '../../support/model-server.js';
import { closeServers, run, serve } from '../../proposal/asked.js';

const open: Server[] = [];
const sockets = new Set<Socket>();
afterEach(async () => {
  await closeServers();
  for (const socket of sockets) socket.destroy();
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

const REQUEST: ModelRequest = { provider: 'openai', adapter: 'openai', baseUrl: '', model: 'm', messages: [{ role: 'user', content: 'mend' }], maxTokens: 100, contextTokens: 4096, timeoutSeconds: 10, temperature: 0, parameters: {} };

describe('N1 addresses inside', () => {
  const NEVER = [
    'http://169.254.169.254/latest/meta-data', 'https://169.254.169.254/v1', 'http://168.63.129.16/v1', 'http://[::ffff:a9fe:a9fe]/v1', 'http://[::ffff:169.254.169.254]/v1', 'http://2852039166/v1',
    'http://0xa9fea9fe/v1', 'http://0251.0376.0251.0376/v1', 'https://ok@evil.example/v1', 'https://api.openai.com:443@evil.example/v1', 'http://127.0.0.1@169.254.169.254/v1', 'http://metadata.google.internal/v1',
    'http://[fd00:ec2::254]/v1', 'http://[fe80::1]/v1', 'http://0.0.0.0:1/v1', 'http://100.100.100.200/v1', 'http://api.example.com/v1', 'gopher://127.0.0.1/v1', 'file:///etc/passwd',
  ];
  const PRIVATE = ['https://10.0.0.1/v1', 'https://192.168.0.1/v1', 'https://172.20.0.1/v1', 'https://[fc00::1]/v1', 'https://gpu.local/v1', 'https://intranet/v1', 'http://[::ffff:127.0.0.1]/v1'];
  it.each([...NEVER.flatMap((url) => [[url, true], [url, false]] as const), ...PRIVATE.map((url) => [url, false] as const)])('N1 %s with allow-local %s is never asked, in no dialect', async (baseUrl, allowLocal) => {
    for (const adapter of ['openai', 'ollama'] as const) {
      const response = await createModel({ env: { OPENAI_API_KEY: CANARY }, baseUrls: [], allowLocal }).ask({ ...REQUEST, adapter, baseUrl });
      expect(response).toMatchObject({ kind: 'connection', refused: true });
    }
  });

  const resolving = (...answers: readonly string[]): { resolve: NonNullable<Parameters<typeof post>[0]['resolve']>; asked: string[] } => {
    const asked: string[] = [];
    const resolve = (name: string, _options: object, callback: (error: null, found: readonly LookupAddress[]) => void): void => {
      const address = answers[Math.min(asked.length, answers.length - 1)] ?? '';
      asked.push(name);
      callback(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
    };
    return { resolve: resolve as unknown as NonNullable<Parameters<typeof post>[0]['resolve']>, asked };
  };
  const call = { headers: { authorization: `Bearer ${CANARY}` }, body: '{}', timeoutSeconds: 5 };

  it.each(['127.0.0.1', '10.0.0.1', '192.168.1.1', '169.254.169.254', '::1', '::ffff:a9fe:a9fe', 'fe80::1', '0.0.0.0', '100.64.0.1'])('N1 a public name that resolves to %s is not connected to', async (address) => {
    const inside = await startModelServer([{ text: 'inside' }]);
    const { port } = new URL(inside.url);
    const { resolve } = resolving(address);
    const response = await post({ ...call, url: `http://models.example.com:${port}/v1/chat/completions`, allowLocal: false, resolve });
    await inside.close();
    expect(response).toMatchObject({ kind: 'connection', message: expect.stringContaining('resolves to') as string });
    expect(inside.requests).toEqual([]);
  });

  it('N1 a name that changes its mind between the check and the connection is asked but once', async () => {
    const servers: string[] = [];
    const listen = (host: string, port: number): Promise<number> =>
      new Promise((resolve) => {
        const server = createServer((socket) => {
          sockets.add(socket);
          servers.push(host);
          socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'));
        }).listen(port, host, () => resolve((server.address() as AddressInfo).port));
        open.push(server);
      });
    const port = await listen('127.0.0.1', 0);
    await listen('127.0.0.2', port);
    const { resolve, asked } = resolving('127.0.0.1', '127.0.0.2');
    const response = await post({ ...call, url: `http://models.example.com:${port}/`, allowLocal: true, resolve });
    expect([response.kind, servers, asked]).toEqual(['http', ['127.0.0.1'], ['models.example.com']]);
  });
});

describe('N3 a key in the open', () => {
  it.each(['http://gpu.local:8000/v1', 'http://192.168.0.9:8000/v1', 'http://[fc00::1]:8000/v1', 'http://10.1.2.3/v1'])('N3 goes not over http to %s, though allow-local lets us ask there', async (baseUrl) => {
    const model = createModel({ env: { OPENAI_API_KEY: CANARY, OPENAI_COMPATIBLE_API_KEY: CANARY }, baseUrls: [], allowLocal: true });
    for (const provider of ['openai', 'openai-compatible']) {
      const response = await model.ask({ ...REQUEST, provider, baseUrl, timeoutSeconds: 0.3 });
      expect(response).toMatchObject({ kind: 'connection', refused: true, message: expect.stringMatching(/^a key would go over http to .+; use https, or unset the key$/) as string });
    }
  });

  it('N3 on this machine it may go over http', async () => {
    const server = await startModelServer([{ text: 'mended' }]);
    expect(await realModel().ask({ ...REQUEST, baseUrl: server.openaiUrl })).toMatchObject({ kind: 'http', status: 200 });
    await server.close();
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${CANARY}`);
  });

  it('N3 what is refused here is not tried again', async () => {
    const server = await serve({ 'groq c': [{ text: 'mended' }] });
    const { answer, slept } = await run([providerAt('openai', 'http://10.1.2.3/v1', { models: ['a', 'b'] }), providerAt('groq', server.at('groq'), { models: ['c'] })]);
    expect([answer.ok, answer.failures.length, slept]).toEqual([true, 1, []]);
  });
});

/** A server that speaks whatever it likes. */
function raw(speak: (socket: Socket) => void): Promise<{ url: string; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      heard.push(data.toString('latin1'));
      speak(socket);
    });
  });
  open.push(server);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, heard })));
}
/** A byte now and then until the other side is gone. */
const drip = (socket: Socket, text: string): void => {
  const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : void socket.write(text)), 5);
};
const page = (head: string, body: string | Uint8Array): ((socket: Socket) => void) => (socket) => {
  socket.write(`HTTP/1.1 ${head}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`);
  socket.end(body);
};

describe('N4 an endpoint that means ill costs little time, and the next provider heals', () => {
  let elsewhere: { url: string; heard: string[] };
  const moved = (status: string) => (socket: Socket) => page(`${status} Moved\r\nlocation: ${elsewhere.url}/chat/completions`, '')(socket);
  it.each<[string, (socket: Socket) => void, number, number?]>([
    ['a redirect to another host, 301', moved('301'), 1],
    ['302', moved('302'), 1],
    ['307', moved('307'), 1],
    ['308', moved('308'), 1],
    ['a gzip bomb', page('200 OK\r\ncontent-encoding: gzip', gzipSync(Buffer.alloc(64 * 1024 * 1024))), 1],
    ['a brotli bomb', page('200 OK\r\ncontent-encoding: br', brotliCompressSync(Buffer.alloc(16 * 1024 * 1024))), 1],
    ['broken gzip', page('200 OK\r\ncontent-encoding: gzip', 'no gzip at all'), 2],
    ['200 with HTML', page('200 OK\r\ncontent-type: text/html', '<html>Log in</html>'), 1],
    ['429 for ever', page('429 Too Many Requests\r\nretry-after: 1', '{}'), 2],
    ['503 for ever', page('503 Unavailable', '{}'), 2],
    ['a body that drips and never ends', (socket) => { socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'); drip(socket, '1\r\n \r\n'); }, 2, 0.3],
    ['headers that drip and never end', (socket) => { socket.write('HTTP/1.1 200 OK\r\nx-a: '); drip(socket, 'a'); }, 2, 0.3],
    ['headers without end', (socket) => { socket.write('HTTP/1.1 200 OK\r\n'); for (let n = 0; n < 4_000; n++) socket.write(`x-${n}: ${'a'.repeat(50)}\r\n`); }, 2],
    ['a status line that is none', (socket) => void socket.end('SSH-2.0-OpenSSH_9.9\r\n'), 2],
    ['fewer bytes than it promised', (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{"choices"'), 2],
    ['nothing at all', () => undefined, 2, 0.3],
    ['only “continue”, again and again', (socket) => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n'), 2, 0.3],
  ])('N4 %s', async (_name, speak, calls, timeoutSeconds = 20) => {
    elsewhere = await raw(page('200 OK', '{}'));
    const hostile = await raw(speak);
    const good = await serve({ 'groq c': [{ text: 'mended' }] });
    const providers = [providerAt('openai', hostile.url, { models: ['a'], timeoutSeconds }), providerAt('groq', good.at('groq'), { models: ['c'] })];
    const { answer, slept } = await run(providers);
    expect(answer).toMatchObject({ ok: true, provider: 'groq' });
    expect(hostile.heard).toHaveLength(calls);
    expect(elsewhere.heard).toEqual([]);
    expect(Math.max(0, ...slept)).toBeLessThanOrEqual(60_000);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
  });
});
