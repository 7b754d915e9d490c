import { alignLines } from '../lib/line-diff.js';
import { findBlock } from './ladder.js';
import type { Block, Source } from './landing.js';

/** Typographic characters and what a keyboard has for them; each is one code unit, so places stay the same. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
];

const MOST_PLACES = 4;

function fold(text: string): string {
  return CLASSES.reduce((plain, [alike, keyboard]) => plain.replace(alike, keyboard), text);
}

/**
 * The block as the file spells it, where the two differ in quotes, dashes and blanks that look alike. A line that changes keeps the
 * file's characters at its beginning and end as far as it merely repeats them. In what is new, a typographic character becomes plain only
 * where SEARCH proves that this kind was made typographic on the way; where it could be either, there is no block.
 */
export function likeSource(block: Block, source: Source): readonly Block[] {
  const { search, replace } = block;
  const lines = source.lines.map((line) => ({ ...line, text: fold(line.text) }));
  const found = findBlock(lines, search.map(fold), replace.map(fold));
  const at = (place: number): readonly string[] => source.lines.slice(place, place + search.length).map((line) => line.text);
  if (found.kind === 'block') return spelledAs(block, at(found.at));
  // Several places are several blocks: the ladder then refuses them all.
  return found.kind === 'many' ? found.at.slice(0, MOST_PLACES).map((place) => ({ search: search.map((line, i) => onto(line, at(place)[i] ?? '')), replace })) : [];
}

function spelledAs({ search, replace }: Block, texts: readonly string[]): readonly Block[] {
  const real = search.map((line, i) => onto(line, texts[i] ?? ''));
  const made = kindsOf(search, real);
  const back = kindsOf(real, search);
  if (made.size + back.size === 0 || [...made].some((kind) => back.has(kind))) return [];
  const partner = partners(search, replace);
  const respelled = replace.map((line, j) => respell(line, { was: search[partner.get(j) ?? -1], real: real[partner.get(j) ?? -1], made, back }));
  return respelled.every((line) => line !== null) ? [{ search: real, replace: respelled }] : [];
}

/** The file's characters at the block's depth. */
function onto(line: string, text: string): string {
  const indent = fold(/^\s*/.exec(line)?.[0] ?? '');
  return indent + text.trim();
}

/** Plain characters that `plain` has where `typed` has a typographic one. */
function kindsOf(typed: readonly string[], plain: readonly string[]): Set<string> {
  const kinds = new Set<string>();
  typed.forEach((line, i) => {
    const [a, b] = [line.trim(), (plain[i] ?? '').trim()];
    for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && fold(a.charAt(at)) === b[at]) kinds.add(b.charAt(at));
  });
  return kinds;
}

/** Index in REPLACE → the line of SEARCH that it repeats or takes the place of, where runs of changed lines are of one length. */
function partners(search: readonly string[], replace: readonly string[]): Map<number, number> {
  const pairs = [...alignLines(search.map((line) => fold(line).trimEnd()), replace.map((line) => fold(line).trimEnd())), [search.length, replace.length] as const];
  const partner = new Map<number, number>();
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of pairs) {
    if (nextI - i === nextJ - j) for (let k = 0; k <= nextI - i; k++) partner.set(j + k, i + k);
    else partner.set(nextJ, nextI);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return partner;
}

interface Change {
  readonly was: string | undefined;
  readonly real: string | undefined;
  readonly made: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
}

function respell(line: string, { was, real, made, back }: Change): string | null {
  const [a, b] = [fold(was ?? '').trimEnd(), fold(line).trimEnd()];
  if (was !== undefined && a === b) return real ?? line;
  const [head, tail] = common(a, b, real?.length ?? 0);
  const middle = line.slice(head, b.length - tail);
  const plain = [...middle].map((char) => (made.has(fold(char)) ? fold(char) : char)).join('');
  const unclear = [...plain].some((char) => fold(char) !== char) || [...back].some((kind) => middle.includes(kind) && kind !== ' ');
  return unclear ? null : (real ?? '').slice(0, head) + plain + (tail === 0 ? '' : (real ?? '').slice(-tail));
}

/** How many characters two texts share at their beginning and at their end, at most so many. */
function common(a: string, b: string, most: number): readonly [number, number] {
  const least = Math.min(a.length, b.length, most);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, tail];
}
