/** Fewer than a byte holds, so that one value is left for a caller's own purpose. Beyond it, characters share class 0: what is found is then to be compared. */
const CLASSES = 255;

interface Trie {
  readonly edges: Map<number, number>[];
  readonly owners: Set<number>[];
}

/**
 * An Aho-Corasick automaton over the literals of all owners (an owner is a place in the list). States are numbered so that those where a
 * literal ends come last, and are kept multiplied by the width of a row: one comparison and one load for each character.
 * @param fold Literals are lower case, and Latin letters match in either case.
 * @see https://doi.org/10.1145/360825.360855
 */
export function buildAutomaton(literals: readonly (readonly string[])[], fold = false): Automaton {
  const { of, count } = classesOf(literals.flat(), fold);
  return { ...compile(plant(literals, of), count), of };
}

/** Characters that no literal holds are all one class, which leads back to the start. */
function classesOf(literals: readonly string[], fold: boolean): { of: Uint8Array; count: number } {
  const of = new Uint8Array(65_536);
  let count = 1;
  for (const literal of literals) {
    for (let index = 0; index < literal.length; index += 1) {
      const code = literal.charCodeAt(index);
      if (of[code] === 0 && count < CLASSES) of[code] = count++;
    }
  }
  if (fold) for (let code = 0x61; code <= 0x7a; code += 1) of[code - 0x20] = of[code] as number;
  return { of, count };
}

function plant(literals: readonly (readonly string[])[], of: Uint8Array): Trie {
  const trie: Trie = { edges: [new Map<number, number>()], owners: [new Set<number>()] };
  literals.forEach((words, owner) => {
    for (const word of words) trie.owners[grow(trie, word, of)]?.add(owner);
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

export interface Automaton {
  /** Class of a character; 0 is any that no literal holds. */
  readonly of: Uint8Array;
  readonly next: Int32Array;
  /** By state; undefined where no literal ends. */
  readonly owners: readonly (readonly number[] | undefined)[];
  readonly width: number;
  /** The lowest state, multiplied, where a literal ends. */
  readonly firstFull: number;
}

/** Breadth first, so that the state to fall back to is always finished before the states that fall back to it. */
function compile(trie: Trie, width: number): Omit<Automaton, 'of'> {
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
function renumber(next: Int32Array, owners: readonly ReadonlySet<number>[], width: number): Omit<Automaton, 'of'> {
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
