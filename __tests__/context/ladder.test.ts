import { gatherContext } from '../../src/context/index.js';
import type { BugReport, Context, Diagnosis, Rung } from '../../src/model/index.js';

type Files = Readonly<Record<string, string>>;
interface Scene {
  readonly files: Files;
  /** What the newest commit found, where it changed something. */
  readonly before?: Files;
  readonly bug: Partial<BugReport> & Pick<BugReport, 'kind'>;
  readonly rung: Rung;
  readonly denyPaths?: readonly string[];
}

function look({ files, before, bug, rung, denyPaths = [] }: Scene): Promise<Context> {
  const report: BugReport = { id: 'b1', tool: 'x', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: 'f', ...bug };
  const diagnosis: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: 'code', files: bug.file === undefined ? [] : [bug.file] };
  return gatherContext({
    failure: { fingerprint: 'F', primary: [report], others: [], dropped: 0 }, diagnosis, rung, policy: { denyPaths },
    tree: Object.entries(files).map(([path, text]) => ({ path, mode: '100644', size: text.length })),
    read: (path) => Promise.resolve(files[path] ?? null),
    find: (words) => Promise.resolve(Object.entries(files).flatMap(([path, text]) => text.split('\n').flatMap((line, n) => (words.some((word) => new RegExp(`\\b${word}\\b`).test(line)) ? [{ path, line: n + 1 }] : [])))),
    ...(before === undefined ? {} : { change: { paths: Object.keys(before), before: (path: string) => Promise.resolve(before[path] ?? null) } }),
  });
}
const numbered = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, n) => `value_${from + n} = ${from + n}`);
const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const PRICE = ['def price(item):', '    return item.cost * 2', ''];
const shop = text(...PRICE, ...numbered(4, 60), '', 'def total(items):', '    return sum(price(item) for item in items)');

describe('the change that made the step red', () => {
  const before = shop.replace('cost * 2', 'cost').replace('value_50 = 50', 'value_50 = 51');
  const bug = { kind: 'runtime' as const, file: 'shop.py', line: 2 };

  it('is shown as a diff, the hunk nearest to the error first', async () => {
    const { changes, tokens, snippets } = await look({ files: { 'shop.py': shop }, before: { 'shop.py': before }, bug, rung: 0 });
    expect(changes.map(({ from, to, text: hunk }) => [from, to, hunk])).toEqual([
      [1, 4, ' def price(item):\n-    return item.cost\n+    return item.cost * 2\n \n value_4 = 4'],
      [48, 52, ' value_48 = 48\n value_49 = 49\n-value_50 = 51\n+value_50 = 50\n value_51 = 51\n value_52 = 52'],
    ]);
    expect(tokens).toBe([...snippets, ...changes].reduce((sum, one) => sum + one.tokens, 0));
  });

  it('is none where nothing is known of it, and none of a file that is new', async () => {
    expect((await look({ files: { 'shop.py': shop }, bug, rung: 0 })).changes).toEqual([]);
    expect((await look({ files: { 'shop.py': shop }, before: { 'other.py': '' }, bug, rung: 0 })).changes).toEqual([]);
  });

  it('is that of other files only further out, and only where it holds a name of the failure', async () => {
    const files = { 'shop.py': shop, 'money.py': 'RATE_LIMIT = 3\n', 'notes.py': 'SOMETHING = 2\n' };
    const old = { 'money.py': 'RATE_LIMIT = 2\n', 'notes.py': 'SOMETHING = 1\n' };
    const named = { ...bug, message: 'RATE_LIMIT exceeded' };
    expect((await look({ files, before: old, bug: named, rung: 0 })).changes).toEqual([]);
    expect((await look({ files, before: old, bug: named, rung: 1 })).changes.map((change) => change.file)).toEqual(['money.py']);
  });

  it('takes no more than its share, and nothing that is denied', async () => {
    const long = text(...PRICE, ...Array.from({ length: 300 }, (_, n) => `name_${n} = ${'x'.repeat(60)}`));
    const old = long.replace(/name_(\d*[05]) = x/g, 'name_$1 = y');
    const { changes } = await look({ files: { 'shop.py': long }, before: { 'shop.py': old }, bug, rung: 0 });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.reduce((sum, one) => sum + one.tokens, 0)).toBeLessThanOrEqual(400);
    expect((await look({ files: { 'shop.py': shop }, before: { 'shop.py': before }, bug, rung: 0, denyPaths: ['shop.py'] })).changes).toEqual([]);
  });
});

describe('the third rung', () => {
  const files = {
    'shop.py': shop,
    'till.py': text('from shop import price', '', 'def receipt(item):', '    return price(item) + 1'),
    'poem.py': text('# the price of everything', "SONG = 'the price'"),
    'test_till.py': text('from till import receipt', '', 'def test_receipt():', '    assert price(1) == 2'),
    'pyproject.toml': '[tool.x]\nstrict = true\n',
    'deep/pyproject.toml': '[tool.x]\nstrict = false\n',
  };
  const bug = { kind: 'runtime' as const, file: 'shop.py', line: 2 };
  const shown = ({ snippets }: Context): string[] => snippets.map(({ file, from, to }) => `${file}:${from}-${to}`);

  it('shows small files whole, who calls what is shown, product before tests, and how it is built', async () => {
    const { snippets, ...rest } = await look({ files, bug, rung: 2 });
    expect(shown({ snippets, ...rest })).toEqual(['shop.py:1-63', 'till.py:3-4', 'test_till.py:3-4', 'pyproject.toml:1-2']);
    expect(snippets.map((snippet) => snippet.reason)).toEqual(['holds the reported line 2; the whole file', 'uses price, line 4', 'uses price, line 4', 'how this code is built']);
  });

  it('shows nothing of that before', async () => {
    expect(shown(await look({ files, bug, rung: 1 }))).toEqual(['shop.py:1-2']);
  });

  it('shows no file whole that is long', async () => {
    const long = text(...PRICE, ...numbered(4, 500));
    expect(shown(await look({ files: { 'shop.py': long }, bug, rung: 2 }))).toEqual(['shop.py:1-2']);
  });

  it('takes a section of a long configuration, and looks for none that many places name', async () => {
    const pom = text('[project]', ...numbered(2, 70), '[tool.x]', 'strict = true', '[tool.y]', 'z = 1');
    expect(shown(await look({ files: { 'shop.py': shop, 'pyproject.toml': pom }, bug, rung: 2 }))).toEqual(['shop.py:1-63', 'pyproject.toml:71-72']);
    const crowd = text(...Array.from({ length: 90 }, (_, n) => `a${n} = price(${n})`));
    expect(shown(await look({ files: { 'shop.py': shop, 'crowd.py': crowd }, bug, rung: 2 }))).toEqual(['shop.py:1-63']);
  });
});
