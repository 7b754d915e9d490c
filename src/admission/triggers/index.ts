import type { Trigger } from '../trigger.js';
import { command } from './command.js';
import { inJob } from './in-job.js';
import { planned } from './planned.js';

/** The registry. */
export const triggers: readonly Trigger[] = [command, inJob, planned];
