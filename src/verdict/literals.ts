/** Strings and numbers of a piece of text. Strings without their quotes, numbers in one form. */
export interface Literals {
  readonly strings: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

const STRING = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const NUMBER = /(?<![\w.])-?(?:0[xX][\da-fA-F_]{1,16}|\d[\d_]{0,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)(?:[uUiIlLnfF]\d{0,3})?(?![\w.])/g;

/** Every literal in a text. */
export function literalsIn(text: string): Literals {
  const strings = [...text.matchAll(STRING)].map((match) => unescape(match[1] ?? match[2] ?? match[3] ?? ''));
  return { strings: new Set(strings), numbers: new Set((text.replace(STRING, ' ').match(NUMBER) ?? []).map(toNumber)) };
}

/** A line with every literal replaced by one sign: what is left is its form. */
export function formOf(line: string): string {
  return line.replace(STRING, '§').replace(NUMBER, '§').replace(/\s+/g, ' ').trim();
}

/** Long or odd enough to be an answer, not a common constant: strings from 4 characters, numbers but small whole ones. */
export function isTelling(literal: string | number): boolean {
  if (typeof literal === 'string') return literal.trim().length >= 4 && !/^(?:true|false|null|none|undefined|nil|nan)$/i.test(literal.trim());
  return Number.isFinite(literal) && !(Number.isInteger(literal) && Math.abs(literal) < 10);
}

function toNumber(text: string): number {
  return Math.abs(Number(text.replace(/_/g, '').replace(/(?<=\d)(?:[uUiIlLn]\d{0,3}|[fF](?:32|64)?)$/, '')));
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}
