import type { Fixer } from '../fixer.js';
import { cargoLock } from './cargo-lock.js';
import { eslint } from './eslint.js';
import { execBit } from './exec-bit.js';
import { goMod } from './go-mod.js';
import { gofmt } from './gofmt.js';
import { letterCase } from './letter-case.js';
import { npmLock } from './npm-lock.js';
import { rustfmt } from './rustfmt.js';

/** The registry: the surest first, the one that runs the most foreign code last. */
export const fixers: readonly Fixer[] = [execBit, letterCase, gofmt, rustfmt, npmLock, cargoLock, goMod, eslint];
