import { readFileSync } from 'node:fs';
import { RE2JS } from 're2js';
import { createRedactor, loadRules, type Rules } from '../../src/lib/redact.js';
import { fakeSecrets, fill, leftOf, MANGLINGS, seeded } from '../support/secrets.js';

/** Eight characters of a key are no key; of what is shorter, half. */
const isGone = (secret: string, text: string): boolean => leftOf(secret, text) < Math.min(9, secret.length / 2);

describe('made-up secrets in the lines of a log', () => {
  let rules: Rules;
  beforeAll(async () => {
    rules = await loadRules((source) => RE2JS.compile(source));
  });

  it.each(Object.entries(MANGLINGS))('%s', (_, mangle) => {
    const random = seeded(11);
    const missed = [1, 2, 3].flatMap((seed) => fakeSecrets(seed).flatMap((fake) => {
      const text = mangle(fake, random);
      const out = createRedactor([], () => rules).text(text);
      return isGone(fake.secret, out) ? [] : [`${fake.name}: ${text} -> ${out}`];
    }));
    expect(fakeSecrets(1).length).toBeGreaterThanOrEqual(62);
    expect(missed).toEqual([]);
  });
});

describe('honest lines', () => {
  const templates = readFileSync(new URL('../fixtures/redact/benign-lines.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '');

  it('are at least two hundred, and none is altered, alone or among the others', async () => {
    const rules = await loadRules((source) => RE2JS.compile(source));
    const random = seeded(5);
    const altered = [1, 2, 3].flatMap(() => {
      const lines = templates.map((template) => fill(template, random));
      const together = createRedactor([], () => rules).text(lines.join('\n')).split('\n');
      expect(together.length).toBe(lines.length);
      return lines.flatMap((line, index) => [createRedactor([], () => rules).text(line), together[index]].filter((out) => out !== line).map((out) => `${line} -> ${out ?? ''}`));
    });
    expect(templates.length).toBeGreaterThanOrEqual(200);
    expect(altered).toEqual([]);
  });
});
