import type { Parser } from '../../parser.js';
import { dotnetException } from './exception.js';
import { csc, msbuild, msvc } from './msbuild.js';
import { powershell } from './powershell.js';
import { vstest } from './vstest.js';

export const dotnetParsers: readonly Parser[] = [csc, msvc, msbuild, vstest, dotnetException, powershell];
