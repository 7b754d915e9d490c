import { visible } from './foreign.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Words that neither Markdown nor GitHub give a meaning to. Everything that is not surely one of them is shown as code. */
const PLAIN = /^[\p{L}\p{N}\p{M},.;:!?()'"“”‘’„–—…·→×≤≥%/+-]{1,}$/u;
/** Made of plain characters and active all the same: links, references, commit names, emoji, slash commands. */
const ACTIVE = /:\/\/|www\.|(?<![A-Za-z])[A-Za-z]{2,10}-\d|^[0-9a-f]{7,40}\W{0,3}$|:[\w+-]{1,50}:|^\//i;
/** At the start of a line these begin a list, a rule or a heading. */
const OPENER = /^(?:[-+=]{1,}|\d{1,9}[.)])$/;

/** Foreign text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}

/** Foreign text as one Markdown code span on one line: nothing in it is read, neither by Markdown nor by GitHub's mentions and references. */
export function codeSpan(text: string): string {
  const line = visible(text).replace(/\s+/gu, ' ');
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$|^$/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Foreign text as a fenced block, fenced by more backticks than it holds. @param language our own word, never foreign */
export function fence(text: string, language = ''): string {
  const body = visible(text).replace(/\n$/, '');
  const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/**
 * Prose with foreign words in it as one line of Markdown: words that could notify, close, link, embed or structure are shown as code.
 * No zero-width characters and no backslashes: GitHub looks for mentions in the rendered text, where those are gone.
 */
export function markdownText(text: string): string {
  // Between words `>` is how test runners join the names of a test; only at the start of a line does it quote.
  return words(text).map(({ word, plain }, at) => (plain ? word : word === '>' && at > 0 ? '&gt;' : punctuated(word, codeSpan))).join(' ');
}

/** The same for HTML that stands in Markdown (`<summary>`, table cells), where Markdown is not read but mentions are. */
export function htmlText(text: string): string {
  return words(text).map(({ word, plain }) => (plain || word === '>' ? escapeHtml(word) : punctuated(word, (core) => `<code>${escapeHtml(core)}</code>`))).join(' ');
}

/** The marks of the sentence that a word stands in are no part of it. */
function punctuated(word: string, shown: (core: string) => string): string {
  const [, before = '', core = word, after = ''] = /^(\(?)(.*?[^).,;:])([).,;:]*)$/su.exec(word) ?? [];
  return `${before}${shown(core)}${after}`;
}

function words(text: string): { word: string; plain: boolean }[] {
  const all = visible(text).split(/\s+/u).filter((word) => word !== '');
  return all.map((word, at) => ({ word, plain: PLAIN.test(word) && !ACTIVE.test(word) && !(at === 0 && OPENER.test(word)) }));
}
