import type { Parser } from '../../parser.js';
import { go } from './go.js';
import { goTest } from './go-test.js';

export const goParsers: readonly Parser[] = [goTest, go];
