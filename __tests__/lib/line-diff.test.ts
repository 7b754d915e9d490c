import { alignLines, diffLines } from '../../src/lib/line-diff.js';

const cases: [string, string | undefined, string | undefined, string[], string[]][] = [
  ['equal texts differ nowhere', 'a\nb\n', 'a\nb\n', [], []],
  ['one line changed', 'a\nb\nc\n', 'a\nB\nc\n', ['2 B'], ['2 b']],
  ['a line put in', 'a\nc\n', 'a\nb\nc\n', ['2 b'], []],
  ['a line taken out among equals', 'x\nx\nx\n', 'x\nx\n', [], ['3 x']],
  ['a new file', undefined, 'a\nb\n', ['1 a', '2 b'], []],
  ['a deleted file', 'a\n', undefined, [], ['1 a']],
  ['line ends alone', 'a\r\nb\n', 'a\nb\n', ['1 a'], ['1 a\r']],
  ['two places', 'a\nb\nc\nd\ne\n', 'a\nB\nc\nd\nE\n', ['2 B', '5 E'], ['2 b', '5 e']],
];

describe('diffLines', () => {
  it.each(cases)('%s', (_name, before, after, added, removed) => {
    const diff = diffLines(before, after);
    expect(diff.added.map((line) => `${line.n} ${line.text}`)).toEqual(added);
    expect(diff.removed.map((line) => `${line.n} ${line.text}`)).toEqual(removed);
  });

  it('rebuilds both sides from what stays, is added and is removed, and is as small as the longest common part allows', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 400; round++) {
      const side = (): string[] => Array.from({ length: random(12) }, () => 'abc'.charAt(Math.floor(random(300) / 100)));
      const [a, b] = [side(), side()];
      const pairs = alignLines(a, b);
      for (const [i, j] of pairs) expect(a[i]).toBe(b[j]);
      for (let n = 1; n < pairs.length; n++) expect((pairs[n]?.[0] ?? 0) > (pairs[n - 1]?.[0] ?? 0) && (pairs[n]?.[1] ?? 0) > (pairs[n - 1]?.[1] ?? 0)).toBe(true);
      expect(pairs.length).toBe(longestCommon(a, b));
    }
  });

  it('gives up minimality, not correctness, where nearly everything differs', () => {
    const a = Array.from({ length: 3000 }, (_, i) => `a${i}`).join('\n');
    const b = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? `a${i}` : `b${i}`)).join('\n');
    const diff = diffLines(a, b);
    expect(diff.added.length - diff.removed.length).toBe(0);
    expect(diff.added.length).toBeGreaterThanOrEqual(2000);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      table[i]?.splice(j, 1, here);
    }
  }
  return table[0]?.[0] ?? 0;
}
