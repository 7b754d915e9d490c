import type { Language } from './source.js';

interface Quote {
  readonly mark: string;
  /** May go on past the end of the line. */
  readonly lines: boolean;
}
interface Syntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [string, string])[];
  readonly quotes: readonly Quote[];
  /** A line comment needs a blank (or the start of a line) before it. */
  readonly spaced?: true;
  /** `'` is a lifetime unless it closes after one character. */
  readonly characters?: true;
  /** Regular expression literals, and holes in templates. */
  readonly script?: true;
  /** Strings whose end is spelt at their beginning: Rust's `r#"…"#`, C++'s `R"x(…)x"`. */
  readonly raw?: RegExp;
  /** Texts from `<<<NAME` to a line that begins with the name: PHP's. */
  readonly heredoc?: true;
  /** Block comments inside block comments count. */
  readonly nested?: true;
  /** `'` between digits parts a number. */
  readonly separators?: true;
}

const short = (...marks: string[]): Quote[] => marks.map((mark) => ({ mark, lines: false }));
const long = (...marks: string[]): Quote[] => marks.map((mark) => ({ mark, lines: true }));
const SLASHES = { line: ['//'], block: [['/*', '*/']] } as const;
const HASH = { line: ['#'], block: [], quotes: short('"', "'") } as const;

const SYNTAX: Readonly<Record<Language, Syntax>> = {
  js: { ...SLASHES, quotes: short('"', "'"), script: true },
  python: { line: ['#'], block: [], quotes: [...long('"""', "'''"), ...short('"', "'")] },
  go: { ...SLASHES, quotes: [...long('`'), ...short('"', "'")] },
  rust: { ...SLASHES, quotes: long('"'), characters: true, raw: /^[bc]?r(#{0,20})"/, nested: true },
  java: { ...SLASHES, quotes: [...long('"""'), ...short('"', "'")] },
  c: { ...SLASHES, quotes: short('"', "'"), raw: /^R"([^()\\\s]{0,16})\(/, separators: true },
  csharp: { ...SLASHES, quotes: [...long('"""'), ...short('"', "'")] },
  php: { line: ['//', '#'], block: [['/*', '*/']], quotes: long('"', "'"), heredoc: true },
  swift: { ...SLASHES, quotes: [...long('"""'), ...short('"')] },
  dart: { ...SLASHES, quotes: [...long('"""', "'''"), ...short('"', "'")] },
  ruby: HASH, perl: HASH, elixir: { ...HASH, quotes: [...long('"""'), ...short('"')] }, config: HASH,
  shell: { ...HASH, spaced: true }, make: { ...HASH, spaced: true }, docker: { ...HASH, spaced: true }, yaml: { ...HASH, spaced: true }, powershell: { ...HASH, block: [['<#', '#>']] },
  batch: { line: ['::', 'REM ', 'rem '], block: [], quotes: [] },
  json: { ...SLASHES, quotes: short('"') },
  sql: { line: ['--'], block: [['/*', '*/']], quotes: short("'", '"') },
  lua: { line: ['--'], block: [['--[[', ']]']], quotes: short('"', "'") },
  html: { line: [], block: [['<!--', '-->']], quotes: [] },
  css: { line: [], block: [['/*', '*/']], quotes: short('"', "'") },
  prose: { line: [], block: [], quotes: [] },
  other: { line: [], block: [], quotes: [] },
};

/** What a character is part of. */
export const CODE = 0;
export const COMMENT = 1;
export const STRING = 2;

/**
 * Marks every character of a text as code, comment or string, quotes and comment marks included. A scanner, no parser: it may be fooled
 * by a text made for that (a regular expression after a closing bracket), so no check lets anything pass on its word alone.
 */
export function scanSource(text: string, language: Language): Uint8Array {
  const syntax = SYNTAX[language];
  const kinds = new Uint8Array(text.length);
  const holes: number[] = [];
  for (let at = 0; at < text.length; ) {
    const token = syntax.script === true ? (scriptToken(text, at, holes) ?? plainToken(text, at, syntax)) : plainToken(text, at, syntax);
    const end = token?.end ?? at + 1;
    if (token !== null && token.kind !== CODE) kinds.fill(token.kind, at, end);
    at = end;
  }
  return kinds;
}

interface Token {
  readonly kind: number;
  readonly end: number;
}

function plainToken(text: string, at: number, syntax: Syntax): Token | null {
  const char = text.charAt(at);
  if (/[\w\s]/.test(char) && !/[rbc]/i.test(char)) return null;
  if (syntax.raw !== undefined && /[rbc]/i.test(char)) return rawToken(text, at, syntax.raw);
  if (syntax.heredoc === true && text.startsWith('<<<', at)) return heredocToken(text, at);
  const comment = commentToken(text, at, syntax);
  if (comment !== null) return comment;
  if (char === "'" && syntax.characters === true) return characterToken(text, at);
  if (char === "'" && syntax.separators === true && partsNumber(text, at)) return null;
  return quoteToken(text, at, syntax);
}

function commentToken(text: string, at: number, syntax: Syntax): Token | null {
  for (const [open, close] of syntax.block) if (text.startsWith(open, at)) return { kind: COMMENT, end: syntax.nested === true ? afterNested(text, at) : after(text, close, at + open.length) };
  const spaced = syntax.spaced !== true || at === 0 || /[\s;|&(]/.test(text.charAt(at - 1));
  return spaced && syntax.line.some((mark) => text.startsWith(mark, at)) ? { kind: COMMENT, end: lineEnd(text, at) } : null;
}

function partsNumber(text: string, at: number): boolean {
  return /[\da-f]/i.test(text.charAt(at + 1)) && /(?:^|[^\w'])\d[\da-fx']{0,40}$/i.test(text.slice(Math.max(0, at - 44), at));
}

function quoteToken(text: string, at: number, syntax: Syntax): Token | null {
  const quote = syntax.quotes.find(({ mark }) => text.startsWith(mark, at));
  return quote === undefined ? null : { kind: STRING, end: stringEnd(text, at + quote.mark.length, quote) };
}

function after(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  return at === -1 ? text.length : at + close.length;
}

/** Without its last end everything to the end of the text. */
function afterNested(text: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

/** A raw string; null where the letter begins a name or a number. */
function rawToken(text: string, at: number, raw: RegExp): Token | null {
  const match = /\w/.test(text.charAt(at - 1)) && !/(?:^|\W)(?:u8|[uUL])$/.test(text.slice(Math.max(0, at - 3), at)) ? null : raw.exec(text.slice(at, at + 40));
  if (match === null) return null;
  const close = match[0].endsWith('(') ? `)${match[1] ?? ''}"` : `"${match[1] ?? ''}`;
  return { kind: STRING, end: after(text, close, at + match[0].length) };
}

/** Without its end to the end of the text; null where no name follows. */
function heredocToken(text: string, at: number): Token | null {
  const match = /^<<<[ \t]{0,8}(["']?)([A-Za-z_]\w{0,60})\1\r?\n/.exec(text.slice(at, at + 90));
  if (match === null) return null;
  const close = new RegExp(`^[ \\t]{0,80}${match[2]}\\b`, 'm');
  const rest = text.slice(at + match[0].length);
  const end = close.exec(rest);
  return { kind: STRING, end: end === null ? text.length : at + match[0].length + end.index + end[0].length };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function characterToken(text: string, at: number): Token | null {
  const match = /^'(?:\\.[^'\n]{0,10}|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\\'\n])'/.exec(text.slice(at, at + 16));
  return match === null ? null : { kind: STRING, end: at + match[0].length };
}

/** The end of a string: its mark, or for short strings the end of the line, which limits what one odd quote can spoil. */
function stringEnd(text: string, from: number, { mark, lines }: Quote): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(mark, i)) return i + mark.length;
    else if (text[i] === '\n' && !lines) return i;
  }
  return text.length;
}

const REGEX = /^\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]{0,8}/;
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case|in|of|do|else|yield|await|void|delete))[ \t]*$/;

/** Template strings with their holes, and regular expressions where a value may begin. */
function scriptToken(text: string, at: number, holes: number[]): Token | null {
  const char = text[at];
  const depth = holes.at(-1);
  if (char === '`') return template(text, at + 1, holes);
  if (char === '{' && depth !== undefined) holes[holes.length - 1] = depth + 1;
  if (char === '}' && depth !== undefined) {
    if (depth === 0) {
      holes.pop();
      return template(text, at + 1, holes);
    }
    holes[holes.length - 1] = depth - 1;
  }
  if (char !== '/' || !BEFORE_REGEX.test(text.slice(Math.max(0, at - 40), at))) return null;
  const match = REGEX.exec(text.slice(at, at + 2000));
  return match === null ? null : { kind: STRING, end: at + match[0].length };
}

function template(text: string, from: number, holes: number[]): Token {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '`') return { kind: STRING, end: i + 1 };
    else if (text.startsWith('${', i)) {
      holes.push(0);
      return { kind: STRING, end: i + 2 };
    }
  }
  return { kind: STRING, end: text.length };
}
