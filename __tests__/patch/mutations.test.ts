import { fileURLToPath } from 'node:url';
import { alignLines } from '../../src/lib/line-diff.js';
import { applyAnswer, readAnswerCases } from '../support/answers.js';

interface Block {
  readonly search: readonly string[];
  readonly replace: readonly string[];
}

type Dice = (below: number) => number;

/** What a model does to a block that it means rightly. `null`: this one cannot be done to this block. */
type Mutation = (block: Block, dice: Dice) => Block | null;

/** A line of SEARCH that stays as it is, with its place in REPLACE. */
function pick({ search, replace }: Block, dice: Dice, fit: (line: string) => boolean = (line) => line.trim() !== ''): readonly [number, number] | null {
  const pairs = alignLines(search, replace).filter(([i]) => fit(search[i] ?? ''));
  return pairs[dice(Math.max(1, pairs.length))] ?? null;
}

const without = (lines: readonly string[], i: number): readonly string[] => lines.filter((_line, k) => k !== i);
const twice = (lines: readonly string[], i: number): readonly string[] => lines.flatMap((line, k) => (k === i ? [line, line] : [line]));
const put = (lines: readonly string[], i: number, line: string): readonly string[] => lines.map((old, k) => (k === i ? line : old));
const both = ({ search, replace }: Block, change: (line: string) => string): Block => ({ search: search.map(change), replace: replace.map(change) });
const onPair = (block: Block, pair: readonly [number, number] | null, change: (line: string) => string): Block | null =>
  pair === null ? null : { search: put(block.search, pair[0], change(block.search[pair[0]] ?? '')), replace: put(block.replace, pair[1], change(block.replace[pair[1]] ?? '')) };

/** In the new lines of REPLACE nothing is changed but what is done to all lines alike: what it says is what is meant. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a context line dropped on both sides': (block, dice) => {
    const pair = pick(block, dice);
    return pair === null ? null : { search: without(block.search, pair[0]), replace: without(block.replace, pair[1]) };
  },
  'a context line dropped from SEARCH': (block, dice) => {
    const pair = pick(block, dice);
    return pair === null ? null : { ...block, search: without(block.search, pair[0]) };
  },
  'a context line twice on both sides': (block, dice) => {
    const pair = pick(block, dice);
    return pair === null ? null : { search: twice(block.search, pair[0]), replace: twice(block.replace, pair[1]) };
  },
  'a context line twice in SEARCH': (block, dice) => {
    const pair = pick(block, dice);
    return pair === null ? null : { ...block, search: twice(block.search, pair[0]) };
  },
  'a context line in other words': (block, dice) => onPair(block, pick(block, dice), (line) => line.replace(/\w{4,}/, 'other')),
  'a context line of another function': (block, dice) => onPair(block, pick(block, dice), (line) => line.replace(/\b(net|gross|largest|Largest|first_item|count_all)\b/, (name) => (name === 'net' ? 'gross' : 'net'))),
  'a comment put above': (block) => ({ search: ['// The place:', ...block.search], replace: ['// The place:', ...block.replace] }),
  'two blanks more everywhere': (block) => both(block, (line) => (line === '' ? line : `  ${line}`)),
  'a tab more everywhere': (block) => both(block, (line) => (line === '' ? line : `\t${line}`)),
  'no indentation of the first line': (block) => both(block, (line) => line.slice(Math.min(indentOf(block.search[0] ?? ''), indentOf(line)))),
  'SEARCH at the margin': (block) => ({ ...block, search: block.search.map((line) => line.slice(Math.min(indentOf(block.search[0] ?? ''), indentOf(line)))) }),
  'no indentation at all': (block) => both(block, (line) => line.trimStart()),
  'one line at another depth': (block, dice) => onPair(block, pick(block, dice), (line) => `  ${line}`),
  'blanks for tabs': (block) => both(block, (line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length))),
  'tabs for blanks': (block) => both(block, (line) => line.replace(/^(?: {4})+/, (blanks) => '\t'.repeat(blanks.length / 4))),
  'blanks at line ends': (block) => both(block, (line) => `${line}  `),
  'other quotes in a context line': (block, dice) => onPair(block, pick(block, dice, (line) => /["']/.test(line)), (line) => line.replace(/["']/g, (mark) => (mark === '"' ? "'" : '"'))),
  'typographic quotes': (block) => both(block, (line) => line.replaceAll("'", '’').replaceAll('"', '“')),
  'blanks that do not break': (block) => both(block, (line) => line.replaceAll(' ', '\u00a0')),
  'entities': (block) => both(block, (line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  'line numbers': (block, dice) => {
    const from = 1 + dice(40);
    const numbered = (lines: readonly string[]): readonly string[] => lines.map((line, i) => `${String(from + i).padStart(4)} | ${line}`);
    return { search: numbered(block.search), replace: numbered(block.replace) };
  },
  'blank lines around both': (block) => ({ search: ['', ...block.search, ''], replace: ['', ...block.replace, ''] }),
  'dots for context': (block, dice) => onPair(block, pick(block, dice), () => '...'),
  'fences around both': (block) => ({ search: ['```', ...block.search, '```'], replace: ['```', ...block.replace, '```'] }),
  'letters in another case': (block, dice) => onPair(block, pick(block, dice), (line) => line.toUpperCase()),
};

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** The corpus' own files with a right edit each: a changed line with up to so many lines of context above and below. */
function rightBlock(before: string, after: string, [above, below]: readonly [number, number]): Block {
  const [a, b] = [before, after].map((text) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')) as [string[], string[]];
  const pairs = alignLines(a, b);
  const left = new Set(pairs.map(([i]) => i));
  const first = a.findIndex((_line, i) => !left.has(i));
  const last = a.findLastIndex((_line, i) => !left.has(i));
  const [from, to] = [Math.max(0, first - above), Math.min(a.length, last + 1 + below)];
  return { search: a.slice(from, to), replace: b.slice(from, to + b.length - a.length) };
}

/** By chance the very lines of another place, to the last blank: then it says that place, and nobody can know better. */
function quotesAnother({ search }: Block, right: Block, before: string): boolean {
  const lines = before.replaceAll('\r\n', '\n');
  const quoted = search.filter((line) => !line.includes('```')).map((line) => line.trimEnd()).join('\n');
  return `\n${lines}`.includes(`\n${quoted}\n`) && !right.search.join('\n').includes(quoted);
}

const cases = readAnswerCases(fileURLToPath(new URL('../fixtures/answers', import.meta.url)));
const changes = cases.flatMap((one) => ('after' in one.wanted && one.wanted.after.size === 1 ? [...one.wanted.after].map(([path, after]) => ({ one, path, after })) : []));
const distinct = changes.filter(({ after }, i) => changes.findIndex((other) => other.after === after) === i && after.split('\n').length === (changes[i]?.one.files.get(changes[i]?.path ?? '') ?? '').split('\n').length);

function asBlock(path: string, { search, replace }: Block): string {
  return ['```', path, '<<<<<<< SEARCH', ...search, '=======', ...replace, '>>>>>>> REPLACE', '```'].join('\n');
}

/** With line numbers out of the air. */
function asDiff(path: string, { search, replace }: Block, dice: Dice): string {
  const pairs = [...alignLines(search, replace), [search.length, replace.length] as const];
  let [i, j] = [0, 0];
  const body = pairs.flatMap(([a, b]) => {
    const part = [...search.slice(i, a).map((line) => `-${line}`), ...replace.slice(j, b).map((line) => `+${line}`), ...search.slice(a, a + 1).map((line) => ` ${line}`)];
    [i, j] = [a + 1, b + 1];
    return part;
  });
  return ['```diff', `--- a/${path}`, `+++ b/${path}`, `@@ -${1 + dice(60)},${dice(9)} +${1 + dice(60)},${dice(9)} @@`, ...body, '```'].join('\n');
}

function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

describe('a right answer that was mutated', () => {
  const count = { intended: 0, refused: 0, whole: 0, elided: 0 };

  it.each(distinct.map(({ one, path, after }, i) => [`${one.language}: ${one.name}`, { one, path, after, seed: i + 1 }] as const))('%s: becomes the intended tree or is refused', async (_name, { one, path, after, seed }) => {
    const dice = diceOf(seed);
    const names = Object.keys(MUTATIONS);
    // What is done to SEARCH alone and then to both would be undone in SEARCH and new text in REPLACE: such are not joined.
    const shared = names.filter((name) => !name.includes('SEARCH'));
    for (let round = 0; round < 300; round++) {
      const first = names[round % names.length] ?? '';
      const chosen = round < names.length * 2 || !shared.includes(first) ? [first] : [first, shared[dice(shared.length)] ?? ''];
      const right = rightBlock(one.files.get(path) ?? '', after, [dice(5), dice(5)]);
      const mutated = chosen.reduce<Block | null>((block, name) => (block === null ? null : (MUTATIONS[name]?.(block, dice) ?? null)), right);
      if (mutated === null || quotesAnother(mutated, right, one.files.get(path) ?? '')) continue;
      const answer = (dice(3) === 0 ? asDiff : asBlock)(path, mutated, dice);
      const outcome = await applyAnswer(answer, one.files);
      if (outcome.ok && (outcome.after.size !== 1 || outcome.after.get(path) !== after)) throw new Error(`${chosen.join(', then ')}:\n${answer}\nbecame, at rung ${outcome.rung},\n${outcome.after.get(path) ?? ''}`);
      count[outcome.ok ? 'intended' : 'refused']++;
    }
  });

  const once = distinct.filter(({ one, path, after }) => rightBlock(one.files.get(path) ?? '', after, [0, 0]).search.length <= 2);
  it.each(once.map(({ one, path, after }, i) => [`${one.language}: ${one.name}`, { one, path, after, seed: i + 1 }] as const))('%s: given whole and cut off, becomes the intended tree or is refused', async (_name, { one, path, after, seed }) => {
    const dice = diceOf(seed);
    const lines = after.replace(/^\ufeff/, '').replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
    for (let round = 0; round < 40; round++) {
      const [from, to] = [dice(3) === 0 ? dice(lines.length) : 0, dice(3) === 0 ? lines.length : dice(lines.length + 1)];
      const answer = ['````', path, ...lines.slice(Math.min(from, to), Math.max(from, to)), '````'].join('\n');
      const outcome = await applyAnswer(answer, one.files);
      if (outcome.ok && outcome.after.get(path) !== after) throw new Error(`${answer}\nbecame, at rung ${outcome.rung},\n${outcome.after.get(path) ?? ''}`);
      count.whole += outcome.ok ? 1 : 0;
    }
  });

  it.each(once.map(({ one, path, after }, i) => [`${one.language}: ${one.name}`, { one, path, after, seed: i + 1 }] as const))('%s: given whole with lines left out, becomes the intended tree or is refused', async (_name, { one, path, after, seed }) => {
    const dice = diceOf(seed);
    const plain = (text: string): string[] => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
    const [before, lines] = [plain(one.files.get(path) ?? ''), plain(after)];
    const changed = lines.findIndex((line, i) => line !== before[i]);
    const dots = one.language === 'python' ? '# ... existing code ...' : one.language === 'markdown' ? '<!-- ... unchanged ... -->' : '// ... existing code ...';
    for (let round = 0; round < 40; round++) {
      // Two runs of lines, each on one side of the changed line, or none.
      const [a, b] = [dice(changed + 1), dice(changed + 1)].sort((x, y) => x - y) as [number, number];
      const [c, d] = [changed + 1 + dice(lines.length - changed), changed + 1 + dice(lines.length - changed)].sort((x, y) => x - y) as [number, number];
      const answer = ['````', path, ...lines.slice(0, a), ...(a < b ? [dots] : []), ...lines.slice(b, c), ...(c < d ? [dots] : []), ...lines.slice(d), '````'].join('\n');
      const outcome = await applyAnswer(answer, one.files);
      if (outcome.ok && outcome.after.get(path) !== after) throw new Error(`${answer}\nbecame, at rung ${outcome.rung},\n${outcome.after.get(path) ?? ''}`);
      count.elided += outcome.ok ? 1 : 0;
    }
  });

  it('is applied often enough to say something', () => {
    expect(distinct.length).toBeGreaterThanOrEqual(20);
    expect(count.intended).toBeGreaterThan(count.refused);
    expect(count.whole).toBeGreaterThan(100);
    expect(count.elided).toBeGreaterThan(100);
  });
});
