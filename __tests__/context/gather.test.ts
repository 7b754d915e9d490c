import { CEILINGS, gatherContext } from '../../src/context/index.js';
import { countTokens } from '../../src/lib/lines.js';
import type { BugReport, Context, Diagnosis, FileMode, Rung } from '../../src/model/index.js';

type Files = Readonly<Record<string, string>>;
interface Look {
  readonly others?: Look['bugs'];
  readonly bugs: readonly (Partial<BugReport> & Pick<BugReport, 'kind'>)[];
  readonly rung?: Rung;
  readonly denyPaths?: readonly string[];
  readonly modes?: Readonly<Record<string, FileMode>>;
}
async function look(files: Files, { bugs, others = [], rung = 0, denyPaths = [], modes = {} }: Look): Promise<Context & { asked: string[] }> {
  const report = (bug: Look['bugs'][number], i: number): BugReport => ({ id: `b${i + 1}`, tool: 'x', severity: 'error', message: 'm', logLines: [1, 1], excerpt: '', fingerprint: `f${i}`, ...bug });
  const primary = bugs.map(report);
  const diagnosis: Diagnosis = { class: 'code', action: 'patch', cause: '', rule: 'code', files: primary.flatMap((bug) => (bug.file === undefined ? [] : [bug.file])) };
  const tree = Object.entries(files).map(([path, text]) => ({ path, mode: modes[path] ?? ('100644'), size: text.length }));
  const asked: string[] = [];
  const read = async (path: string): Promise<string | null> => {
    asked.push(path);
    return files[path] ?? null;
  };
  const context = await gatherContext({ failure: { fingerprint: 'F', primary, others: others.map(report), dropped: 0 }, diagnosis, rung, policy: { denyPaths }, tree, read });
  return { ...context, asked };
}
const ranges = ({ snippets }: Context): string[] => snippets.map(({ file, from, to }) => `${file}:${from}-${to}`);
/** Without what lies only beneath the functions that are called: that has tests of its own. */
const called = ({ snippets, ...context }: Context): string[] => ranges({ ...context, snippets: snippets.filter(({ reason }) => !/^\S+ is reached by the failing test$/.test(reason)) });

const CART = `import { round } from './money';

/** All prices. */
export function total(items) {
  return round(items.reduce((sum, item) => sum - item.price, 0));
}

export class Cart {
  constructor() { this.items = []; }

  add(item) {
    this.items.push(item);
  }
}

const hidden = () => 1;
export { hidden as shown };
export default function fallback() {
  return 0;
}
`;
const MONEY = 'export const round = (n) => Math.floor(n);\n\nexport function unused() {}\n';

describe('a failed JavaScript test shows the functions it calls', () => {
  const test = (head: string, call: string): string => `${head}\n\ntest('adds', () => {\n  ${call}\n});\n`;
  it.each<[string, string, string, Files, string]>([
    ['a named import', "import { total } from '../src/cart.js';", 'expect(total([])).toBe(3);', {}, 'src/cart.ts:3-6'],
    ['a renamed import', "import { total as sum } from '../src/cart';", 'expect(sum([])).toBe(3);', {}, 'src/cart.ts:3-6'],
    ['a whole module', "import * as cart from '../src/cart';", 'expect(cart.total([])).toBe(3);', {}, 'src/cart.ts:3-6'],
    ['a default import', "import whatever from '../src/cart';", 'expect(whatever()).toBe(3);', {}, 'src/cart.ts:18-20'],
    ['a name given out under another', "import { shown } from '../src/cart';", 'expect(shown()).toBe(3);', {}, 'src/cart.ts:16-16'],
    ['an index that re-exports', "import { total } from '../src';", 'expect(total([])).toBe(3);', { 'src/index.ts': "export * from './cart.js';\n" }, 'src/cart.ts:3-6'],
    ['an index that renames', "import { sum } from '../src/index.js';", 'expect(sum([])).toBe(3);', { 'src/index.ts': "export { total as sum } from './cart';\n" }, 'src/cart.ts:3-6'],
    ['an index that imports, then exports', "import { total } from '../src';", 'expect(total([])).toBe(3);', { 'src/index.ts': "import { total } from './cart';\nexport { total };\n" }, 'src/cart.ts:3-6'],
    ['require', "const { total } = require('../src/cart');", 'assert.equal(total([]), 3);', {}, 'src/cart.ts:3-6'],
    ['require of the whole', "const cart = require('../src/cart');", 'assert.equal(cart.total([]), 3);', {}, 'src/cart.ts:3-6'],
    ['CommonJS hands on', "const { total } = require('../lib');", 'assert.equal(total([]), 3);', { 'lib/index.js': "module.exports = { total: require('../src/cart').total };\n" }, 'src/cart.ts:3-6'],
    ['CommonJS spreads', "const { total } = require('../lib');", 'assert.equal(total([]), 3);', { 'lib/index.js': "module.exports = { ...require('../src/cart') };\n" }, 'src/cart.ts:3-6'],
    ['a function as the module', "const f = require('../lib/f');", 'assert.equal(f(1), 3);', { 'lib/f.js': 'module.exports = function (x) {\n  return x;\n};\n' }, 'lib/f.js:1-3'],
    ['a method of an object made in the test', "import { Cart } from '../src/cart';", 'const cart = new Cart();\n  expect(cart.add(1)).toBe(3);', {}, 'src/cart.ts:8-14'],
    ['the wrong letter case', "import { total } from '../src/Cart';", 'expect(total([])).toBe(3);', {}, 'src/cart.ts:3-6'],
    ['an alias of the source folder', "import { total } from '@/cart';", 'expect(total([])).toBe(3);', {}, 'src/cart.ts:3-6'],
    ['a package of the same repository', "import { total } from '@shop/cart';", 'expect(total([])).toBe(3);', { 'packages/cart/package.json': '{}', 'packages/cart/src/index.ts': "export * from '../../../src/cart.js';\n" }, 'src/cart.ts:3-6'],
    ['a method that two classes have', "import { Cart } from '../lib';", 'cart.add(1);\n  assert.ok(cart.add(2));', { 'lib/index.js': "export * from '../src/cart';\nexport * from './list';\n", 'lib/list.js': 'export class List {\n  add() {}\n}\n' }, 'src/cart.ts:11-13'],
    ['only in the body', "import { total } from '../src/cart';", 'const sum = total([]);\n  expect(sum).toBe(3);', {}, 'src/cart.ts:3-6'],
    ['through a helper of the tests', "import { make } from './helpers';", 'expect(make()).toBe(3);', { 'test/helpers.js': "import { total } from '../src/cart';\nexport const make = () => total([]);\n" }, 'src/cart.ts:3-6'],
    ['a file named alike, reached by a process', "import { execFileSync } from 'node:child_process';", "expect(execFileSync('node', ['src/only.js'])).toBe(3);", { 'src/only.js': 'console.log(1);\n', 'test/only.test.js': '' }, 'src/only.js:1-1'],
  ])('%s', async (name, head, call, more, expected) => {
    const path = name.startsWith('a file named alike') ? 'test/only.test.js' : 'test/cart.test.js';
    const text = test(head, call);
    const line = text.split('\n').findIndex((row) => row.includes('expect(') || row.includes('assert.')) + 1;
    const context = await look({ 'src/cart.ts': CART, 'src/money.ts': MONEY, ...more, [path]: text }, { bugs: [{ kind: 'test', file: path, line, test: 'adds' }] });
    expect(called(context)).toEqual([`${path}:${line}-${line}`, expected]);
  });
});

const PY = `from .money import rounded


def total(items):
    return rounded(sum(-item for item in items))


class Cart:
    def __init__(self):
        self.items = []

    @property
    def size(self):
        return 0
`;

describe('a failed Python test shows the functions it calls', () => {
  it.each<[string, string, string, Files, string]>([
    ['a name', 'from shop.cart import total', 'assert total([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['a renamed one', 'from shop.cart import total as t', 'assert t([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['several lines', 'from shop.cart import (\n    Cart,\n    total,\n)', 'assert total([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['a package that re-exports', 'from shop import total', 'assert total([]) == 3', { 'src/shop/__init__.py': 'from .cart import total\n' }, 'src/shop/cart.py:4-5'],
    ['a package that re-exports everything', 'from shop import total', 'assert total([]) == 3', { 'src/shop/__init__.py': 'from .cart import *\n' }, 'src/shop/cart.py:4-5'],
    ['a module', 'import shop.cart', 'assert shop.cart.total([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['a module under another name', 'import shop.cart as c', 'assert c.total([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['a module of a package', 'from shop import cart', 'assert cart.total([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['everything', 'from shop.cart import *', 'assert total([]) == 3', {}, 'src/shop/cart.py:4-5'],
    ['a property of an object', 'from shop.cart import Cart', 'cart = Cart()\n    assert cart.size == 3', {}, 'src/shop/cart.py:8-14'],
    ['a fixture', '', 'assert basket == 3', { 'tests/conftest.py': 'from shop.cart import total\nimport pytest\n\n@pytest.fixture\ndef basket():\n    return total([])\n' }, 'src/shop/cart.py:4-5'],
  ])('%s', async (_name, head, line, more, expected) => {
    const text = `${head}\n\n\ndef test_total(basket):\n    ${line}\n`;
    const at = text.split('\n').findIndex((row) => row.includes('assert ')) + 1;
    const files = { 'src/shop/__init__.py': '', 'src/shop/cart.py': PY, 'tests/test_cart.py': text, ...more };
    const context = await look(files, { bugs: [{ kind: 'test', file: 'tests/test_cart.py', line: at, test: 'tests/test_cart.py::test_total' }] });
    expect(ranges(context)).toContain(expected);
    expect(ranges(context)[0]).toBe(`tests/test_cart.py:${at}-${at}`);
    expect(ranges(context)).toHaveLength(2);
  });

  it('shows the function that raised when the error names the product and only the id the test', async () => {
    const files = { 'src/shop/cart.py': PY, 'tests/test_cart.py': 'from shop.cart import total\n\ndef test_total():\n    x = total([])\n    assert x\n' };
    const context = await look(files, { bugs: [{ kind: 'test', file: 'src/shop/cart.py', line: 5, test: 'tests/test_cart.py::test_total', frames: [{ file: 'src/shop/cart.py', line: 5 }, { file: 'tests/test_cart.py', line: 4 }] }] });
    expect(ranges(context)).toEqual(['tests/test_cart.py:4-4', 'src/shop/cart.py:4-5']);
  });
});

describe('other errors show the unit around their line', () => {
  const script = 'import sys\n\ndef load(path):\n    return parse(open(path))\n\ndef parse(text):\n    # first\n    return text["a"]\n\nif __name__ == "__main__":\n    print(load(sys.argv[1]))\n';
  it.each<[string, Files, Look['bugs'][number], string[]]>([
    ['a type error', { 'src/cart.ts': CART }, { kind: 'type', file: 'src/cart.ts', line: 5 }, ['src/cart.ts:3-6']],
    ['an unused import', { 'src/cart.ts': CART }, { kind: 'lint', file: 'src/cart.ts', line: 1 }, ['src/cart.ts:1-1']],
    ['no unit there', { 'a.txt': 'a\n'.repeat(20) }, { kind: 'format', file: 'a.txt', line: 10 }, ['a.txt:7-13']],
    ['brackets that do not match: the place and the lonely bracket', { 'a.js': `${'\n'.repeat(20)}function f() {\n  if (x) {\n    return 1;\n}\n${'\nfoo();'.repeat(30)}\n` }, { kind: 'syntax', file: 'a.js', line: 54 }, ['a.js:51-55', 'a.js:19-25']],
    ['a line beyond the end', { 'a.py': 'x = 1\n' }, { kind: 'syntax', file: 'a.py', line: 9 }, ['a.py:1-1']],
    ['a short file without a line', { 'a.css': 'b {}\n' }, { kind: 'format', file: 'a.css' }, ['a.css:1-1']],
    ['a long file without a line', { 'a.css': 'b {}\n'.repeat(100) }, { kind: 'format', file: 'a.css' }, []],
    ['a traceback: where it was raised and who called', { 'a.py': script }, { kind: 'runtime', file: 'a.py', line: 8, frames: [{ file: 'a.py', line: 8, function: 'parse' }, { file: 'a.py', line: 4 }, { file: 'a.py', line: 11 }, { file: '/usr/lib/x.py', line: 3 }] }, ['a.py:1-11']],
    ['an import without a line', { 'a.js': "import x from 'y';\nimport { u } from './Utils';\n", 'utils.js': 'export const u = 1;\n' }, { kind: 'import', file: 'a.js', message: "Cannot find module './Utils' from 'a.js'" }, ['a.js:1-2']],
    ['an import in a long file', { 'a.js': `import x from 'y';\nimport { u } from './Utils';\n${'u();\n'.repeat(80)}` }, { kind: 'import', file: 'a.js', message: "Cannot find module '/home/x/Utils' imported from /home/x/a.js" }, ['a.js:2-2']],
    ['a name that a module has not', { 'a.py': `from cart import totl\n${'totl()\n'.repeat(80)}`, 'cart.py': 'def other():\n    pass\n\ndef total():\n    return 1\n' }, { kind: 'import', file: 'a.py', line: 1, message: "cannot import name 'totl' from 'cart'" }, ['a.py:1-1', 'cart.py:4-5']],
  ])('%s', async (_name, files, bug, expected) => {
    expect(ranges(await look(files, { bugs: [bug] }))).toEqual(expected);
  });
});

describe('code that tests itself', () => {
  const shop = 'import unittest\n\ndef total(items):\n    x = 1\n    return sum(items) - x\n\nclass ShopTest(unittest.TestCase):\n    def test_total(self):\n        self.assertEqual(total([1]), 1)\n\n    def test_none(self):\n        total(None)\n';
  const script = 'def area(a, b):\n    return a + b\n\nassert area(3, 4) == 12\n';
  it.each<[string, Files, Look['bugs'][number], string[]]>([
    ['a function beside its test, by the assertion', { 'test_shop.py': shop }, { kind: 'test', file: 'test_shop.py', line: 9, test: 'test_shop.ShopTest.test_total' }, ['test_shop.py:9-9', 'test_shop.py:3-5']],
    ['a function beside its test, by what it raised', { 'test_shop.py': shop }, { kind: 'test', file: 'test_shop.py', line: 5, test: 'test_shop.ShopTest.test_none', frames: [{ file: 'test_shop.py', line: 5 }, { file: 'test_shop.py', line: 12 }] }, ['test_shop.py:3-5', 'test_shop.py:12-12']],
    ['a script that asserts', { 'check.py': script }, { kind: 'runtime', rule: 'AssertionError', file: 'check.py', line: 4, frames: [{ file: 'check.py', line: 4 }] }, ['check.py:4-4', 'check.py:1-2']],
    ['a test whose helper asserts', { 'src/area.py': 'def area(a):\n    return a\n', 'tests/test_area.py': 'from src.area import area\n\ndef check(f):\n    assert f(1) == 2\n\ndef test_area():\n    check(area)\n' }, { kind: 'test', file: 'tests/test_area.py', line: 4, test: 'tests/test_area.py::test_area', frames: [{ file: 'tests/test_area.py', line: 4 }, { file: 'tests/test_area.py', line: 7 }] }, ['tests/test_area.py:4-4', 'tests/test_area.py:7-7', 'src/area.py:1-2']],
  ])('%s', async (_name, files, bug, expected) => {
    expect(ranges(await look(files, { bugs: [bug] }))).toEqual(expected);
  });

  it('shows the warnings that a linter merely counted', async () => {
    const files = { 'src/cart.ts': CART };
    expect(ranges(await look(files, { bugs: [{ kind: 'lint' }], others: [{ kind: 'lint', file: 'src/cart.ts', line: 5 }, { kind: 'type', file: 'src/cart.ts', line: 19 }] }))).toEqual(['src/cart.ts:3-6']);
  });
});

describe('rung 1 adds what surrounds', () => {
  it('shows imports, the definitions that are used and the whole test, after what rung 0 shows', async () => {
    const test = "import { total } from '../src/cart';\n\nconst ITEMS = [{ price: 1 }];\n\ntest('adds', () => {\n  const sum = total(ITEMS);\n\n  expect(total(ITEMS)).toBe(3);\n});\n";
    const files = { 'src/cart.ts': CART, 'src/money.ts': MONEY, 'test/cart.test.js': test };
    const bugs = [{ kind: 'test' as const, file: 'test/cart.test.js', line: 8, test: 'adds' }];
    expect(ranges(await look(files, { bugs }))).toEqual(['test/cart.test.js:8-8', 'src/cart.ts:3-6', 'src/money.ts:1-1']);
    const context = await look(files, { bugs, rung: 1 });
    expect(ranges(context)).toEqual(['test/cart.test.js:5-9', 'src/cart.ts:3-6', 'src/money.ts:1-1', 'test/cart.test.js:1-1', 'src/cart.ts:1-1', 'src/cart.ts:8-14', 'src/cart.ts:16-20', 'src/money.ts:3-3', 'test/cart.test.js:3-3']);
    expect(context.snippets.find((one) => one.file === 'src/money.ts')).toMatchObject({ rung: 0, reason: 'round is reached by the failing test', text: 'export const round = (n) => Math.floor(n);' });
  });
});

describe('the ceiling', () => {
  const big = (name: string, lines: number): string => `def ${name}(a):\n${'    a = a + 1  # and so on, and so on\n'.repeat(lines)}    return a\n`;
  it.each([0, 1] as const)('holds at rung %d, with the first error served first', async (rung) => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`m${i}.py`, big(`f${i}`, 60)]));
    const bugs = Object.keys(files).map((file) => ({ kind: 'type' as const, file, line: 30 }));
    const context = await look(files, { bugs, rung });
    expect(context.tokens).toBeLessThanOrEqual(CEILINGS[rung]);
    expect(context.tokens).toBe(context.snippets.reduce((sum, one) => sum + countTokens(one.text), 0));
    expect(ranges(context)[0]).toBe('m0.py:1-62');
    expect(context.left.length).toBeGreaterThan(0);
    expect(context.left.at(-1)?.reason).toContain('no room');
  });

  it('shows a window of a large unit, with its header', async () => {
    const context = await look({ 'm.py': big('f', 200) }, { bugs: [{ kind: 'type', file: 'm.py', line: 100 }] });
    expect(ranges(context)).toEqual(['m.py:80-120', 'm.py:1-1']);
  });

  it('shrinks to the line itself where lines are long', async () => {
    const context = await look({ 'm.py': `def f():\n${`    x = "${'a'.repeat(900)}"\n`.repeat(40)}` }, { bugs: [{ kind: 'type', file: 'm.py', line: 20 }] });
    expect(ranges(context)).toEqual(['m.py:20-20']);
    expect(context.tokens).toBeLessThanOrEqual(CEILINGS[0]);
    expect(context.left[0]?.reason).toContain('only lines 20 to 20 of 1 to 41 fit');
  });

  it('shows of a function that is too long as much as fits, from its beginning', async () => {
    const files = { 'src/m.py': big('f', 400), 'tests/test_m.py': 'from src.m import f\n\ndef test_f():\n    assert f(1) == 2\n' };
    const context = await look(files, { bugs: [{ kind: 'test', file: 'tests/test_m.py', line: 4, test: 'tests/test_m.py::test_f' }] });
    expect(ranges(context)[1]).toMatch(/^src\/m\.py:1-1[0-9]{2}$/);
    expect(context.tokens).toBeGreaterThan(CEILINGS[0] * 0.9);
    expect(context.left[0]?.reason).toMatch(/f is called on the failing line: only lines 1 to \d+ of 1 to 402 fit/);
  });

  it('shows of a large class what makes an object and the method that is called', async () => {
    const cart = `class Cart {\n  constructor() {\n    this.n = 0;\n  }\n${'\n  a() {\n    return 1;\n  }\n'.repeat(12)}\n  total() {\n    return 2;\n  }\n}\nmodule.exports = Cart;\n`;
    const files = { 'src/cart.js': cart, 'test/cart.test.js': "const Cart = require('../src/cart');\ntest('x', () => {\n  assert.equal(new Cart().total(), 3);\n});\n" };
    const context = await look(files, { bugs: [{ kind: 'test', file: 'test/cart.test.js', line: 3, test: 'x' }] });
    expect(ranges(context)).toEqual(['test/cart.test.js:3-3', 'src/cart.js:1-4', 'src/cart.js:54-56']);
  });

  it('never shows a line twice', async () => {
    const files = { 'src/cart.ts': CART };
    const bugs = [5, 4, 12, 8, 1, 5].map((line) => ({ kind: 'type' as const, file: 'src/cart.ts', line }));
    const { snippets } = await look(files, { bugs, rung: 1 });
    const lines = snippets.flatMap(({ file, from, to }) => Array.from({ length: to - from + 1 }, (_, i) => `${file}:${from + i}`));
    expect(lines).toEqual([...new Set(lines)]);
    for (const one of snippets) expect(one.text).toBe(CART.split('\n').slice(one.from - 1, one.to).join('\n'));
  });
});

describe('what may not be read is not read', () => {
  const secret = 'KEY = 1\n';
  const files: Files = {
    '.env': secret, 'config/prod.env': secret, 'deploy/id_rsa': secret, 'a.pem': secret, 'infra/main.tfvars': secret, '.npmrc': secret, '.PyPirc': secret, 'credentials.json': secret,
    'private/a.py': 'def f():\n    pass\n', 'link.py': '../outside', 'huge.py': `# ${'x'.repeat(1024 * 1024)}\n`, 'binary.py': 'a\0b', 'ok.py': 'from private.a import f\n\ndef g():\n    return f()\n',
  };
  const refused = Object.keys(files).filter((path) => path !== 'ok.py' && path !== 'binary.py');

  it.each([0, 1] as const)('at rung %d, whoever names it', async (rung) => {
    const bugs = [...Object.keys(files), 'none.py', '../up.py', '/etc/passwd'].flatMap((file) => [
      { kind: 'type' as const, file, line: 1 },
      { kind: 'test' as const, file, line: 1, test: `${file}::test_x`, frames: [{ file, line: 1 }] },
      { kind: 'import' as const, file, message: `Cannot find module './a' from '${file}'` },
    ]);
    const context = await look(files, { bugs, rung, denyPaths: ['private'], modes: { 'link.py': '120000' } });
    expect(context.asked.filter((path) => path !== 'ok.py' && path !== 'binary.py')).toEqual([]);
    expect([...new Set(context.snippets.map((one) => one.file))]).toEqual(['ok.py']);
    expect(context.left.map((one) => one.file)).toEqual(expect.arrayContaining([...refused, 'binary.py']));
  });

  it('reads each file once', async () => {
    const { asked } = await look({ 'src/cart.ts': CART, 'src/money.ts': MONEY }, { bugs: [4, 5, 9].map((line) => ({ kind: 'type', file: 'src/cart.ts', line })), rung: 1 });
    expect(asked.sort()).toEqual(['src/cart.ts', 'src/money.ts']);
  });
});
