import type { Parser } from '../../parser.js';
import { java } from './java.js';
import { javac } from './javac.js';

export const jvmParsers: readonly Parser[] = [javac, java];
