import type { FileMode } from '../model/index.js';

/** One planted failure of the demo: what to run, and what heals it. */
export interface DemoCase {
  readonly name: 'exec-bit' | 'letter-case' | 'npm-lock' | 'logic-bug';
  /** What is wrong, for the person who watches. */
  readonly title: string;
  /** Red as planted, green once mended; each on its own, whatever becomes of the others. */
  readonly command: string;
  /** What must be on the PATH besides git and a shell. */
  readonly needs: readonly ('node' | 'npm')[];
  readonly expected: {
    /** The fixer that mends it without a model; absent where a model is needed. */
    readonly fixer?: 'exec-bit' | 'letter-case' | 'npm-lock';
    /** The files that the mend changes, and no others. */
    readonly changes: readonly string[];
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const file = (...lines: readonly string[]): { content: string; mode: FileMode } => ({ content: `${lines.join('\n')}\n`, mode: '100644' });
const data = (value: unknown): { content: string; mode: FileMode } => ({ content: json(value), mode: '100644' });

/** The four failures, the plainest first. */
export const DEMO_CASES: readonly DemoCase[] = [
  {
    name: 'exec-bit',
    title: 'A script was committed without its exec bit.',
    command: './scripts/price-list.sh',
    needs: ['node'],
    expected: { fixer: 'exec-bit', changes: ['scripts/price-list.sh'] },
  },
  {
    name: 'letter-case',
    title: 'An import is in the wrong letter case: fine on a Mac, red on Linux.',
    command: 'node src/receipt.js',
    needs: ['node'],
    expected: { fixer: 'letter-case', changes: ['src/receipt.js'] },
  },
  {
    name: 'npm-lock',
    title: 'A local package was added to package.json, but not to package-lock.json.',
    command: 'npm ci --offline --no-audit --no-fund',
    needs: ['node', 'npm'],
    expected: { fixer: 'npm-lock', changes: ['package-lock.json'] },
  },
  {
    name: 'logic-bug',
    title: 'A comparison leaves out its limit, and a test says so.',
    command: 'node --test test/discount.test.js',
    needs: ['node'],
    expected: { changes: ['src/discount.js'] },
  },
];

/** The demo repository: a corner shop small enough to be read in a minute, with all four failures in one commit. */
export const DEMO_FILES: Readonly<Record<string, { readonly content: string; readonly mode: FileMode }>> = {
  'README.md': file(
    '# Corner shop',
    '',
    'A small project with four planted failures, each behind a command of its own:',
    '',
    ...DEMO_CASES.map(({ command, title }) => `- \`${command}\`: ${title}`),
  ),
  '.gitignore': file('node_modules/'),
  'package.json': data({
    name: 'corner-shop',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: { barcode: 'file:packages/barcode', scale: 'file:packages/scale' },
  }),
  // Planted: `scale` stands in package.json and not in here.
  'package-lock.json': data({
    name: 'corner-shop',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'corner-shop', version: '1.0.0', dependencies: { barcode: 'file:packages/barcode' } },
      'node_modules/barcode': { resolved: 'packages/barcode', link: true },
      'packages/barcode': { version: '1.0.0' },
    },
  }),
  'packages/barcode/package.json': data({ name: 'barcode', version: '1.0.0', type: 'module', exports: './index.js' }),
  'packages/barcode/index.js': file('/** The last digit of a barcode, from the twelve before it. */', 'export function checkDigit(digits) {', '  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);', '  return (10 - (sum % 10)) % 10;', '}'),
  'packages/scale/package.json': data({ name: 'scale', version: '1.0.0', type: 'module', exports: './index.js' }),
  'packages/scale/index.js': file('/** The price in cents of so many grams at a price per kilogram. */', 'export function weigh(grams, centsPerKilogram) {', '  return Math.round((grams * centsPerKilogram) / 1000);', '}'),
  // Planted: no exec bit.
  'scripts/price-list.sh': file('#!/bin/sh', '# Prints the price list for the shop window.', 'set -eu', 'cd "$(dirname "$0")/.."', 'node src/price-list.js'),
  'src/prices.js': file('/** Prices in cents. */', 'export const PRICES = { tea: 349, milk: 119, bread: 289 };'),
  'src/price-list.js': file("import { PRICES } from './prices.js';", '', 'for (const [name, cents] of Object.entries(PRICES)) {', '  console.log(`${name.padEnd(8)}${(cents / 100).toFixed(2).padStart(6)}`);', '}'),
  // Planted: the file is called prices.js.
  'src/receipt.js': file("import { PRICES } from './Prices.js';", '', "const basket = ['tea', 'bread'];", 'const total = basket.reduce((sum, name) => sum + PRICES[name], 0);', '', 'console.log(`${basket.length} items, ${(total / 100).toFixed(2)}`);'),
  // Planted: ten tins are enough for the discount.
  'src/discount.js': file('/** The number of tins from which on they cost a tenth less. */', 'export const MANY = 10;', '', '/** The price in cents of so many tins at a price for one. */', 'export function priceOf(tins, centsEach) {', '  const price = tins * centsEach;', '  return tins > MANY ? Math.round(price * 0.9) : price;', '}'),
  'test/discount.test.js': file(
    "import assert from 'node:assert/strict';",
    "import test from 'node:test';",
    "import { priceOf } from '../src/discount.js';",
    '',
    "test('nine tins cost the full price', () => {",
    '  assert.equal(priceOf(9, 100), 900);',
    '});',
    '',
    "test('ten tins cost a tenth less', () => {",
    '  assert.equal(priceOf(10, 100), 900);',
    '});',
    '',
    "test('twenty tins cost a tenth less', () => {",
    '  assert.equal(priceOf(20, 100), 1800);',
    '});',
  ),
};
