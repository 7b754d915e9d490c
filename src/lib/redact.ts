import { INVISIBLE } from './invisible.js';
import { findKnown, findWindows, variantsOf, windowsOf } from './redact-known.js';
import { findShapes } from './redact-shapes.js';
import { withoutNoise, type Span } from './spans.js';
import { CONTROL, ESCAPE } from './terminal.js';

/** Masks secrets in text. One redactor serves one run: the same value gets the same number everywhere in it. */
export interface Redactor {
  /** The text with every known or secret-shaped value replaced by `[redacted:<class>#<n>]`; all else to the letter as it was. */
  text(text: string): string;
  /** Is a known value in the text: in any of its encodings, in pieces of 12 characters, across a line break? */
  holds(text: string): boolean;
}

interface Hit extends Span {
  readonly class: string;
  readonly value: string;
}

const NOISE = new RegExp(`${ESCAPE}|${CONTROL}|${INVISIBLE}`, 'g');
/** A line break with the gutter of a log behind it: terminals and log viewers wrap long values. */
const WRAP = new RegExp(`${ESCAPE}|${CONTROL}|${INVISIBLE}|\\r?\\n(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z )?[ \\t]{0,16}`, 'g');

/**
 * @param known Values that must never leave (keys, tokens, passwords), at least 6 characters each; shorter ones are left out because they
 * would stand in honest text everywhere. They are looked for verbatim, base64 (three offsets, both alphabets), hex, URL- and JSON-escaped.
 *
 * Hashes, digests and UUIDs stay: they are what makes a log useful, and no shape here fits them.
 */
export function createRedactor(known: readonly string[]): Redactor {
  const variants = variantsOf(known);
  const windows = windowsOf(known);
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return number;
  };
  const findAll = (text: string): Hit[] => [...findSecrets(text, NOISE), ...(text.includes('\n') ? findSecrets(text, WRAP) : [])];
  const findSecrets = (text: string, noise: RegExp): Hit[] => {
    const quiet = withoutNoise(text, noise);
    const values = [...findKnown(quiet.text, variants), ...findWindows(quiet.text, windows)].map((hit) => ({ ...hit, class: 'known' }));
    // Shapes end at line ends: with the lines joined, any word on the next line would seem to be part of a token.
    const shapes = noise === NOISE ? findShapes(quiet.text).map((hit) => ({ ...hit, value: quiet.text.slice(hit.from, hit.to) })) : [];
    return [...values, ...shapes].map((hit) => ({ class: hit.class, value: hit.value, from: quiet.origin(hit.from), to: quiet.origin(hit.to - 1) + 1 }));
  };
  return {
    text: (text) => replaceAll(text, findAll(text), numberOf),
    holds: (text) => findAll(text).some((hit) => hit.class === 'known'),
  };
}

/** Overlapping hits become one; the known value, else the first shape, gives it its name. */
function replaceAll(text: string, hits: readonly Hit[], numberOf: (value: string) => number): string {
  if (hits.length === 0) return text;
  const sorted = hits.map((hit, order) => ({ ...hit, order })).sort((a, b) => a.from - b.from || a.order - b.order);
  let out = '';
  let at = 0;
  for (let index = 0; index < sorted.length; ) {
    let name = sorted[index] as (typeof sorted)[number];
    const from = name.from;
    let to = name.to;
    for (index += 1; index < sorted.length && (sorted[index] as Hit).from < to; index += 1) {
      const next = sorted[index] as (typeof sorted)[number];
      if (next.to > to) to = next.to;
      if (next.order < name.order) name = next;
    }
    out += `${text.slice(at, from)}[redacted:${name.class}#${numberOf(name.value)}]`;
    at = to;
  }
  return out + text.slice(at);
}
