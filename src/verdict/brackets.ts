import { CODE, COMMENT, scanSource } from '../lib/scan-source.js';
import type { Language } from '../lib/source.js';

/** A text with its strings and comments known, to find the end of a call and its arguments in. */
export interface Scanned {
  readonly text: string;
  readonly kinds: Uint8Array;
}

export function scanned(text: string, language: Language): Scanned {
  return { text, kinds: scanSource(text, language) };
}

/** More than any call of a test that is worth reading. */
const FAR = 20_000;
const OPEN = '([{';
const CLOSE = ')]}';

/** The place after the bracket that closes the one at `open`; the end of what is looked at where it is never closed. */
export function afterBracket({ text, kinds }: Scanned, open: number): number {
  const end = Math.min(text.length, open + FAR);
  let depth = 0;
  for (let i = open; i < end; i++) {
    if (kinds[i] !== CODE) continue;
    if (OPEN.includes(text.charAt(i))) depth++;
    else if (CLOSE.includes(text.charAt(i)) && --depth <= 0) return i + 1;
  }
  return end;
}

/** What stands between `from` and `to`, cut at the commas that are in no bracket; blank pieces and comments are left out. */
export function pieces(code: Scanned, from: number, to: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (let i = from; i < to; i++) {
    const char = code.text.charAt(i);
    const kind = code.kinds[i];
    if (kind === COMMENT) continue;
    if (kind === CODE && OPEN.includes(char)) depth++;
    if (kind === CODE && CLOSE.includes(char)) depth--;
    if (kind === CODE && char === ',' && depth === 0) {
      found.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...found, piece].map((one) => one.trim()).filter((one) => one !== '');
}

/** How many values a list or table holds, at any depth: what is between brackets and commas. A trailing comma is no value. */
export function valuesIn({ text, kinds }: Scanned, from: number, to: number): number {
  let count = 0;
  let fresh = true;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (kinds[i] === COMMENT || char === '\n' || char === ' ' || char === '\t' || char === '\r') continue;
    if (kinds[i] === CODE && (char === ',' || OPEN.includes(char) || CLOSE.includes(char))) fresh = true;
    else if (fresh) {
      count++;
      fresh = false;
    }
  }
  return count;
}
