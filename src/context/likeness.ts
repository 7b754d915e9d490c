import { countTokens } from '../lib/lines.js';
import type { Piece } from './piece.js';
import { wordsIn } from './words.js';

/** A text that tells what a failure is about, and how much. */
export interface Telling {
  readonly text: string;
  readonly weight: number;
}

export interface Likeness {
  /** How much the text of a piece has in common with what tells of the failure, and how much its name, its type's and its file's; 0 to 1. */
  readonly text: number;
  readonly name: number;
}

const CHARACTERS = 4_000;
/** Okapi BM25, with its usual k1 (Robertson and Zaragoza 2009), and its b. */
const [SATURATION, LENGTH] = [1.2, 0.6] as const;

/**
 * How much each piece speaks of what failed, by the words that they share: a word counts the more the fewer pieces hold it, and the fewer of the tests beside.
 * @param tests the texts of the tests around the failed ones; a word of all of them says nothing about those that failed
 */
export function likenessOf(pieces: readonly Piece[], telling: readonly Telling[], tests: readonly string[]): readonly Likeness[] {
  const texts = pieces.map(({ source, from, to }) => source.lines.slice(from - 1, to).join('\n'));
  const words = texts.map((text) => countsOf(wordsIn(text)));
  const query = weighed(telling, { words, tests });
  const sizes = texts.map(countTokens);
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const raw = pieces.map((piece, n) => ({
    text: match(query, words[n] ?? new Map<string, number>(), 1 - LENGTH + (LENGTH * (sizes[n] ?? 0)) / Math.max(1, average)),
    name: match(query, countsOf(wordsIn(namesOf(piece))), 1),
  }));
  const most = raw.reduce((top, one) => ({ text: Math.max(top.text, one.text), name: Math.max(top.name, one.name) }), { text: 1e-9, name: 1e-9 });
  return raw.map(({ text, name }) => ({ text: text / most.text, name: name / most.name }));
}

function namesOf({ name = '', owner, source: { path } }: Piece): string {
  return `${name} ${owner ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '')}`;
}

type Counts = ReadonlyMap<string, number>;

function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function weighed(telling: readonly Telling[], { words, tests }: { readonly words: readonly Counts[]; readonly tests: readonly string[] }): Counts {
  const said = new Map<string, number>();
  for (const { text, weight } of telling) for (const word of new Set(wordsIn(text.slice(0, CHARACTERS)))) said.set(word, (said.get(word) ?? 0) + weight);
  const [pieces, others] = [holders(words), holders(tests.map((text) => countsOf(wordsIn(text))))];
  const rarity = (word: string): number => Math.log(1 + words.length / (pieces.get(word) ?? words.length)) * Math.log(1 + (tests.length + 1) / (1 + (others.get(word) ?? 0)));
  return new Map([...said].map(([word, weight]) => [word, weight * rarity(word)]));
}

/** In how many texts each word stands. */
function holders(texts: readonly Counts[]): Counts {
  const found = new Map<string, number>();
  for (const words of texts) for (const word of words.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

function match(query: Counts, words: Counts, length: number): number {
  let sum = 0;
  for (const [word, weight] of query) {
    const times = words.get(word) ?? 0;
    if (times > 0) sum += (weight * times * (SATURATION + 1)) / (times + SATURATION * length);
  }
  return sum;
}
