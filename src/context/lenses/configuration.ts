import type { BugReport } from '../../model/index.js';
import { languageOf, type Language } from '../../lib/source.js';
import type { Glimpse, Lens, LensInput } from '../lens.js';
import { folderOf } from '../modules.js';
import type { Source } from '../source.js';

/** The files that say how a language is built and checked, the most telling first. */
const FILES: Readonly<Partial<Record<Language, readonly string[]>>> = {
  js: ['tsconfig.json', 'package.json'],
  python: ['pyproject.toml', 'setup.cfg'],
  go: ['go.mod'],
  rust: ['Cargo.toml'],
  java: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  c: ['CMakeLists.txt', 'Makefile', 'meson.build'],
  csharp: ['Directory.Build.props'],
  php: ['composer.json'],
  ruby: ['Gemfile'],
};
/** Shown whole up to this size; of larger ones the section that names the tool. */
const SMALL = 60;
const SECTION = 40;

/** How the code is built: what is strict, which versions, which paths. It is shown for reading; a model may not edit it. */
export const configuration: Lens = {
  name: 'configuration',
  rung: 2,
  async look(input) {
    const folders = [...new Set(input.shown.map((snippet) => snippet.file))].map((file) => ({ folder: folderOf(file), language: languageOf(file) }));
    const paths = [...new Set(folders.flatMap(({ folder, language }) => nearest(folder, FILES[language] ?? [], input)))];
    const sources = await Promise.all(paths.slice(0, 4).map((path) => input.open(path)));
    return sources.flatMap((source) => (source === null ? [] : glimpsesOf(source, input.bugs)));
  },
};

/** Of each name the file in this folder, or in the nearest one above it. */
function nearest(folder: string, names: readonly string[], { paths }: LensInput): readonly string[] {
  return names.flatMap((name) => {
    for (let at: string | null = folder; at !== null; at = at === '' ? null : folderOf(at)) {
      const path = at === '' ? name : `${at}/${name}`;
      if (paths.has(path)) return [path];
    }
    return [];
  });
}

function glimpsesOf({ path, lines }: Source, bugs: readonly BugReport[]): readonly Glimpse[] {
  if (lines.length <= SMALL) return [{ file: path, from: 1, to: lines.length, reason: 'how this code is built' }];
  const tools = [...new Set(bugs.map((bug) => bug.tool.toLowerCase()))];
  const from = lines.findIndex((line) => /^\s{0,4}(?:\[|"?[\w.@-]+"?\s*[:={])/.test(line) && tools.some((tool) => line.toLowerCase().includes(tool)));
  if (from === -1) return [];
  const end = lines.findIndex((line, n) => n > from && /^\[/.test(line));
  const to = Math.min(end === -1 ? lines.length : end, from + SECTION);
  return [{ file: path, from: from + 1, to, reason: 'how the tool is set up' }];
}
