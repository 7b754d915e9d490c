import type { Ground } from './ground.js';
import { itemsOf, textOf } from './run-git.js';

/** Paths that HEAD changed against its first parent; none for a root commit and where the parent is not here (shallow, partial). */
export async function lastChange(ground: Ground): Promise<readonly string[]> {
  const parent = `${ground.head}^1`;
  if ((await ground.plain(['rev-parse', '-q', '--verify', `${parent}^{tree}`])).code !== 0) return [];
  const answer = await ground.plain(['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', parent, ground.head]);
  return answer.code === 0 ? itemsOf(answer.stdout) : [];
}

/** The tree of HEAD's first parent; null for a root commit and where the parent is not here. */
export async function parentTree(ground: Ground): Promise<string | null> {
  const answer = await ground.plain(['rev-parse', '-q', '--verify', `${ground.head}^1^{tree}`]);
  return answer.code === 0 ? textOf(answer) : null;
}
