import type { Fixer } from '../fixer.js';
import { eslint } from './eslint.js';
import { execBit } from './exec-bit.js';
import { letterCase } from './letter-case.js';
import { npmLock } from './npm-lock.js';

/** The registry: the surest first, the one that runs the most foreign code last. */
export const fixers: readonly Fixer[] = [execBit, letterCase, npmLock, eslint];
