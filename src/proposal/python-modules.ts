import { respell, type Reading } from './respell.js';
import type { Misspelling } from './specifiers.js';
import { folderOf, foldersUp, joinPath, type TreeIndex } from './tree-index.js';

/**
 * `from <module> import …` and `import <module> as …`. A plain `import Shop` is left out on purpose: its name is used all over the
 * file, so the import line alone does not mend it.
 */
const IMPORT = /^([ \t]{0,100}(?:from|import)[ \t]{1,20})([\w.]{1,300})(?=[ \t]{1,20}(?:import|as)\b)/gm;

/** The imports of a Python file that name `missing` and miss a first-party module by letter case alone. */
export function misspeltModules(importer: string, text: string, options: { readonly missing: string; readonly index: TreeIndex }): Misspelling[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const written = match[2] ?? '';
    const right = names(written, options.missing) ? respellModule(written, importer, options.index) : null;
    const from = match.index + (match[1] ?? '').length;
    return right === null ? [] : [{ from, to: from + written.length, text: written, right }];
  });
}

/** Python names the first part it could not find, in full: `shop.Prices` for `from .Prices import …` and for `from shop.Prices.tea import …`. */
function names(written: string, missing: string): boolean {
  const parts = written.replace(/^\.{1,50}/, '').split('.');
  const heads = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  return heads.some((head) => missing === head || (written.startsWith('.') && missing.endsWith(`.${head}`)));
}

function respellModule(written: string, importer: string, index: TreeIndex): string | null {
  const dots = /^\.{0,50}/.exec(written)?.[0] ?? '';
  const path = written.slice(dots.length).replaceAll('.', '/');
  const bases = dots === '' ? rootsOf(importer).map((root) => joinPath(root, path)) : [joinPath(folderOf(importer), '../'.repeat(dots.length - 1) + path)];
  const length = path.split('/').length;
  const answers = bases.filter((base) => base !== null && base !== '').map((base) => answer(base ?? '', length, index));
  const found = new Set(answers.filter((one) => one !== null));
  const [only] = found;
  return found.size === 1 && only !== undefined && path !== '' ? dots + only : null;
}

/** Where first-party modules may begin: every folder above the importer, and `src` in each. */
function rootsOf(importer: string): string[] {
  return foldersUp(folderOf(importer)).flatMap((folder) => [folder, `${folder}/src`]);
}

/** The module's dotted name as it is tracked under one root, null where that root says nothing. */
function answer(base: string, length: number, index: TreeIndex): string | null {
  const readings: Reading[] = ['.py', '/__init__.py', ''].map((suffix) => ({ stem: base, suffix, rest: '' }));
  const right = respell(readings, index, true)?.split('/');
  if (right === undefined || right.slice(0, -length).join('/') !== base.split('/').slice(0, -length).join('/')) return null;
  return right.slice(-length).join('.');
}
