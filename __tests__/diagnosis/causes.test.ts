import { CAUSES } from '../../src/diagnosis/causes/index.js';
import { fits } from '../../src/diagnosis/cause.js';
import type { Example, Symptom } from '../../src/diagnosis/cause.js';

const symptom = (example: Example): Symptom => ({ tool: 'x', tracked: false, ...example });
const decidedBy = (example: Example): string | undefined => CAUSES.find((cause) => fits(cause.when, symptom(example)))?.id;

describe('the cause table', () => {
  it('names each row once', () => {
    const ids = CAUSES.map((cause) => cause.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s decides its example and leaves its near miss to others', (id, cause) => {
    expect(decidedBy(cause.positive)).toBe(id);
    expect(decidedBy(cause.nearMiss)).not.toBe(id);
  });

  it('ends with a row that takes everything, so that nothing goes undecided', () => {
    expect(fits(CAUSES.at(-1)?.when ?? { kinds: [] }, symptom({ kind: 'unknown', message: '' }))).toBe(true);
  });

  it.each(CAUSES.map((cause) => [cause.id, cause] as const))('%s reads hostile lines in linear time', (_id, cause) => {
    const hostile = ['a'.repeat(200_000), ' '.repeat(200_000), '127.0.0.1 '.repeat(20_000), 'Error: '.repeat(30_000), './'.repeat(100_000), 'connect ECONNREFUSED '.repeat(10_000)];
    const patterns = [cause.when.message, cause.when.unless, cause.when.file, cause.when.notFile].filter((pattern) => pattern !== undefined);
    // A quadratic pattern would run into the test's own time limit here.
    for (const text of hostile) for (const pattern of patterns) expect(typeof pattern.test(text)).toBe('boolean');
  });
});
