import { providerAt } from '../../support/model-world.js';
import { countTokens } from '../../../src/lib/lines.js';
import type { PromptFor } from '../../../src/proposal/index.js';
import type { FailureKind } from '../../../src/proposal/reply.js';
import { closeServers, handle, keyOf, run } from '../asked.js';
import { WIRE_CASES } from './wire.js';

afterEach(closeServers);

/** Who is asked where the first model always answers so: `a` and `b` are models of that provider, `z` is the next one's and well. */
const ACTIONS: Readonly<Record<FailureKind, string>> = {
  auth: 'a z',
  gone: 'a b',
  'too-large': 'a a b',
  'minute-quota': 'a a b',
  'day-quota': 'a b',
  transient: 'a a b',
  blocked: 'a a z',
  truncated: 'a a b',
  looping: 'a b',
  empty: 'a a z',
  schema: 'a a z',
  malformed: 'a z',
};

/** A prompt that can be made smaller, as long as the one that the wire cases are told to have been read. */
const promptFor: PromptFor = (provider) => {
  const content = 'x'.repeat(Math.min(4_900, Math.max(0, (provider.callTokens - provider.maxAnswerTokens) * 3)));
  return { provider: provider.name, model: provider.model, messages: [{ role: 'system', content: 'Mend it.' }, { role: 'user', content }], tokens: countTokens(content), files: ['src/add.js'] };
};

describe('what follows from each of them, and that nobody sleeps for long', () => {
  it.each(WIRE_CASES.map((row) => [`${row.provider}: ${row.name}`, row] as const))('%s', async (_name, { provider, reply, expected, then }) => {
    const server = await handle((request) => (keyOf(request).endsWith(' a') ? reply : { text: 'mended' }));
    const first = providerAt(provider, server.at(provider), { models: ['a', 'b'], timeoutSeconds: 20 });
    const { answer, slept } = await run([first, providerAt(provider === 'openai' ? 'groq' : 'openai', server.at('next'), { models: ['z'] })], { promptFor });
    expect(answer.ok).toBe(true);
    const asked = server.order().map((key) => key.split(' ')[1]).join(' ');
    expect(asked).toBe(then ?? (expected.ok === true ? 'a' : ACTIONS[expected.class as FailureKind]));
    expect(Math.max(0, ...slept)).toBeLessThanOrEqual(61_000);
  });
});
