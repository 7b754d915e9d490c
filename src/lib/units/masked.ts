import { COMMENT, CODE, STRING, scanSource } from '../scan-source.js';
import type { Language } from '../source.js';

/** One text twice, both as long as it was and with the same lines. */
export interface Masked {
  /**
   * Comments and strings are blanks: what is left can be read by its brackets. In languages with braces the end of a string stays as a
   * quote, because it decides whether a line goes on.
   */
  readonly code: string;
  /** Only comments are blanks: import paths and test titles can still be read. */
  readonly plain: string;
}

export function maskSource(text: string, language: Language): Masked {
  const kinds = scanSource(text, language);
  if (language === 'js') freeApostrophes(text, kinds);
  if (language === 'c' || language === 'csharp') hideDirectives(text, kinds);
  const plain = blank(text, (i) => kinds[i] === COMMENT);
  const blanked = blank(text, (i) => kinds[i] !== CODE);
  // Kotlin's names in words may hold brackets.
  const bare = language === 'java' ? blanked.replace(/`[^`\n]{1,200}`/g, (name) => name.replace(/[()[\]{}]/g, ' ')) : blanked;
  return { code: language === 'python' ? bare : withStringEnds(bare, kinds), plain };
}

function withStringEnds(bare: string, kinds: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bare.length; i++) out += kinds[i] === STRING && kinds[i + 1] !== STRING && bare[i] === ' ' ? '"' : bare[i];
  return out;
}

/** The apostrophe of "don't" between two tags opens no string; a quote that its line does not close is taken for one of those. */
function freeApostrophes(text: string, kinds: Uint8Array): void {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    let from = end;
    while (from > start && kinds[from - 1] === STRING) from--;
    const mark = text[from];
    const open = from < end && (mark === "'" || mark === '"') && kinds[end] !== STRING && (end - from === 1 || text[end - 1] !== mark);
    if (open) kinds.fill(CODE, from, end);
    start = end + 1;
  }
}

/** `#if` and `#define` may hold half a bracket pair, on more than one line. */
function hideDirectives(text: string, kinds: Uint8Array): void {
  for (const match of text.matchAll(/^[ \t]{0,40}#(?:[^\n\\]|\\(?:\r?\n|.)){0,8000}/gm)) kinds.fill(COMMENT, match.index, match.index + match[0].length);
}

function blank(text: string, drop: (index: number) => boolean): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += drop(i) && text[i] !== '\n' && text[i] !== '\r' ? ' ' : text[i];
  return out;
}
