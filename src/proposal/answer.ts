import { isPlaceholder } from '../lib/elision.js';
import { oneLine } from '../lib/foreign.js';
import type { Edit } from '../model/index.js';
import { blockPath } from './block-path.js';
import { findBlocks } from './blocks.js';
import type { Block } from './blocks.js';
import { readDiff } from './diff-edits.js';
import { isExample } from './echoed.js';
import { headerOf } from './header.js';
import { hasDiff } from './hunks.js';
import { unpack } from './unpack.js';
import { readWhole } from './whole.js';

export interface AnswerInput {
  /** The only files that may be edited. */
  readonly shownFiles: readonly string[];
  /** Files that are not there and may be made; without any, none. */
  readonly newFiles?: readonly string[];
}
/**
 * The edits of a model's answer. In an edit `search` and `replace` are whole lines, each ended by a line feed; an empty
 * `replace` takes the lines out.
 */
export type ParsedAnswer =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly rationale: string; readonly confidence?: number }
  | { readonly ok: false; readonly reason: string };

type Edits = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly reason: string };

const MOST_CHARACTERS = 256 * 1024;

/**
 * Reads an answer: tolerant of everything around the blocks, strict about the blocks. Where there are none, a diff is read as blocks, and
 * fenced code as code given whole; whether and where that fits only the files can tell. Nothing of it is ever run or evaluated.
 * @returns a reason is a text that a model can act on in its repair turn
 */
export function parseAnswer(text: string, input: AnswerInput): ParsedAnswer {
  if (text.length > MOST_CHARACTERS) return refuse(`The answer is longer than ${MOST_CHARACTERS / 1024} KiB. Give only the blocks for the places to change.`);
  const lines = unpack(text);
  const found = findBlocks(lines);
  if (!found.ok) return refuse(sentence(found.reason));
  const blocks = found.blocks.filter((block) => !isExample(block) || blockPath({ lines, block, shownFiles: input.shownFiles }).ok);
  if (blocks.length === 0 && found.blocks.length > 0) return refuse(`The answer only repeats the example. ${FORMAT}`);
  const read = blocks.length > 0 ? readEdits(blocks, { lines, ...input }) : readOther(lines, input);
  if (!read.ok) return read;
  const first = blocks[0]?.at ?? lines.findIndex((line) => /^(?:```|~~~|diff --git |--- |@@ |\*\*\* )/.test(line));
  const { cause, confidence } = headerOf(lines.slice(0, first === -1 ? lines.length : first));
  return { ok: true, edits: read.edits, rationale: cause, ...(confidence === undefined ? {} : { confidence }) };
}

function readEdits(blocks: readonly Block[], input: AnswerInput & { readonly lines: readonly string[] }): Edits {
  const edits: Edit[] = [];
  let before: { end: number; file: string } | undefined;
  const creatable = input.newFiles ?? [];
  for (const [index, block] of blocks.entries()) {
    const path = blockPath({ ...input, shownFiles: [...input.shownFiles, ...creatable], block, ...(before === undefined ? {} : { before }) });
    if (!path.ok) return refuse(sentence(path.reason));
    const made = creatable.includes(path.file) && !input.shownFiles.includes(path.file);
    const wrong = made ? wrongWithNew(block, index + 1) : wrongWith(block, index + 1);
    if (wrong !== null) return refuse(wrong);
    before = { end: block.end, file: path.file };
    const edit = made ? ({ kind: 'write', file: path.file, content: joined(block.replace) } as const) : toEdit(path.file, block);
    // A block given twice is one edit said twice.
    if (!edits.some((other) => JSON.stringify(other) === JSON.stringify(edit))) edits.push(edit);
  }
  return { ok: true, edits };
}

function toEdit(file: string, { search, replace, readings }: Pick<Block, 'search' | 'replace' | 'readings'>): Edit {
  const others = readings?.map((one) => ({ search: joined(one.search), replace: joined(one.replace) }));
  return { kind: 'replace', file, search: joined(search), replace: joined(replace), ...(others === undefined ? {} : { readings: others }) };
}

/** An answer without blocks: a diff, or code in fences. */
function readOther(lines: readonly string[], input: AnswerInput): Edits {
  if (hasDiff(lines)) return readDiff(lines, input);
  const whole = readWhole(lines, input.shownFiles);
  return whole ?? refuse(noBlocks(lines));
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function wrongWithNew({ search, replace }: Block, n: number): string | null {
  if (search.some((line) => line.trim() !== '')) return `Block ${n} is for a file that is not there yet: leave its SEARCH empty.`;
  return replace.every((line) => line.trim() === '') ? `Block ${n} makes an empty file.` : null;
}

function wrongWith({ search, replace, readings }: Block, n: number): string | null {
  if (search.every((line) => line.trim() === '')) {
    return `The SEARCH of block ${n} is empty. To insert lines, repeat a neighbouring line in SEARCH and again in REPLACE; new files cannot be made.`;
  }
  if (readings === undefined && joined(search) === joined(replace)) return `Block ${n} changes nothing: SEARCH and REPLACE are the same.`;
  const lazy = replace.find((line) => isPlaceholder(line) && !search.includes(line));
  if (lazy !== undefined) return `REPLACE of block ${n} abbreviates code (${JSON.stringify(oneLine(lazy, 80))}). Write every line out.`;
  return null;
}

const FORMAT = 'Give SEARCH/REPLACE blocks: the path on the first line inside the fence, then <<<<<<< SEARCH, =======, >>>>>>> REPLACE.';

/** What the answer was instead, as far as it can be seen, because "no block" alone teaches nothing. */
function noBlocks(lines: readonly string[]): string {
  const has = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
  if (has(/^\s{0,8}<{5,9}\s/) || has(/^\s{0,8}={7}\s*$/)) return `The markers of the block are not as asked for. ${FORMAT}`;
  return `The answer holds no block. ${FORMAT}`;
}

function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
