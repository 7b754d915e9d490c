/**
 * SHA-256 in plain code: stages may not touch node:crypto, and names made from hashes (fingerprints, branch names) must be the
 * same on every machine. For names and comparison only: nothing secret is ever hashed here.
 */

const FIRST_64_PRIMES = firstPrimes(64);
const ROUND = FIRST_64_PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = FIRST_64_PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * The SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hex digits.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final section 6.2
 */
export function sha256(input: string | Uint8Array): string {
  const bytes = padded(typeof input === 'string' ? new TextEncoder().encode(input) : input);
  const view = new DataView(bytes.buffer);
  let state = START;
  for (let at = 0; at < bytes.length; at += 64) state = compress(state, schedule(view, at));
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first `digits` hex digits of the SHA-256: enough to name things, not to prove them. */
export function shortHash(input: string | Uint8Array, digits: number): string {
  return sha256(input).slice(0, digits);
}

/** The message, one bit, zeros, and the length in bits as 64 bits: a whole number of 64-byte blocks. */
function padded(input: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((input.length + 9) / 64) * 64);
  out.set(input);
  out[input.length] = 0x80;
  const view = new DataView(out.buffer);
  view.setUint32(out.length - 8, Math.floor(input.length / 0x20000000));
  view.setUint32(out.length - 4, (input.length << 3) >>> 0);
  return out;
}

function schedule(view: DataView, at: number): Uint32Array {
  const words = new Uint32Array(64);
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] ?? 0;
    const late = words[i - 2] ?? 0;
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1;
  }
  return words;
}

function compress(state: readonly number[], words: Uint32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (words[i] ?? 0)) >>> 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) >>> 0);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point, which is how the standard defines its constants. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 0x100000000);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}
