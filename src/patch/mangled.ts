import type { Language } from '../lib/source.js';
import { atLeast, landStrict, NONE, type Block, type Landing, type Source } from './landing.js';
import { likeSource } from './look-alikes.js';

/** One thing that happens to code on its way through a model or a page, and how it is undone: the blocks that may have been meant. */
interface Mangling {
  readonly name: string;
  readonly undo: (block: Block, source: Source) => readonly Block[];
}

/** Each is undone only as far as SEARCH proves it: what it becomes must then stand in the file, once. */
const MANGLINGS: readonly Mangling[] = [
  { name: 'characters that look alike', undo: likeSource },
  { name: 'line numbers', undo: withoutGutter },
  { name: 'HTML entities', undo: withoutEntities },
  { name: 'escaped markers', undo: withoutEscapes },
  { name: 'tabs for blanks', undo: ({ search, replace }) => UNITS.flatMap((unit) => changed({ search: search.map(tabsOf(unit)), replace: replace.map(tabsOf(unit)) }, search)) },
  { name: 'blanks for tabs', undo: ({ search, replace }) => UNITS.flatMap((unit) => changed({ search: search.map(blanksOf(unit)), replace: replace.map(blanksOf(unit)) }, search)) },
];

/** Rung 4: the block as it was before it was mangled. Two ways that lead to different texts are none. */
export function landMangled(source: Source, block: Block): Landing {
  for (const { name, undo } of MANGLINGS) {
    const landings = undo(block, source).map((one) => landStrict(source, one)).filter((landing) => landing.kind !== 'none');
    const [first] = landings;
    if (first === undefined) continue;
    const texts = new Set(landings.map((landing) => JSON.stringify(landing.kind === 'landed' ? landing.spans : landing)));
    if (texts.size === 1) return atLeast(4, first);
    return { kind: 'refused', reason: 'unclear', text: `its lines are there but for ${name}, in more than one way` };
  }
  return NONE;
}

/** A blank behind a bar or a colon belongs to the gutter, if every line has it; a tab stands alone. */
const GUTTERS = [/^\s{0,12}L?(\d{1,6}) ?[|│](.*)$/, /^\s{0,12}L?(\d{1,6}):(.*)$/, /^\s{0,12}L?(\d{1,6})[\t→](.*)$/];

/** `12 | code`, `12: code`, `12⇥code`, with the numbers of neighbouring lines: those that a model has seen in a log or a listing. */
function withoutGutter({ search, replace }: Block): readonly Block[] {
  for (const gutter of GUTTERS) {
    const [left, right] = [stripped(search, gutter), stripped(replace, gutter)];
    if (left === null || (right === null && replace.some((line) => gutter.test(line)))) continue;
    if (left.numbers.some((n, i) => i > 0 && n !== (left.numbers[i - 1] ?? 0) + 1)) continue;
    return [{ search: left.lines, replace: right?.lines ?? replace }];
  }
  return [];
}

function stripped(lines: readonly string[], gutter: RegExp): { readonly lines: readonly string[]; readonly numbers: readonly number[] } | null {
  const cut = lines.map((line) => gutter.exec(line));
  if (lines.length === 0 || cut.some((one) => one === null)) return null;
  const rest = cut.map((one) => one?.[2] ?? '');
  const spaced = !gutter.source.includes('→') && rest.every((text) => text === '' || text.startsWith(' '));
  return { lines: rest.map((text) => (spaced ? text.slice(1) : text)), numbers: cut.map((one) => Number(one?.[1])) };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'", '#x27': "'", nbsp: ' ' };

function withoutEntities({ search, replace }: Block): readonly Block[] {
  const decode = (line: string): string => line.replace(/&(lt|gt|amp|quot|apos|#39|#x27|nbsp);/g, (_all, name: string) => ENTITIES[name] ?? '');
  return changed({ search: search.map(decode), replace: replace.map(decode) }, search);
}

/** `\=======`: some models were taught to escape markers that are content. */
function withoutEscapes({ search, replace }: Block): readonly Block[] {
  const bare = (line: string): string => line.replace(/^(\s{0,40})\\(?=[<=>]{5,9}(?:\s|$))/, '$1');
  return changed({ search: search.map(bare), replace: replace.map(bare) }, search);
}

const UNITS = [2, 3, 4, 8];

function tabsOf(unit: number): (line: string) => string {
  return (line) => {
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    return depth % unit === 0 ? '\t'.repeat(depth / unit) + line.slice(depth) : line;
  };
}

function blanksOf(unit: number): (line: string) => string {
  return (line) => {
    const depth = /^\t*/.exec(line)?.[0].length ?? 0;
    return ' '.repeat(depth * unit) + line.slice(depth);
  };
}

function changed(block: Block, search: readonly string[]): readonly Block[] {
  return block.search.join('\n') === search.join('\n') ? [] : [block];
}

const FENCE = /^\s{0,8}(?:`{3,9}|~{3,9})[\w+#-]{0,20}\s{0,8}$/;

/**
 * Without fences that a model put around the code inside a block. They are taken off where the file has none of its own: then they
 * cannot be content, but for a text that just gets its first one.
 */
export function withoutFences({ lines, language }: Source, { search, replace }: Block): Block {
  if (lines.some((line) => FENCE.test(line.text))) return { search, replace };
  const left = unwrap(search);
  const wraps = left !== search || !PROSE.includes(language);
  return { search: left, replace: wraps ? unwrap(replace) : replace };
}

const PROSE: readonly Language[] = ['prose', 'other'];

/** Off go a pair of fences around all, or a single one at one end. */
function unwrap(lines: readonly string[]): readonly string[] {
  const fences = lines.flatMap((line, i) => (FENCE.test(line) ? [i] : []));
  const atEdges = fences.every((i) => i === 0 || i === lines.length - 1);
  return fences.length > 0 && fences.length <= 2 && atEdges ? lines.filter((_line, i) => !fences.includes(i)) : lines;
}
