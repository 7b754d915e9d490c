import type { Span } from './spans.js';

/** A value that is known to be secret, in one of the ways it may be written. */
export interface Variant {
  readonly value: string;
  readonly text: string;
  /** Part of a base64 run: the run around it goes as well, because its neighbours hold bits of the value. */
  readonly inBase64: boolean;
}

export interface FoundKnown extends Span {
  readonly value: string;
}

const SHORTEST = 6;
/** A key with its first or last characters cut off is still a key: this many in a row betray it. */
const WINDOW = 12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** All ways of writing the known values, longest first, so that a value inside another one does not tear it. */
export function variantsOf(known: readonly string[]): Variant[] {
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
  const hex = [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const url = encodeUrl(value);
  const forms = [value, json, JSON.stringify(json).slice(1, -1), url, url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()), url.replace(/%20/g, '+'), hex, hex.toUpperCase()];
  return forms.map((text) => ({ value, text, inBase64: false }));
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

/** Every place where a variant stands; base64 ones with the run they are part of. */
export function findKnown(text: string, variants: readonly Variant[]): FoundKnown[] {
  const found: FoundKnown[] = [];
  for (const { value, text: form, inBase64 } of variants) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
      found.push({ value, ...(inBase64 ? runAround(text, at, at + form.length) : { from: at, to: at + form.length }) });
    }
  }
  return found;
}

function runAround(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && from - start < 4096 && /[A-Za-z0-9+/_-]/.test(text[start - 1] as string)) start -= 1;
  while (end < text.length && end - to < 4096 && /[A-Za-z0-9+/_=-]/.test(text[end] as string)) end += 1;
  return { from: start, to: end };
}

/** Twelve characters in a row → the value they are from; only of values that are random enough to be keys. */
export function windowsOf(known: readonly string[]): ReadonlyMap<string, string> {
  const windows = new Map<string, string>();
  for (const value of known.filter(isKeyLike)) {
    for (let at = 0; at + WINDOW <= value.length; at += 1) {
      const window = value.slice(at, at + WINDOW);
      if (new Set(window).size >= 6) windows.set(window, value);
    }
  }
  return windows;
}

/** Words, paths and addresses have parts that stand everywhere: their windows would blur honest text. */
function isKeyLike(value: string): boolean {
  return /^[A-Za-z0-9_+/=.~-]{20,4096}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3 && /[A-Za-z]/.test(value) && !/^[./~]/.test(value);
}

const RUN = /[A-Za-z0-9_+/=.~-]{12,}/g;

/** Pieces of known values. A piece is as long as the windows that overlap in it. */
export function findWindows(text: string, windows: ReadonlyMap<string, string>): FoundKnown[] {
  if (windows.size === 0) return [];
  const found: FoundKnown[] = [];
  for (const run of text.matchAll(RUN)) {
    for (let at = 0; at + WINDOW <= run[0].length; at += 1) {
      const value = windows.get(run[0].slice(at, at + WINDOW));
      if (value !== undefined) found.push({ value, from: run.index + at, to: run.index + at + WINDOW });
    }
  }
  return found;
}
