import { isTestPath } from '../lib/test-path.js';
import type { Language } from '../lib/source.js';
import { folderOf, joinPath, type Paths } from './modules.js';
import type { Source } from './source.js';

/** Languages in which a name is found by its package or header rather than by a file that is named in an import. */
export const PACKAGED: readonly Language[] = ['go', 'rust', 'java', 'c', 'csharp', 'php', 'swift', 'dart'];

const MOST = 40;
const WHOLE = 60;
const HEADERS = /\.(?:h|hh|hpp|hxx|inl)$/;
const SOURCES = ['.cpp', '.cc', '.cxx', '.c', '.m', '.mm', '.cu'];

/**
 * Files of the repository in which a name that is used here may be defined, likeliest first: what is imported or included, what lies
 * beside, what is named like a type that is used or like the test without its `Test`, and in a small repository all the rest.
 */
export function packageFiles(source: Source, names: readonly string[], paths: Paths): readonly string[] {
  const { path } = source;
  const ends = endingsOf(path);
  const fits = (other: string): boolean => other !== path && ends.test(other);
  const beside = paths.inFolder(folderOf(path));
  const named = names.flatMap((name) => spellings(name).flatMap((stem) => paths.withStem(stem)));
  const found = [...importedFiles(source, paths), ...tested(path, paths), ...named, ...beside].filter(fits);
  const all = paths.all();
  const rest = all.length <= WHOLE * 4 ? all.filter(fits) : [];
  const files = [...new Set([...found, ...(rest.length <= WHOLE ? rest : [])])];
  return [...files.filter((one) => !isTestPath(one)), ...files.filter(isTestPath)].slice(0, MOST);
}

/** Languages share files with those they are built together with. */
function endingsOf(path: string): RegExp {
  if (/\.(?:java|kt|kts|scala|groovy)$/.test(path)) return /\.(?:java|kt|scala|groovy)$/;
  if (HEADERS.test(path) || SOURCES.some((end) => path.endsWith(end))) return /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|m|mm|cu)$/;
  return new RegExp(`${path.slice(path.lastIndexOf('.')).replace(/[^\w.]/g, '').replace('.', '\\.')}$`);
}

/** `PriceList` lies in PriceList.java, price_list.rs or price-list.h. */
function spellings(name: string): readonly string[] {
  if (!/^[A-Za-z]\w{1,100}$/.test(name)) return [];
  const snake = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
  return [...new Set([name, snake, snake.replaceAll('_', '-'), snake.replaceAll('_', '')])];
}

/** The product's file by the name of its test. */
function tested(path: string, paths: Paths): readonly string[] {
  const stem = stemOf(path);
  const product = stem.replace(/^(?:test_?|Test(?=[A-Z]))|(?:_unittests?|_tests?|-tests?|Tests?|TestCase|IT|Spec)$/g, '');
  return product === stem || product === '' ? [] : spellings(product).flatMap((one) => paths.withStem(one));
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '');
}

function importedFiles(source: Source, paths: Paths): readonly string[] {
  const text = source.plain;
  switch (source.language) {
    case 'go':
      return goImports(text).flatMap((path) => folderEnding(path, paths));
    case 'java':
      return javaFiles(text, paths);
    case 'rust':
      return rustFiles(text, paths);
    case 'c':
      return includes(source.lines.join('\n')).flatMap((name) => includedFiles(name, source.path, paths));
    default:
      return [];
  }
}

/** The paths of `import "x"` and `import ( … )`. */
function goImports(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^import\s{0,20}(?:\(([^()]{0,8000})\)|([\w.]{0,100}\s{0,20}"[^"\n]{1,300}"))/gm)];
  return blocks.flatMap((match) => [...(match[1] ?? match[2] ?? '').matchAll(/"([^"\n]{1,300})"/g)].map((inner) => inner[1] ?? ''));
}

/** The folder of a package is the longest end of its import path that is one. */
function folderEnding(path: string, paths: Paths): readonly string[] {
  const parts = path.split('/').slice(0, 20);
  for (let from = 0; from < parts.length; from++) {
    const inside = paths.inFolder(parts.slice(from).join('/')).filter((file) => file.endsWith('.go'));
    if (inside.length > 0) return inside;
  }
  // The module itself: its root has no name of its own.
  return parts.length > 1 && path.includes('.') ? paths.inFolder('').filter((file) => file.endsWith('.go')) : [];
}

function javaFiles(text: string, paths: Paths): readonly string[] {
  const own = /^\s{0,20}package\s{1,20}([\w.]{1,300})/m.exec(text)?.[1];
  const imports = [...text.matchAll(/^\s{0,20}import\s{1,20}(?:static\s{1,20})?([\w.]{1,300})(\.\*)?/gm)];
  const files = imports.flatMap((match) => {
    const parts = (match[1] ?? '').split('.');
    // A class, or for static imports a member of one.
    return [parts, parts.slice(0, -1)].flatMap((one) => (one.length < 2 ? [] : ending(one.join('/'), paths)));
  });
  return [...files, ...(own === undefined ? [] : paths.foldersEnding(own.replaceAll('.', '/')).flatMap((folder) => paths.inFolder(folder)))];
}

function ending(path: string, paths: Paths): readonly string[] {
  const stem = path.slice(path.lastIndexOf('/') + 1);
  return paths.withStem(stem).filter((file) => file.replace(/\.\w{1,10}$/, '').endsWith(path));
}

/** Every part of a `use` may be a module, and a crate's own name is its lib.rs. */
function rustFiles(text: string, paths: Paths): readonly string[] {
  const uses = [...text.matchAll(/\b(?:use|mod)\s{1,20}([\w:{}\s,*]{1,2000});/g)].map((match) => match[1] ?? '');
  const words = uses.flatMap((use) => use.match(/\w{1,100}/g) ?? []);
  const modules = words.flatMap((word) => [...paths.named(`${word}.rs`), ...paths.foldersEnding(word).filter((folder) => paths.has(`${folder}/mod.rs`)).map((folder) => `${folder}/mod.rs`)]);
  return [...modules, ...paths.named('lib.rs')];
}

function includes(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]{0,40}#[ \t]{0,20}(?:include|import)[ \t]{0,20}["<]([^">\n]{1,300})[">]/gm)].map((match) => match[1] ?? '');
}

/** A header, and the source that has its name. */
function includedFiles(name: string, from: string, paths: Paths): readonly string[] {
  const near = joinPath(folderOf(from), name);
  const headers = near !== null && paths.has(near) ? [near] : paths.named(name.slice(name.lastIndexOf('/') + 1)).filter((path) => path === name || path.endsWith(`/${name.replace(/^(?:\.{1,2}\/){1,20}/, '')}`));
  return headers.flatMap((header) => [...(HEADERS.test(header) ? paths.withStem(stemOf(header)).filter((path) => SOURCES.some((end) => path.endsWith(end))) : []), header]);
}
