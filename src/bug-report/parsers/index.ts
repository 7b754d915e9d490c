import type { Parser } from '../parser.js';
import { eslint } from './eslint.js';
import { exit } from './exit.js';
import { flake8 } from './flake8.js';
import { gcc } from './gcc.js';
import { generic } from './generic.js';
import { github } from './github.js';
import { go } from './go.js';
import { infra } from './infra.js';
import { java } from './java.js';
import { javac } from './javac.js';
import { jest } from './jest.js';
import { ld } from './ld.js';
import { make } from './make.js';
import { mypy } from './mypy.js';
import { node } from './node.js';
import { nodeTest } from './node-test.js';
import { npm } from './npm.js';
import { pylint } from './pylint.js';
import { pytest } from './pytest.js';
import { python } from './python.js';
import { ruff } from './ruff.js';
import { tsc } from './tsc.js';

/** The only registry. Tools first, in no particular order; the fallbacks last, the one that tells most before the others. */
export const parsers: readonly Parser[] = [tsc, eslint, jest, nodeTest, pytest, python, mypy, ruff, flake8, pylint, node, npm, go, gcc, ld, make, javac, java, infra, exit, generic, github];
