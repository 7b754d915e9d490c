import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

export interface Spoken {
  /** What of it would notify, close, load, link or order, each with its words. */
  readonly active: readonly string[];
  /** Blocks in order, without their words: what foreign words must not change. */
  readonly shape: readonly string[];
}

const parse = (markdown: string): Node => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;

/** Nodes that lead, load or refer; we write none of them ourselves. */
const FORBIDDEN = new Set(['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference', 'footnoteDefinition', 'thematicBreak', 'delete', 'emphasis']);
/** Our own elements, without attributes; and our marker. */
const ELEMENTS = /<\/?(?:table|tr|th|td|details|summary|sub|b)>|<!-- heal-action step=[0-9a-f]{8} base=[0-9a-f]{40} tree=[0-9a-f]{40} tier=(?:ready|draft) -->/g;
const HEADINGS = /^(?:What broke|What changed|Why it may be trusted|Why it is not handed over|Warnings|Diagnosis)$/;
/** What GitHub reads in rendered text, wherever it stands outside code. @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const READ: readonly (readonly [string, RegExp])[] = [
  ['mention', /@[A-Za-z\d]/], ['reference', /#\d|\bGH-\d/i], ['commit', /\b[0-9a-f]{40}\b/], ['address', /https?:|www\.|javascript:|data:/i], ['emoji', /:[a-z_]{2,}:/], ['order', /\[(?:skip|no) (?:ci|actions)\]|^\/\w/im], ['element', /[<>]/],
];

/** A text as GitHub reads it: as a tree, not by its characters. */
export function spokenIn(markdown: string): Spoken {
  const active: string[] = [];
  const shape: string[] = [];
  const text = (words: string): void => void active.push(...READ.flatMap(([name, pattern]) => (pattern.test(words) ? [`${name}: ${pattern.exec(words)?.[0] ?? ''} in ${words.slice(0, 80)}`] : [])));
  const walk = (node: Node, path: string): void => {
    if (FORBIDDEN.has(node.type)) active.push(`${node.type} ${JSON.stringify(node).slice(0, 80)}`);
    if (['heading', 'code', 'list', 'listItem', 'blockquote', 'html', 'table', 'paragraph'].includes(node.type)) shape.push(`${path}${node.type}${node.type === 'code' ? `:${node.lang ?? ''}` : ''}`);
    if (node.type === 'heading' && !(node.depth === 3 && HEADINGS.test(node.children?.[0]?.value ?? ''))) active.push(`heading ${node.children?.[0]?.value ?? ''}`);
    if (node.type === 'html') htmlText(node.value ?? '');
    // `>` between words is how test runners join names; in text it is only a character.
    if (node.type === 'text') text((node.value ?? '').replaceAll(' > ', ' '));
    for (const child of node.children ?? []) walk(child, `${path}${node.type === 'root' ? '' : `${node.type}/`}`);
  };
  const htmlText = (html: string): void => {
    if (html.startsWith('<!-- heal-action')) return void (html.replace(ELEMENTS, '') === '' || active.push(`comment ${html}`));
    text(html.replace(/<code>[^<]*<\/code>/g, 'CODE').replace(ELEMENTS, '').replace(/&gt;/g, ''));
  };
  walk(parse(markdown), '');
  return { active, shape };
}
