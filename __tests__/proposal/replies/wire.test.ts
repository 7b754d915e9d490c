import { countTokens } from '../../../src/lib/lines.js';
import { call } from '../../../src/proposal/call.js';
import type { Reply } from '../../../src/proposal/reply.js';
import { CANARY, plainPrompt, providerAt, realModel, scriptedClock } from '../../support/model-world.js';
import { startModelServer } from '../../support/model-server.js';
import type { Reply as Scripted } from '../../support/model-server.js';
import { WIRE_CASES } from './wire.js';
import type { WireCase } from './wire.js';

/** One call over real HTTP through the real adapter. */
async function callOver(name: WireCase['provider'], reply: Scripted, options: { timeoutSeconds?: number } = {}): Promise<Reply> {
  const server = await startModelServer([reply]);
  try {
    const provider = providerAt(name, name === 'ollama' ? server.url : server.openaiUrl, { timeoutSeconds: 20, ...(name === 'openai-compatible' ? { models: ['m'] } : {}), ...options });
    const plain = plainPrompt(provider);
    const content = 'x'.repeat(4_900);
    const prompt = { ...plain, messages: [...plain.messages.slice(0, 1), { role: 'user' as const, content }], tokens: countTokens(content) };
    const { reply: digested } = await call({ world: { model: realModel(), clock: scriptedClock() }, provider, model: provider.model, prompt, maxTokens: 500, temperature: 0, sentBefore: '' });
    return digested;
  } finally {
    await server.close();
  }
}

describe('what providers send, byte for byte', () => {
  it.each(WIRE_CASES.map((row) => [`${row.provider}: ${row.name}`, row] as const))('%s', async (_name, { provider, reply, expected }) => {
    const digested = await callOver(provider, reply);
    const told = Object.entries(expected).filter(([, value]) => value !== undefined);
    expect(digested).toMatchObject(Object.fromEntries(told));
    for (const [name, value] of Object.entries(expected)) if (value === undefined) expect(digested).not.toHaveProperty(name);
    if (!digested.ok) expect(digested.message).toMatch(/^[^\p{Cc}]{1,400}$/u);
  });
});

describe('connections that fail', () => {
  it.each([
    ['a dropped connection', { drop: true }, {}, 'the connection was cut (ECONNRESET)'],
    ['no answer in time', { hang: true }, { timeoutSeconds: 0.3 }, 'no answer within 0.3 s'],
  ] as const)('%s is transient', async (_name, reply, options, message) => {
    for (const provider of ['openai', 'ollama'] as const) {
      const digested = await callOver(provider, reply, options);
      expect(digested).toMatchObject({ ok: false, class: 'transient', unreachable: true });
      expect(digested.ok ? '' : digested.message).toContain(message);
    }
  });

  it('an endless body is cut at its cap and then no JSON', async () => {
    expect(await callOver('openai', { endless: true })).toMatchObject({ ok: false, class: 'malformed' });
  });
});

describe('a server that echoes the key', () => {
  const echoes: readonly Scripted[] = [
    { status: 401, body: JSON.stringify({ error: { message: `Incorrect API key provided: ${CANARY}` } }) },
    { status: 500, body: `Bearer ${CANARY}` },
    { status: 500, body: JSON.stringify({ error: { message: `see https://x.example/?key=${encodeURIComponent(CANARY)}` } }) },
    { status: 400, body: JSON.stringify({ error: { message: Buffer.from(`Bearer ${CANARY}`).toString('base64') } }) },
    { status: 429, headers: { 'retry-after': CANARY }, body: JSON.stringify([{ error: { message: CANARY } }]) },
    { text: `the key is ${CANARY}`, model: CANARY },
    { body: JSON.stringify({ choices: [{ finish_reason: `content_filter: ${CANARY}` }] }) },
  ];
  it.each(echoes.map((reply, n) => [n, reply] as const))('%i does not get it through', async (_n, reply) => {
    const digested = await callOver('openai', reply);
    expect(JSON.stringify(digested)).not.toContain(CANARY);
    expect(JSON.stringify(digested)).not.toContain(Buffer.from(`Bearer ${CANARY}`).toString('base64').replace(/=+$/, ''));
  });
});
