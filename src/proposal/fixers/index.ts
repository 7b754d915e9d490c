import type { Fixer } from '../fixer.js';
import { cargoLock } from './cargo-lock.js';
import { eslint } from './eslint.js';
import { execBit } from './exec-bit.js';
import { goMod } from './go-mod.js';
import { gofmt } from './gofmt.js';
import { letterCase } from './letter-case.js';
import { npmLock } from './npm-lock.js';
import { rustfmt } from './rustfmt.js';
import { formatters, linters } from './tools.js';

/** The registry: the surest first, the one that runs the most foreign code last. */
export const fixers: readonly Fixer[] = [execBit, letterCase, ...formatters, gofmt, rustfmt, npmLock, cargoLock, goMod, ...linters, eslint];
