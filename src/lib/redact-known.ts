import type { Span } from './spans.js';
import { createSpotter } from './spotter.js';

/** A value that is known to be secret, in one of the ways it may be written. */
interface Variant {
  readonly value: string;
  readonly text: string;
  /** Part of a base64 run: the run around it goes as well, because its neighbours hold bits of the value. */
  readonly inBase64: boolean;
}

export interface FoundKnown extends Span {
  readonly value: string;
}

const SHORTEST = 6;
/** Literals that are looked for: the first characters of every variant, and every seventh six of a key. Twelve in a row hold one of those. */
const ANCHOR = 6;
const STEP = 7;
/** A key with its first or last characters cut off is still a key: this many in a row betray it. */
const WINDOW = 12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** All ways of writing the known values, longest first, so that a value inside another one does not tear it. */
function variantsOf(known: readonly string[]): Variant[] {
  const values = [...new Set(known.flatMap((value) => [value, ...value.split(/\r?\n/)].map((line) => line.trim())))];
  const long = values.filter((value) => value.length >= SHORTEST);
  const seen = new Set<string>();
  return long
    .flatMap((value) => [...plainForms(value), ...base64Forms(value)])
    .filter(({ text }) => text.length >= SHORTEST && !seen.has(text) && seen.add(text))
    .sort((a, b) => b.text.length - a.text.length);
}

function plainForms(value: string): Variant[] {
  const json = JSON.stringify(value).slice(1, -1);
  const bytes = [...new TextEncoder().encode(value)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const url = encodeUrl(value);
  const whole = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
  const reversed = [...value].reverse().join('');
  // Python writes ASCII only, Go and Rails escape what HTML would read, PHP escapes the slash.
  const ascii = json.replace(/[^ -~]/g, codeUnit);
  const forms = [
    value, json, JSON.stringify(json).slice(1, -1), ascii, json.replace(/[&<>]/g, codeUnit), json.replaceAll('/', '\\/'), reversed, ...htmlForms(value),
    url, url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), url.replace(/%20/g, '+'), whole, whole.toLowerCase(), hex, hex.toUpperCase(),
  ];
  return forms.map((text) => ({ value, text, inBase64: false }));
}

function codeUnit(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** As escapers write it: signs by name, by decimal or by hexadecimal number. One escaper writes one sign in one way. */
const HTML: readonly (readonly [string, readonly string[]])[] = [
  ['&', ['&amp;']], ['<', ['&lt;']], ['>', ['&gt;']], ['"', ['&quot;', '&#34;', '&#x22;', '"']], ["'", ['&#39;', '&#x27;', '&apos;', "'"]], ['/', ['/', '&#x2F;', '&#47;']],
];

function htmlForms(value: string): string[] {
  return HTML.reduce<readonly string[]>((forms, [sign, ways]) => (value.includes(sign) ? forms.flatMap((form) => ways.map((way) => form.replaceAll(sign, way))) : forms), [value]) as string[];
}

/** A lone surrogate cannot be encoded; what is left of the value then stands for it. */
function encodeUrl(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The value may begin at any of three places in a group of three bytes; only the characters made wholly of its own bits are sure. */
function base64Forms(value: string): Variant[] {
  const bytes = new TextEncoder().encode(value);
  return [0, 1, 2].flatMap((offset) => {
    const digits = base64(bytes, offset).slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return [digits, digits.replace(/\+/g, '-').replace(/\//g, '_')].map((text) => ({ value, text, inBase64: true }));
  });
}

function base64(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(Math.ceil((offset + bytes.length) / 3) * 3);
  padded.set(bytes, offset);
  let text = '';
  for (let at = 0; at < padded.length; at += 3) {
    const group = ((padded[at] as number) << 16) | ((padded[at + 1] as number) << 8) | (padded[at + 2] as number);
    for (const shift of [18, 12, 6, 0]) text += BASE64[(group >> shift) & 63];
  }
  return text;
}

/** Finds known values, and pieces of those that are keys. */
export type KnownFinder = (text: string) => FoundKnown[];

interface Anchor {
  readonly text: string;
  /** The whole that it is part of, and where in it. */
  readonly whole: string;
  readonly at: number;
  readonly value: string;
  readonly kind: 'plain' | 'base64' | 'piece';
}

/** One pass over a text, however many values there are. */
export function createKnownFinder(known: readonly string[]): KnownFinder {
  const anchors: readonly Anchor[] = [
    ...variantsOf(known).map(({ value, text, inBase64 }): Anchor => ({ text: text.slice(0, ANCHOR), whole: text, at: 0, value, kind: inBase64 ? 'base64' : 'plain' })),
    ...known.filter(isKeyLike).flatMap(piecesOf),
  ];
  if (anchors.length === 0) return () => [];
  const spotter = createSpotter(anchors.map((anchor) => [anchor.text]));
  return (text) => {
    const found: FoundKnown[] = [];
    spotter.each(text, (owner, end) => {
      const anchor = anchors[owner] as Anchor;
      const span = spanOf(text, end - ANCHOR, anchor);
      if (span !== null) found.push({ value: anchor.value, ...span });
    });
    return found;
  };
}

function piecesOf(value: string): Anchor[] {
  const places = Array.from({ length: Math.floor((value.length - ANCHOR) / STEP) + 1 }, (_, n) => n * STEP);
  const anchors = places.map((at): Anchor => ({ text: value.slice(at, at + ANCHOR), whole: value, at, value, kind: 'piece' }));
  return anchors.filter(({ text, at }) => value.indexOf(text) === at);
}

function spanOf(text: string, at: number, { whole, at: inside, kind }: Anchor): Span | null {
  if (kind === 'piece') return pieceAround(text, at, whole, inside);
  if (!text.startsWith(whole, at)) return null;
  const span = { from: at, to: at + whole.length };
  return kind === 'base64' ? runAround(text, span.from, span.to) : span;
}

/** As far as text and value agree around an anchor. Longer pieces hold several anchors, so that looking this far is enough. */
const REACH = 64;

function pieceAround(text: string, at: number, value: string, inside: number): Span | null {
  if (!text.startsWith(value.slice(inside, inside + ANCHOR), at)) return null;
  let before = 0;
  while (before < Math.min(REACH, at, inside) && text[at - before - 1] === value[inside - before - 1]) before += 1;
  let after = ANCHOR;
  while (after < REACH && at + after < text.length && inside + after < value.length && text[at + after] === value[inside + after]) after += 1;
  const isLong = before + after >= WINDOW && new Set(text.slice(at - before, at + after)).size >= 6;
  return isLong ? { from: at - before, to: at + after } : null;
}

/** Words, paths and addresses have parts that stand everywhere: their pieces would blur honest text. */
function isKeyLike(value: string): boolean {
  return /^[A-Za-z0-9_+/=.~-]{20,4096}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3 && /[A-Za-z]/.test(value) && !/^[./~]/.test(value);
}

function runAround(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && from - start < 4096 && /[A-Za-z0-9+/_-]/.test(text[start - 1] as string)) start -= 1;
  while (end < text.length && end - to < 4096 && /[A-Za-z0-9+/_=-]/.test(text[end] as string)) end += 1;
  return { from: start, to: end };
}
