import type { FileMode } from '../model/index.js';
import type { FixerInput } from './fixer.js';

/** The tracked files, ready to be asked by path, by what a tool printed, and without regard to letter case. */
export interface TreeIndex {
  mode(path: string): FileMode | undefined;
  /** Tracked files and the folders they lie in that equal `path` when letter case is ignored. */
  sameLetters(path: string): readonly string[];
  /** The one tracked file that a printed path means; null where there is none, or where two would fit. */
  find(printed: string): string | null;
}

/** Indexes a tree once for all questions of one plan. */
export function indexTree({ tree, step }: Pick<FixerInput, 'tree' | 'step'>): TreeIndex {
  const modes = new Map(tree.map(({ path, mode }) => [path, mode]));
  const letters = foldLetters(modes.keys());
  return {
    mode: (path) => modes.get(path),
    sameLetters: (path) => letters.get(path.toLowerCase()) ?? [],
    find: (printed) => findPrinted(modes, step.workingDirectory, printed),
  };
}

function foldLetters(paths: Iterable<string>): Map<string, string[]> {
  const all = new Set<string>();
  for (const path of paths) for (let part = path; part !== '' && !all.has(part); part = folderOf(part)) all.add(part);
  const letters = new Map<string, string[]>();
  for (const path of all) letters.set(path.toLowerCase(), [...(letters.get(path.toLowerCase()) ?? []), path]);
  return letters;
}

/**
 * An absolute path means the tracked file that is its longest end: clones and runners put any prefix before it.
 * A relative one is read from the working directory, then from the root, then (after a `cd` we cannot see) as a unique end.
 */
function findPrinted(modes: ReadonlyMap<string, FileMode>, workingDirectory: string, printed: string): string | null {
  const path = printed.trim().replace(/^file:\/\//, '').replaceAll('\\', '/');
  if (path === '') return null;
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return longestEnd(modes, path);
  const readings = [joinPath(workingDirectory, path), joinPath('', path)];
  const exact = readings.find((reading) => reading !== null && modes.has(reading));
  return exact ?? uniqueEnd(modes, path);
}

function longestEnd(modes: ReadonlyMap<string, FileMode>, path: string): string | null {
  const names = (joinPath('', path) ?? '').split('/');
  const ends = names.map((_, at) => names.slice(at).join('/'));
  return ends.find((end) => modes.has(end)) ?? null;
}

function uniqueEnd(modes: ReadonlyMap<string, FileMode>, path: string): string | null {
  const end = `/${path.replace(/^(?:\.{1,2}\/){1,50}/, '')}`;
  const found = [...modes.keys()].filter((candidate) => candidate.endsWith(end));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The folder a path lies in, '' for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folder itself and all above it, nearest first, the root ('') last. */
export function foldersUp(folder: string): string[] {
  const names = folder === '' || folder === '.' ? [] : folder.split('/');
  return Array.from({ length: names.length + 1 }, (_, up) => names.slice(0, names.length - up).join('/'));
}

/** `path` seen from `folder`, without `.` and `..`; null where it leaves the repository. */
export function joinPath(folder: string, path: string): string | null {
  const names: string[] = [];
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '..' && names.pop() === undefined) return null;
    if (name !== '' && name !== '.' && name !== '..') names.push(name);
  }
  return names.join('/');
}

/** Grants and touches are globs: a file whose name reads as one (`*`, `{a,b}`) would open more than itself. */
export function isPlainPath(path: string): boolean {
  return !/[*?{}]/.test(path);
}
