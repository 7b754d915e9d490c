import { languageOf, type Language } from '../lib/source.js';
import { unfitPath } from '../lib/repo-path.js';
import { isTestPath } from '../lib/test-path.js';
import type { Guarded, TreeEntry } from './guarded.js';
import { folderOf, resolveModule, type Paths } from './modules.js';
import { PACKAGED, packageFiles } from './package-files.js';
import type { Source } from './source.js';

/** What is read at most for a map: beyond this a repository is looked at along its imports and by where its words stand, not as a whole. */
const MOST_READ = { files: 240, bytes: 3_000_000 } as const;
/** Longer files are generated or data. */
const FILE_BYTES = 200_000;
/** Files of a package or folder that one file leads to. */
const STEPS = 12;
const AT_ONCE = 8;
const SOURCES: readonly Language[] = [...PACKAGED, 'js', 'python', 'ruby', 'perl', 'elixir', 'lua', 'shell'];

export interface SurveyInput {
  readonly tree: readonly TreeEntry[];
  readonly guarded: Guarded;
  readonly paths: Paths;
  /** Files to start from, the nearest to the failure first. */
  readonly starts: readonly string[];
  /** Files in which words of the failure stand, best first. */
  readonly hits: readonly string[];
}

export interface Survey {
  readonly sources: readonly Source[];
  /** May a map offer it? */
  isProduct(path: string): boolean;
  /** Source files of the repository that were not read. */
  readonly unread: number;
}

/**
 * Reads the product's source files as far as that is affordable: where the failure points, what is imported from there step by step, where its
 * words stand, then what lies nearest.
 */
export async function surveyFiles(input: SurveyInput): Promise<Survey> {
  const { starts, hits } = input;
  const candidates = input.tree.filter(({ path, size }) => size <= FILE_BYTES && SOURCES.includes(languageOf(path))).map((entry) => entry.path);
  const { isProduct, refused } = productOf(candidates, input.guarded);
  const reader = createReader(input);
  let level: readonly string[] = starts;
  while (level.length > 0) {
    const read = await reader.read(level);
    const next = read.flatMap((source) => stepsFrom(source, input));
    level = reader.full() ? [] : [...new Set([...next, ...(level === starts ? hits : [])])].filter((path) => !reader.knows(path) && isProduct(path));
  }
  const rest = byCloseness(candidates, starts);
  for (let at = 0; at < rest.length && !reader.full(); at += AT_ONCE) await reader.read(rest.slice(at, at + AT_ONCE).filter((path) => !reader.knows(path) && isProduct(path)));
  return { sources: reader.sources, isProduct, unread: candidates.filter((path) => !reader.knows(path) && !refused.has(path)).length };
}

/**
 * Source code of the product, readable, under a name that can be told and found again. Judged when it is asked for: in a large repository the
 * globs of test and secret paths would cost more than all the rest.
 */
function productOf(candidates: readonly string[], guarded: Pick<Guarded, 'allows'>): { isProduct(path: string): boolean; readonly refused: ReadonlySet<string> } {
  const open = new Set(candidates);
  const [yes, refused] = [new Set<string>(), new Set<string>()];
  const isProduct = (path: string): boolean => {
    if (!open.has(path) || refused.has(path)) return false;
    if (yes.has(path)) return true;
    const fits = unfitPath(path, true) === null && !isTestPath(path) && guarded.allows(path);
    (fits ? yes : refused).add(path);
    return fits;
  };
  return { isProduct, refused };
}

interface Reader {
  readonly sources: readonly Source[];
  /** Was it asked for? */
  knows(path: string): boolean;
  full(): boolean;
  /** Opens what was not opened yet, until the limits are reached. */
  read(paths: readonly string[]): Promise<readonly Source[]>;
}

function createReader({ tree, guarded }: SurveyInput): Reader {
  const sizes = new Map(tree.map(({ path, size }) => [path, size]));
  const sources: Source[] = [];
  const asked = new Set<string>();
  let bytes = 0;
  const take = (path: string): boolean => {
    const size = sizes.get(path);
    if (size === undefined || size > FILE_BYTES || asked.has(path) || asked.size >= MOST_READ.files || bytes >= MOST_READ.bytes || !guarded.allows(path)) return false;
    asked.add(path);
    bytes += size;
    return true;
  };
  return {
    sources,
    knows: (path) => asked.has(path),
    full: () => asked.size >= MOST_READ.files || bytes >= MOST_READ.bytes,
    async read(paths) {
      const fresh = paths.filter(take);
      const found: Source[] = [];
      for (let at = 0; at < fresh.length; at += AT_ONCE) {
        const some = await Promise.all(fresh.slice(at, at + AT_ONCE).map((path) => guarded.open(path)));
        found.push(...some.filter((source) => source !== null));
      }
      sources.push(...found);
      return found;
    },
  };
}

/** Where a file leads to: what it imports, or for languages of packages what its packages and types are. */
function stepsFrom(source: Source, { paths }: Pick<SurveyInput, 'paths'>): readonly string[] {
  const { language, path } = source;
  if (PACKAGED.includes(language)) return packageFiles(source, source.types, paths).slice(0, STEPS);
  const modules = source.bindings.flatMap(({ module, name }) => (module === undefined ? [] : language === 'python' ? [module, `${module}${module.endsWith('.') ? '' : '.'}${name}`] : [module]));
  return [...new Set(modules)].flatMap((module) => resolveModule(module, path, { paths, language }) ?? []);
}

/** What shares more folders with the starts first. */
function byCloseness(paths: readonly string[], starts: readonly string[]): readonly string[] {
  const folders = [...new Set(starts.map(folderOf))].slice(0, 20);
  const shared = (path: string): number => Math.max(0, ...folders.map((folder) => commonParts(folder, folderOf(path))));
  return paths.map((path) => [path, shared(path) * 10 - path.split('/').length] as const).sort((a, b) => b[1] - a[1]).map(([path]) => path);
}

function commonParts(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const end = left.findIndex((part, n) => part !== right[n]);
  return a === '' ? 0 : end === -1 ? left.length : end;
}
