import type { Parser } from '../../parser.js';
import { cfnLint, checkov, jsonlint, nix, openapi, typos, zizmor } from './blocks.js';
import { documentedTables } from './documented.js';
import { perl } from './perl.js';
import { shellcheck } from './shellcheck.js';
import { sqlfluff } from './sqlfluff.js';
import { fileTables } from './table.js';

export const fileParsers: readonly Parser[] = [shellcheck, sqlfluff, cfnLint, zizmor, typos, jsonlint, checkov, nix, openapi, perl, ...fileTables, ...documentedTables];
