import { respell, type Reading } from './respell.js';
import { folderOf, joinPath, type TreeIndex } from './tree-index.js';

/** A piece of a file's text that has to be written in another way. Offsets in UTF-16 units. */
export interface Misspelling {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly right: string;
}

const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const ENDINGS = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx', '.d.ts', '.json'];
/** TypeScript imports by the name of what it will emit (typescriptlang.org, modules reference, "file extension substitution"). */
const EMITTED: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx', '.d.ts'], '.jsx': ['.tsx'], '.mjs': ['.mts', '.d.mts'], '.cjs': ['.cts', '.d.cts'] };
/** Relative specifiers of static and dynamic imports, re-exports and require; aliases and packages are left out: they are not paths. */
const SPECIFIER = /\b(?:from|import|require)\s{0,20}(?:\(\s{0,20})?(['"])(\.{1,2}\/[^'"\n\\]{1,400})\1/g;

export function isScript(path: string): boolean {
  return SOURCE.test(path);
}

/** The relative imports of a script that miss a tracked file by letter case alone. */
export function misspeltImports(importer: string, text: string, index: TreeIndex): Misspelling[] {
  return [...text.matchAll(SPECIFIER)].flatMap((match) => {
    const written = match[2] ?? '';
    const right = inComment(text, match.index) ? null : respellSpecifier(written, importer, index);
    const to = match.index + match[0].length - 1;
    return right === null ? [] : [{ from: to - written.length, to, text: written, right }];
  });
}

function inComment(text: string, at: number): boolean {
  return /^\s{0,200}(?:\/\/|\*)/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

function respellSpecifier(written: string, importer: string, index: TreeIndex): string | null {
  const names = written.split('/');
  const first = names.findIndex((name) => name !== '.' && name !== '..');
  if (first < 0 || names.slice(first).some((name) => name === '' || name === '.' || name === '..')) return null;
  const base = joinPath(folderOf(importer), written);
  const right = base === null ? null : respell(readingsOf(base), index)?.split('/');
  if (base === null || right === null || right === undefined) return null;
  const tail = names.length - first;
  const above = right.slice(0, -tail).join('/');
  if (above !== base.split('/').slice(0, -tail).join('/')) return null;
  return [...names.slice(0, first), ...right.slice(-tail)].join('/');
}

function readingsOf(base: string): Reading[] {
  const dot = base.lastIndexOf('.');
  const emitted = EMITTED[base.slice(dot).toLowerCase()] ?? [];
  return [
    { stem: base, suffix: '', rest: '' },
    ...emitted.map((suffix) => ({ stem: base.slice(0, dot), suffix, rest: base.slice(dot) })),
    ...ENDINGS.flatMap((end) => [{ stem: base, suffix: end, rest: '' }, { stem: base, suffix: `/index${end}`, rest: '' }]),
  ];
}
