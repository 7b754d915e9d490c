import type { Parser } from '../parser.js';
import { generic } from './generic.js';
import { github } from './github.js';

/** The only registry. Tools first, in no particular order; the fallbacks last, the one that tells most before the others. */
export const parsers: readonly Parser[] = [generic, github];
