import type { Parser } from '../../parser.js';
import { gcc } from './gcc.js';
import { ld } from './ld.js';
import { make } from './make.js';

export const nativeParsers: readonly Parser[] = [gcc, ld, make];
