import { itemChar, translateVim } from './vim-pattern.js';
import type { Compile, Pattern } from './pattern.js';

/** `%f` … in one entry of an error format. */
export type Item = 'f' | 'b' | 'o' | 'l' | 'e' | 'c' | 'v' | 'k' | 't' | 'n' | 'm' | 'r' | 'p' | 's';

/** What an entry's lines are: the letter behind its first `%`, if any. */
export type Prefix = 'D' | 'X' | 'A' | 'E' | 'W' | 'I' | 'N' | 'C' | 'Z' | 'G' | 'O' | 'P' | 'Q';

export interface Entry {
  readonly prefix?: Prefix;
  readonly flag?: '+' | '-';
  /** `%>`: the next line is tried from this entry on. */
  readonly stay: boolean;
  readonly pattern: Pattern;
  /** By group, from the first. */
  readonly items: readonly Item[];
  /** `%t%n` is one code: W0612. */
  readonly coded: boolean;
}

export type ReadEntry = { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly reason: string };

const FORMS: Readonly<Record<Item, string>> = { f: '.+', b: '\\d+', o: '.+', l: '\\d+', e: '\\d+', c: '\\d+', v: '\\d+', k: '\\d+', t: '.', n: '\\d+', m: '.+', r: '.*', p: '[-\\t .~]*', s: '.+' };
const NAME = '(?:[A-Za-z]:[\\\\/])?';

/** Commas part the entries, but not behind a backslash; so do new lines. */
export function entriesIn(text: string): readonly string[] {
  const entries: string[] = [''];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === ',' || char === '\n') entries.push('');
    else {
      const escaped = char === '\\' && at + 1 < text.length && text[at + 1] !== '\n';
      entries.push(`${entries.pop() ?? ''}${char}${escaped ? (text[at + 1] as string) : ''}`);
      if (escaped) at += 1;
    }
  }
  return entries.map((entry) => entry.replace(/\r$/, '').replace(/^ +/, '')).filter((entry) => entry.trim() !== '');
}

interface Draft {
  vim: string;
  readonly items: Item[];
  readonly forms: string[];
  prefix?: Prefix;
  flag?: '+' | '-';
  stay: boolean;
}

/** One entry → what it matches. @see https://vimhelp.org/quickfix.txt.html#errorformat */
export function readEntry(text: string, compile: Compile): ReadEntry {
  const draft: Draft = { vim: '', items: [], forms: [], stay: false };
  for (let at = 0; at < text.length; ) {
    const next = text[at] === '%' ? percentAt(text, at, draft) : plainAt(text, at, draft);
    if (typeof next === 'string') return { ok: false, reason: next };
    at = next;
  }
  const translated = translateVim(draft.vim, draft.forms);
  if (!translated.ok) return translated;
  // As in Vim, letters fit in either case unless \C says otherwise.
  const compiled = compile(`^(?:${translated.source})$`, !draft.vim.includes('\\C'));
  if (!compiled.ok) return compiled;
  const { items, stay, prefix, flag } = draft;
  return { ok: true, entry: { pattern: compiled.pattern, items, stay, coded: text.includes('%t%n'), ...(prefix === undefined ? {} : { prefix }), ...(flag === undefined ? {} : { flag }) } };
}

/** What stands for itself; a backslash takes the next character as a pattern would. */
function plainAt(text: string, at: number, draft: Draft): number {
  const char = text[at] as string;
  const escaped = char === '\\' && at + 1 < text.length;
  draft.vim += escaped ? (text[at + 1] as string) : /[.*^$~[\\]/.test(char) ? `\\${char}` : char;
  return at + (escaped ? 2 : 1);
}

/** @returns where to go on, or why not */
function percentAt(text: string, at: number, draft: Draft): number | string {
  const char = text[at + 1];
  if (char === undefined) return 'it ends with a single %; write %% for the sign itself';
  if (Object.hasOwn(FORMS, char)) return itemAt(text, at, draft);
  if (char === '*') return scanAt(text, at, draft);
  if ('%\\.^$~['.includes(char)) draft.vim += char;
  else if (char === '#') draft.vim += '*';
  else if (char === '>') draft.stay = true;
  else if (at === 0) return prefixAt(text, draft);
  else return `%${char} is no item; items are ${Object.keys(FORMS).map((item) => `%${item}`).join(' ')} and %*`;
  return at + 2;
}

function itemAt(text: string, at: number, draft: Draft): number | string {
  const item = text[at + 1] as Item;
  if (draft.items.includes(item)) return `%${item} stands in it twice`;
  if (item === 'r' && !'OPQ'.includes(draft.prefix ?? '-')) return '%r stands only behind %O, %P and %Q';
  draft.vim += itemChar(draft.items.length);
  draft.items.push(item);
  draft.forms.push(`(${item === 'f' ? nameForm(text[at + 2]) : FORMS[item]})`);
  return at + 2;
}

/** A name may have blanks in it, so it goes on until what comes next fits; before another item it has none. */
function nameForm(next: string | undefined): string {
  if (next === undefined) return FORMS.f;
  return next === '%' || next === '\\' ? `${NAME}[^\\s:;"'<>|()\\[\\]{}*?!&]+` : `${NAME}.+?`;
}

/** `%*[^…]` and `%*\d`: as many as there are, and nothing is kept of them. */
function scanAt(text: string, at: number, draft: Draft): number | string {
  const found = /^%\*(?:(\[\^?\]?[^\]]{0,200}\])|\\\\?([A-Za-z]))/.exec(text.slice(at));
  if (found === null) return text[at + 2] === '[' ? 'a ] is missing behind %*[' : `%*${text[at + 2] ?? ''} is not understood; it takes %*[…] or %*\\d`;
  draft.vim += `${found[1] ?? `\\${found[2] ?? ''}`}\\+`;
  return at + found[0].length;
}

function prefixAt(text: string, draft: Draft): number | string {
  const found = /^%([+-]?)([DXAEWINCZGOPQ])/.exec(text);
  if (found === null) return `%${text.slice(1, 3)} is no prefix; prefixes are %D %X %A %E %W %I %N %C %Z %G %O %P %Q, with + or - before the letter`;
  if (found[1] !== '') draft.flag = found[1] as '+' | '-';
  draft.prefix = found[2] as Prefix;
  return found[0].length;
}
