import type { Lens } from '../lens.js';
import { assertion } from './assertion.js';
import { beneath } from './beneath.js';
import { called } from './called.js';
import { callers } from './callers.js';
import { chosen } from './chosen.js';
import { configuration } from './configuration.js';
import { definitions } from './definitions.js';
import { importLine } from './import-line.js';
import { imports } from './imports.js';
import { reportedLine } from './reported-line.js';
import { rest } from './rest.js';
import { stack } from './stack.js';
import { suspicious } from './suspicious.js';
import { testBody, testsLeft } from './test-body.js';
import { wholeFile } from './whole-file.js';

/** In the order in which they look: for each error, what is nearest to it first. */
export const LENSES: readonly Lens[] = [assertion, reportedLine, stack, importLine, called, beneath, imports, testBody, suspicious, definitions, testsLeft, wholeFile, callers, configuration, rest, chosen];
