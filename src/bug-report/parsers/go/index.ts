import type { Parser } from '../../parser.js';
import { go } from './go.js';

export const goParsers: readonly Parser[] = [go];
