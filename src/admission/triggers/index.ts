import type { Trigger } from '../trigger.js';
import { command } from './command.js';
import { inJob } from './in-job.js';

/** The registry. */
export const triggers: readonly Trigger[] = [command, inJob];
