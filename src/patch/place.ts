import type { Edit, FileMode } from '../model/index.js';
import { unfitPath } from '../lib/repo-path.js';
import { decodeText, encodeText } from '../lib/text.js';
import { placeReplacements } from './place-replacements.js';
import type { Problem } from './problem.js';
import { BOM, keepFinalEnd, readLines, usualEnd } from './source-lines.js';

/** A file as the base tree has it; null where it has none of that name. */
export type ReadFile = (path: string) => Promise<{ readonly content: Uint8Array; readonly mode: FileMode } | null>;

/** The whole post-image of one file. */
export interface PlacedFile {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Uint8Array;
}

export type Placed =
  | { readonly ok: true; readonly changes: readonly PlacedFile[]; readonly applyRung: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Files and blocks beyond these sizes are not edited by search: 4 MiB, 64 KiB; and no proposal has more edits than 200. */
const MAX_FILE = 4 << 20;
const MAX_BLOCK = 64 << 10;
const MAX_EDITS = 200;

/**
 * Edits → whole post-images, in memory, all of them or none. A SEARCH block must be found exactly once (see `climb` for the rungs), and so
 * must the functions and types of a `rewrite`; `applyRung` is the loosest rung that any edit needed. `write` makes or replaces a whole file
 * (an old file keeps its mode, byte order mark and line ends), `mode` changes only the mode. Problems come for every edit at once, in words that a model can act on.
 */
export async function placeEdits(edits: readonly Edit[], read: ReadFile): Promise<Placed> {
  if (edits.length > MAX_EDITS) return { ok: false, problems: [{ file: '', reason: 'too-large', text: `There are ${edits.length} edits; ${MAX_EDITS} are the most.` }] };
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  const placed = await Promise.all([...files].map(([file, own]) => placeFile(file, own, read)));
  const problems = placed.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) return { ok: false, problems };
  const done = placed.flatMap((one) => ('problems' in one ? [] : [one]));
  return { ok: true, changes: done.map(({ change }) => change), applyRung: Math.max(1, ...done.map(({ rung }) => rung)) };
}

type OneFile = { readonly change: PlacedFile; readonly rung: number } | { readonly problems: readonly Problem[] };

async function placeFile(file: string, edits: readonly Edit[], read: ReadFile): Promise<OneFile> {
  const fail = (reason: Problem['reason'], text: string): OneFile => ({ problems: [{ file, reason, text }] });
  const unfit = unfitPath(file, true);
  if (unfit !== null) return fail('no-file', `${JSON.stringify(file)} is no path of a file here (${unfit}): write it relative to the root of the repository.`);
  const clash = clashing(file, edits);
  if (clash !== null) return { problems: [clash] };
  const before = await read(file);
  if (before !== null && !isFile(before.mode)) return fail('no-file', `${file} is a link, not a file: it is not edited.`);
  if (before === null && !edits.some((edit) => edit.kind === 'write')) return fail('no-file', `There is no file ${file} in the repository.`);
  const content = writeContent(file, edits, before?.content);
  if ('problems' in content) return content;
  const mode = edits.find((edit) => edit.kind === 'mode')?.mode ?? before?.mode ?? '100644';
  if (before !== null && mode === before.mode && sameBytes(content.bytes, before.content)) return fail('no-change', `The edits for ${file} change nothing.`);
  return { change: { path: file, mode, content: content.bytes }, rung: content.rung };
}

function isFile(mode: FileMode): boolean {
  return mode === '100644' || mode === '100755';
}

/** One file takes either one `write` or any number of replacements and rewrites, and at most one mode. */
function clashing(file: string, edits: readonly Edit[]): Problem | null {
  const count = (kind: Edit['kind']): number => edits.filter((edit) => edit.kind === kind).length;
  const clash = count('mode') > 1 || count('write') > 1 || (count('write') > 0 && count('replace') + count('rewrite') > 0);
  return clash ? { file, reason: 'overlap', text: `Several edits each want to decide the whole of ${file}: leave one of them.` } : null;
}

type Content = { readonly bytes: Uint8Array; readonly rung: number } | { readonly problems: readonly Problem[] };

function writeContent(file: string, edits: readonly Edit[], before: Uint8Array | undefined): Content {
  const fail = (reason: Problem['reason'], text: string): Content => ({ problems: [{ file, reason, text }] });
  const written = edits.find((edit) => edit.kind === 'write');
  const blocks = edits.filter((edit) => edit.kind === 'replace' || edit.kind === 'rewrite');
  if (written === undefined && blocks.length === 0) return { bytes: before ?? new Uint8Array(), rung: 1 };
  if (Math.max(before?.length ?? 0, ...edits.map((edit) => ('content' in edit ? edit.content.length : 0))) > MAX_FILE) return fail('too-large', `${file} is larger than 4 MiB: it is not edited.`);
  if (blocks.some((edit) => edit.kind === 'replace' && Math.max(edit.search.length, edit.replace.length) > MAX_BLOCK)) return fail('too-large', `A block for ${file} is larger than 64 KiB: quote only the lines around the change.`);
  const text = before === undefined ? '' : decodeText(before);
  if (text === null) return fail('binary', `${file} is not UTF-8 text: it is not edited.`);
  if (written !== undefined) return { bytes: encodeText(before === undefined ? written.content : inStyleOf(text, written.content)), rung: 1 };
  const replaced = placeReplacements(file, text, blocks);
  return replaced.ok ? { bytes: encodeText(replaced.text), rung: replaced.rung } : replaced;
}

/** A whole file written anew keeps the byte order mark, line ends (where they were all alike) and a final line end of the old one. */
function inStyleOf(before: string, content: string): string {
  const lines = readLines(before);
  const ends = new Set(lines.map((line) => line.end).filter((end) => end !== ''));
  const end = usualEnd(lines);
  const body = content.startsWith(BOM) ? content.slice(1) : content;
  const styled = ends.size === 1 ? body.replace(/\r?\n/g, end) : body;
  return (before.startsWith(BOM) ? BOM : '') + (before.endsWith('\n') ? keepFinalEnd(before, styled, end) : styled);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
