import { decodeText } from '../lib/text.js';
import type { Repo } from '../ports/index.js';
import type { TriggeringChange } from './culprit.js';
import type { TreeEntry } from './guarded.js';

/** What a context is gathered from. */
export interface Repository {
  readonly tree: readonly TreeEntry[];
  /** Text of a tracked file; null where it is absent or not text. Asked only for paths that may be read. */
  read(path: string): Promise<string | null>;
  readonly change?: TriggeringChange;
  /** Lines of tracked files that hold one of these words. */
  find?(words: readonly string[]): Promise<readonly { readonly path: string; readonly line: number }[]>;
}

const PLACES = 400;

/** A tree of the repository, and what HEAD changed. */
export async function repositoryAt(repo: Pick<Repo, 'list' | 'read' | 'lastChange' | 'parentTree' | 'grep'>, tree: string): Promise<Repository> {
  const [entries, paths, parent] = await Promise.all([repo.list(tree), repo.lastChange(), repo.parentTree()]);
  const textOf = async (of: string, path: string): Promise<string | null> => {
    const bytes = await repo.read(of, path);
    return bytes === null ? null : decodeText(bytes);
  };
  return {
    tree: entries,
    read: (path) => textOf(tree, path),
    find: (words) => repo.grep(tree, words, PLACES),
    ...(parent === null ? {} : { change: { paths, before: (path) => textOf(parent, path) } }),
  };
}
