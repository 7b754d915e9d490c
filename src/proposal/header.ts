import { oneLine } from '../lib/foreign.js';

/** What a model says about its answer. Both are for the log: no decision rests on them. */
export interface Header {
  readonly cause: string;
  readonly confidence?: number;
}

const CAUSE_CAP = 400;

/** Reads `Cause:` and `Confidence:` (also as JSON fields, also in bold) from the lines in front of the first block. */
export function headerOf(lines: readonly string[]): Header {
  const cause = field(lines, 'cause') ?? firstWords(lines);
  const confidence = share(field(lines, 'confidence') ?? '');
  return { cause: oneLine(cause, CAUSE_CAP), ...(confidence === undefined ? {} : { confidence }) };
}

/** The value of a labelled line, as models write them. */
export function field(lines: readonly string[], name: string): string | undefined {
  const pattern = new RegExp(`^[\\s*_{"'#-]{0,12}(?:root )?${name}["'*_]{0,4}\\s{0,4}[:=]["'*_\\s]{0,8}(.{1,2000})$`, 'i');
  return lines.map((line) => pattern.exec(line)?.[1]).find((value) => value !== undefined)?.replace(/["'},]{1,4}\s*$/, '');
}

function firstWords(lines: readonly string[]): string {
  return lines.find((line) => /^\s{0,8}[A-Z][a-z' ]/.test(line)) ?? '';
}

/** `0.8`, `.8`, `80%`, `80 %`; anything else, and anything outside 0..1, is no confidence. */
function share(text: string): number | undefined {
  const match = /^(\d{0,3}(?:\.\d{1,6})?)\s?(%?)/.exec(text.trim());
  if (match?.[1] === undefined || match[1] === '') return undefined;
  const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return value >= 0 && value <= 1 ? value : undefined;
}
