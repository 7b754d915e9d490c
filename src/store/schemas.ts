import { z } from 'zod';
import { MOST_GRAMS } from '../bug-report/index.js';

/** Strict to the last key: what was not written by us is not read in part. */
const amount = z.number().finite().nonnegative().max(1e12);
const Spent = z.strictObject({ v: z.literal(1), tokens: amount.int(), calls: amount.int(), money: amount });
const hash = z.number().int().nonnegative().max(0xffffffff);
const few = z.number().int().min(1).max(1000);
const Rarity = z.strictObject({ v: z.literal(1), day: z.string().regex(/^\d{4}-\d\d-\d\d$/), fresh: few, logs: few, grams: z.array(z.tuple([hash, few])).max(MOST_GRAMS) });

export type SpentRow = z.infer<typeof Spent>;
export type RarityRow = z.infer<typeof Rarity>;

export function decodeSpent(text: string): SpentRow | null {
  return decode(Spent, text);
}

export function decodeRarity(text: string): RarityRow | null {
  return decode(Rarity, text);
}

function decode<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
