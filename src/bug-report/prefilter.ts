/** Tells, in one pass over a line, which parsers may have something to read in it. */
export interface Prefilter {
  /** Looks at a line; true when any parser's literal is in it. */
  scan(text: string): boolean;
  /** Was a literal of this parser (by its place in the list) in the line scanned last? */
  hit(parser: number): boolean;
}

interface Trie {
  readonly edges: Map<number, number>[];
  readonly owners: Set<number>[];
}

/**
 * An Aho-Corasick automaton over the literals of all parsers: the cost of a line is its length, however many parsers there are.
 * A log has millions of lines of which a handful matter, so this loop allocates nothing.
 */
export function createPrefilter(literals: readonly (readonly string[])[]): Prefilter {
  const classes = classesOf(literals.flat());
  const { next, owners, width } = compile(plant(literals, classes.of), classes.count);
  const seen = new Int32Array(literals.length);
  let stamp = 0;
  return {
    scan(text) {
      stamp += 1;
      let state = 0;
      let any = false;
      for (let index = 0; index < text.length; index += 1) {
        state = next[state * width + (classes.of[text.charCodeAt(index)] as number)] as number;
        const found = owners[state];
        if (found === undefined) continue;
        any = true;
        for (const parser of found) seen[parser] = stamp;
      }
      return any;
    },
    hit: (parser) => seen[parser] === stamp,
  };
}

/** Characters that no literal holds are all one class, which leads back to the start. */
function classesOf(literals: readonly string[]): { of: Uint8Array; count: number } {
  const of = new Uint8Array(65_536);
  let count = 1;
  for (const literal of literals) {
    for (let index = 0; index < literal.length; index += 1) {
      const code = literal.charCodeAt(index);
      if (of[code] === 0 && count < 255) of[code] = count++;
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

/** Breadth first, so that the state to fall back to is always finished before the states that fall back to it. */
function compile(trie: Trie, width: number): { next: Int32Array; owners: (readonly number[] | undefined)[]; width: number } {
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
  return { next, owners: trie.owners.map((set) => (set.size === 0 ? undefined : [...set])), width };
}
