import { isPlaceholder } from '../lib/elision.js';
import { oneLine } from '../lib/foreign.js';
import type { Edit } from '../model/index.js';
import { blockPath, normal } from './block-path.js';
import { findHunks, type Hunk } from './hunks.js';

type Edits = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly reason: string };

const MOST_HUNKS = 40;

/** The hunks of an answer's diffs as edits: each is searched like a block, and its line numbers are not believed. */
export function readDiff(lines: readonly string[], input: { readonly shownFiles: readonly string[] }): Edits {
  const found = findHunks(lines);
  if (!found.ok) return refuse(found.reason);
  if (found.hunks.length === 0) return refuse('The answer is a diff that changes nothing. Give SEARCH/REPLACE blocks.');
  if (found.hunks.length > MOST_HUNKS) return refuse(`The diff has more than ${MOST_HUNKS} hunks; change less.`);
  const edits: Edit[] = [];
  for (const hunk of found.hunks) {
    const path = pathOf(hunk, lines, input.shownFiles);
    if (!path.ok) return refuse(path.reason);
    const wrong = wrongWith(hunk, path.file);
    if (wrong !== null) return refuse(wrong);
    const { search, replace, near } = hunk;
    edits.push({ kind: 'replace', file: path.file, search: joined(search), replace: joined(replace), ...(near === undefined || near === 0 ? {} : { near }) });
  }
  return { ok: true, edits: edits.filter((edit, i) => edits.findIndex((other) => JSON.stringify(other) === JSON.stringify(edit)) === i) };
}

/** The path of its header, with or without git's `a/` and `b/`; else as for a block. */
function pathOf(hunk: Hunk, lines: readonly string[], shownFiles: readonly string[]): { readonly ok: true; readonly file: string } | { readonly ok: false; readonly reason: string } {
  const named = hunk.paths.flatMap((path) => [normal(path), normal(path).replace(/^[ab]\//, '')]).find((path) => shownFiles.includes(path));
  if (named !== undefined) return { ok: true, file: named };
  const [stranger] = hunk.paths;
  const path = blockPath({ lines: stranger === undefined ? lines : [stranger.replace(/^[ab]\//, '')], block: { at: stranger === undefined ? hunk.at : 1, behind: '' }, shownFiles });
  return path.ok ? path : { ok: false, reason: path.reason.charAt(0).toUpperCase() + path.reason.slice(1) };
}

function wrongWith({ search, replace, near }: Hunk, file: string): string | null {
  const which = `A hunk of the diff for ${file}${near === undefined ? '' : ` (at line ${near})`}`;
  if (search.every((line) => line.trim() === '')) return `${which} only adds lines and has no line of context: give lines around the place, because line numbers are not believed.`;
  const lazy = replace.find((line) => isPlaceholder(line) && !search.includes(line));
  return lazy === undefined ? null : `${which} abbreviates code (${JSON.stringify(oneLine(lazy, 80))}). Write every line out.`;
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
