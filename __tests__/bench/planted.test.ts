import { applyHunks, harmlessHunks } from '../../bench/planted/noise.js';
import { applySite, mutantsOf } from '../../bench/planted/operators.js';
import { randomFrom, shuffled } from '../../bench/planted/random.js';

const PYTHON = 'import os\nfrom math import floor\n\n\ndef total(items, rate):\n    # items < rate\n    items = list(items)\n    count = len(items)\n    if count > 1:\n        return add(items, rate) + 1\n    elif count == 0:\n        items.clear()\n    return floor(rate)\n\n\nDONE = 1\n';
const GO = 'package p\n\nimport (\n\t"fmt"\n\t"sort"\n)\n\nfunc Total(items []int, rate int) string {\n\tsum := 0\n\tfor i := 0; i < len(items); i++ {\n\t\tsum = sum + items[i] * rate\n\t}\n\tif sum > 10 && rate > 1 {\n\t\tsort.Ints(items)\n\t}\n\treturn fmt.Sprint(sum)\n}\n';
const RUST = 'pub fn total(rate: usize) -> usize {\n    if rate > 1 {\n        return rate - 1;\n    }\n    rate\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn one() {\n        assert!(super::total(1) == 1);\n    }\n}\n';

describe('mutation operators', () => {
  it.each<[string, string, string, string, string]>([
    ['a.py', PYTHON, 'comparison', 'if count > 1:', 'if count >= 1:'],
    ['a.py', PYTHON, 'comparison', 'elif count == 0:', 'elif count != 0:'],
    ['a.py', PYTHON, 'negated condition', 'if count > 1:', 'if not (count > 1):'],
    ['a.py', PYTHON, 'swapped arguments', 'add(items, rate)', 'add(rate, items)'],
    ['a.py', PYTHON, 'off by one', 'rate) + 1', 'rate) + 2'],
    ['a.py', PYTHON, 'dropped return', 'return floor(rate)', '    floor(rate)'],
    ['a.py', PYTHON, 'dropped else', 'elif count', 'if count'],
    ['a.py', PYTHON, 'dropped call', 'items.clear()', 'pass'],
    ['a.py', PYTHON, 'removed import', 'import os\n', ''],
    ['a.py', PYTHON, 'wrong variable', 'floor(rate)', 'floor(items)'],
    ['a.py', PYTHON, 'removed bracket', 'floor(rate)', 'floor(rate'],
    ['a.go', GO, 'logic', '> 10 && rate', '> 10 || rate'],
    ['a.go', GO, 'arithmetic', 'items[i] * rate', 'items[i] / rate'],
    ['a.go', GO, 'negated condition', 'if sum > 10 && rate > 1 {', 'if !(sum > 10 && rate > 1) {'],
    ['a.go', GO, 'wrong type', 'rate int)', 'rate string)'],
    ['a.go', GO, 'removed import', '\t"fmt"\n', ''],
    ['a.go', GO, 'dropped call', '\t\tsort.Ints(items)\n', ''],
    ['a.rs', RUST, 'wrong type', '-> usize', '-> u32'],
    ['a.rs', RUST, 'off by one', 'rate - 1', 'rate - 2'],
  ])('%s: %#: %s', (path, text, operator, was, becomes) => {
    const mutants = mutantsOf(path, text).filter((one) => one.operator === operator).map((site) => applySite(text, site));
    expect(mutants.some((mutant) => mutant === text.replace(was, becomes.trimStart()))).toBe(true);
    expect(mutants).not.toContain(text);
  });

  it('leaves comments and tests that stand in the file alone', () => {
    const lines = (path: string, text: string): number[] => mutantsOf(path, text).map(({ from }) => text.slice(0, from).split('\n').length);
    expect(lines('a.py', PYTHON)).not.toContain(6);
    expect(Math.max(...lines('a.rs', RUST))).toBeLessThan(8);
  });
});

describe('harmless changes', () => {
  it('renames a local everywhere in its function, and nothing else', () => {
    const [renamed] = harmlessHunks('a.py', PYTHON).filter(({ kind }) => kind === 'renamed local');
    expect(renamed === undefined ? '' : applyHunks(PYTHON, [renamed])).toBe(PYTHON.replace(/\bcount\b/g, 'count_here'));
  });

  it('leaves a name alone that is also a keyword argument, a field or a part of a text', () => {
    for (const use of ['    show(count=count)', '    self.count = count', '    print(f"{count}")']) {
      const text = PYTHON.replace('    if count > 1:', `${use}\n    if count > 1:`);
      expect(harmlessHunks('a.py', text).filter(({ kind }) => kind === 'renamed local')).toEqual([]);
    }
  });

  it('keeps the code as it is but for comments, names and the order of imports', () => {
    const hunks = harmlessHunks('a.go', GO);
    expect(hunks.map(({ kind }) => kind).sort()).toEqual(['comment', 'renamed local', 'reordered imports']);
    const plain = (text: string): string[] => text.split('\n').filter((line) => !line.startsWith('//')).map((line) => line.replace(/\bsumHere\b/g, 'sum')).sort();
    for (const hunk of hunks) expect(plain(applyHunks(GO, [hunk]))).toEqual(plain(GO));
  });
});

it('is the same for the same seed, and another for another', () => {
  const order = (seed: string): readonly number[] => shuffled(Array.from({ length: 30 }, (_, n) => n), randomFrom(seed));
  expect(order('1 toolz')).toEqual(order('1 toolz'));
  expect(order('1 toolz')).not.toEqual(order('2 toolz'));
});
