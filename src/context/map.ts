import { countTokens } from '../lib/lines.js';
import { mapLine } from '../lib/map-line.js';
import type { Context, Failure, MapEntry, RepositoryMap, Snippet } from '../model/index.js';
import type { TriggeringChange } from './culprit.js';
import type { Guarded, TreeEntry } from './guarded.js';
import { mentionsOf, type Mentions } from './mentions.js';
import type { Paths } from './modules.js';
import { rankFiles } from './rank-files.js';
import { surveyFiles } from './survey.js';

/** Tokens of a map. */
const CEILING = 1_000;
/** Names that a file is told by. */
const SYMBOLS = 8;
const SYMBOL = 60;
/** Words that are looked for in the whole repository, and the most that one may occur to be telling. */
const WORDS = 30;

export interface MapInput {
  readonly failure: Failure;
  readonly tree: readonly TreeEntry[];
  readonly guarded: Guarded;
  readonly paths: Paths;
  /** What the rungs before show. */
  readonly shown: readonly Snippet[];
  readonly change?: TriggeringChange;
  readonly find?: (words: readonly string[]) => Promise<readonly { readonly path: string; readonly line: number }[]>;
}

export interface Mapped {
  readonly map: RepositoryMap;
  /** Names that the failure speaks of: of long files, what they lead to is shown. */
  readonly said: ReadonlySet<string>;
  readonly left: Context['left'];
}

/**
 * The product's files that are not shown whole yet, by how near the failure they are along the uses of names, cut to about a thousand tokens.
 * Nothing is kept between two maps. Denied paths and places for keys are in none, nor in what it is made from.
 */
export async function mapRepository(input: MapInput): Promise<Mapped> {
  const { failure, guarded, shown } = input;
  const mentions = await mentionsOf(failure, { change: input.change, guarded });
  const shownFiles = new Set(shown.map((snippet) => snippet.file));
  const starts = [...new Set([...mentions.files, ...shownFiles])];
  const hits = await hitsOf(mentions, input);
  const { sources, isProduct, unread } = await surveyFiles({ ...input, starts, hits });
  const whole = new Set(shown.filter((one) => one.from === 1 && one.to >= (sources.find(({ path }) => path === one.file)?.lines.length ?? Infinity)).map((one) => one.file));
  const ranked = rankFiles(sources, mentions, shownFiles).filter(({ source: { path } }) => isProduct(path) && !whole.has(path));
  const entries = ranked.map(({ source, symbols }) => ({ file: source.path, symbols: symbols.slice(0, SYMBOLS).map((name) => name.slice(0, SYMBOL)), tokens: countTokens(source.lines.join('\n')) }));
  const map = cut(entries);
  const beyond = entries.length - map.entries.length;
  return { map, said: mentions.names, left: [...note(unread, 'too many to be read for the map'), ...note(beyond, 'the map has no room for them')] };
}

function note(count: number, reason: string): Context['left'] {
  return count === 0 ? [] : [{ file: `${count} source files`, reason }];
}

/** Files in which words of the failure stand, those with most of the places first. */
async function hitsOf({ names }: Mentions, { find }: MapInput): Promise<readonly string[]> {
  const words = [...names].filter((name) => /[A-Z_\d$]|.{7}/.test(name)).slice(0, WORDS);
  if (find === undefined || words.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { path } of await find(words)) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([path]) => path);
}

function cut(entries: readonly MapEntry[]): RepositoryMap {
  const kept: MapEntry[] = [];
  let tokens = 0;
  for (const entry of entries) {
    const cost = countTokens(`${mapLine(entry)}\n`);
    if (tokens + cost > CEILING) break;
    tokens += cost;
    kept.push(entry);
  }
  return { entries: kept, tokens };
}
