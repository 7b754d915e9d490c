import { gatherContext } from '../../src/context/index.js';
import type { BugReport, Context, Diagnosis } from '../../src/model/index.js';

function look(files: Readonly<Record<string, string>>, rung: 0 | 1): Promise<Context> {
  const report: BugReport = { id: 'b', tool: 'x', kind: 'test', severity: 'error', message: 'expected ROUNDED', logLines: [1, 1], excerpt: '', fingerprint: 'f', file: 'tests/test_shop.py', line: 4, test: 'tests/test_shop.py::test_rounded_total' };
  const diagnosis: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: 'code', files: [] };
  return gatherContext({
    failure: { fingerprint: 'F', primary: [report], others: [], dropped: 0 }, diagnosis, rung, policy: { denyPaths: [] },
    tree: Object.entries(files).map(([path, text]) => ({ path, mode: '100644', size: text.length })), read: (path) => Promise.resolve(files[path] ?? null),
  });
}
const shows = (context: Context, text: string): boolean => context.snippets.some((one) => one.text.includes(text));
const TEST = 'from shop import total\n\ndef test_rounded_total():\n    assert total([1]) == 2\n';
const filler = (count: number, body: (n: number) => string): string => Array.from({ length: count }, (_, n) => `\n\ndef filler_${n}(value):\n    ${body(n)}\n    return value\n`).join('');

describe('what may hold the fault of a failed test, at the next rung', () => {
  it.each([
    ['a function that only a table names', 'HOOKS = {"a": lambda x: x}\n\n\ndef total(items):\n    return HOOKS["a"](items)\n\n\ndef rounded_late(items):\n    return items[0]\n', 'return items[0]'],
    ['a function by words of the failing test among many', `def total(items):\n    return items\n${filler(200, (n) => `value = value + ${n} * 1000 + 12345678`)}\n\ndef rounded_total(items):\n    return items[7]\n`, 'return items[7]'],
    ['a stretch of a function longer than the room', `def total(items):\n    return long_one(items)\n\n\ndef long_one(items):\n${Array.from({ length: 700 }, (_, n) => `    items = items + ${n} * 1000 + 12345678`).join('\n')}\n    rounded = "ROUNDED"\n    return rounded\n`, 'rounded = "ROUNDED"'],
  ])('has %s', async (_name, shop, wanted) => {
    const context = await look({ 'shop.py': shop, 'tests/test_shop.py': TEST }, 1);
    expect(shows(context, wanted)).toBe(true);
    expect(context.tokens).toBeLessThanOrEqual(4_000);
  });

  it('pushes out nothing that the rung before shows', async () => {
    const files = { 'shop.py': `def total(items):\n    return near(items)\n\n\ndef near(items):\n    return items\n${filler(300, (n) => `rounded_${n} = "ROUNDED total"`)}`, 'tests/test_shop.py': TEST };
    const [before, after] = [await look(files, 0), await look(files, 1)];
    for (const one of before.snippets) expect(after.snippets.some((next) => next.file === one.file && next.from <= one.from && one.to <= next.to)).toBe(true);
    expect(after.tokens).toBeGreaterThan(before.tokens);
  });
});
