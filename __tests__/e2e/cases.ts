import { answerBlock } from '../support/model-server.js';
import type { FileSpec } from '../support/temp-repo.js';

/** A planted fault: red with `files` as they are, green with the true edit, red with the plausible wrong one. */
export interface Case {
  readonly name: string;
  readonly tools: readonly string[];
  readonly needs?: 'pytest' | 'python';
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the prompt must show before the oracle gives the true edit. */
  readonly faulty: readonly string[];
  readonly right: string;
  readonly wrong: string;
}

const MODULE = '{ "name": "shop", "version": "1.0.0", "type": "module", "private": true }\n';
const COMMON = '{ "name": "shop", "version": "1.0.0", "private": true }\n';
const TSCONFIG = '{ "compilerOptions": { "strict": true, "noEmit": true, "target": "es2022", "module": "nodenext", "types": [] }, "include": ["src"] }\n';
const IGNORE = 'node_modules\n__pycache__\n.pytest_cache\n';

/** Ten functions around the one at fault, so that a context that shows it all would not be found by chance. */
const padding = (make: (n: number) => string): string => Array.from({ length: 10 }, (_, n) => make(n)).join('\n');
const jsPadding = padding((n) => `export function unrelated${n}(value) {\n  return value * ${n} + ${n};\n}\n`);
const cjsPadding = padding((n) => `function unrelated${n}(value) {\n  return value * ${n} + ${n};\n}\n`);
const tsPadding = padding((n) => `export function unrelated${n}(value: number): number {\n  return value * ${n} + ${n};\n}\n`);
const pyPadding = padding((n) => `def unrelated_${n}(value):\n    return value * ${n} + ${n}\n\n`);

export const CASES: readonly Case[] = [
  {
    name: 'node:test, wrong operator',
    tools: [],
    files: {
      'package.json': MODULE,
      'src/cart.js': `${jsPadding}\nexport function total(prices, shipping) {\n  const sum = prices.reduce((a, b) => a + b, 0);\n  return sum - shipping;\n}\n`,
      'test/cart.test.js': "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { total } from '../src/cart.js';\n\ntest('adds the shipping', () => {\n  assert.equal(total([10, 20], 5), 35);\n});\n\ntest('is free for nothing', () => {\n  assert.equal(total([], 0), 0);\n});\n",
    },
    command: 'node --test',
    faulty: ['return sum - shipping;'],
    right: answerBlock('src/cart.js', '  return sum - shipping;', '  return sum + shipping;'),
    wrong: answerBlock('src/cart.js', '  return sum - shipping;', '  return sum * shipping;'),
  },
  {
    name: 'node:test, throws in product code',
    tools: [],
    files: {
      'package.json': MODULE,
      'src/user.js': `${jsPadding}\nexport function initials(user) {\n  const parts = user.name.split(' ');\n  return parts.map((part) => part[0].toUpperCase()).join('');\n}\n`,
      'test/user.test.js': "import { describe, it } from 'node:test';\nimport assert from 'node:assert/strict';\nimport { initials } from '../src/user.js';\n\ndescribe('initials', () => {\n  it('takes the first letters', () => {\n    assert.equal(initials({ name: 'ada lovelace' }), 'AL');\n  });\n  it('does without a double blank', () => {\n    assert.equal(initials({ name: 'ada  lovelace' }), 'AL');\n  });\n});\n",
    },
    command: 'node --test --test-reporter=tap',
    faulty: ["const parts = user.name.split(' ');"],
    right: answerBlock('src/user.js', "  const parts = user.name.split(' ');", "  const parts = user.name.split(' ').filter((part) => part !== '');"),
    wrong: answerBlock('src/user.js', "  const parts = user.name.split(' ');", "  const parts = user.name.trim().split(' ');"),
  },
  {
    name: 'jest, wrong boundary',
    tools: ['jest'],
    files: {
      'package.json': COMMON,
      'src/age.js': `${cjsPadding}\nfunction isAdult(age) {\n  return age > 18;\n}\n\nmodule.exports = { isAdult };\n`,
      '__tests__/age.test.js': "const { isAdult } = require('../src/age.js');\n\ntest('eighteen is of age', () => {\n  expect(isAdult(18)).toBe(true);\n});\n\ntest('twelve is not', () => {\n  expect(isAdult(12)).toBe(false);\n});\n",
    },
    command: 'npx --no-install jest',
    faulty: ['return age > 18;'],
    right: answerBlock('src/age.js', '  return age > 18;', '  return age >= 18;'),
    wrong: answerBlock('src/age.js', '  return age > 18;', '  return age > 19;'),
  },
  {
    name: 'jest, two failing tests of one function',
    tools: ['jest'],
    files: {
      'package.json': '{ "name": "shop", "version": "1.0.0", "private": true, "scripts": { "test": "jest" } }\n',
      'src/slug.js': `${cjsPadding}\nfunction slug(title) {\n  return title.toLowerCase().replace(' ', '-');\n}\n\nmodule.exports = { slug };\n`,
      'src/slug.test.js': "const { slug } = require('./slug');\n\ndescribe('slug', () => {\n  it('joins three words', () => {\n    expect(slug('A Fine Day')).toEqual('a-fine-day');\n  });\n  it('joins four words', () => {\n    expect(slug('One Two Three Four')).toEqual('one-two-three-four');\n  });\n  it('leaves one word alone', () => {\n    expect(slug('Day')).toEqual('day');\n  });\n});\n",
    },
    command: 'npm test',
    faulty: ["return title.toLowerCase().replace(' ', '-');"],
    right: answerBlock('src/slug.js', "  return title.toLowerCase().replace(' ', '-');", "  return title.toLowerCase().replaceAll(' ', '-');"),
    wrong: answerBlock('src/slug.js', "  return title.toLowerCase().replace(' ', '-');", "  return title.toLowerCase().replace(' ', '_');"),
  },
  {
    name: 'tsc, wrong type returned',
    tools: ['typescript'],
    files: {
      'package.json': MODULE,
      'tsconfig.json': TSCONFIG,
      'src/price.ts': `${tsPadding}\nexport function label(cents: number): string {\n  return cents / 100;\n}\n`,
    },
    command: 'npx --no-install tsc -p .',
    faulty: ['return cents / 100;'],
    right: answerBlock('src/price.ts', '  return cents / 100;', '  return (cents / 100).toFixed(2);'),
    wrong: answerBlock('src/price.ts', '  return cents / 100;', '  return cents * 0.01;'),
  },
  {
    name: 'tsc, misspelt property, pretty',
    tools: ['typescript'],
    files: {
      'package.json': MODULE,
      'tsconfig.json': TSCONFIG,
      'src/user.ts': `${tsPadding}\nexport interface User {\n  readonly name: string;\n}\n`,
      'src/greet.ts': "import type { User } from './user.js';\n\nexport function greet(user: User): string {\n  return `Hello ${user.nmae}`;\n}\n",
    },
    command: 'npx --no-install tsc -p . --pretty',
    faulty: ['return `Hello ${user.nmae}`;'],
    right: answerBlock('src/greet.ts', '  return `Hello ${user.nmae}`;', '  return `Hello ${user.name}`;'),
    wrong: answerBlock('src/greet.ts', '  return `Hello ${user.nmae}`;', '  return `Hello ${user.Name}`;'),
  },
  {
    name: 'eslint, undefined variable (stylish)',
    tools: ['eslint'],
    files: {
      'package.json': MODULE,
      'eslint.config.js': "export default [{ files: ['src/**/*.js'], rules: { 'no-undef': 'error', 'no-unused-vars': 'error' } }];\n",
      'src/tax.js': `${jsPadding}\nexport function gross(net, rate) {\n  return net * (1 + rte);\n}\n`,
    },
    command: 'npx --no-install eslint src',
    faulty: ['return net * (1 + rte);'],
    right: answerBlock('src/tax.js', '  return net * (1 + rte);', '  return net * (1 + rate);'),
    wrong: answerBlock('src/tax.js', '  return net * (1 + rte);', '  return net * (1 + ratio);'),
  },
  {
    name: 'eslint, comparison with itself (json)',
    tools: ['eslint'],
    files: {
      'package.json': MODULE,
      'eslint.config.js': "export default [{ files: ['src/**/*.js'], rules: { 'no-self-compare': 'error' } }];\n",
      'src/compare.js': `${jsPadding}\nexport function same(left, right) {\n  return left === left;\n}\n`,
    },
    command: 'npx --no-install eslint --format json src',
    faulty: ['return left === left;'],
    right: answerBlock('src/compare.js', '  return left === left;', '  return left === right;'),
    wrong: answerBlock('src/compare.js', '  return left === left;', '  return right === right;'),
  },
  {
    name: 'pytest, wrong result',
    tools: [],
    needs: 'pytest',
    files: {
      'shop/__init__.py': '',
      'shop/cart.py': `${pyPadding}\ndef discount(price, percent):\n    return price - percent\n`,
      'tests/test_cart.py': 'from shop.cart import discount\n\n\ndef test_ten_percent():\n    assert discount(50, 10) == 45\n\n\ndef test_no_discount():\n    assert discount(50, 0) == 50\n',
      'conftest.py': '',
    },
    command: 'python3 -m pytest -p no:cacheprovider',
    faulty: ['return price - percent'],
    right: answerBlock('shop/cart.py', '    return price - percent', '    return price - price * percent / 100'),
    wrong: answerBlock('shop/cart.py', '    return price - percent', '    return price / percent'),
  },
  {
    name: 'pytest, exception below the test, short traceback',
    tools: [],
    needs: 'pytest',
    files: {
      'shop/__init__.py': '',
      'shop/stock.py': `${pyPadding}\nclass Stock:\n    def __init__(self):\n        self.items = {}\n\n    def take(self, name, count):\n        self.items[name] -= count\n        return self.items[name]\n`,
      'tests/test_stock.py': 'from shop.stock import Stock\n\n\nclass TestStock:\n    def test_unknown_item_counts_as_none(self):\n        assert Stock().take("pen", 2) == -2\n',
      'conftest.py': '',
    },
    command: 'python3 -m pytest -p no:cacheprovider --tb=short',
    faulty: ['self.items[name] -= count'],
    right: answerBlock('shop/stock.py', '        self.items[name] -= count', '        self.items[name] = self.items.get(name, 0) - count'),
    wrong: answerBlock('shop/stock.py', '        self.items[name] -= count', '        self.items[name] = self.items[name] - count'),
  },
  {
    name: 'python, traceback of a script',
    tools: [],
    needs: 'python',
    files: {
      'report.py': `import json\n\n${pyPadding}\ndef average(values):\n    return sum(values) / (len(values) - 1)\n\n\ndef main():\n    with open("data.json") as file:\n        rows = json.load(file)\n    print(average(rows))\n\n\nmain()\n`,
      'data.json': '[4]\n',
    },
    command: 'python3 report.py',
    faulty: ['return sum(values) / (len(values) - 1)'],
    right: answerBlock('report.py', '    return sum(values) / (len(values) - 1)', '    return sum(values) / len(values)'),
    wrong: answerBlock('report.py', '    return sum(values) / (len(values) - 1)', '    return sum(values) / (1 - len(values))'),
  },
].map((one) => ({ ...one, files: { '.gitignore': IGNORE, ...one.files } }) as Case);
