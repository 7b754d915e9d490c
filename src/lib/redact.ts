import type { Compile, Rules } from './gitleaks/engine.js';
import { INVISIBLE } from './invisible.js';
import { unwrapBase64 } from './redact-base64.js';
import { spot } from './redact-candidates.js';
import { createKnownFinder, type KnownFinder } from './redact-known.js';
import { findPem } from './redact-pem.js';
import { findShapes, mayHoldSecret } from './redact-shapes.js';
import { decoded, withoutNoise, type Quiet, type Span } from './spans.js';
import { CONTROL, ESCAPE } from './terminal.js';

export type { Rules } from './gitleaks/engine.js';

/** Masks secrets in text. One redactor serves one run: the same value gets the same number everywhere in it. */
export interface Redactor {
  /** The text with every known or secret-shaped value replaced by `[redacted:<class>#<n>]`; all else to the letter as it was. */
  text(text: string): string;
  /** Is a known value in the text: in any of its encodings, in pieces of 12 characters, across a line break, inside base64? */
  holds(text: string): boolean;
  /** May one of the rules, which are loaded apart, have something to find in the text? */
  wantsRules(text: string): boolean;
}

interface Hit extends Span {
  readonly class: string;
  readonly value: string;
}

const NOISE = new RegExp(`${ESCAPE}|${CONTROL}|${INVISIBLE}`, 'g');
/** Looked for first: one class of characters costs a tenth of what they begin. */
const ANY_NOISE = new RegExp(`${CONTROL}|${INVISIBLE}`);
const TIME = '(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}Z )?';
/** A line break with the gutter of a log behind it: terminals and log viewers wrap long values. */
const WRAP = new RegExp(`\\r?\\n${TIME}[ \\t]{0,16}`, 'g');
/** The same for values that hold blanks themselves. */
const BREAK = new RegExp(`\\r?\\n${TIME}`, 'g');
/** The same where a line is as wide as those that are wrapped, and a token could go on: joined there, lines have no words that they had not before. */
const TOKEN = '[\\w+/=.~%-]';
const FOLD = new RegExp(`\\r?\\n(?<=[^\\r\\n]{59}${TOKEN}\\r?\\n)${TIME}(?=${TOKEN})`, 'g');
/** A line feed or colour as a program writes it into a string: its last letter is no part of the word behind it. */
const WRITTEN = /\\{1,4}(?:[nrtbf]|(?:u00|x|0)(?:1b|33)\[[0-9;]{0,12}m)|\[[0-9;]{1,12}m/gi;
/** One sign of a string in JSON and most languages. */
const ESCAPED = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^ux])/g;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', e: '\u001b' };
/** Base64 in base64 is looked into, but not for ever. */
const DEPTH = 2;

/** The rules of gitleaks; beside them our own shapes would be all there is. Loaded apart, because most text wants none of them. */
export async function loadRules(compile: Compile): Promise<Rules> {
  return (await import('./gitleaks/engine.js')).createRules(compile);
}

/**
 * @param known Values that must never leave (keys, tokens, passwords), at least 6 characters each; shorter ones are left out because they
 * would stand in honest text everywhere. They are looked for verbatim, reversed, in base64 (three offsets, both alphabets), hex, and escaped
 * as URLs, JSON and HTML have it.
 * @param rules What is loaded of the rules by the time it is asked.
 *
 * Hashes, digests and UUIDs stay: they are what makes a log useful, and no shape here fits them.
 */
export function createRedactor(known: readonly string[], rules: () => Rules | null = () => null): Redactor {
  const findKnown = createKnownFinder(known);
  const breaks = known.some((value) => /[ \t]/.test(value)) ? [WRAP, BREAK] : [WRAP];
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return number;
  };
  return {
    text(text) {
      const hits = mayHoldSecret(text) || known.length > 0 ? findAll(text, { findKnown, hasKnown: known.length > 0, breaks, rules: rules() }) : [];
      return replaceAll(text, hits, numberOf);
    },
    holds: (text) => findAll(text, { findKnown, hasKnown: known.length > 0, breaks, rules: null }).some((hit) => hit.class === 'known'),
    wantsRules: (text) => mayHoldSecret(text) && viewsOf(quietOf(text)).some((view) => spot(view.text).candidates.length > 0),
  };
}

interface Finders {
  readonly findKnown: KnownFinder;
  readonly hasKnown: boolean;
  /** Ways in which a value may be broken over lines. */
  readonly breaks: readonly RegExp[];
  readonly rules: Rules | null;
}

function quietOf(text: string): Quiet {
  return ANY_NOISE.test(text) ? withoutNoise(text, NOISE) : { text, origin: (index) => index, cuts: [] };
}

function findAll(text: string, finders: Finders): Hit[] {
  const quiet = quietOf(text);
  const back = (hit: Hit, origin: (index: number) => number): Hit => ({ class: hit.class, value: hit.value, from: origin(hit.from), to: origin(hit.to - 1) + 1 });
  const hits = [
    ...inStrings(quiet.text, finders, DEPTH + 1),
    ...finders.breaks.flatMap((pattern) => knownAcrossLines(quiet.text, pattern, finders.findKnown)), 
    ...viewsOf(quiet).flatMap((view) => look(view.text, finders, DEPTH).map((hit) => back(hit, view.origin))),
  ];
  return hits.map((hit) => back(hit, quiet.origin));
}

/** Known values are looked for across all line breaks; shapes are not, because any word on the next line would seem to be part of a token. */
function knownAcrossLines(text: string, pattern: RegExp, findKnown: KnownFinder): Hit[] {
  if (!text.includes('\n')) return [];
  const joined = withoutNoise(text, pattern);
  return findKnown(joined.text).map((hit) => ({ class: 'known', value: hit.value, from: joined.origin(hit.from), to: joined.origin(hit.to - 1) + 1 }));
}

/** Known values in a text that is, or quotes, a string of a program: as its signs are read, and again for a string in a string. */
function inStrings(text: string, finders: Finders, depth: number): Hit[] {
  if (depth === 0 || !finders.hasKnown || !text.includes('\\')) return [];
  const read = decoded(text, ESCAPED, (sign) => (sign.length > 2 ? String.fromCharCode(parseInt(sign.slice(2), 16)) : (LETTERS[sign.slice(1)] ?? sign.slice(1))));
  if (read.text.length === text.length) return [];
  const quiet = quietOf(read.text);
  const inside = [...look(quiet.text, { ...finders, rules: null }, DEPTH).filter((hit) => hit.class === 'known'), ...finders.breaks.flatMap((pattern) => knownAcrossLines(quiet.text, pattern, finders.findKnown))];
  const hits = [...inside.map((hit) => ({ ...hit, from: quiet.origin(hit.from), to: quiet.origin(hit.to - 1) + 1 })), ...inStrings(read.text, finders, depth - 1)];
  return hits.map((hit) => ({ ...hit, from: read.place(hit.from).from, to: read.place(hit.to - 1).to }));
}

interface View {
  readonly text: string;
  /** Index in the quiet text. */
  origin(index: number): number;
}

/** The text itself, and the lines that seem to be wrapped, joined. */
function viewsOf({ text }: Quiet): View[] {
  const whole: View = { text, origin: (index) => index };
  if (text.length < 60 || !text.includes('\n')) return [whole];
  const folded = withoutNoise(text, FOLD);
  const views: View[] = [whole];
  let until = -1;
  for (const cut of folded.cuts) {
    if (cut < until) continue;
    const from = folded.text.lastIndexOf('\n', cut - 1) + 1;
    const end = folded.text.indexOf('\n', cut);
    until = end === -1 ? folded.text.length : end;
    views.push({ text: folded.text.slice(from, until), origin: (index) => folded.origin(from + index) });
  }
  return views;
}

/** Everything secret in a text without noise: known values, shapes, what the rules find, and what base64 hides of these. */
function look(text: string, finders: Finders, depth: number): Hit[] {
  const known = finders.findKnown(text).map((hit): Hit => ({ ...hit, class: 'known' }));
  const plain = text.includes('[') || text.includes('\\') ? text.replace(WRITTEN, (written) => ' '.repeat(written.length)) : text;
  const { shapes, candidates } = spot(plain);
  const shaped = [...findShapes(plain, shapes), ...findPem(text), ...(candidates.length === 0 ? [] : (finders.rules?.find(plain, candidates) ?? []))];
  return [...known, ...shaped.map((hit): Hit => ({ ...hit, value: text.slice(hit.from, hit.to) })), ...(depth === 0 ? [] : hidden(text, finders, depth - 1))];
}

/** A run of base64 goes as a whole: a part of it would still hold a part of the secret. */
function hidden(text: string, finders: Finders, depth: number): Hit[] {
  return unwrapBase64(text).flatMap(({ text: inside, from, to }) => look(inside, finders, depth).slice(0, 1).map((hit): Hit => ({ class: hit.class, value: hit.value, from, to })));
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
