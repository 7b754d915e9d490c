// What redaction finds and what it leaves alone: made-up secrets (a seed makes them, so that none stands here) in the lines of a log, each way of
// breaking them up, with and without the rules of gitleaks; known values in each way of writing them; honest lines. Usage: node bench/secrets.mts [SEEDS]
import { readFileSync } from 'node:fs';
import { RE2JS } from 're2js';
import '../scripts/typescript.mjs';

const load = <T,>(path: string): Promise<T> => import(new URL(path, import.meta.url).href) as Promise<T>;
const { createRedactor, loadRules } = await load<typeof import('../src/lib/redact.js')>('../src/lib/redact.ts');
const { fakeSecrets, fill, leftOf, MANGLINGS, seeded } = await load<typeof import('../__tests__/support/secrets.js')>('../__tests__/support/secrets.ts');
const { ENCODINGS, knownValues, unbroken } = await load<typeof import('../__tests__/support/encodings.js')>('../__tests__/support/encodings.ts');

const rules = await loadRules((source) => RE2JS.compile(source));
const seeds = Array.from({ length: Number(process.argv[2] ?? 20) }, (_, n) => 101 + n);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;

for (const [name, mangle] of Object.entries(MANGLINGS)) {
  const found = { with: 0, without: 0 };
  const missed = new Map<string, number>();
  let count = 0;
  for (const seed of seeds) {
    const random = seeded(seed);
    for (const fake of fakeSecrets(seed)) {
      const text = mangle(fake, random);
      const isGone = (out: string): boolean => leftOf(fake.secret, out) < Math.min(9, fake.secret.length / 2);
      count += 1;
      if (isGone(createRedactor([]).text(text))) found.without += 1;
      if (isGone(createRedactor([], () => rules).text(text))) found.with += 1;
      else missed.set(fake.name, (missed.get(fake.name) ?? 0) + 1);
    }
  }
  console.log(`${name.padEnd(26)} ${percent(found.with, count).padEnd(26)} without gitleaks' rules ${percent(found.without, count)}  ${[...missed].map(([what, times]) => `${what} × ${times}`).join(', ')}`);
}
console.log(`kinds of secrets: ${fakeSecrets(1).length}`);

const values = seeds.flatMap((seed) => knownValues(seeded(seed)));
const redactors = seeds.map((seed) => createRedactor(knownValues(seeded(seed))));
const forms = values.flatMap((value, place) => Object.values(ENCODINGS).map((encode) => ({ form: encode(value), redactor: redactors[Math.floor((place * redactors.length) / values.length)] })));
const gone = forms.filter(({ form, redactor }) => leftOf(unbroken(form), redactor?.text(`it says >${form}< here`) ?? form) < 5);
console.log(`known values, ${Object.keys(ENCODINGS).length} ways of writing: ${percent(gone.length, forms.length)}`);

const templates = readFileSync(new URL('../__tests__/fixtures/redact/benign-lines.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '');
const lines = seeds.flatMap((seed) => {
  const random = seeded(seed);
  return templates.map((template) => fill(template, random));
});
const altered = lines.filter((line) => createRedactor([], () => rules).text(line) !== line);
console.log(`honest lines altered: ${percent(altered.length, lines.length)}, of ${templates.length} kinds`);
for (const line of altered.slice(0, 10)) console.log(`  ${line.slice(0, 120)} -> ${createRedactor([], () => rules).text(line).slice(0, 120)}`);
