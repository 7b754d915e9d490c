import type { Masked } from './masked.js';
import { leadOf, type Unit } from './unit.js';

interface Line {
  readonly n: number;
  readonly indent: number;
  readonly text: string;
  /** Last line of the logical line. */
  end: number;
}

interface Draft {
  readonly line: Line;
  readonly children: Draft[];
  to: number;
}

const HEADER = /^(?:async\s{1,10})?(def|class)\s{1,10}(\w{1,200})/;
/** These begin a clause of the statement above, not a statement of their own. */
const CLAUSE = /^(?:elif|else|except|finally|case)\b/;
/** These never stand inside brackets: where they do, a bracket above was not closed. */
const FRESH_START = /^\s{0,200}(?:(?:async\s{1,10})?def|class|import|from|@\w)\b.*[\w:)\\]\s{0,20}$/;
const DEPTH = 100;

/** The units of Python, by indentation: it holds even where brackets do not. */
export function indentUnits(masked: Masked, lines: readonly string[]): readonly Unit[] {
  const roots: Draft[] = [];
  const stack: Draft[] = [];
  for (const line of logicalLines(masked.code)) {
    while (stack.length > 0 && (stack[stack.length - 1] as Draft).line.indent >= line.indent) {
      const top = stack[stack.length - 1] as Draft;
      if (top.line.indent === line.indent && CLAUSE.test(line.text)) break;
      stack.pop();
    }
    const top = stack[stack.length - 1];
    for (const open of stack) open.to = line.end;
    if (top !== undefined && top.line.indent === line.indent) continue;
    const draft: Draft = { line, children: [], to: line.end };
    (top?.children ?? roots).push(draft);
    if (stack.length < DEPTH) stack.push(draft);
  }
  return roots.map((draft) => toUnit(draft, lines));
}

/** A string that stands alone (a docstring, the end of a body) is blank in the masked text: the body goes on to it. */
function toUnit(draft: Draft, lines: readonly string[]): Unit {
  const header = HEADER.exec(draft.line.text);
  const name = header?.[2];
  const kind = header === null ? 'statement' : header[1] === 'class' ? 'type' : name?.startsWith('test') === true ? 'test' : 'function';
  const to = header === null ? draft.to : endOfBody(draft, lines);
  const { n } = draft.line;
  return {
    kind, from: n, to, head: draft.line.end, lead: leadOf(lines, n), children: draft.children.map((child) => toUnit(child, lines)),
    ...(name === undefined ? valueName(draft.line.text) : { name }),
  };
}

function valueName(text: string): { kind?: 'value'; name?: string } {
  const name = /^(\w{1,200})\s{0,4}(?::[^=]{0,200})?=(?!=)/.exec(text)?.[1];
  return name === undefined ? {} : { kind: 'value', name };
}

/** Lines that are indented deeper than the header belong to it, whatever they hold; blank ones at its end do not. */
function endOfBody({ line, to }: Draft, lines: readonly string[]): number {
  let end = to;
  for (let n = to + 1; n <= lines.length; n++) {
    const text = lines[n - 1] ?? '';
    if (text.trim() === '') continue;
    if (indentOf(text) <= line.indent) break;
    end = n;
  }
  return end;
}

function logicalLines(code: string): Line[] {
  const found: Line[] = [];
  let depth = 0;
  let open: Line | null = null;
  code.split(/\r\n|\n|\r/).forEach((text, i) => {
    if (text.trim() === '') return;
    if (depth > 0 && FRESH_START.test(text)) [depth, open] = [0, null];
    if (depth === 0 && open === null) {
      open = { n: i + 1, indent: indentOf(text), text: text.trim(), end: i + 1 };
      found.push(open);
    }
    depth = Math.max(0, depth + balance(text));
    if (open !== null) open.end = i + 1;
    if (depth === 0 && !text.trimEnd().endsWith('\\')) open = null;
  });
  return found;
}

function balance(text: string): number {
  let sum = 0;
  for (const char of text) sum += '([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0;
  return sum;
}

/** A tab goes to the next multiple of eight, as Python counts. */
function indentOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === ' ') width++;
    else if (char === '\t') width += 8 - (width % 8);
    else break;
  }
  return width;
}
