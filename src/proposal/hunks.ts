/** One hunk of a diff in an answer, as what is searched and what takes its place. */
export interface Hunk {
  /** Its first line in the answer, from 0: where a path is looked for if the diff names none. */
  readonly at: number;
  /** As the diff gives it; the new one first. */
  readonly paths: readonly string[];
  readonly search: readonly string[];
  readonly replace: readonly string[];
  /** The line that its header gives, which is never believed. */
  readonly near?: number;
}

export type Hunks = { readonly ok: true; readonly hunks: readonly Hunk[] } | { readonly ok: false; readonly reason: string };

const FENCE = /^\s{0,8}(?:`{3,9}|~{3,9})\s{0,4}(\w{0,20})/;
const HEADER = /^@@(?: -(\d{1,7})(?:,\d{1,7})? \+\d{1,7}(?:,\d{1,7})? @@|.{0,400}$)/;
const V4A = /^\*\*\* (Update|Add|Delete|Move|Begin|End)\b(?: (?:File|to))?:?\s{0,4}(.{0,400})$/;
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^(?:deleted file mode|\+\+\+ \/dev\/null|\*\*\* Delete File)/, 'The diff deletes a file; files cannot be deleted'],
  [/^(?:new file mode|--- \/dev\/null|\*\*\* Add File)/, 'The diff makes a new file; new files cannot be made'],
  [/^(?:rename|copy) (?:from|to) |^\*\*\* Move to/, 'The diff renames a file; files cannot be renamed'],
  [/^(?:old|new) mode \d{6}/, 'The diff changes the mode of a file, which cannot be done'],
  [/^(?:GIT binary patch|Binary files )/, 'The diff is binary'],
];

/** Does an answer hold a diff? */
export function hasDiff(lines: readonly string[]): boolean {
  return lines.some((line, i) => /^(?:diff --git |\*\*\* (?:Begin Patch|Update File))/.test(line) || isHeader(lines, i) || (HEADER.test(line) && line.startsWith('@@ ')) || FENCE.exec(line)?.[1] === 'diff');
}

function isHeader(lines: readonly string[], i: number): boolean {
  return /^--- \S/.test(lines[i] ?? '') && /^\+\+\+ \S/.test(lines[i + 1] ?? '');
}

interface Draft {
  readonly at: number;
  readonly near: number | undefined;
  readonly paths: readonly string[];
  readonly body: string[];
}

/**
 * The hunks of unified diffs, and of the patch format that OpenAI's models know (`*** Update File`), whatever their line counts say:
 * models count badly (aider: docs/unified-diffs.md). Line numbers are kept only to be told.
 */
export function findHunks(lines: readonly string[]): Hunks {
  const drafts: Draft[] = [];
  let state: { paths: readonly string[]; open: Draft | null; fenced: boolean } = { paths: [], open: null, fenced: false };
  for (const [i, line] of lines.entries()) {
    const inHunk = state.open !== null && /^[ +-]/.test(line) && !isHeader(lines, i);
    const refused = inHunk ? undefined : REFUSED.find(([pattern]) => pattern.test(line));
    if (refused !== undefined) return { ok: false, reason: `${refused[1]}.` };
    if (inHunk || goesOn(line, state)) {
      state.open?.body.push(line);
      continue;
    }
    state = next(lines, i, state);
    if (state.open !== null && state.open.at === i) drafts.push(state.open);
  }
  const hunks = drafts.map(toHunk).filter((hunk) => hunk.search.join('\n') !== hunk.replace.join('\n'));
  return { ok: true, hunks };
}

type State = { readonly paths: readonly string[]; readonly open: Draft | null; readonly fenced: boolean };

/** A line of a hunk without its sign: blank, or, inside a fence, a line whose blank in front was lost. */
function goesOn(line: string, { open, fenced }: State): boolean {
  if (open === null) return false;
  return line === '' || line.startsWith('\\') || (fenced && !FENCE.test(line) && !HEADER.test(line) && !V4A.test(line) && !/^(?:diff --git |index [0-9a-f]{4,40}\.\.|--- )/.test(line));
}

function next(lines: readonly string[], i: number, state: State): State {
  const line = lines[i] ?? '';
  const blank = { at: i, near: undefined, body: [] };
  const fence = FENCE.exec(line);
  if (fence !== null) return { fenced: !state.fenced, paths: state.fenced ? state.paths : [], open: !state.fenced && fence[1] === 'diff' && isBody(lines, i + 1) ? { ...blank, paths: [] } : null };
  const header = HEADER.exec(line);
  if (header !== null) return { ...state, open: { ...blank, near: header[1] === undefined ? undefined : Number(header[1]), paths: state.paths } };
  const v4a = V4A.exec(line);
  if (v4a?.[1] === 'Update') {
    const paths = [(v4a[2] ?? '').trim()];
    return { ...state, paths, open: isBody(lines, i + 1) ? { ...blank, paths } : null };
  }
  return { ...state, paths: v4a === null ? (pathsAt(lines, i) ?? state.paths) : [], open: null };
}

function isBody(lines: readonly string[], i: number): boolean {
  return /^[ +-]/.test(lines[i] ?? '') && !isHeader(lines, i);
}

function pathsAt(lines: readonly string[], i: number): readonly string[] | null {
  const line = lines[i] ?? '';
  const git = /^diff --git a\/(.{1,400}) b\/(.{1,400})$/.exec(line);
  if (git !== null) return [git[2] ?? '', git[1] ?? ''];
  if (!isHeader(lines, i)) return null;
  return [lines[i + 1] ?? '', line].map((one) => one.slice(4).replace(/\t.*$/, '').trim());
}

function toHunk({ at, near, paths, body }: Draft): Hunk {
  const end = body.findLastIndex((line) => line !== '') + 1;
  const lines = body.slice(0, end).filter((line) => !line.startsWith('\\'));
  const bare = (line: string): string => (/^[ +-]/.test(line) ? line.slice(1) : line);
  const search = lines.filter((line) => !line.startsWith('+')).map(bare);
  const replace = lines.filter((line) => !line.startsWith('-')).map(bare);
  return { at, paths, search, replace, ...(near === undefined ? {} : { near }) };
}
