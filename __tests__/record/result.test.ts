import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toResult, viewNamed } from '../../src/record/index.js';
import { resultJsonSchema, resultSchema } from '../../scripts/result-schema.js';
import { ENDINGS, HANDED, recordOf } from '../support/records.js';

const COMMITTED = readFileSync(join(import.meta.dirname, '../../schema/result.schema.json'), 'utf8');
const schema = JSON.parse(COMMITTED) as object;
const json = viewNamed('result-json');

describe('the result JSON', () => {
  it('has its schema in the repository, up to date (node scripts/schema.mts writes it)', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(resultJsonSchema())));
  });

  it.each(ENDINGS)('of %s/%s is what the schema says', (outcome, reason) => {
    const committed = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    for (const hostile of [false, true]) {
      for (const publication of HANDED) {
        const record = recordOf(outcome, reason, { hostile, publication });
        const result = JSON.parse(json.render(record)) as unknown;
        expect(resultSchema.safeParse(result).error).toBeUndefined();
        expect(committed.safeParse(result).error).toBeUndefined();
        expect(result).toMatchObject({ schema: 'heal-action/result/1', outcome, reason, sentence: record.ending.sentence });
      }
    }
  });

  it.each<[string, (result: Record<string, unknown>) => void]>([
    ['something that was not meant to leave', (result) => (result.env = { TOKEN: 'x' })],
    ['an unknown outcome', (result) => (result.outcome = 'fixed')],
    ['a score beyond 1', (result) => ((result.verdict as Record<string, unknown>).score = 1.5)],
    ['a field that is null instead of absent', (result) => (result.head = null)],
    ['an attempt without its end', (result) => delete (result.attempts as Record<string, unknown>[])[0]?.end],
    ['an older shape', (result) => (result.schema = 'heal-action/result/0')],
  ])('does not pass with %s', (_, spoil) => {
    const committed = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const result = JSON.parse(json.render(recordOf('healed', 'ready'))) as Record<string, unknown>;
    spoil(result);
    expect(resultSchema.safeParse(result).success).toBe(false);
    expect(committed.safeParse(result).success).toBe(false);
  });

  it('keeps the environment of the step to itself, also deep inside', () => {
    const text = json.render(recordOf('healed', 'ready'));
    expect(text).not.toContain('not for others');
    expect(text).not.toContain('"env"');
  });

  it('has the same bytes in whatever order the record was built', () => {
    const record = recordOf('gave-up', 'attempts', { hostile: true });
    const reversed = reverseKeys(record) as typeof record;
    expect(Object.keys(reversed)[0]).not.toBe(Object.keys(record)[0]);
    expect(json.render(reversed)).toBe(json.render(record));
    expect(Object.keys(JSON.parse(json.render(record)) as object).slice(0, 5)).toEqual(['schema', 'version', 'outcome', 'reason', 'sentence']);
  });

  it('leaves out what is not known', () => {
    const result = toResult(recordOf('refused', 'fork'));
    expect(Object.keys(result)).not.toEqual(expect.arrayContaining(['patch']));
    expect(Object.values(result)).not.toContain(undefined);
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, one]) => [key, reverseKeys(one)]));
}
