import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { planFixes } from '../../../src/proposal/fix.js';
import { needs } from '../../support/needs.js';
import { applyPlan, bugReport, failureOf, fixerInput, runStep } from '../../support/red-step.js';
import { tempRepo, type FileSpec, type TempRepo } from '../../support/temp-repo.js';

const MODULES = join(import.meta.dirname, '../../../node_modules');
const ESM = '{"type":"module"}';

interface Way {
  readonly name: string;
  readonly command: string;
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly changes: readonly string[];
}

const TSCONFIG = '{"compilerOptions":{"module":"nodenext","strict":true,"noEmit":true,"types":[],"target":"es2022"},"include":["src"]}';
const ways: readonly Way[] = [
  {
    name: 'Node, static import', command: 'node src/cart.js', changes: ['src/cart.js'],
    files: { 'package.json': ESM, 'src/cart.js': "import { t } from './Prices.js';\nconsole.log(t);\n", 'src/prices.js': 'export const t = 1;\n' },
  },
  {
    name: 'Node, folder in another case and two wrong imports', command: 'node src/app/cart.js', changes: ['src/app/cart.js'],
    files: { 'package.json': ESM, 'src/app/cart.js': "import { t } from '../Lib/prices.js';\nimport { n } from '../lib/Names.js'; import '../lib/names.js';\nconsole.log(t, n);\n", 'src/lib/prices.js': 'export const t = 1;\n', 'src/lib/names.js': 'export const n = 1;\n' },
  },
  {
    name: 'Node, dynamic import under CRLF', command: 'node src/cart.mjs', changes: ['src/cart.mjs'],
    files: { 'src/cart.mjs': "// import './Prices.mjs'\r\nconst { t } = await import('./Prices.mjs');\r\nconsole.log(t);\r\n", 'src/prices.mjs': 'export const t = 1;\n' },
  },
  {
    name: 'Node, require without ending', command: 'node src/a.js', changes: ['src/a.js'],
    files: { 'package.json': '{}', 'src/a.js': "const p = require('./B');\nmodule.exports = p;\n", 'src/b.js': '' },
  },
  {
    name: 'Node, require of a folder', command: 'node a.js', changes: ['a.js'],
    files: { 'package.json': '{}', 'a.js': "require('./Lib');\n", 'lib/index.js': '' },
  },
  {
    name: 'node:test, the test itself imports wrongly', command: 'node --test test/a.test.mjs', changes: ['test/a.test.mjs'],
    files: { 'test/a.test.mjs': "import test from 'node:test';\nimport '../src/Prices.mjs';\ntest('a', () => {});\n", 'src/prices.mjs': '' },
  },
  {
    name: 'TypeScript, a .ts file by the name of its output', command: 'tsc -p . --pretty false', changes: ['src/shop.ts'],
    files: { 'package.json': ESM, 'tsconfig.json': TSCONFIG, 'src/cart.ts': 'export const a = 1;\n', 'src/shop.ts': "import { a } from './Cart.js';\nexport const b = a;\n" },
  },
  {
    name: 'jest', command: 'jest', changes: ['src/shop.js'],
    files: { 'package.json': '{"jest":{"testEnvironment":"node"}}', 'src/cart.js': 'module.exports.t = 1;\n', 'src/shop.js': "const { t } = require('./Cart');\nmodule.exports.u = t;\n", 'test/shop.test.js': "const s = require('../src/shop');\ntest('a', () => { expect(s.u).toBe(1); });\n" },
  },
  {
    name: 'Python, relative import', command: "python3 -c 'import shop.cart'", changes: ['shop/cart.py'],
    files: { '.gitignore': '__pycache__\n', 'shop/__init__.py': '', 'shop/prices.py': 'total = 1\n', 'shop/cart.py': 'from .Prices import total\n' },
  },
  {
    name: 'Python, absolute import of a package', command: 'python3 src/main.py', changes: ['src/main.py'],
    files: { '.gitignore': '__pycache__\n', 'src/main.py': 'import os\nfrom Shop.prices import total\nfrom Shop import prices as p\n', 'src/shop/prices.py': 'total = 1\n' },
  },
];

function prepare(files: Readonly<Record<string, FileSpec>>): TempRepo {
  const repo = tempRepo({ '.gitignore': 'node_modules\n', ...files });
  mkdirSync(join(repo.root, 'node_modules', '.bin'), { recursive: true });
  return repo;
}

describe('an import in the wrong letter case', () => {
  it.each(ways)('$name: is spelt as the file is tracked, and the step is green', async ({ command, files, changes }) => {
    const repo = prepare(files);
    const real = command.replace(/^(tsc|jest)\b/, (tool) => `node ${MODULES}/${tool === 'tsc' ? 'typescript/bin/tsc' : 'jest/bin/jest.js --rootDir .'}`);
    const red = runStep(repo.root, real);
    expect(red.code).not.toBe(0);
    const planned = await planFixes(fixerInput(repo, { failure: failureOf(repo.root, red), command }));
    expect(planned.map(({ fixer, grant }) => ({ name: fixer.name, grant }))).toEqual([{ name: 'letter-case', grant: { paths: changes.filter((path) => path.startsWith('test/')), modes: false } }]);
    expect(planned.flatMap((fix) => applyPlan(repo, fix))).toEqual(changes);
    expect(runStep(repo.root, real)).toMatchObject({ code: 0 });
    repo.dispose();
  });

  it.each([
    ['vite', 'Failed to resolve import "./Cart" from "src/a.js". Does the file exist?'],
    ['esbuild', '✘ [ERROR] Could not resolve "./Cart"\n\n    src/a.js:1:7:'],
    ['webpack', "Module not found: Error: Can't resolve './Cart' in '/x/src'"],
    ['TypeScript where the disk ignores case', "File name '/x/src/Cart.js' differs from already included file name '/x/src/cart.js' only in casing."],
  ])('is read in the words of %s', async (_, message) => {
    const repo = tempRepo({ 'src/a.js': "import './Cart';\n", 'src/cart.js': '' });
    const [planned] = await planFixes(fixerInput(repo, { bugs: [bugReport({ message, file: 'src/a.js' })] }));
    expect(planned?.plan).toMatchObject({ kind: 'edits', edits: [{ search: "import './Cart';", replace: "import './cart';" }] });
    repo.dispose();
  });

  it('is corrected in its own line only, also where the same text stands elsewhere', async () => {
    const text = "/* import './Cart'; */ \nimport './Cart';\nimport './Cart'; import x from './Cart';\n";
    const repo = tempRepo({ 'a.js': text, 'cart.js': '' });
    const planned = await planFixes(fixerInput(repo, { bugs: [bugReport({ message: "Cannot find module './Cart'", file: 'a.js' })] }));
    expect(planned.flatMap((fix) => applyPlan(repo, fix))).toEqual(['a.js']);
    expect(repo.git('diff').split('\n').filter((line) => /^\+[^+]/.test(line)).at(-1)).toBe("+import './cart'; import x from './cart';");
    repo.dispose();
  });

  const near: readonly { name: string; files: Record<string, FileSpec>; message: string; file: string }[] = [
    { name: 'nothing has these letters', files: { 'a.js': "import './Cart.js';\n", 'card.js': '' }, message: "Cannot find module './Cart.js'", file: 'a.js' },
    { name: 'two files have these letters', files: { 'a.js': "import './CART.js';\n", 'cart.js': '', 'Cart.js': '' }, message: "Cannot find module './CART.js'", file: 'a.js' },
    { name: 'the spelling is right and only the ending is missing', files: { 'a.js': "import './cart';\n", 'cart.js': '' }, message: "Cannot find module './cart'", file: 'a.js' },
    { name: 'it is a package', files: { 'a.js': "import 'Express';\n", 'express/index.js': '' }, message: "Cannot find module 'Express'", file: 'a.js' },
    { name: 'another import is the one that is missing', files: { 'a.js': "import './Cart.js';\nimport './gone.js';\n", 'cart.js': '' }, message: "Cannot find module './gone.js'", file: 'a.js' },
    { name: 'the importing file is not tracked', files: { 'cart.js': '' }, message: "Cannot find module './Cart.js' imported from /x/b.js", file: 'b.js' },
    { name: 'it leaves the repository', files: { 'a.js': "import '../Cart.js';\n", 'cart.js': '' }, message: "Cannot find module '../Cart.js'", file: 'a.js' },
    { name: 'the step failed for another reason', files: { 'a.js': "import './Cart.js';\n", 'cart.js': '' }, message: 'Expected 1, got 2', file: 'a.js' },
    { name: 'a Python module is not first-party', files: { 'a.py': 'from Requests import get\n' }, message: "ModuleNotFoundError: No module named 'Requests'", file: 'a.py' },
    { name: 'a plain Python import names it all over the file', files: { 'a.py': 'import Shop\nShop.go()\n', 'shop.py': '' }, message: "ModuleNotFoundError: No module named 'Shop'", file: 'a.py' },
    { name: 'the importing file has a name that reads as a glob', files: { '*.js': "import './Cart.js';\n", 'cart.js': '' }, message: "Cannot find module './Cart.js'", file: '*.js' },
  ];
  it.each(near)('is left alone where $name', async ({ files, message, file }) => {
    const repo = tempRepo(files);
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message, file, kind: 'import' })] }))).toEqual([]);
    repo.dispose();
  });

  it('does not follow a link out of the tree', async () => {
    const repo = tempRepo({ 'cart.js': '', 'b.js': "import './Cart.js';\n" });
    symlinkSync('b.js', join(repo.root, 'a.js'));
    repo.commit();
    expect(await planFixes(fixerInput(repo, { bugs: [bugReport({ message: "Cannot find module './Cart.js'", file: 'a.js' })] }))).toEqual([]);
    repo.dispose();
  });
});

const pytest = runStep('.', 'python3 -m pytest --version').code === 0;
needs('pytest', pytest)('an import in the wrong letter case, under pytest', () => {
  it('is found through the traceback that pytest prints', async () => {
    const repo = tempRepo({
      '.gitignore': '__pycache__\n.pytest_cache\n', 'shop/__init__.py': '', 'shop/prices.py': 'total = 1\n', 'shop/cart.py': 'from .Prices import total\n',
      'tests/test_cart.py': 'from shop.cart import total\n\n\ndef test_total():\n    assert total == 1\n',
    });
    const red = runStep(repo.root, 'python3 -m pytest -q');
    const planned = await planFixes(fixerInput(repo, { failure: failureOf(repo.root, red) }));
    expect(planned.flatMap((fix) => applyPlan(repo, fix))).toEqual(['shop/cart.py']);
    expect(runStep(repo.root, 'python3 -m pytest -q').code).toBe(0);
    repo.dispose();
  });
});
