import { gunzipSync } from 'node:zlib';
import { createRedactor } from '../../src/lib/redact.js';
import { ENCODINGS, knownValues, unbroken } from '../support/encodings.js';
import { leftOf, seeded } from '../support/secrets.js';

const VALUES = [1, 2, 3, 4].flatMap((seed) => knownValues(seeded(seed)));

describe('S1: values that are known', () => {
  it.each(Object.entries(ENCODINGS))('%s', (name, encode) => {
    const redactor = createRedactor(VALUES);
    for (const value of VALUES) {
      const form = encode(value);
      const out = redactor.text(`the step printed >${form}< and went on`);
      expect([value, out.startsWith('the step printed >'), out.endsWith('< and went on')]).toEqual([value, true, true]);
      expect([value, leftOf(unbroken(form), out) < 5]).toEqual([value, true]);
      // What is packed is masked unseen, and looked into where nothing may be changed.
      expect([value, redactor.holds(form), redactor.holds(out)]).toEqual([value, name !== 'gzip in base64', false]);
    }
  });

  it('in pieces of twelve characters, wherever they are cut off', () => {
    const key = VALUES[0] as string;
    const redactor = createRedactor([key]);
    for (let from = 0; from + 12 <= key.length; from += 1) {
      for (const piece of [key.slice(from, from + 12), key.slice(from)]) {
        expect(redactor.text(`cut: ${piece}.`)).toBe('cut: [redacted:known#1].');
        expect(redactor.text(`cut: xx${piece}yy`)).toBe('cut: xx[redacted:known#1]yy');
      }
    }
    expect(redactor.text(`cut: ${key.slice(3, 14)}.`)).toBe(`cut: ${key.slice(3, 14)}.`);
  });

  it('none of a hundred values is found in honest text, and hashes of them are not they', () => {
    const redactor = createRedactor(knownValues(seeded(9)));
    const text = 'HEAD is now at 3f9c0e5a1b2c3d4e5f60718293a4b5c6d7e8f901\nsha512-oRePdPZJcA0TBWoaC0kZ4/gEGq3TdnJrHKJ8BLHjE5Ffo+0/QkZ4Ky8dO3kZ2nXH6d/rGh1bnnZQ6hbm8lpK3w==\n';
    expect([redactor.text(text), redactor.holds(text)]).toEqual([text, false]);
  });

  it('the test would see a leak: every form leads back to its value', () => {
    const value = VALUES[0] as string;
    expect(gunzipSync(Buffer.from((ENCODINGS['gzip in base64'] as (text: string) => string)(value), 'base64')).toString()).toContain(value);
    for (const encode of Object.values(ENCODINGS)) expect(leftOf(unbroken(encode(value)), `a ${encode(value)} b`.replace(/\r?\n(?:\S+Z )?\s*/g, ''))).toBe(unbroken(encode(value)).length);
  });
});
