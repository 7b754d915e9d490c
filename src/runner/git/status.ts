import type { Ground } from './ground.js';
import { itemsOf, must } from './run-git.js';

/** One path that differs from an index or from HEAD. */
export interface Changed {
  readonly path: string;
  /** The work tree differs from the index here; else only the index differs from HEAD. */
  readonly inWorkTree: boolean;
  readonly untracked: boolean;
  /** Nothing stands there in the work tree (or something that git does not look at, such as a folder). */
  readonly gone: boolean;
  readonly submodule: boolean;
}

/**
 * What `git status` says of the work tree against an index of ours. Only the commit of a submodule counts, not what lies in it: to
 * look inside, git would start itself in there, with that repository's own settings. An untracked folder that is a repository of its
 * own (a second checkout beside the first) is not content of this one and is left out.
 * @see https://git-scm.com/docs/git-status#_porcelain_format_version_2
 */
export async function statusOf(ground: Ground, index: string): Promise<Changed[]> {
  const args = ['status', '--porcelain=v2', '-z', '--untracked-files=all', '--ignore-submodules=dirty', '--no-renames', '--no-ahead-behind'];
  return parseStatus(itemsOf(must(await ground.tree(args, { index }), 'compare the work tree').stdout));
}

/** Reads the NUL-framed form; kinds of lines that are not changes are passed over. */
export function parseStatus(items: readonly string[]): Changed[] {
  const changes: Changed[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? '';
    const change = parseItem(item);
    if (change !== null) changes.push(change);
    // A rename is followed by its old name. We ask for none; should one come, the old name is a change as well.
    if (item.startsWith('2 ')) changes.push({ path: items[++i] ?? '', inWorkTree: true, untracked: false, gone: true, submodule: false });
  }
  return changes;
}

/** By kind of line: how many fields stand before the path, and which of them is the mode in the work tree. */
const FIELDS: Readonly<Record<string, readonly [number, number]>> = { '1': [8, 5], '2': [9, 5], u: [10, 6] };

function parseItem(item: string): Changed | null {
  const kind = item.slice(0, 1);
  if (kind === '?') return item.endsWith('/') ? null : { path: item.slice(2), inWorkTree: true, untracked: true, gone: false, submodule: false };
  const fields = FIELDS[kind];
  if (fields === undefined) return null;
  const parts = item.split(' ');
  const [, states = '', submodule = ''] = parts;
  const [before, mode] = fields;
  return {
    path: parts.slice(before).join(' '),
    inWorkTree: states[1] !== '.',
    untracked: false,
    gone: parts[mode] === '000000',
    submodule: submodule.startsWith('S'),
  };
}
