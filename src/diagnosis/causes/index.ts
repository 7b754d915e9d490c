import type { Cause } from '../cause.js';
import { MENDABLE } from './mendable.js';
import { BEYOND } from './beyond.js';
import { INFRA } from './infra.js';
import { LAST } from './last.js';

/**
 * The ordered table: what can be mended here, then what only a person can mend, then what another run may cure, then what nobody could read.
 * A record of an error in a tracked file therefore beats a network line found elsewhere in the log.
 */
export const CAUSES: readonly Cause[] = [...MENDABLE, ...BEYOND, ...INFRA, ...LAST];
