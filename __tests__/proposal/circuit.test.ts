import { movingClock, providerAt } from '../support/model-world.js';
import type { Reply } from '../support/model-server.js';
import { closeServers, run, serve } from './asked.js';

afterEach(closeServers);

const OK: Reply = { text: 'mended' };
const DOWN: Reply = { status: 503, body: '{}' };
const asked = (order: readonly string[]): string[] => order.map((key) => key.split(' ')[1] ?? '');

interface Row {
  readonly name: string;
  /** What model a answers; model b of the same provider and model c of the next are well. */
  readonly a: readonly Reply[];
  readonly asks: number;
  /** Milliseconds between two askings. */
  readonly pause?: number;
  readonly calls: string;
}

describe('a model that keeps failing is left alone', () => {
  it.each<Row>([
    { name: 'two failures open nothing', a: [DOWN, DOWN, OK], asks: 2, calls: 'a a b a' },
    { name: 'the third in a row opens the circuit, without a second try', a: [DOWN], asks: 2, calls: 'a a b a b' },
    { name: 'while it is open nobody asks it', a: [DOWN], asks: 5, calls: 'a a b a b b b b' },
    { name: 'after the cool-down one call shows that it is still ill', a: [DOWN], asks: 4, pause: 60_000, calls: 'a a b a b a b a b' },
    { name: 'after the cool-down one call shows that it is well', a: [DOWN, DOWN, DOWN, OK], asks: 4, pause: 60_000, calls: 'a a b a b a a' },
    { name: 'a success in between starts the count again', a: [DOWN, OK, DOWN, OK, DOWN, OK], asks: 3, calls: 'a a a a a a' },
    { name: 'so does a sensible refusal', a: [DOWN, DOWN, { status: 413, body: '{}' }, { status: 413, body: '{}' }, DOWN, OK], asks: 3, calls: 'a a b a a b a a' },
    { name: 'well again, it may fail three times anew', a: [DOWN, DOWN, DOWN, OK, DOWN, OK], asks: 4, pause: 60_000, calls: 'a a b a b a a a' },
  ])('$name', async ({ a, asks, pause = 0, calls }) => {
    const server = await serve({ 'gemini a': a, 'gemini b': [OK], 'groq c': [OK] });
    const clock = movingClock();
    const providers = [providerAt('gemini', server.at('gemini'), { models: ['a', 'b'] }), providerAt('groq', server.at('groq'), { models: ['c'] })];
    const { answers } = await run(providers, { asks, clock, between: () => clock.pass(pause) });
    expect(asked(server.order()).join(' ')).toBe(calls);
    expect(answers.every((answer) => answer.ok)).toBe(true);
  });

  it('what happened stands in the notes, and in the failures of those who come after', async () => {
    const server = await serve({ 'gemini a': [DOWN], 'groq c': [OK] });
    const { answers } = await run([providerAt('gemini', server.at('gemini'), { models: ['a'] }), providerAt('groq', server.at('groq'), { models: ['c'] })], { asks: 3 });
    expect(answers[1]?.notes).toContain('gemini (a) failed 3 times in a row and is left alone for 60 s');
    expect(answers[2]?.failures).toEqual([{ provider: 'gemini', model: 'a', class: 'transient', message: expect.stringMatching(/^left alone for 60 s after 3 failures in a row, the last: HTTP 503/) as string }]);
  });

  it('where nobody answers at all, the provider is left alone, with all its models', async () => {
    const server = await serve({ gemini: [{ drop: true }], 'groq c': [OK] });
    await run([providerAt('gemini', server.at('gemini'), { models: ['a', 'b'] }), providerAt('groq', server.at('groq'), { models: ['c'] })], { asks: 4 });
    expect(asked(server.order()).join(' ')).toBe('a a c a c c c');
  });

  it('timeouts count like any other failure', async () => {
    const server = await serve({ gemini: [{ hang: true }], 'groq c': [OK] });
    await run([providerAt('gemini', server.at('gemini'), { models: ['a'], timeoutSeconds: 0.1 }), providerAt('groq', server.at('groq'), { models: ['c'] })], { asks: 4 });
    expect(asked(server.order()).join(' ')).toBe('a a c a c c c');
  });
});
