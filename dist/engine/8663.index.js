export const id = 8663;
export const ids = [8663];
export const modules = {

/***/ 75304:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEMO_FILES = exports.DEMO_CASES = void 0;
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const file = (...lines) => ({ content: `${lines.join('\n')}\n`, mode: '100644' });
const data = (value) => ({ content: json(value), mode: '100644' });
/** The four failures, the plainest first. */
exports.DEMO_CASES = [
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
exports.DEMO_FILES = {
    'README.md': file('# Corner shop', '', 'A small project with four planted failures, each behind a command of its own:', '', ...exports.DEMO_CASES.map(({ command, title }) => `- \`${command}\`: ${title}`)),
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
    'test/discount.test.js': file("import assert from 'node:assert/strict';", "import test from 'node:test';", "import { priceOf } from '../src/discount.js';", '', "test('nine tins cost the full price', () => {", '  assert.equal(priceOf(9, 100), 900);', '});', '', "test('ten tins cost a tenth less', () => {", '  assert.equal(priceOf(10, 100), 900);', '});', '', "test('twenty tins cost a tenth less', () => {", '  assert.equal(priceOf(20, 100), 1800);', '});'),
};


/***/ }),

/***/ 18663:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.demo = void 0;
const index_js_1 = __webpack_require__(94365);
const pipeline_js_1 = __webpack_require__(15165);
const index_js_2 = __webpack_require__(40949);
const decode_options_js_1 = __webpack_require__(50385);
const demo_repo_js_1 = __webpack_require__(75304);
const heal_request_js_1 = __webpack_require__(36414);
const options_js_1 = __webpack_require__(26052);
/** `heal demo`: needs git and Node, nothing else. Its code is our own, so it runs without a sandbox, and says so. */
exports.demo = {
    name: 'demo',
    usage: '[--keep DIR] [--provider P]',
    summary: 'Plant a small repository with four failures and heal it.',
    options: options_js_1.DEMO_OPTIONS,
    maxWords: 0,
    async run(rim, { values, json }) {
        const { model, providers } = await (0, heal_request_js_1.openProviders)(rim, values);
        const root = await rim.plant(demo_repo_js_1.DEMO_FILES, values.text('keep'));
        const show = json ? rim.events.say : rim.print;
        show(`A small shop with four planted failures stands in ${root}.\nIts code is this program's own: it runs with --sandbox none --unsafe-single-process.\n`);
        const results = [];
        for (const planted of demo_repo_js_1.DEMO_CASES) {
            const record = await healCase(rim, { root, planted, model, providers });
            const report = await rim.files.keep(`${planted.name}.html`, (0, index_js_2.viewNamed)('html').render(record));
            show(caseText(planted, record, report));
            results.push({ name: planted.name, command: planted.command, outcome: record.ending.outcome, reason: record.ending.reason, publication: record.publication, report });
        }
        const healed = results.filter((result) => result.outcome === 'healed').length;
        if (json)
            await rim.print(`${JSON.stringify({ root, healed, cases: results }, null, 2)}\n`);
        else
            await rim.print(closing(root, healed, providers.length > 0));
        return 0;
    },
};
async function healCase(rim, { root, planted, model, providers }) {
    const opened = await rim.openRepo(root);
    if (!opened.ok)
        throw new index_js_1.UsageError(opened.reason);
    const world = rim.openWorld({ repo: opened.repo, sandbox: 'none', model, store: 'none' });
    const values = (0, decode_options_js_1.decodeOptions)(options_js_1.RUN_OPTIONS, { publish: ['branch'], sandbox: ['none'], network: ['none'], 'unsafe-single-process': ['true'] }, '--');
    const occasion = { arrival: { via: 'command' }, source: { kind: 'command' }, job: '', stepName: '', command: planted.command };
    return rim.masked(await (0, pipeline_js_1.heal)(world, (0, heal_request_js_1.makeRequest)(rim, { values, occasion, providers, model, folder: opened.folder })));
}
function caseText(planted, record, report) {
    const head = `\n── ${planted.name}: ${planted.title}\n$ ${planted.command}`;
    return [head, (0, index_js_2.viewNamed)('terminal').render(record).trimEnd(), `report: ${report}`, ''].join('\n');
}
function closing(root, healed, asked) {
    const rest = asked ? '' : '\nThe logic bug needs a model: set GEMINI_API_KEY or GROQ_API_KEY, or OLLAMA_HOST, and run the demo again.';
    return `\n${healed} of ${demo_repo_js_1.DEMO_CASES.length} healed. See the branches with: git -C ${root} ls-remote origin${rest}\n`;
}


/***/ })

};
