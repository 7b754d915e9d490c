import { pick, type Random } from './secrets.js';

/**
 * A text that fits a pattern of RE2's language, as far as patterns of secrets use it: classes, groups, counts, alternatives. What it does not know
 * (`\b`, `$`) it passes over, so that a caller must ask the pattern whether the text fits.
 */
export function samplePattern(source: string, random: Random): string {
  let at = 0;
  const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const word = `${upper}${upper.toLowerCase()}0123456789`;
  const named: Readonly<Record<string, string>> = { d: '0123456789', w: word, s: ' ', S: word, t: '\t', n: '\n', r: '', b: '', z: '' };
  const alternatives = (): string => {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return pick(random, options);
  };
  const sequence = (): string => {
    let text = '';
    while (at < source.length && source[at] !== ')' && source[at] !== '|') {
      const start = at;
      const first = atom();
      const end = at;
      const times = count();
      const after = at;
      text += times === 0 ? '' : first;
      for (let n = 1; n < times; n += 1) {
        at = start;
        text += atom();
        if (at !== end) throw new Error(`${source} is read in two ways`);
      }
      at = after;
    }
    return text;
  };
  const count = (): number => {
    const found = /^(?:\{(\d+)(,?)(\d*)\}|[?*+])\??/.exec(source.slice(at));
    if (found === null) return 1;
    at += found[0].length;
    if (found[1] === undefined) return found[0].startsWith('+') ? 3 : 0;
    const least = Number(found[1]);
    return least === 0 ? 0 : least;
  };
  const atom = (): string => {
    const sign = source[at] as string;
    if (sign === '(') return group();
    if (sign === '[') return pick(random, charactersOf());
    if (sign === '\\') {
      const letters = escape();
      return letters === '' ? '' : pick(random, letters);
    }
    at += 1;
    return sign === '^' || sign === '$' ? '' : sign;
  };
  /** What an escape may stand for. */
  const escape = (): string => {
    const [all, letter = '', hex] = /^\\(x([0-9a-fA-F]{2})|.)/.exec(source.slice(at)) as RegExpExecArray;
    at += all.length;
    return hex === undefined ? (named[letter] ?? letter) : String.fromCharCode(parseInt(hex, 16));
  };
  const charactersOf = (): string => {
    const end = classEnd(source, at);
    const body = source.slice(at + 1, end);
    at = end + 1;
    if (body.startsWith('^')) return word;
    return body.replace('[:alnum:]', 'a-z0-9').replace(/\\x60/g, '`').replace(/\\([wdst])/g, (_, name: string) => (name === 'w' ? 'a-z' : name === 'd' ? '0-9' : ' ')).replace(/\\(.)/g, '$1').replace(/([a-zA-Z0-9])-([a-zA-Z0-9])/g, (_, from: string, to: string) =>
      Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_none, n) => String.fromCharCode(from.charCodeAt(0) + n)).join(''));
  };
  const group = (): string => {
    const head = /^\((?:\?(?:P<\w+>|[is-]+(?=[:)])|(?=:))(:|\))?|\?:)?/.exec(source.slice(at)) as RegExpExecArray;
    at += head[0].length;
    if (head[1] === ')') return '';
    if (source[at] === ':' && head[0].startsWith('(?')) at += 1;
    const text = alternatives();
    at += 1;
    return text;
  };
  return alternatives();
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  if (source[at] === '^') at += 1;
  if (source[at] === ']') at += 1;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : source.startsWith('[:', at) ? source.indexOf(':]', at) + 2 - at : 1;
  return at;
}
