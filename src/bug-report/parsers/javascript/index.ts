import type { Parser } from '../../parser.js';
import { ava } from './ava.js';
import { babel } from './babel.js';
import { biome } from './biome.js';
import { bun } from './bun.js';
import { coffeelint } from './coffeelint.js';
import { cypress } from './cypress.js';
import { deno } from './deno.js';
import { esbuild } from './esbuild.js';
import { eslint } from './eslint.js';
import { htmlhint } from './htmlhint.js';
import { jasmine } from './jasmine.js';
import { jest } from './jest.js';
import { karma } from './karma.js';
import { mocha } from './mocha.js';
import { next } from './next.js';
import { node } from './node.js';
import { nodeTest } from './node-test.js';
import { npm } from './npm.js';
import { oxlint } from './oxlint.js';
import { parcel } from './parcel.js';
import { playwright } from './playwright.js';
import { pnpm } from './pnpm.js';
import { prettier } from './prettier.js';
import { pugLint } from './pug.js';
import { remarkLint } from './remark-lint.js';
import { rollup, vite } from './rollup.js';
import { sass } from './sass.js';
import { stylelint } from './stylelint.js';
import { svelteCheck } from './svelte-check.js';
import { javascriptTables } from './table.js';
import { tap } from './tap.js';
import { nx, turbo } from './task-runners.js';
import { tsc } from './tsc.js';
import { tslint } from './tslint.js';
import { uvu } from './uvu.js';
import { vitest } from './vitest.js';
import { webTestRunner } from './web-test-runner.js';
import { webpack } from './webpack.js';
import { xo } from './xo.js';
import { yarn } from './yarn.js';
import { yarnBerry } from './yarn-berry.js';

export const javascriptParsers: readonly Parser[] = [
  tsc, eslint, jest, nodeTest, vitest, mocha, ava, playwright, bun, deno, cypress, jasmine, karma, uvu, webTestRunner, tap, node, npm,
  ...javascriptTables,
  babel, biome, coffeelint, esbuild, htmlhint, next, nx, oxlint, parcel, pnpm, prettier, pugLint, remarkLint, rollup, sass, stylelint, svelteCheck, tslint, turbo, vite, webpack, xo, yarn, yarnBerry,
];
