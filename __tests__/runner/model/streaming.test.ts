import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { post, type PostRequest, type Timers } from '../../../src/runner/model/http.js';
import type { ModelRequest } from '../../../src/ports/index.js';
import { providerAt, realModel } from '../../support/model-world.js';
import { startModelServer, type ModelServer, type Reply } from '../../support/model-server.js';
import { closeServers, run, serve } from '../../proposal/asked.js';

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  await closeServers();
  server = undefined;
});

const BLOCK = 'src/a.js\n```\n<<<<<<< SEARCH\n  return a - b;\n=======\n  return a + b;\n>>>>>>> REPLACE\n```\n';
const piece = (content: string, extra: object = {}): string => `${JSON.stringify({ model: 'q', created_at: '2026-11-21T00:00:00Z', message: { role: 'assistant', content }, done: false, ...extra })}\n`;
const LAST = piece('', { done: true, done_reason: 'stop', prompt_eval_count: 20, eval_count: 40 });
const REQUEST: Omit<ModelRequest, 'baseUrl'> = { provider: 'ollama', adapter: 'ollama', model: 'q', messages: [{ role: 'user', content: 'mend' }], maxTokens: 500, contextTokens: 4096, timeoutSeconds: 20, temperature: 0, parameters: {} };

async function answers(reply: Reply): Promise<ModelServer> {
  server = await startModelServer([reply]);
  return server;
}

describe('an answer of Ollama in pieces', () => {
  it('is put together, also where a letter is torn in two', async () => {
    const bytes = Buffer.from([piece('mén'), piece('dèd €'), LAST].join(''));
    const made = await serve({ ollama: [{ pieces: Array.from(bytes, (byte) => Uint8Array.of(byte)) }] });
    const { answer } = await run([providerAt('ollama', made.at('ollama'), { models: ['q'] })]);
    expect(answer).toMatchObject({ ok: true, text: 'méndèd €', model: 'q', usage: { promptTokens: 20, completionTokens: 40, money: 0 } });
  });

  it.each<[string, Reply, string]>([
    ['an error in the middle', { pieces: [piece(BLOCK), '{"error":"an error was encountered while running the model"}\n'] }, 'transient'],
    ['an end in the middle', { pieces: [piece(BLOCK)] }, 'transient'],
    ['a cut connection', { pieces: [piece(BLOCK)], then: 'drop' }, 'transient'],
    ['a cut connection in the middle of a line', { pieces: [piece(BLOCK), '{"model":"q","mess'], then: 'drop' }, 'transient'],
    ['the token limit', { pieces: [piece(BLOCK), piece('', { done: true, done_reason: 'length' })] }, 'truncated'],
  ])('%s: half of it is never taken for all of it', async (_name, reply, kind) => {
    const made = await serve({ ollama: [reply] });
    const { answer } = await run([providerAt('ollama', made.at('ollama'), { models: ['q'] })]);
    expect(answer.ok).toBe(false);
    expect(new Set(answer.failures.map((failure) => failure.class))).toEqual(new Set([kind]));
  });

  it('is not waited for where it has plainly ended', async () => {
    const { url } = await answers({ pieces: [piece(BLOCK), piece('<|im_end|>\n'), piece('and on and on ')], then: 'again' });
    const response = await realModel().ask({ ...REQUEST, baseUrl: url });
    expect(response).toMatchObject({ kind: 'http', status: 200, cut: 'ended' });
    const made = await serve({ ollama: [{ pieces: [piece(BLOCK), piece('<|im_end|>\n'), piece('and on and on ')], then: 'again' }] });
    expect((await run([providerAt('ollama', made.at('ollama'), { models: ['q'] })])).answer).toMatchObject({ ok: true, text: BLOCK.trimEnd() });
  });

  it('is not waited for where it goes round in circles: the next model is asked', async () => {
    const made = await serve({ 'ollama q': [{ pieces: [piece('Let me think.\n'), piece('return a + b;\n')], then: 'again' }], 'ollama r': [{ text: 'mended' }] });
    const { answer } = await run([providerAt('ollama', made.at('ollama'), { models: ['q', 'r'] })]);
    expect(made.order()).toEqual(['ollama q', 'ollama r']);
    expect(answer).toMatchObject({ ok: true, model: 'r', failures: [{ class: 'looping' }] });
  });

  it('may be longer than other bodies, and still has an end', async () => {
    const { url } = await answers({ pieces: [' '.repeat(65_536)], then: 'again' });
    const response = await realModel().ask({ ...REQUEST, baseUrl: url });
    expect(response.kind === 'http' ? response.body.length : 0).toBe(4 * 1024 * 1024);
  });
});

/** Timers that fire when the test says so. */
function scriptedTimers(): Timers & { fire(milliseconds: number): boolean; readonly log: string[] } {
  const armed = new Map<number, { fire: () => void; milliseconds: number }>();
  const log: string[] = [];
  let next = 0;
  return {
    log,
    set(fire, milliseconds) {
      const id = next++;
      armed.set(id, { fire, milliseconds });
      log.push(`set ${milliseconds}`);
      return () => {
        if (armed.delete(id)) log.push(`stop ${milliseconds}`);
      };
    },
    fire(milliseconds) {
      const found = [...armed.values()].find((timer) => timer.milliseconds === milliseconds);
      found?.fire();
      return found !== undefined;
    },
  };
}

describe('limits on a call', () => {
  const asked = (url: string, timers: Timers, watch?: PostRequest['watch']): Promise<unknown> =>
    post({ url: `${url}/api/chat`, headers: {}, body: '{}', timeoutSeconds: 1_200, idleSeconds: 120, allowLocal: false, timers, ...(watch === undefined ? {} : { watch }) });

  it('the whole call has one, and each silence after the first piece', async () => {
    const timers = scriptedTimers();
    const { url } = await answers({ pieces: [piece('a'), piece('b'), LAST] });
    expect(await asked(url, timers)).toMatchObject({ kind: 'http', status: 200 });
    expect(timers.log[0]).toBe('set 1200000');
    expect(timers.log.slice(1).filter((line) => line.startsWith('set'))).toEqual(timers.log.filter((line) => line === 'set 120000'));
    expect(timers.log.filter((line) => line.startsWith('set')).length).toBe(timers.log.filter((line) => line.startsWith('stop')).length);
    expect(timers.log.filter((line) => line === 'set 120000').length).toBeGreaterThan(0);
  });

  it('a model that dies in the middle is noticed by its silence', async () => {
    const timers = scriptedTimers();
    const { url } = await answers({ pieces: [piece('a')], then: 'hold' });
    const response = await asked(url, timers, () => {
      setImmediate(() => timers.fire(120_000));
      return null;
    });
    expect(response).toMatchObject({ kind: 'connection', timedOut: true, message: expect.stringMatching(/^127\.0\.0\.1:\d+: silent for 120 s in the middle of its answer$/) as string });
  });

  it('one that still loads is not: before the first piece only the whole call has a limit', async () => {
    const timers = scriptedTimers();
    const { url } = await answers({ hang: true });
    const call = asked(url, timers);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([timers.fire(120_000), timers.log]).toEqual([false, ['set 1200000']]);
    timers.fire(1_200_000);
    expect(await call).toMatchObject({ kind: 'connection', timedOut: true, message: expect.stringContaining('no answer within 1200 s') as string });
  });

  it('nothing else ends it: neither request, agent nor socket has a limit of its own, such as the five minutes of fetch', async () => {
    const seen: unknown[] = [];
    const look = (message: unknown): void => {
      const { request } = message as { request: ClientRequest & { timeout?: number; agent?: { options: { timeout?: number } } } };
      request.once('response', () => seen.push(request.timeout, request.agent?.options.timeout, request.socket?.timeout));
    };
    subscribe('http.client.request.start', look);
    try {
      const { url } = await answers({ pieces: [piece('a'), LAST] });
      await asked(url, scriptedTimers());
    } finally {
      unsubscribe('http.client.request.start', look);
    }
    expect(seen).toEqual([undefined, undefined, undefined]);
  });
});
