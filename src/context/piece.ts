import type { Region } from '../lib/units/unit.js';
import type { Source } from './source.js';

/** A part of a file that can be shown alone and may hold a fault: a function, a stretch of a long one, or what a file or a type declares. */
export interface Piece extends Region {
  readonly source: Source;
  /** `test` is shown by others: it is here because it calls. */
  readonly kind: 'function' | 'stretch' | 'declaration' | 'test';
  /** Of the function, type or first value that it is, or is a part of. */
  readonly name?: string;
  /** The type around it. Namespaces and modules own nothing. */
  readonly owner?: string;
  readonly defines: readonly string[];
  /** The header of the function that it is a stretch of. */
  readonly head?: Region;
}

/** How a name is used on some lines. */
export interface Use {
  readonly called: boolean;
  /** Behind a dot or another mark of membership. */
  readonly member: boolean;
  /** The name before the mark; empty where there is none. */
  readonly before: string;
}

const NAME = /[A-Za-z_$~][\w$]{0,200}/g;
const MARK = /(?:\.|->|::)\s{0,20}$/;
const ONLY_MARK = /^\s{0,20}[?!]?(?:\.|->|::)\s{0,20}$/;
const CALL = /^(?:::)?\s{0,4}(?:<[^<>()]{0,80}>)?\(/;

/** The names used on some lines. Comments and strings hold none; a name that is taken as a value counts, too. */
export function usesIn(source: Source, { from, to }: Region): ReadonlyMap<string, Use> {
  const text = source.code.slice(from - 1, to).join('\n');
  const uses = new Map<string, Use>();
  let [end, last] = [-1, ''];
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const member = MARK.test(text.slice(Math.max(0, index - 20), index));
    const before = member && end >= 0 && ONLY_MARK.test(text.slice(end, index)) ? last : '';
    const known = uses.get(name);
    end = index + name.length;
    last = name;
    const called = CALL.test(text.slice(end, end + 90));
    uses.set(name, { called: called || known?.called === true, member: member && (known?.member ?? true), before: known === undefined || known.before === '' ? before : known.before });
  }
  return uses;
}
