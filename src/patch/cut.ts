import type { Edit, FileChange, FileMode, Patch, PatchFile } from '../model/index.js';
import { decodeText } from '../lib/text.js';
import type { Repo } from '../ports/index.js';
import { placeEdits } from './place.js';
import { tellProblems, type Problem } from './problem.js';

/** A Patch with both images of what it changes, or why there is none, in words for a model (`problems` where edits did not fit). */
export type Cut =
  | { readonly ok: true; readonly patch: Patch; readonly changes: readonly FileChange[] }
  | { readonly ok: false; readonly text: string; readonly problems: readonly Problem[] };

/** Images beyond this size are not decoded; the screen then treats the file as binary. */
const MAX_IMAGE = 8 << 20;

/** Edits on a tree → Patch. Reads blobs and makes objects through the Repo port; writes no file anywhere. */
export async function cutPatch(repo: Repo, base: string, edits: readonly Edit[]): Promise<Cut> {
  const modes = new Map((await repo.list(base)).map((entry) => [entry.path, entry.mode]));
  const placed = await placeEdits(edits, async (path) => {
    const mode = modes.get(path);
    const content = mode === undefined || mode === '160000' ? null : await repo.read(base, path);
    return mode === undefined || content === null ? null : { content, mode };
  });
  if (!placed.ok) return { ok: false, text: tellProblems(placed.problems), problems: placed.problems };
  const cut = await patchFromChanges(repo, base, placed.changes);
  return cut.ok ? { ...cut, patch: { ...cut.patch, applyRung: placed.applyRung } } : cut;
}

/** Whole post-images, as a fixer's command left them in a clone → Patch. Content null = removed. */
export async function patchFromChanges(repo: Repo, base: string, changes: readonly { path: string; mode: FileMode; content: Uint8Array | null }[]): Promise<Cut> {
  if (changes.length === 0) return NOTHING;
  return patchFromTree(repo, base, await repo.writeTree(base, changes));
}

const NOTHING: Cut = { ok: false, text: 'Nothing is changed.', problems: [] };

/** The difference between two trees → Patch; git makes it, so that no text of ours or of a model is ever taken for it. */
export async function patchFromTree(repo: Repo, base: string, tree: string): Promise<Cut> {
  const { files, diff } = await repo.diff(base, tree);
  if (files.length === 0) return NOTHING;
  const changes: FileChange[] = [];
  for (const file of files) changes.push(await withImages(repo, { base, tree }, file));
  return { ok: true, patch: { base, tree, files, diff, applyRung: 1 }, changes };
}

async function withImages(repo: Repo, { base, tree }: { base: string; tree: string }, file: PatchFile): Promise<FileChange> {
  const beforeText = await imageText(repo, base, hasImage(file.modeBefore) ? file.path : null);
  const afterText = await imageText(repo, tree, hasImage(file.modeAfter) ? file.path : null);
  return { ...file, ...(beforeText === null ? {} : { beforeText }), ...(afterText === null ? {} : { afterText }) };
}

/** A submodule has no content of its own here. */
function hasImage(mode: FileMode | null): boolean {
  return mode !== null && mode !== '160000';
}

async function imageText(repo: Repo, tree: string, path: string | null): Promise<string | null> {
  const bytes = path === null ? null : await repo.read(tree, path);
  return bytes === null || bytes.length > MAX_IMAGE ? null : decodeText(bytes);
}
