import type { Parser } from '../parser.js';
import { eslint } from './eslint.js';
import { exit } from './exit.js';
import { generic } from './generic.js';
import { github } from './github.js';
import { go } from './go.js';
import { infra } from './infra.js';
import { jest } from './jest.js';
import { node } from './node.js';
import { nodeTest } from './node-test.js';
import { npm } from './npm.js';
import { pytest } from './pytest.js';
import { python } from './python.js';
import { tsc } from './tsc.js';

/** The only registry. Tools first, in no particular order; the fallbacks last, the one that tells most before the others. */
export const parsers: readonly Parser[] = [tsc, eslint, jest, nodeTest, pytest, python, node, npm, go, infra, exit, generic, github];
