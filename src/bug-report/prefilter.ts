import { DIGIT } from './parser.js';

/** Tells, in one pass over a line, which parsers may have something to read in it. */
export interface Prefilter {
  /** The parsers (by their place in the list, ascending) that have a literal in the line; valid until the next scan. */
  scan(text: string): readonly number[];
  /** The same for bytes that nobody has decoded; null where they are more than printable ASCII, so that only their text can tell. */
  scanBytes(bytes: Uint8Array, from: number, to: number): readonly number[] | null;
}

interface Trie {
  readonly edges: Map<number, number>[];
  readonly owners: Set<number>[];
}

/**
 * An Aho-Corasick automaton over the literals of all parsers: the cost of a line is its length, however many parsers there are.
 * A log has millions of lines of which a handful matter, so these loops allocate nothing. States are numbered so that those where a literal
 * ends come last, and are kept multiplied by the width of a row: one comparison and one load for each character.
 * @see https://doi.org/10.1145/360825.360855
 */
export function createPrefilter(literals: readonly (readonly string[])[]): Prefilter {
  const { next, owners, width, firstFull, of, ofByte } = learn(literals);
  /** A line begins as if a line feed stood before it. */
  const first = next[of[0x0a] as number] as number;
  const seen = new Int32Array(literals.length);
  const hits: number[] = [];
  let stamp = 0;
  const begin = (): void => {
    stamp += 1;
    hits.length = 0;
  };
  const take = (state: number): void => {
    for (const parser of owners[state / width] as readonly number[]) {
      if (seen[parser] === stamp) continue;
      seen[parser] = stamp;
      // Kept in order as they come: there are a handful, and they come nearly in order.
      let at = hits.length;
      while (at > 0 && (hits[at - 1] as number) > parser) at -= 1;
      for (let last = hits.length; last > at; last -= 1) hits[last] = hits[last - 1] as number;
      hits[at] = parser;
    }
  };
  /** … and ends as if one followed. */
  const ended = (state: number): void => {
    const last = next[state + (of[0x0a] as number)] as number;
    if (last >= firstFull) take(last);
  };
  return {
    scan(text) {
      begin();
      let state = first;
      for (let index = 0; index < text.length; index += 1) {
        state = next[state + (of[text.charCodeAt(index)] as number)] as number;
        if (state >= firstFull) take(state);
      }
      ended(state);
      return hits;
    },
    scanBytes(bytes, from, to) {
      begin();
      let state = first;
      for (let index = from; index < to; index += 1) {
        const letter = ofByte[bytes[index] as number] as number;
        if (letter === UNPRINTABLE) return null;
        state = next[state + letter] as number;
        if (state >= firstFull) take(state);
      }
      ended(state);
      return hits;
    },
  };
}

interface Learnt extends Automaton {
  readonly of: Uint8Array;
  readonly ofByte: Uint8Array;
}

/** What takes time to make is made once for a list of literals, and never changed; a scan's own state is not in it. */
const LEARNT = new WeakMap<readonly (readonly string[])[], Learnt>();

function learn(literals: readonly (readonly string[])[]): Learnt {
  const known = LEARNT.get(literals);
  if (known !== undefined) return known;
  const words = literals.map((own) => own.flatMap(spelledOut));
  const { of, count } = classesOf(words.flat());
  const learnt = { ...compile(plant(words, of), count), of, ofByte: bytesOf(of) };
  LEARNT.set(literals, learnt);
  return learnt;
}

const DIGITS = [...'0123456789'];

function spelledOut(literal: string): readonly string[] {
  return literal.includes(DIGIT) ? DIGITS.flatMap((digit) => spelledOut(literal.replace(DIGIT, digit))) : [literal];
}

const UNPRINTABLE = 255;

/** Escapes may stand in the middle of a literal, and beyond ASCII a byte is no character. */
function bytesOf(of: Uint8Array): Uint8Array {
  const bytes = of.slice(0, 256);
  for (let byte = 0; byte < 256; byte += 1) if ((byte < 0x20 && byte !== 0x09) || byte > 0x7e) bytes[byte] = UNPRINTABLE;
  return bytes;
}

/** Characters that no literal holds are all one class, which leads back to the start. */
function classesOf(literals: readonly string[]): { of: Uint8Array; count: number } {
  const of = new Uint8Array(65_536);
  let count = 1;
  for (const literal of literals) {
    for (let index = 0; index < literal.length; index += 1) {
      const code = literal.charCodeAt(index);
      if (of[code] === 0 && count < UNPRINTABLE) of[code] = count++;
    }
  }
  return { of, count };
}

function plant(literals: readonly (readonly string[])[], of: Uint8Array): Trie {
  const trie: Trie = { edges: [new Map<number, number>()], owners: [new Set<number>()] };
  literals.forEach((words, parser) => {
    for (const word of words) trie.owners[grow(trie, word, of)]?.add(parser);
  });
  return trie;
}

function grow(trie: Trie, word: string, of: Uint8Array): number {
  let node = 0;
  for (let index = 0; index < word.length; index += 1) {
    const letter = of[word.charCodeAt(index)] as number;
    const known = trie.edges[node]?.get(letter);
    if (known === undefined) {
      trie.edges.push(new Map());
      trie.owners.push(new Set());
      trie.edges[node]?.set(letter, trie.edges.length - 1);
    }
    node = known ?? trie.edges.length - 1;
  }
  return node;
}

interface Automaton {
  readonly next: Int32Array;
  /** By state; undefined where no literal ends. */
  readonly owners: readonly (readonly number[] | undefined)[];
  readonly width: number;
  /** The lowest state, multiplied, where a literal ends. */
  readonly firstFull: number;
}

/** Breadth first, so that the state to fall back to is always finished before the states that fall back to it. */
function compile(trie: Trie, width: number): Automaton {
  const next = new Int32Array(trie.edges.length * width);
  const fall = new Int32Array(trie.edges.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] as number;
    const back = fall[node] as number;
    for (const owner of trie.owners[back] ?? []) trie.owners[node]?.add(owner);
    if (node !== 0) next.copyWithin(node * width, back * width, (back + 1) * width);
    for (const [letter, child] of trie.edges[node] ?? []) {
      fall[child] = node === 0 ? 0 : (next[back * width + letter] as number);
      next[node * width + letter] = child;
      queue.push(child);
    }
  }
  return renumber(next, trie.owners, width);
}

/** Quiet states first (the start stays 0), full ones last. */
function renumber(next: Int32Array, owners: readonly ReadonlySet<number>[], width: number): Automaton {
  const states = owners.map((_, state) => state);
  const isFull = (state: number): boolean => (owners[state] as ReadonlySet<number>).size > 0;
  const order = [...states.filter((state) => !isFull(state)), ...states.filter(isFull)];
  const places = new Int32Array(order.length);
  order.forEach((state, place) => (places[state] = place));
  const moved = new Int32Array(next.length);
  order.forEach((state, place) => {
    for (let letter = 0; letter < width; letter += 1) moved[place * width + letter] = (places[next[state * width + letter] as number] as number) * width;
  });
  const full = order.findIndex(isFull);
  return { next: moved, owners: order.map((state) => (isFull(state) ? [...(owners[state] as ReadonlySet<number>)] : undefined)), width, firstFull: full === -1 ? Infinity : full * width };
}
