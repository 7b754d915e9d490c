import type { Parser } from '../../parser.js';
import { eslint } from './eslint.js';
import { jest } from './jest.js';
import { deno } from './deno.js';
import { jasmine } from './jasmine.js';
import { ava } from './ava.js';
import { bun } from './bun.js';
import { cypress } from './cypress.js';
import { mocha } from './mocha.js';
import { node } from './node.js';
import { nodeTest } from './node-test.js';
import { npm } from './npm.js';
import { playwright } from './playwright.js';
import { tap } from './tap.js';
import { tsc } from './tsc.js';
import { vitest } from './vitest.js';

export const javascriptParsers: readonly Parser[] = [tsc, eslint, jest, nodeTest, vitest, mocha, ava, playwright, bun, deno, cypress, jasmine, tap, node, npm];
