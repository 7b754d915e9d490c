export type FileMode = '100644' | '100755' | '120000' | '160000';

/** One path whose entry differs between the base tree and the patched tree. Hashes are git object names, null = absent on that side. */
export interface PatchFile {
  readonly path: string;
  readonly modeBefore: FileMode | null;
  readonly modeAfter: FileMode | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly added: number;
  readonly removed: number;
  readonly binary: boolean;
}

/** The canonical diff of a Proposal: made by git between two trees, never by a model. */
export interface Patch {
  readonly base: string;
  readonly tree: string;
  readonly files: readonly PatchFile[];
  /** Text that `git apply` takes. */
  readonly diff: string;
  /** Worst rung of the apply ladder that an edit needed: 1 = exact, up to 7 = without lines at its edge, 8 = a whole function, 9 = a whole file. */
  readonly applyRung: number;
}

/** Both images of a changed file, decoded, for the checks. Absent text = binary or absent on that side. */
export interface FileChange extends PatchFile {
  readonly beforeText?: string;
  readonly afterText?: string;
}
