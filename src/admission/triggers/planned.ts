import type { Trigger } from '../trigger.js';

/** Runs code of others beside the base repository's secrets by its very nature. */
const NEVER = 'pull_request_target';

/**
 * A job that heals by a plan, or one of those around it: whose code it is, and who asked, another job has found out by GitHub's own word. The event says nothing of that;
 * but one that is never safe stays so.
 */
export const planned: Trigger = {
  name: 'planned',
  summary: 'The action as a job of a workflow of its own, for a run that was looked at before.',
  admit: ({ event }) => (event?.name === NEVER ? { reason: 'event', detail: NEVER } : null),
};
