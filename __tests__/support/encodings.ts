import { gzipSync } from 'node:zlib';
import { pick, type Random } from './secrets.js';

const base64 = (value: string, before: string, after = ''): string => Buffer.from(before + value + after).toString('base64');

/** The ways in which a known value is written on its way out: row S1 of the threats, and what escapers make of it. */
export const ENCODINGS: Readonly<Record<string, (value: string) => string>> = {
  verbatim: (value) => value,
  URL: encodeURIComponent,
  'URL, small letters': (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
  'URL, every byte': (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  form: (value) => encodeURIComponent(value).replace(/%20/g, '+'),
  base64: (value) => base64(value, ''),
  'base64, one byte before': (value) => base64(value, ':', 'zz'),
  'base64, two bytes before': (value) => base64(value, 'x:', '\n'),
  base64url: (value) => Buffer.from(`${value}?`).toString('base64url'),
  'base64 of base64': (value) => base64(base64(`token: ${value}\n`, ''), ''),
  hex: (value) => Buffer.from(value).toString('hex'),
  'hex, capitals': (value) => Buffer.from(value).toString('hex').toUpperCase(),
  JSON: (value) => JSON.stringify(value).slice(1, -1),
  'JSON in JSON': (value) => JSON.stringify(JSON.stringify(value)).slice(1, -1),
  'JSON, ASCII only': (value) => JSON.stringify(value).slice(1, -1).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON, as Go writes it': (value) => JSON.stringify(value).slice(1, -1).replace(/[&<>]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  HTML: (value) => value.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] as string),
  'HTML, numbers': (value) => value.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#x27;' })[sign] as string),
  'HTML, slashes too': (value) => value.replace(/[&<>"'/]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '/': '&#x2F;' })[sign] as string),
  reversed: (value) => [...value].reverse().join(''),
  'gzip in base64': (value) => gzipSync(`token: ${value}\n`).toString('base64'),
  'over two lines': (value) => `${value.slice(0, value.length >> 1)}\n2026-01-02T03:04:05.1234567Z   ${value.slice(value.length >> 1)}`,
  'over two lines, Windows': (value) => `${value.slice(0, 5)}\r\n${value.slice(5)}`,
  'colour inside': (value) => `${value.slice(0, 5)}\u001b[1;31m${value.slice(5)}`,
  'zero width inside': (value) => [...value].join('\u200b'),
};

/** What survives of the encoded form is looked for without breaks and noise, as `leftOf` does. */
export function unbroken(form: string): string {
  return form.replace(/\r?\n(?:\S+Z )?\s*/g, '').replace(/\u001b\[[0-9;]*m|\u200b/g, '');
}

/** Values as a job holds them: keys, identifiers, passwords with signs and other letters, sentences. */
export function knownValues(random: Random): string[] {
  const some = (letters: string, count: number): string => Array.from({ length: count }, () => pick(random, letters)).join('');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return [
    some(letters, 40), some(letters, 24), some('0123456789abcdef', 64), `${some(letters, 20)}-_${some(letters, 13)}`, some('0123456789', 12),
    `${some(letters, 6)}$/"<${some(letters, 3)}>&'é+${some(letters, 5)}`, `pässwörter ${some(letters, 8)} und 日本`, `${some(letters, 4)}!x`, `it is "${some(letters, 9)}" & more`,
    `${some('0123456789abcdef', 8)}-${some('0123456789abcdef', 4)}-4${some('0123456789abcdef', 3)}-8${some('0123456789abcdef', 3)}-${some('0123456789abcdef', 12)}`,
  ];
}
