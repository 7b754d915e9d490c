import type { Parser } from '../../parser.js';
import { eslint } from './eslint.js';
import { jest } from './jest.js';
import { node } from './node.js';
import { nodeTest } from './node-test.js';
import { npm } from './npm.js';
import { tsc } from './tsc.js';

export const javascriptParsers: readonly Parser[] = [tsc, eslint, jest, nodeTest, node, npm];
