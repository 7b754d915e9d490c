import type { Span } from './spans.js';

/** A run of base64 that holds text, and the text. */
export interface Unwrapped extends Span {
  readonly text: string;
}

const RUN = /[A-Za-z0-9+/_-]{24,}/g;
/** Characters of the beginning that must decode to what people write, before the rest is decoded: images and hashes never get further. */
const TASTE = 24;
const VALUES = valuesOf();

function valuesOf(): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) values['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(value)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
}

/** The runs of base64, both alphabets, that hold readable text; a run may begin with up to three characters of something else. */
export function unwrapBase64(text: string): Unwrapped[] {
  const found: Unwrapped[] = [];
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const shift = [0, 1, 2, 3].find((offset) => isReadable(decode(run.slice(offset, offset + TASTE))));
    if (shift !== undefined) found.push({ from: match.index, to: match.index + run.length, text: decode(run.slice(shift)) });
  }
  return found;
}

/** One character for each byte; the secrets that are looked for in it are ASCII. */
function decode(run: string): string {
  const bytes = new Uint8Array((run.length * 3) >> 2);
  let [bits, count, size] = [0, 0, 0];
  for (let index = 0; index < run.length; index += 1) {
    bits = ((bits << 6) | (VALUES[run.charCodeAt(index)] as number)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[size++] = (bits >> count) & 0xff;
    }
  }
  return LATIN.decode(bytes.subarray(0, size));
}

const LATIN = new TextDecoder('latin1');

function isReadable(text: string): boolean {
  return !/[^\t\r\n -~]/.test(text);
}
