// Harmless changes: what else is in the commit that brings a fault. Comments, blank lines, renamed locals, a reordered pair of imports.
import { leadOf, walkUnits, type Unit } from '../../src/lib/units/unit.js';
import { textOf, type Text } from './operators.js';

/** Lines from `from` up to `to` (1-based, inclusive; `to` = `from` - 1 inserts) become others. */
export interface Hunk {
  readonly kind: 'comment' | 'blank line' | 'renamed local' | 'reordered imports';
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Everything harmless that can be done to one file. No two overlap unless they lie in one function. */
export function harmlessHunks(path: string, text: string): readonly Hunk[] {
  const read = textOf(path, text);
  const functions = [...walkUnits(read.source.units)].filter((unit) => unit.kind === 'function' && unit.to - unit.from >= 3);
  return [...functions.map((unit) => comment(path, read, unit)), ...functions.flatMap((unit) => renamed(path, read, unit)), ...reordered(path, read)];
}

export function applyHunks(text: string, hunks: readonly Hunk[]): string {
  const lines = text.split('\n');
  for (const { from, to, lines: by } of [...hunks].sort((a, b) => b.from - a.from)) lines.splice(from - 1, to - from + 1, ...by);
  return lines.join('\n');
}

const NOTES = ['Kept apart so that it can be read alone.', 'See the tests for what callers rely on.', 'Called often: keep it cheap.', 'The order of what follows matters.', 'Reviewed with the last release.'];

function comment(path: string, { source }: Text, unit: Unit): Hunk {
  const at = source.language === 'python' ? unit.from - decorators(source.lines, unit.from) : leadOf(source.lines, unit.from);
  const indent = /^\s*/.exec(source.lines[unit.from - 1] ?? '')?.[0] ?? '';
  return { kind: 'comment', path, from: at, to: at - 1, lines: [`${indent}${source.language === 'python' ? '#' : '//'} ${NOTES[unit.from % NOTES.length]}`] };
}

function decorators(lines: readonly string[], from: number): number {
  let above = 0;
  while (/^\s*@/.test(lines[from - 2 - above] ?? '')) above += 1;
  return above;
}

const DECLARED: Readonly<Record<string, RegExp>> = {
  python: /^ +([a-z_]\w{2,30}) = /gm,
  js: /^\s+(?:const|let|var) ([a-zA-Z_$][\w$]{2,30}) = /gm,
  go: /^\t+([a-z]\w{2,30}) := /gm,
  rust: /^ +let (?:mut )?([a-z_]\w{2,30}) = /gm,
  java: /^ +(?:final )?(?:int|long|String|boolean|char|double) ([a-z]\w{2,30}) = /gm,
  c: /^\s+(?:const )?(?:int|long|bool|char|double|size_t|unsigned|auto) ([a-z]\w{2,30}) = /gm,
};

/** A local of a function under another name; only where the name means nothing else there (a field, a keyword argument, a text). */
function renamed(path: string, { source, code }: Text, unit: Unit): Hunk[] {
  const lines = source.lines.slice(unit.from - 1, unit.to);
  const bare = code.split('\n').slice(unit.from - 1, unit.to).join('\n');
  const pattern = DECLARED[source.language];
  const names = pattern === undefined ? [] : [...bare.matchAll(pattern)].map((match) => match[1] as string);
  const [name] = names.filter((one) => isLocal(one, { bare, text: lines.join('\n') }));
  if (name === undefined || lines.length > 40 || unit.children.some((child) => child.kind === 'function' || child.kind === 'type')) return [];
  const other = source.language === 'java' || source.language === 'js' || source.language === 'go' ? `${name}Here` : `${name}_here`;
  return [{ kind: 'renamed local', path, from: unit.from, to: unit.to, lines: lines.map((line) => line.replace(new RegExp(`\\b${escaped(name)}\\b`, 'g'), other)) }];
}

function isLocal(name: string, { bare, text }: { readonly bare: string; readonly text: string }): boolean {
  const count = (where: string, pattern: string): number => [...where.matchAll(new RegExp(pattern, 'g'))].length;
  const word = `\\b${escaped(name)}\\b`;
  const elsewhere = count(text, word) !== count(bare, word);
  return !elsewhere && count(bare, `[.>:@]\\s*${word}|${word}\\s*:(?!=)|[(,]\\s*${word}\\s*=(?!=)|[{,]\\s*${word}\\s*[,}]|\\b(?:global|nonlocal|del|for|macro_rules)\\b[^\\n]*${word}`) === 0 && count(bare, word) > 1;
}

function escaped(name: string): string {
  return name.replace(/\$/g, '\\$');
}

function reordered(path: string, { source }: Text): Hunk[] {
  if (source.language === 'c') return [];
  const pattern = source.language === 'python' ? /^(?:import \w[\w.]*|from \w[\w.]* import \w+)$/ : source.language === 'go' ? /^\t"[\w/]+"$/ : /^(?:import|use) [\w.:{}, ]+(?: from "[\w./]+")?;$/;
  const at = source.lines.findIndex((line, n) => pattern.test(line) && pattern.test(source.lines[n + 1] ?? '') && !/__future__/.test(line));
  return at === -1 ? [] : [{ kind: 'reordered imports', path, from: at + 1, to: at + 2, lines: [source.lines[at + 1] as string, source.lines[at] as string] }];
}
