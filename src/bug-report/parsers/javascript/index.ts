import type { Parser } from '../../parser.js';
import { babel } from './babel.js';
import { biome } from './biome.js';
import { coffeelint } from './coffeelint.js';
import { esbuild } from './esbuild.js';
import { eslint } from './eslint.js';
import { htmlhint } from './htmlhint.js';
import { jest } from './jest.js';
import { next } from './next.js';
import { node } from './node.js';
import { nodeTest } from './node-test.js';
import { npm } from './npm.js';
import { oxlint } from './oxlint.js';
import { pnpm } from './pnpm.js';
import { prettier } from './prettier.js';
import { pugLint } from './pug.js';
import { remarkLint } from './remark-lint.js';
import { rollup, vite } from './rollup.js';
import { sass } from './sass.js';
import { stylelint } from './stylelint.js';
import { svelteCheck } from './svelte-check.js';
import { javascriptTables } from './table.js';
import { nx, turbo } from './task-runners.js';
import { tsc } from './tsc.js';
import { tslint } from './tslint.js';
import { webpack } from './webpack.js';
import { xo } from './xo.js';
import { yarnBerry } from './yarn-berry.js';
import { yarn } from './yarn.js';

export const javascriptParsers: readonly Parser[] = [
  tsc, eslint, jest, nodeTest, node, npm,
  ...javascriptTables,
  babel, biome, coffeelint, esbuild, htmlhint, next, nx, oxlint, pnpm, prettier, pugLint, remarkLint, rollup, sass, stylelint, svelteCheck, tslint, turbo, vite, webpack, xo, yarn, yarnBerry,
];
