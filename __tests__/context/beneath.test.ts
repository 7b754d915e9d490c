import { gatherContext } from '../../src/context/index.js';
import type { BugReport, Diagnosis } from '../../src/model/index.js';

type Bug = Partial<BugReport> & Pick<BugReport, 'kind'>;
async function shown(files: Readonly<Record<string, string>>, bugs: readonly Bug[]): Promise<string[]> {
  const primary = bugs.map((bug, i): BugReport => ({ id: `b${i}`, tool: 'x', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: `f${i}`, ...bug }));
  const diagnosis: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: 'code', files: [] };
  const tree = Object.entries(files).map(([path, text]) => ({ path, mode: '100644' as const, size: text.length }));
  const { snippets } = await gatherContext({ failure: { fingerprint: 'F', primary, others: [], dropped: 0 }, diagnosis, rung: 0, policy: { denyPaths: [] }, tree, read: (path) => Promise.resolve(files[path] ?? null) });
  return snippets.map(({ file, from, to }) => `${file}:${from}-${to}`);
}

const DEEP = 'def total(items):\n    return rounded(items)\n\n\nX = 1\n\n\ndef rounded(items):\n    return cut(items)\n\n\nY = 2\n\n\ndef cut(items):\n    return items[0]\n\n\nZ = 3\n\n\ndef other():\n    return 0\n';

describe('what lies beneath a failed test', () => {
  it('is followed from call to call', async () => {
    const test = 'from shop import total\n\ndef test_a():\n    assert total([1]) == 2\n';
    const ranges = await shown({ 'shop.py': DEEP, 'tests/test_shop.py': test }, [{ kind: 'test', file: 'tests/test_shop.py', line: 4, test: 'tests/test_shop.py::test_a' }]);
    expect(ranges).toEqual(['tests/test_shop.py:4-4', 'shop.py:1-2', 'shop.py:8-9', 'shop.py:15-16']);
  });

  it('finds the test by its name where the failing line is in a helper beside it', async () => {
    const go = 'package shop\n\nfunc Total(n int) int {\n\treturn n\n}\n';
    const files = { 'shop.go': go, 'common_test.go': 'package shop\n\nfunc check(t *testing.T, a, b int) {\n\tt.Error(a, b)\n}\n', 'shop_test.go': 'package shop\n\nfunc TestTotal(t *testing.T) {\n\tcheck(t, Total(1), 2)\n}\n' };
    expect(await shown(files, [{ kind: 'test', file: 'common_test.go', line: 4, test: 'example.com/shop.TestTotal' }])).toContain('shop.go:3-5');
  });

  it('has the product of a file that holds its own tests', async () => {
    const rust = 'pub fn total(n: u32) -> u32 {\n    n\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn adds() {\n        assert_eq!(total(1), 2);\n    }\n}\n';
    expect(await shown({ 'src/lib.rs': rust }, [{ kind: 'test', file: 'src/lib.rs', line: 11, test: 'tests::adds' }])).toContain('src/lib.rs:1-3');
  });

  it.each([
    ['a.go', 'package p\n\nimport (\n\t"fmt"\n)\n\nvar X = 1\n\nfunc F() {\n\tstrconv.Itoa(1)\n}\n', 10, 'undefined: strconv', 'a.go:2-6'],
    ['a.py', '"""Doc."""\nimport os\n\nX = 1\nY = 2\nZ = 3\n\ndef f():\n    return floor(1)\n', 9, "NameError: name 'floor' is not defined", 'a.py:1-3'],
  ])('%s: an unknown name shows the imports', async (path, text, line, message, expected) => {
    expect(await shown({ [path]: text }, [{ kind: path === 'a.go' ? 'compile' : 'runtime', file: path, line, message }])).toContain(expected);
  });
});
