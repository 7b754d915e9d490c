import type { TreeIndex } from './tree-index.js';

/** One file that an import may mean: `stem` + `suffix` is its path, `rest` what the import says beyond the stem (`.js` for a `.ts` file). */
export interface Reading {
  readonly stem: string;
  readonly suffix: string;
  readonly rest: string;
}

/**
 * The one true spelling of an imported path whose letters are tracked in another case.
 * Null where the path is right as it is, where nothing tracked has these letters, or where two spellings would do.
 * @param folders also take a folder for a match (Python packages without `__init__.py`)
 */
export function respell(readings: readonly Reading[], index: TreeIndex, folders = false): string | null {
  const spellings = new Set<string>();
  for (const { stem, suffix, rest } of readings) {
    const wanted = stem + suffix;
    for (const path of index.sameLetters(wanted)) {
      if (!folders && index.mode(path) === undefined) continue;
      if (path === wanted) return null;
      // Only letters may differ, one for one: some change their length with their case.
      if (path.length === wanted.length) spellings.add(path.slice(0, stem.length) + rest);
    }
  }
  const [only] = spellings;
  return spellings.size === 1 && only !== undefined ? only : null;
}
