import type { Repo } from '../../ports/index.js';

/** A path of the user's work tree that is no longer as the base tree has it (`inBase`), or that the base tree lacks. */
export interface Deviation {
  readonly path: string;
  readonly inBase: boolean;
}

/** The repo port as git gives it, with what a workspace needs to build clones. Nothing here writes to the user's repository. */
export interface GitRepo extends Repo {
  /**
   * Paths (tracked, or new and not ignored) where the user's work tree now differs from `state.baseTree`, sorted. A folder is never
   * named, only what is in it; submodules and untracked repositories are left out. Rejects with a WorldError when git cannot say.
   */
  deviations(): Promise<readonly Deviation[]>;
  /**
   * Makes `dir/.git` (must not exist): what is reachable from HEAD, one branch (the user's, `heal-base` when detached), HEAD on
   * it, index = HEAD's tree without stats. No remotes, hooks, alternates or config beyond git's own. `dir` must exist.
   */
  seedClone(dir: string): Promise<void>;
  /** A folder that holds the same as `dir/.git` would, made once. It is shared: nobody may write to it. */
  seed(): Promise<string>;
  /**
   * Writes an index of HEAD's tree to `file` that knows the files of the user's own work tree by their stats, as an overlay over it shows
   * them too. Only files whose stats the user's own index does not know are read.
   */
  indexOfWorkTree(file: string): Promise<void>;
  /** Fills the stats of `dir`'s index from its work tree, so that the first `git status` in the clone is right and quick. */
  refreshIndex(dir: string): Promise<void>;
  /**
   * Writes one entry of a tree, content and mode exactly as git would check it out (or the link itself), to `dest`, whose folder must
   * exist and be reached through no link (above the scratch folder links are allowed). An existing file, link or empty folder at `dest` is
   * replaced, never written through. Line ends are those of a checkout; filters (LFS, encryption) are not run. Rejects, and leaves `dest` alone,
   * when the tree has no such entry; a submodule entry becomes an empty folder.
   */
  materialise(tree: string, path: string, dest: string): Promise<void>;
}

export type OpenResult =
  | { readonly ok: true; readonly repo: GitRepo }
  | { readonly ok: false; readonly reason: string };

export interface OpenOptions {
  /** A folder inside the user's work tree. */
  readonly root: string;
  /** A private folder of this run, outside the work tree; everything we make lands there. */
  readonly scratch: string;
  /** The environment we were started with: only PATH, HOME, locale and, for pushing, the user's own git, ssh and proxy settings are taken from it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
