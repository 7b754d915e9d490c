import { readFileSync } from 'node:fs';
import { RE2JS } from 're2js';
import { KEYWORDS } from '../../src/lib/gitleaks/keywords.js';
import { RULES } from '../../src/lib/gitleaks/rules.js';
import { createRedactor, loadRules, type Rules } from '../../src/lib/redact.js';
import { samplePattern } from '../support/sample-pattern.js';
import { fakeSecrets, fill, leftOf, MANGLINGS, seeded } from '../support/secrets.js';

/** Eight characters of a key are no key; of what is shorter, half. */
const isGone = (secret: string, text: string): boolean => leftOf(secret, text) < Math.min(9, secret.length / 2);

describe('S2: made-up secrets in the lines of a log', () => {
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

describe('the rules of gitleaks', () => {
  /** Rules over several lines, or of words: what fits them is written by hand. */
  const BY_HAND: Readonly<Record<string, string>> = {
    'curl-auth-header': 'curl -sS -H "X-Vault-Token: {A24}7" https://vault.example/v1', 'curl-auth-user': "curl --user 'deploy:{A18}' https://r.example/",
    'generic-api-key': 'password: {A22}7', 'kubernetes-secret-yaml': 'kind: Secret\nmetadata:\n  name: shop\ndata:\n  password: {B23}9\n', 'nuget-config-password': '<add key="ClearTextPassword" value="{A14}" />',
  };
  const rulesOf = (): Promise<Rules> => loadRules((source) => RE2JS.compile(source));

  it('are in step with their keywords, which are lower case', () => {
    expect(KEYWORDS.length).toBe(RULES.length);
    expect(RULES.length).toBeGreaterThan(200);
    for (const [place, [id, kind]] of RULES.entries()) expect([id, KEYWORDS[place]]).toEqual([id, expect.stringMatching(new RegExp(`^${kind.charAt(0)}(?: [^A-Z ]+)+$`))]);
  });

  it('each finds what it describes, through keywords, stretches and all', async () => {
    const rules = await rulesOf();
    const random = seeded(3);
    const silent = RULES.filter(([id, kind, , , source], place) => {
      const keyword = (KEYWORDS[place] ?? '').split(' ')[1] ?? '';
      const pattern = source.replace(/<before>|<after>/g, '').replaceAll('<between>', ' = ').replace(/\(\?:=\|>\|:\{1,3\}=.*?,\)/, '=');
      const samples = Array.from({ length: 8 }, () => (BY_HAND[id] === undefined ? `${kind === 'near' ? `${keyword} ` : ''}${samplePattern(pattern, random)}` : fill(BY_HAND[id], random)));
      return samples.every((sample) => !createRedactor([], () => rules).text(`got ${sample} here`).includes('[redacted:'));
    });
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it('cannot be kept busy: what is left unread is masked', async () => {
    const rules = await rulesOf();
    const random = seeded(4);
    const keys = Array.from({ length: 20_000 }, () => fill('{A10}q7{A10}', random));
    const started = performance.now();
    const out = createRedactor([], () => rules).text(keys.map((key) => `api_key: ${key} `).join(''));
    // One in ten thousand looks like a name by chance.
    expect([keys.filter((key) => out.includes(key)).length <= 4, /\[redacted:unread#/.test(out), performance.now() - started < 10_000]).toEqual([true, true, true]);
  });
});
