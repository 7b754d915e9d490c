import { oneLine } from '../lib/foreign.js';
import type { Block } from './blocks.js';

export type BlockPath = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly reason: string };

export interface PathInput {
  readonly lines: readonly string[];
  readonly block: Pick<Block, 'at' | 'behind'>;
  /** The block before it and the file that one is for: a second block in the same fence need not name it again. */
  readonly before?: { readonly end: number; readonly file: string };
  readonly shownFiles: readonly string[];
}

const FENCE = /^\s{0,8}(?:`{3,9}|~{3,9})(.{0,400})$/;

/**
 * The file a block is for: named behind its marker, on the first line inside the fence, on the fence itself, or on the line in
 * front of it; else that of the block before in the same fence; else the only file shown. It must be one of those shown.
 */
export function blockPath(input: PathInput): BlockPath {
  const { block, before, shownFiles } = input;
  const named = [block.behind, ...linesAbove(input)];
  for (const text of named) {
    const found = fileIn(text, shownFiles);
    if (found !== null) return { ok: true, file: found };
    if (isPath(text)) return refuse(`a block names ${JSON.stringify(oneLine(text, 200))}, which is not one of the files shown`, shownFiles);
  }
  if (before !== undefined && named.every((text) => !/\w/.test(text))) return { ok: true, file: before.file };
  const [only, ...others] = shownFiles;
  if (only !== undefined && others.length === 0) return { ok: true, file: only };
  return refuse('a block does not say which file it is for', shownFiles);
}

/** Nearest first: the line above, or the fence (what stands behind its ticks) and then the line above that. Never across a block. */
function linesAbove({ lines, block, before }: PathInput): readonly string[] {
  const from = before === undefined ? 0 : before.end + 1;
  const above = lines.slice(from, block.at).filter((line) => line.trim() !== '').reverse().slice(0, 4);
  const [first = '', second = '', third = '', fourth = ''] = above;
  const [fence, fenceAbove] = [FENCE.exec(first), FENCE.exec(second)];
  // Some put the path into a fence of its own.
  const alone = fenceAbove !== null && FENCE.test(fourth) ? third : '';
  if (fence !== null) return [fence[1] ?? '', fenceAbove === null ? second : alone];
  return fenceAbove === null ? [first] : [first, fenceAbove[1] ?? ''];
}

/** The one file of those shown that a line names, bare or among other words; null for none, and for two. */
export function fileIn(text: string, shownFiles: readonly string[]): string | null {
  const exact = normal(text);
  if (shownFiles.includes(exact)) return exact;
  const words = text.split(/[\s`'"*()<>,;=]+/).flatMap((word) => [word, word.slice(word.indexOf(':') + 1)]).map(normal);
  const found = new Set(words.filter((word) => shownFiles.includes(word)));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** A path without what models put around it: list and heading marks, comment signs, quotes, `File:`, `./`, a final colon. */
export function normal(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:\/\/|#{1,6}|<!--|--|[-*]\s)\s{0,4}/, '')
    .replace(/\s{0,4}-->$/, '')
    .replace(/^(?:file|path|filename)\s?[:=]\s{0,4}/i, '')
    .replace(/^[*`'"]{1,4}/, '')
    .replace(/[*`'":]{1,6}$/, '')
    .trim();
  return bare.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** Looks like nothing but a path: no blanks, and a slash or a file ending. */
function isPath(text: string): boolean {
  const bare = normal(text);
  return /^[^\s]{1,300}$/.test(bare) && (/[/\\]/.test(bare) || /^[\w@.-]{1,200}\.[A-Za-z]\w{0,9}$/.test(bare));
}

function refuse(reason: string, shownFiles: readonly string[]): BlockPath {
  const list = shownFiles.slice(0, 20).map((file) => oneLine(file, 200)).join(', ');
  return { ok: false, reason: `${reason}. Name one of these on the first line inside the fence: ${list === '' ? '(no file was shown)' : list}.` };
}
