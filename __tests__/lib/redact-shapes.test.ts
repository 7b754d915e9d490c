import { createRedactor, loadRules, type Rules } from '../../src/lib/redact.js';
import { fakeSecrets, leftOf, MANGLINGS, seeded } from '../support/secrets.js';

/** Eight characters of a key are no key; of what is shorter, half. */
const isGone = (secret: string, text: string): boolean => leftOf(secret, text) < Math.min(9, secret.length / 2);

describe('made-up secrets in the lines of a log', () => {
  let rules: Rules;
  beforeAll(async () => {
    rules = await loadRules();
  });

  it.each(Object.entries(MANGLINGS))('%s', (_, mangle) => {
    const random = seeded(11);
    const missed = [1, 2, 3].flatMap((seed) => fakeSecrets(seed).flatMap((fake) => {
      const text = mangle(fake, random);
      const out = createRedactor([], () => rules).text(text);
      return isGone(fake.secret, out) ? [] : [`${fake.name}: ${text} -> ${out}`];
    }));
    const count = 3 * fakeSecrets(1).length;
    expect(fakeSecrets(1).length).toBeGreaterThanOrEqual(62);
    expect(missed).toEqual([]);
    expect(1 - missed.length / count).toBeGreaterThanOrEqual(0.95);
  });
});
