import type { Parser } from '../../parser.js';
import { goCover } from './cover.js';
import { go } from './go.js';
import { gofmt } from './gofmt.js';
import { goTest } from './go-test.js';
import { revive } from './revive.js';
import { goTables } from './table.js';

/** Figures before everything; linters before `go`, which reads the same form without knowing whose it is. */
export const goParsers: readonly Parser[] = [goCover, goTest, ...goTables, revive, gofmt, go];
