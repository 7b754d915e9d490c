import { alignLines } from '../lib/line-diff.js';
import { encodeText } from '../lib/text.js';
import type { FileChange } from '../model/index.js';
import type { Repo } from '../ports/index.js';

/** One changed group: lines side by side that a change replaces; without `edit` the whole change of a file that cannot be parted. */
export interface Group {
  readonly path: string;
  /** First line that it touches in the old file, 1-based; 0 for a file as a whole. */
  readonly line: number;
  readonly edit?: { readonly from: number; readonly to: number; readonly lines: readonly string[] };
}

/** Groups that stand so near to each other that a diff shows them as one. */
export type Hunk = readonly Group[];

/** Lines that git shows around a change: groups with no more than twice as many between them share a hunk. */
const CONTEXT = 3;

/**
 * A change cut into the pieces that may be left out of it: hunks, and the groups of lines in them. What is made or removed as a whole, has another mode,
 * or is no text is one piece. A submodule is not for us to write, so a change that moves one has no pieces.
 */
export function partsOf(changes: readonly FileChange[]): readonly Hunk[] {
  if (changes.some(({ modeBefore, modeAfter }) => modeBefore === '160000' || modeAfter === '160000')) return [];
  return changes.flatMap((change) => {
    const { path, beforeText, afterText } = change;
    const whole: Hunk = [{ path, line: 0 }];
    if (beforeText === undefined || afterText === undefined || change.modeBefore !== change.modeAfter || change.modeAfter === '120000') return [whole];
    const hunks = hunksOf(groupsOf(path, cut(beforeText), cut(afterText)));
    return hunks.length === 0 ? [whole] : hunks;
  });
}

/** The tree that has only these groups of a change between two trees; files without one are as they were before it. */
export async function treeWith(repo: Repo, { base, tree, changes }: Change, kept: readonly Group[]): Promise<string> {
  const entries = [];
  for (const change of changes) {
    const own = kept.filter((group) => group.path === change.path);
    if (own.length === 0) continue;
    const { path, modeBefore, modeAfter } = change;
    const content = textWith(change, own) ?? (await repo.read(tree, path));
    entries.push({ path, mode: modeAfter ?? modeBefore ?? '100644', content: modeAfter === null ? null : content });
  }
  return repo.writeTree(base, entries);
}

/** A change from one tree to another, with its images. */
export interface Change {
  readonly base: string;
  readonly tree: string;
  readonly changes: readonly FileChange[];
}

function textWith({ beforeText }: FileChange, own: readonly Group[]): Uint8Array | null {
  const edits = own.map((group) => group.edit).filter((edit) => edit !== undefined);
  if (beforeText === undefined || edits.length === 0) return null;
  const lines = cut(beforeText);
  for (const { from, to, lines: made } of [...edits].reverse()) lines.splice(from, to - from, ...made);
  return encodeText(lines.join(''));
}

/** Lines with their ends, so that a change of the last line's end is a change of the line. */
function cut(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function groupsOf(path: string, before: readonly string[], after: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...alignLines(before, after), [before.length, after.length]] as const) {
    if (nextI > i || nextJ > j) groups.push({ path, line: i + 1, edit: { from: i, to: nextI, lines: after.slice(j, nextJ) } });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return groups;
}

function hunksOf(groups: readonly Group[]): readonly Hunk[] {
  const hunks: Group[][] = [];
  for (const group of groups) {
    const last = hunks.at(-1)?.at(-1)?.edit;
    const near = last !== undefined && group.edit !== undefined && group.edit.from - last.to <= 2 * CONTEXT;
    if (near) hunks.at(-1)?.push(group);
    else hunks.push([group]);
  }
  return hunks;
}
