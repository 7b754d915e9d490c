import type { Parser } from '../../parser.js';
import { exit } from './exit.js';
import { generic } from './generic.js';
import { github } from './github.js';
import { infra } from './infra.js';
import { json } from './json.js';

export const commonParsers: readonly Parser[] = [infra, exit, json];
/** What is asked only of lines that nobody else took; the one that tells most before the other. */
export const fallbackParsers: readonly Parser[] = [generic, github];
