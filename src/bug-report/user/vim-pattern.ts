/** Where an item of an error format stands in a Vim pattern: characters of a private area, which no format and no log holds. */
const FIRST_ITEM = 0xe000;
export const itemChar = (index: number): string => String.fromCharCode(FIRST_ITEM + index);

/** Vim's escapes that are written otherwise, or not at all, in RE2. */
const ESCAPES: Readonly<Record<string, string>> = {
  '(': '(?:', ')': ')', '|': '|', '+': '+', '=': '?', '?': '?', '<': '\\b', '>': '\\b',
  d: '\\d', D: '\\D', s: '[ \\t]', S: '[^ \\t]', w: '\\w', W: '\\W', t: '\\t', e: '\\x1b', r: '\\r', n: '\\n',
  a: '[A-Za-z]', A: '[^A-Za-z]', l: '[a-z]', L: '[^a-z]', u: '[A-Z]', U: '[^A-Z]', x: '[0-9A-Fa-f]', X: '[^0-9A-Fa-f]', o: '[0-7]', O: '[^0-7]',
  h: '[A-Za-z_]', H: '[^A-Za-z_]', i: '[\\w]', k: '[\\w]', f: '[^\\s:;"<>|()]', p: '[ -~]', c: '', C: '',
};

export type Translated = { readonly ok: true; readonly source: string } | { readonly ok: false; readonly reason: string };

/** A Vim pattern ("magic") → RE2's words. @see https://vimhelp.org/pattern.txt.html */
export function translateVim(vim: string, items: readonly string[]): Translated {
  let source = '';
  for (let at = 0; at < vim.length; ) {
    const part = partAt(vim, at, items);
    if ('reason' in part) return { ok: false, reason: part.reason };
    source += part.text;
    at = part.next;
  }
  return { ok: true, source };
}

type Part = { readonly text: string; readonly next: number } | { readonly reason: string };

function partAt(vim: string, at: number, items: readonly string[]): Part {
  const char = vim[at] as string;
  const item = items[char.charCodeAt(0) - FIRST_ITEM];
  const one = (text: string): Part => ({ text, next: at + 1 });
  if (item !== undefined) return one(item);
  if (char === '\\') return escapeAt(vim, at);
  if (char === '[') return classAt(vim, at);
  if (char === '.' || char === '*') return one(char);
  if (char === '^') return one(at === 0 ? '^' : '\\^');
  if (char === '$') return one(at === vim.length - 1 ? '$' : '\\$');
  if (char === '~') return { reason: '%~ is what was last substituted in an editor' };
  return one(quoted(char));
}

function escapeAt(vim: string, at: number): Part {
  const char = vim[at + 1];
  if (char === undefined) return { text: '\\\\', next: at + 1 };
  if (char === '%' && vim[at + 2] === '(') return { text: '(?:', next: at + 3 };
  if (char === '{') return repeatAt(vim, at);
  if ('zZ&@%_mMvV123456789'.includes(char)) return { reason: `\\${char} of a Vim pattern is not understood here` };
  return { text: Object.hasOwn(ESCAPES, char) ? (ESCAPES[char] as string) : quoted(char), next: at + 2 };
}

/** `\{n,m}`, and `\{-n,m}` where as few as possible are taken. */
function repeatAt(vim: string, at: number): Part {
  const found = /^\\\{(-?)(\d{0,4})(,?)(\d{0,4})\\?\}/.exec(vim.slice(at, at + 20));
  if (found === null) return { reason: `"${vim.slice(at, at + 8)}" is no number of times` };
  const [whole, lazy, least = '', comma, most = ''] = found;
  const times = comma === '' && least === '' ? '*' : comma === '' ? `{${least}}` : `{${least === '' ? '0' : least},${most}}`;
  return { text: `${times}${lazy === '-' ? '?' : ''}`, next: at + whole.length };
}

/** A class, closed or not: `[` alone stands for itself. */
function classAt(vim: string, at: number): Part {
  const found = /^\[(\^?)(\]?(?:\[:[a-z]{1,10}:\]|\\.|[^\]\\]|\\$){0,500})\]/s.exec(vim.slice(at));
  if (found === null) return { text: '\\[', next: at + 1 };
  const [whole, not = '', body = ''] = found;
  const inside = body.replace(/\[:[a-z]{1,10}:\]|\\[etrbn\]^\\-]|[\\[\]]/g, (part) => (part.startsWith('[:') ? part : part === '\\e' ? '\\x1b' : part === '\\b' ? '\\x08' : part.length === 2 ? part : `\\${part}`));
  return inside === '' ? { text: quoted(whole), next: at + whole.length } : { text: `[${not}${inside}]`, next: at + whole.length };
}

export function quoted(text: string): string {
  return text.replace(/[\\.*+?^${}()|[\]/-]/g, '\\$&');
}
