import type { Masked } from './masked.js';
import { nameBraced } from './names-braced.js';
import { leadOf, type Unit } from './unit.js';

const DEPTH = 50;
const HEADER_LINES = 6;

interface Draft {
  readonly from: number;
  readonly indent: number;
  to: number;
  readonly children: Draft[];
}

/**
 * The units of a language with braces by its layout alone, for files whose brackets do not match (one is missing, or a directive holds half
 * a pair): what is indented deeper belongs to the line above, and so does a closing bracket at its own depth.
 */
export function layoutUnits(masked: Masked, lines: readonly string[]): readonly Unit[] {
  const code = masked.code.split(/\r\n|\n|\r/);
  const roots: Draft[] = [];
  const stack: Draft[] = [];
  code.forEach((text, i) => {
    const indent = text.search(/\S/);
    if (indent === -1) return;
    const goesOn = /^[})\]{]|^(?:public|private|protected)\s{0,4}:|^else\b|^catch\b|^finally\b/.test(text.slice(indent));
    while (stack.length > 0 && !belongs(stack[stack.length - 1] as Draft, indent, goesOn)) stack.pop();
    for (const open of stack) open.to = i + 1;
    const top = stack[stack.length - 1];
    if (goesOn && top?.indent === indent) return;
    const draft: Draft = { from: i + 1, indent, to: i + 1, children: [] };
    (top?.children ?? roots).push(draft);
    if (stack.length < DEPTH) stack.push(draft);
  });
  return roots.map((draft) => toUnit(draft, { code, plain: masked.plain.split(/\r\n|\n|\r/), lines }));
}

function belongs(above: Draft, indent: number, goesOn: boolean): boolean {
  return indent > above.indent || (goesOn && indent === above.indent);
}

interface Texts {
  readonly code: readonly string[];
  readonly plain: readonly string[];
  readonly lines: readonly string[];
}

function toUnit(draft: Draft, texts: Texts): Unit {
  const { from, to } = draft;
  const head = headOf(draft, texts.code);
  const part = (all: readonly string[]): string => all.slice(from - 1, head).join('\n').replace(/\{[^{]{0,400}$/, '').trim();
  const naming = nameBraced({ code: part(texts.code), plain: part(texts.plain), member: false, top: false, body: to > from });
  return { ...naming, from, to, head, lead: leadOf(texts.lines, from), children: draft.children.map((child) => toUnit(child, texts)) };
}

/** A header goes on to its opening brace, if that is near. */
function headOf({ from, to }: Draft, code: readonly string[]): number {
  for (let n = from; n <= Math.min(to, from + HEADER_LINES); n++) if ((code[n - 1] ?? '').includes('{')) return n;
  return from;
}
