/** One word of a command: as written (quotes kept), and what the program gets. */
export interface Word {
  readonly raw: string;
  readonly value: string;
}

/** Anything that makes a command more than one program with its arguments, outside of quotes. Globs are words like others. */
const COMPOUND = /[\n\r;&|<>`$\\(){}!#~]/;

/**
 * The words of one simple command for a POSIX shell; null for everything that is more than that (lists, pipes, redirects,
 * substitutions, variables, escapes), because a word of those may mean anything.
 */
export function simpleWords(command: string): readonly Word[] | null {
  const text = command.trim();
  const words: Word[] = [];
  const pattern = /[ \t]{0,1000}((?:[^ \t'"]|'[^']{0,1000}'|"[^"]{0,1000}"){1,1000})(?=[ \t]|$)/y;
  while (pattern.lastIndex < text.length) {
    const raw = pattern.exec(text)?.[1];
    if (raw === undefined || words.length > 100) return null;
    const value = unquote(raw);
    if (value === null) return null;
    words.push({ raw, value });
  }
  return words.length === 0 ? null : words;
}

function unquote(raw: string): string | null {
  let value = '';
  for (const piece of raw.match(/'[^']*'|"[^"]*"|[^'"]+/g) ?? []) {
    const quoted = piece.startsWith("'") || piece.startsWith('"');
    const inside = quoted ? piece.slice(1, -1) : piece;
    const refused = piece.startsWith("'") ? /[\n\r]/ : piece.startsWith('"') ? /[\n\r`$\\!]/ : COMPOUND;
    if (refused.test(inside)) return null;
    value += inside;
  }
  return value;
}

/** A word as a shell takes it literally. Only for values without a single quote. */
export function quoteWord(value: string): string {
  return /^[\w@%+=:,./-]{1,2000}$/.test(value) ? value : `'${value}'`;
}
