import { CODE, COMMENT, scanSource } from './scan-source.js';
import type { Language } from './source.js';

/**
 * The text with comments blanked out, same length and lines. Meant for checks that look for dangerous calls and must not cry at a
 * comment. What is blanked is believed twice: the scanner over the whole file and one over the line alone must agree, and a comment
 * that could be code in a string with holes (`${`, `$(`, a backtick) stays. When in doubt it is code.
 */
export function withoutComments(text: string, language: Language): string {
  const kinds = scanSource(text, language);
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const own = kinds.subarray(start, start + line.length);
    start += line.length + 1;
    return own.includes(COMMENT) ? blankLine(line, own, language) : line;
  });
  return lines.join('\n');
}

function blankLine(line: string, kinds: Uint8Array, language: Language): string {
  const from = kinds.indexOf(COMMENT);
  const to = kinds.lastIndexOf(COMMENT) + 1;
  if (/\$[{(]|`/.test(line.slice(from, to))) return line;
  const inBlock = /^\s*(?:\*|\/\*|<!--)/.test(line) && from <= line.search(/\S/);
  const alone = scanSource(line, language);
  const agreed = inBlock || kinds.every((kind, i) => kind !== COMMENT || alone[i] === COMMENT);
  return agreed ? blank(line, kinds, (kind) => kind === COMMENT) : line;
}

/** The text with comments and strings blanked out: what is left to count brackets in. Not for anything a check lets pass. */
export function codeOnly(text: string, language: Language): string {
  return blank(text, scanSource(text, language), (kind) => kind !== CODE);
}

function blank(text: string, kinds: Uint8Array, drop: (kind: number) => boolean): string {
  const chars: string[] = [];
  for (let i = 0; i < text.length; i++) chars.push(drop(kinds[i] ?? CODE) && text[i] !== '\n' ? ' ' : text.charAt(i));
  return chars.join('');
}
