import type { Parser } from '../../parser.js';
import { composer } from './composer.js';
import { pest } from './pest.js';
import { php } from './php.js';
import { phpcs } from './phpcs.js';
import { phpstan } from './phpstan.js';
import { phpunit } from './phpunit.js';
import { phpTables } from './table.js';

export const phpParsers: readonly Parser[] = [phpunit, pest, phpstan, phpcs, composer, php, ...phpTables];
