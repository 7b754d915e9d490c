import type { Parser } from '../../parser.js';
import { go } from './go.js';
import { gofmt } from './gofmt.js';
import { goTest } from './go-test.js';
import { revive } from './revive.js';
import { goTables } from './table.js';

/** Linters before `go`, which reads the same form without knowing whose it is. */
export const goParsers: readonly Parser[] = [goTest, ...goTables, revive, gofmt, go];
