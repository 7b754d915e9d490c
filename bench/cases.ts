// What bench:context and bench:heal measure on: faults of a file in the form of HumanEvalPack and faults planted in real libraries, in one shape.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf, libraryOf, namesIn, readFaults } from './faults.js';
import { LAYOUTS, type Fault, type Layout } from './layouts.js';
import { allPlanted, type Wanted } from './planted/all.js';
import { copyTree, trackedIn } from './planted/fetch.js';
import { CACHE, productTexts, withHunks, workOf, type Planted } from './planted/plant.js';
import { applySite } from './planted/operators.js';
import type { Library } from './planted/library.js';

/** One faulty repository whose true fix is known. */
export interface Case {
  readonly id: string;
  readonly set: 'seeded' | 'planted';
  /** A heading of the report. */
  readonly group: string;
  readonly path: string;
  readonly faulty: string;
  readonly right: string;
  /** All files as they are committed. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that the commit with the fault changed, as they were before. */
  readonly before: Readonly<Record<string, string>>;
  readonly command: string;
  /** The library's folder, with dependencies that are not committed. */
  readonly tree?: string;
  readonly log?: { readonly text: string; readonly root: string };
}

export function seededCases(source: string, wanted: readonly string[] | undefined): Case[] {
  const all = faultFiles(source).flatMap((file) => readFaults(file));
  return LAYOUTS.filter(({ name }) => wanted === undefined || wanted.some((part) => name.split(',')[0] === part)).flatMap((layout) => {
    const faults = all.filter((fault) => fault.task_id.startsWith(layout.prefix));
    return faults.map((fault) => seeded(layout, faults, fault));
  });
}

/** A file of faults, or all of a folder. */
function faultFiles(source: string): string[] {
  return statSync(source).isDirectory() ? readdirSync(source).filter((name) => name.endsWith('.jsonl')).sort().map((name) => join(source, name)) : [source];
}

const quoted = (word: string): string => (/^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function seeded(layout: Layout, faults: readonly Fault[], fault: Fault): Case {
  const [faulty, right] = [libraryOf(layout, faults, { planted: fault, about: fault }), libraryOf(layout, faults, { about: fault })];
  const [test] = layout.testFile(fault, namesIn(layout, right));
  return {
    id: fault.task_id, set: 'seeded', group: layout.name, path: layout.library, faulty, right,
    files: { '.gitignore': 'target/\nout/\nrun\n__pycache__/\n', ...filesOf(layout, { fault, library: faulty, right }) },
    before: { [layout.library]: libraryBefore(layout, right, fault) }, command: layout.command(test).map(quoted).join(' '),
  };
}

/** The library before the commit: right, and with a note above each of five other functions, which the commit takes away. */
function libraryBefore(layout: Layout, right: string, fault: Fault): string {
  const lines = right.split('\n');
  const own = new RegExp(`\\b${fault.entry_point}\\b`, 'i');
  const starts = lines.flatMap((line, n) => (line.search(new RegExp(layout.defines.source)) === 0 && !own.test(line) ? [n] : []));
  const places = Array.from({ length: Math.min(5, starts.length) }, (_, n) => starts[Math.floor((n * starts.length) / 5)] as number);
  const indent = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';
  for (const place of [...new Set(places)].reverse()) lines.splice(place, 0, `${indent(lines[place] as string)}${layout.name === 'Python' ? '#' : '//'} to be looked at again`);
  return lines.join('\n');
}

/** All that is planted: the commit brings the fault and the library's harmless changes. */
export function plantedCases(wanted: Wanted): Case[] {
  return [...allPlanted(wanted)].flatMap(({ library, planted }) => casesOf(library, planted, wanted.cache ?? CACHE));
}

function casesOf(library: Library, planted: Planted, cache: string): Case[] {
  const tree = join(cache, library.id, 'tree');
  const before = productTexts(tree, library);
  const right = withHunks(before, planted.noise);
  const others = Object.fromEntries(trackedIn(tree, library).map((path) => [path, readFileSync(join(tree, path), 'utf8')]));
  return planted.faults.map(({ operator, path, line, site, log }) => {
    const faulty = applySite(right[path] as string, site);
    const changed = Object.keys(before).filter((one) => one === path || right[one] !== before[one]);
    return {
      id: `${library.id} ${path}:${line} ${operator}`, set: 'planted' as const, group: library.language, path, faulty, right: right[path] as string, files: { ...others, ...right, [path]: faulty },
      before: Object.fromEntries(changed.map((one) => [one, before[one] as string])), command: library.command, tree, log: { text: log, root: workOf(library, cache) },
    };
  });
}

/** Lays the repository down, faulty or right. */
export function writeCase(one: Case, folder: string, text: string): void {
  if (one.tree !== undefined) copyTree(one.tree, folder);
  for (const [path, content] of Object.entries(one.tree === undefined ? one.files : { ...changedFiles(one), [one.path]: text })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === one.path ? text : content);
  }
}

/** What differs from the library as it came; the rest, which may be no text, is copied. */
function changedFiles({ files, before }: Case): Record<string, string> {
  return Object.fromEntries(Object.keys(before).map((path) => [path, files[path] as string]));
}

/** 1-based lines of the faulty text that the true fix changes; where it only adds, the lines before and behind. */
export function editedLines(faulty: string, right: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'heal-bench-'));
  try {
    writeFileSync(join(folder, 'a'), faulty);
    writeFileSync(join(folder, 'b'), right);
    const { stdout } = spawnSync('git', ['diff', '--no-index', '-U0', '--no-color', 'a', 'b'], { cwd: folder, encoding: 'utf8' });
    return [...stdout.matchAll(/^@@ -(\d+)(?:,(\d+))? /gm)].flatMap(([, from, count]) => (count === '0' ? [Number(from), Number(from) + 1] : Array.from({ length: Number(count ?? 1) }, (_, i) => Number(from) + i)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many of a list, from all over it. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  return all.length <= most ? all : Array.from({ length: most }, (_, n) => all[Math.floor((n * all.length) / most)] as T);
}
