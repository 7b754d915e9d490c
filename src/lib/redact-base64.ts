import type { Span } from './spans.js';

/** A run of base64 that holds text, and the text. */
export interface Unwrapped extends Span {
  readonly text: string;
}

const SHORTEST = 24;
/** So much of it must be left behind where it seems to begin. */
const LEAST = 20;
/** Characters of the beginning that must decode to what people write, before the rest is decoded: images and hashes never get further. */
const TASTE = 24;
const NONE = 255;
const VALUES = valuesOf();

function valuesOf(): Uint8Array {
  const values = new Uint8Array(65_536).fill(NONE);
  for (let value = 0; value < 64; value += 1) values['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(value)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
}

/** The runs of base64, both alphabets, that hold readable text; a run may begin with up to three characters of something else. */
export function unwrapBase64(text: string): Unwrapped[] {
  const found: Unwrapped[] = [];
  for (const { from, to } of runsIn(text)) {
    const start = startsOf(text, from, to).find((at) => tastesOfText(text, at, to));
    if (start !== undefined) found.push({ from, to, text: decode(text.slice(start, to)) });
  }
  return found;
}

const STARTS = 64;

/** Where base64 may begin in a run: within its first four characters, or behind one that parts the names of a path. */
function startsOf(text: string, from: number, to: number): number[] {
  const starts = [from, from + 1, from + 2, from + 3];
  for (let at = from + 3; at < to - LEAST && starts.length < STARTS; at += 1) if (isLink(text.charCodeAt(at))) starts.push(at + 1);
  return starts;
}

function isLink(code: number): boolean {
  return code === 0x2f || code === 0x2d || code === 0x5f || code === 0x2b;
}

/** From one place where a run could end to the next: where the last of 24 characters is none of base64, no run begins before it. */
function runsIn(text: string): Span[] {
  const runs: Span[] = [];
  for (let start = 0, at = SHORTEST - 1; at < text.length; at = start + SHORTEST - 1) {
    let from = at;
    while (from >= start && isDigit(text, from)) from -= 1;
    if (from >= start) {
      start = from + 1;
      continue;
    }
    let to = at + 1;
    while (to < text.length && isDigit(text, to)) to += 1;
    runs.push({ from: start, to });
    start = to + 1;
  }
  return runs;
}

function isDigit(text: string, at: number): boolean {
  return VALUES[text.charCodeAt(at)] !== NONE;
}

/** Readable in its first bytes; most runs say no with the first group. */
function tastesOfText(text: string, start: number, end: number): boolean {
  if (end - start < LEAST) return false;
  for (let at = start; at + 4 <= Math.min(end, start + TASTE); at += 4) {
    const group = groupAt(text, at);
    if (!isReadable(group >> 16) || !isReadable((group >> 8) & 0xff) || !isReadable(group & 0xff)) return false;
  }
  return true;
}

function groupAt(text: string, at: number): number {
  let group = 0;
  for (let index = at; index < at + 4; index += 1) group = (group << 6) | (valueAt(text, index) & 63);
  return group;
}

function valueAt(text: string, at: number): number {
  return at < text.length ? (VALUES[text.charCodeAt(at)] as number) : 0;
}

function isReadable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** One character for each byte; the secrets that are looked for in it are ASCII. */
function decode(run: string): string {
  const size = Math.floor((run.length * 3) / 4);
  const pieces: string[] = [];
  const piece: number[] = [];
  for (let at = 0; at < run.length; at += 4) {
    const group = groupAt(run, at);
    piece.push(group >> 16, (group >> 8) & 0xff, group & 0xff);
    if (piece.length >= 3000) pieces.push(String.fromCharCode(...piece.splice(0)));
  }
  return (pieces.join('') + String.fromCharCode(...piece)).slice(0, size);
}
