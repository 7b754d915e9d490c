import type { Language } from '../lib/source.js';

/** The paths of the tree, arranged for looking up. */
export interface Paths {
  has(path: string): boolean;
  /** All paths with this last name. */
  named(name: string): readonly string[];
  /** The only path that equals one but for letter case, or null. */
  ignoringCase(path: string): string | null;
  inFolder(folder: string): readonly string[];
  /** All paths whose last name without its ending is this. */
  withStem(stem: string): readonly string[];
  /** Folders that are this path or end with it. */
  foldersEnding(path: string): readonly string[];
  all(): readonly string[];
}

export function arrangePaths(paths: readonly string[]): Paths {
  const all = new Set(paths);
  const [names, lower, folders, stems] = [new Map<string, string[]>(), new Map<string, string[]>(), new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (map: Map<string, string[]>, key: string, path: string): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [path]);
    else list.push(path);
  };
  for (const path of paths) {
    add(names, path.slice(path.lastIndexOf('/') + 1), path);
    add(lower, path.toLowerCase(), path);
    add(folders, folderOf(path), path);
    add(stems, path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, ''), path);
  }
  return {
    has: (path) => all.has(path),
    named: (name) => names.get(name) ?? [],
    ignoringCase(path) {
      const alike = lower.get(path.toLowerCase()) ?? [];
      return alike.length === 1 ? (alike[0] ?? null) : null;
    },
    inFolder: (folder) => folders.get(folder) ?? [],
    withStem: (stem) => stems.get(stem) ?? [],
    foldersEnding: (path) => [...folders.keys()].filter((folder) => folder === path || folder.endsWith(`/${path}`)),
    all: () => paths,
  };
}

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** `folder` + relative path, without `.` and `..`; null when it leads out of the root. */
export function joinPath(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/**
 * The tracked file that a module name in a file means; null where it is none of the repository's.
 * A path in the wrong letter case finds its file all the same: that may be the very error that is looked at.
 */
export function resolveModule(module: string, from: string, { paths, language }: { paths: Paths; language: Language }): string | null {
  if (language === 'js') return resolveJs(module, from, paths);
  return language === 'python' ? resolvePython(module, from, paths) : null;
}

const JS_ENDINGS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.d.ts', '.vue', '.svelte', '.json'];
const COMPILED: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx', '.jsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] };

function resolveJs(module: string, from: string, paths: Paths): string | null {
  const clean = module.replace(/[?#].*$/, '');
  if (/^\.{1,2}(?:\/|$)/.test(clean)) {
    const base = joinPath(folderOf(from), clean);
    return base === null ? null : (firstTracked(jsGuesses(base), paths) ?? packageEntry(base, paths));
  }
  // The usual aliases of a source folder (`@/cart`, `~/cart`, `#cart`): the only file that ends so.
  const alias = /^(?:@\/|~\/|#\/?)(.{1,300})$/.exec(clean)?.[1];
  return alias === undefined ? resolvePackage(clean, paths) : onlyEnding(jsGuesses(alias), paths);
}

/** A folder that is a package: where its entry is said, nothing is read of that; these are the usual places. */
function packageEntry(folder: string, paths: Paths): string | null {
  const inside = folder === '' ? '' : `${folder}/`;
  return paths.has(`${inside}package.json`) ? firstTracked(['src/index', 'lib/index', 'src/main', 'main'].flatMap((entry) => jsGuesses(`${inside}${entry}`)), paths) : null;
}

/** A package of the same repository: the only folder of its name that holds a package.json. */
function resolvePackage(module: string, paths: Paths): string | null {
  const [, name, inner] = /^(?:@[\w.-]{1,100}\/)?([\w.-]{1,100})(?:\/(.{1,300}))?$/.exec(module) ?? [];
  const folders = name === undefined ? [] : paths.named('package.json').map(folderOf).filter((folder) => folder.endsWith(`/${name}`));
  // The package that the repository itself is, by one of its own entries (`zod/v3`): its source is a folder of that name.
  if (folders.length === 0 && inner !== undefined && paths.has('package.json')) return firstTracked([`src/${inner}/index.ts`, `src/${inner}/index.js`], paths);
  if (folders.length !== 1) return null;
  const entries = inner === undefined ? ['src/index', 'index', 'lib/index', 'src/main'] : [inner, `src/${inner}`];
  return firstTracked(entries.flatMap((entry) => jsGuesses(`${folders[0]}/${entry}`)), paths);
}

function jsGuesses(base: string): string[] {
  const ending = /\.[cm]?jsx?$/.exec(base)?.[0];
  const compiled = ending === undefined ? [] : (COMPILED[ending] ?? []).map((other) => base.slice(0, -ending.length) + other);
  return [base, ...compiled, ...JS_ENDINGS.map((other) => base + other), ...JS_ENDINGS.map((other) => (base === '' ? `index${other}` : `${base}/index${other}`))];
}

const PYTHON_ROOTS = ['', 'src', 'lib', 'python'];

function resolvePython(module: string, from: string, paths: Paths): string | null {
  const dots = /^\.{0,20}/.exec(module)?.[0].length ?? 0;
  const below = module.slice(dots).replace(/\./g, '/');
  if (dots > 0) {
    const base = joinPath(folderOf(from), `${'../'.repeat(dots - 1)}${below}`);
    return base === null ? null : firstTracked(pythonGuesses(base), paths);
  }
  for (let folder: string | null = folderOf(from); folder !== null; folder = folder === '' ? null : folderOf(folder)) {
    for (const root of PYTHON_ROOTS) {
      const found = firstTracked(pythonGuesses(joinPath(folder, `${root}/${below}`) ?? ''), paths);
      if (found !== null) return found;
    }
  }
  return onlyEnding(pythonGuesses(below), paths);
}

function pythonGuesses(base: string): string[] {
  return [`${base}.py`, base === '' ? '__init__.py' : `${base}/__init__.py`, `${base}.pyi`];
}

function firstTracked(guesses: readonly string[], paths: Paths): string | null {
  const exact = guesses.find((path) => paths.has(path));
  return exact ?? guesses.map((path) => paths.ignoringCase(path)).find((path) => path !== null) ?? null;
}

function onlyEnding(guesses: readonly string[], paths: Paths): string | null {
  for (const guess of guesses) {
    const fits = paths.named(guess.slice(guess.lastIndexOf('/') + 1)).filter((path) => path === guess || path.endsWith(`/${guess}`));
    if (fits.length === 1) return fits[0] ?? null;
  }
  return null;
}
