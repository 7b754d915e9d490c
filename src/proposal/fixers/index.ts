import type { Fixer } from '../fixer.js';
import { cargoFix, clippy } from './cargo-fix.js';
import { cargoLock } from './cargo-lock.js';
import { crlfShebang } from './crlf-shebang.js';
import { didYouMean } from './did-you-mean.js';
import { eslint } from './eslint.js';
import { execBit } from './exec-bit.js';
import { goMod } from './go-mod.js';
import { generated } from './generated.js';
import { gofmt } from './gofmt.js';
import { hintLines } from './hint-lines.js';
import { letterCase } from './letter-case.js';
import { locks } from './locks.js';
import { mergeMarkers } from './merge-markers.js';
import { missingImport } from './missing-import.js';
import { namedMends } from './named-mends.js';
import { npmLock } from './npm-lock.js';
import { rustfmt } from './rustfmt.js';
import { formatters, linters } from './tools.js';
import { typescript } from './typescript.js';
import { unusedImport } from './unused-import.js';

/** The registry: the surest first, the one that runs the most foreign code last. */
export const fixers: readonly Fixer[] = [
  execBit, crlfShebang, letterCase, mergeMarkers, ...formatters, gofmt, rustfmt, namedMends, didYouMean, hintLines, missingImport, unusedImport, npmLock, ...locks, cargoLock, goMod, cargoFix, clippy, typescript, ...linters, eslint, generated,
];
