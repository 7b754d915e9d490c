import { oneLine } from '../lib/foreign.js';
import type { Edit } from '../model/index.js';
import { blockPath } from './block-path.js';
import { findBlocks } from './blocks.js';
import type { Block } from './blocks.js';
import { headerOf } from './header.js';

export interface AnswerInput {
  /** The only files that may be edited. */
  readonly shownFiles: readonly string[];
}
/**
 * The edits of a model's answer. In an edit `search` and `replace` are whole lines, each ended by a line feed; an empty
 * `replace` takes the lines out.
 */
export type ParsedAnswer =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly rationale: string; readonly confidence?: number }
  | { readonly ok: false; readonly reason: string };

type ReplaceEdit = Edit & { readonly kind: 'replace' };
type Edits = { readonly ok: true; readonly edits: readonly ReplaceEdit[] } | { readonly ok: false; readonly reason: string };

const MOST_CHARACTERS = 256 * 1024;

/**
 * Reads an answer: tolerant of everything around the blocks, strict about the blocks. Nothing of it is ever run or evaluated.
 * @returns a reason is a text that a model can act on in its repair turn
 */
export function parseAnswer(text: string, input: AnswerInput): ParsedAnswer {
  if (text.length > MOST_CHARACTERS) return refuse(`The answer is longer than ${MOST_CHARACTERS / 1024} KiB. Give only the blocks for the places to change.`);
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const found = findBlocks(lines);
  if (!found.ok) return refuse(sentence(found.reason));
  if (found.blocks.length === 0) return refuse(noBlocks(lines));
  const read = readEdits(found.blocks, { lines, ...input });
  if (!read.ok) return read;
  const { cause, confidence } = headerOf(lines.slice(0, found.blocks[0]?.at));
  return { ok: true, edits: read.edits, rationale: cause, ...(confidence === undefined ? {} : { confidence }) };
}

function readEdits(blocks: readonly Block[], input: AnswerInput & { readonly lines: readonly string[] }): Edits {
  const edits: ReplaceEdit[] = [];
  let before: { end: number; file: string } | undefined;
  for (const [index, block] of blocks.entries()) {
    const path = blockPath({ ...input, block, ...(before === undefined ? {} : { before }) });
    if (!path.ok) return refuse(sentence(path.reason));
    const wrong = wrongWith(block, index + 1);
    if (wrong !== null) return refuse(wrong);
    before = { end: block.end, file: path.file };
    const edit: ReplaceEdit = { kind: 'replace', file: path.file, search: joined(block.search), replace: joined(block.replace) };
    // A block given twice is one edit said twice.
    if (!edits.some((other) => other.file === edit.file && other.search === edit.search && other.replace === edit.replace)) edits.push(edit);
  }
  return { ok: true, edits };
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function wrongWith({ search, replace }: Block, n: number): string | null {
  if (search.every((line) => line.trim() === '')) {
    return `The SEARCH of block ${n} is empty. To insert lines, repeat a neighbouring line in SEARCH and again in REPLACE; new files cannot be made.`;
  }
  if (joined(search) === joined(replace)) return `Block ${n} changes nothing: SEARCH and REPLACE are the same.`;
  const lazy = replace.find((line) => isPlaceholder(line) && !search.includes(line));
  if (lazy !== undefined) return `REPLACE of block ${n} abbreviates code (${JSON.stringify(oneLine(lazy, 80))}). Write every line out.`;
  return null;
}

/** `// ... rest of the code`, `# … existing code …`, a lone `...` is Python and stays. */
function isPlaceholder(line: string): boolean {
  const comment = /^\s{0,200}(?:\/\/|#|--|\/\*|<!--)\s{0,8}(.{1,200})$/.exec(line)?.[1];
  return comment !== undefined && /\.\.\.|…/.test(comment) && /\b(?:rest|existing|remaining|unchanged|same as|other|previous|omitted)\b/i.test(comment);
}

/** What the answer was instead, as far as it can be seen, because "no block" alone teaches nothing. */
function noBlocks(lines: readonly string[]): string {
  const has = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
  const format = 'Give SEARCH/REPLACE blocks: the path on the first line inside the fence, then <<<<<<< SEARCH, =======, >>>>>>> REPLACE.';
  if (has(/^@@ /) || has(/^diff --git /) || (has(/^--- /) && has(/^\+\+\+ /))) return `The answer is a unified diff, which is not accepted. ${format}`;
  if (has(/^\*\*\* (?:Begin Patch|Update File)/)) return `The answer is a patch in another format, which is not accepted. ${format}`;
  if (has(/&lt;&lt;&lt;&lt;&lt;/)) return `The markers are written as HTML entities. ${format}`;
  if (has(/^\s{0,8}<{5,9}\s/) || has(/^\s{0,8}={7}\s*$/)) return `The markers of the block are not as asked for. ${format}`;
  return `The answer holds no block. ${format}`;
}

function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
