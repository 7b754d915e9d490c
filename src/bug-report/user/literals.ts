/** More alternatives than this would only fill the automaton. */
const MOST = 16;

/** Each set: one of its texts is in whatever fits. */
type Required = readonly string[];

/**
 * Texts of which one must be in every line that a pattern fits, the most selective that can be told without understanding all of it; empty where
 * nothing is sure. Only ever too careful: what is not understood ends a text.
 */
export function requiredLiterals(source: string): Required {
  if (/\(\?[a-zA-Z-]{0,8}i|\\Q/.test(source)) return [];
  const reader: Reader = { source, at: 0 };
  const found = alternatives(reader);
  return reader.at < source.length ? [] : (found ?? []);
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader): Required | undefined {
  const all: (Required | undefined)[] = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(sequence(reader));
  }
  const known = all.filter((one) => one !== undefined);
  const texts = [...new Set(known.flat())];
  return known.length < all.length || texts.length > MOST ? undefined : texts;
}

function sequence(reader: Reader): Required | undefined {
  const sets: Required[] = [];
  let run = '';
  const flush = (): void => {
    if (run !== '') sets.push([run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const atom = readAtom(reader);
    const least = readQuantifier(reader);
    const once = least === undefined;
    if (typeof atom === 'string' && (once || least > 0)) run += atom;
    if (typeof atom !== 'string' || !once) flush();
    if (typeof atom === 'object' && (once || least > 0)) sets.push(atom);
  }
  flush();
  return sets.reduce<Required | undefined>((best, set) => (best === undefined || worth(set) > worth(best) ? set : best), undefined);
}

/** The shortest text of a set says how much it can keep away. */
function worth(set: Required): number {
  return Math.min(...set.map((text) => text.length));
}

/** A character that stands for itself, what a group requires, or undefined for what may be many things. */
function readAtom(reader: Reader): string | Required | undefined {
  const char = reader.source[reader.at] as string;
  reader.at += 1;
  if (char === '(') return readGroup(reader);
  if (char === '[') return skipClass(reader);
  if (char === '\\') return readEscape(reader);
  return /[.^$*+?{]/.test(char) ? undefined : plain(char);
}

function readGroup(reader: Reader): Required | undefined {
  const head = /^\?(?:P?<\w{1,100}>|[a-zA-Z-]{0,8}:)/.exec(reader.source.slice(reader.at, reader.at + 120))?.[0] ?? '';
  reader.at += head.length;
  const found = alternatives(reader);
  if (reader.source[reader.at] === ')') reader.at += 1;
  return found;
}

function skipClass(reader: Reader): undefined {
  if (reader.source[reader.at] === '^') reader.at += 1;
  if (reader.source[reader.at] === ']') reader.at += 1;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  reader.at += 1;
}

function readEscape(reader: Reader): string | undefined {
  const char = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (!/[A-Za-z0-9]/.test(char)) return plain(char);
  // What follows belongs to the escape: \x41, \x{41}, \u0041, \p{Lu}, \cA, \012.
  const more = /^(?:\{[^}]{0,40}\}|[0-9A-Fa-f]{1,4}|[A-Z])/.exec(reader.source.slice(reader.at, reader.at + 44))?.[0] ?? '';
  if (/[xupPc0-9]/.test(char)) reader.at += more.length;
  return undefined;
}

function plain(char: string): string | undefined {
  return char >= ' ' && char <= '~' ? char : undefined;
}

/** How often at least; undefined where there is no quantifier. */
function readQuantifier(reader: Reader): number | undefined {
  const found = /^(?:([*?])|(\+)|\{(\d{1,4})(?:,\d{0,4})?\})\??/.exec(reader.source.slice(reader.at, reader.at + 16));
  if (found === null) return undefined;
  reader.at += found[0].length;
  if (found[1] !== undefined) return 0;
  return found[2] === undefined ? Number(found[3]) : 1;
}
