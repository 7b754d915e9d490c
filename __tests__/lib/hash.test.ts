import { createHash } from 'node:crypto';
import { sha256, shortHash } from '../../src/lib/hash.js';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the published digest of %j', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('agrees with the platform on every length around the block edges', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('reads text as UTF-8, lone surrogates included', () => {
    for (const text of ['größe', '日本', '🦀', 'a\ud800b']) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('does not change what it was given', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    sha256(bytes.subarray(1));
    expect([...bytes]).toEqual([1, 2, 3]);
  });
});

describe('shortHash', () => {
  it('is the head of the digest', () => {
    expect(shortHash('abc', 8)).toBe('ba7816bf');
  });
});
