import type { Source } from './source.js';
import type { Region } from '../lib/units/unit.js';

/** A name as it is used: `cart.total` is `['cart', 'total']`; what hangs on the result of a call begins with an empty name. */
export type Chain = readonly string[];

const NAME = /[A-Za-z_$][\w$]{0,200}/g;

/** The names used on some lines, in order, each once; those that are called come first. Comments and strings hold none. */
export function chainsIn(source: Source, { from, to }: Region): readonly Chain[] {
  const [called, named] = [new Map<string, Chain>(), new Map<string, Chain>()];
  const text = source.code.slice(from - 1, to).join('\n');
  let current: string[] = [];
  let end = -1;
  const flush = (): void => {
    if (current.length === 0) return;
    const isCall = /^\s{0,20}(?:<[^<>()]{0,80}>)?\(/.test(text.slice(end, end + 120));
    const map = isCall ? called : named;
    if (!map.has(current.join('.'))) map.set(current.join('.'), current);
  };
  for (const match of text.matchAll(NAME)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index).trimEnd();
    const member = /\.$|->$|::$/.test(before) && !before.endsWith('...');
    const chained = member && /^\s{0,20}(?:\?|!)?(?:\.|->|::)\s{0,20}$/.test(text.slice(end, match.index)) && current.length > 0;
    if (chained) {
      current = [...current, match[0]];
    } else {
      flush();
      current = member ? ['', match[0]] : [match[0]];
    }
    end = match.index + match[0].length;
  }
  flush();
  return [...called.values(), ...[...named].filter(([key]) => !called.has(key)).map(([, chain]) => chain)];
}
