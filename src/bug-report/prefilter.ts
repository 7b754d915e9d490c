import { buildAutomaton, type Automaton } from '../lib/automaton.js';
import { DIGIT } from './parser.js';

/** Tells, in one pass over a line, which parsers may have something to read in it. */
export interface Prefilter {
  /** The parsers (by their place in the list, ascending) that have a literal in the line; valid until the next scan. */
  scan(text: string): readonly number[];
  /** The same for bytes that nobody has decoded; null where they are more than printable ASCII, so that only their text can tell. */
  scanBytes(bytes: Uint8Array, from: number, to: number): readonly number[] | null;
}

/**
 * An Aho-Corasick automaton over the literals of all parsers: the cost of a line is its length, however many parsers there are.
 * A log has millions of lines of which a handful matter, so these loops allocate nothing.
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
  readonly ofByte: Uint8Array;
}

/** What takes time to make is made once for a list of literals, and never changed; a scan's own state is not in it. */
const LEARNT = new WeakMap<readonly (readonly string[])[], Learnt>();

function learn(literals: readonly (readonly string[])[]): Learnt {
  const known = LEARNT.get(literals);
  if (known !== undefined) return known;
  const automaton = buildAutomaton(literals.map((own) => own.flatMap(spelledOut)));
  const learnt = { ...automaton, ofByte: bytesOf(automaton.of) };
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
