import type { Arrival, Refusal, Trigger } from '../trigger.js';

/** Events whose code has write access behind it. Everything else is refused by name, never by omission. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'pull_request', 'workflow_dispatch', 'schedule', 'merge_group', 'repository_dispatch', 'release']);

/**
 * The action inside a job. One process holds the key and runs the code, so only heads of the same repository are let in;
 * `pull_request_target` and `workflow_run` would run foreign code beside the base repository's secrets.
 */
export const inJob: Trigger = {
  name: 'in-job',
  summary: 'The action as a step of a job (`run:`), for heads of the same repository.',
  admit: (arrival) => refusedEvent(arrival) ?? refusedFork(arrival) ?? refusedBranch(arrival),
};

function refusedEvent({ event }: Arrival): Refusal | null {
  if (event === undefined || TRUSTED_EVENTS.has(event.name)) return null;
  return { reason: 'event', detail: event.name };
}

/** A missing head repository (deleted fork) counts as a fork: whoever cannot be shown to be trusted is not. */
function refusedFork({ event }: Arrival): Refusal | null {
  if (event?.name !== 'pull_request') return null;
  const head = repositoryId(event.payload, 'head');
  const base = repositoryId(event.payload, 'base');
  return head !== null && head === base ? null : { reason: 'fork', detail: 'the head of this pull request lies in another repository' };
}

function repositoryId(payload: unknown, side: 'head' | 'base'): number | null {
  const id = field(field(field(field(payload, 'pull_request'), side), 'repo'), 'id');
  return typeof id === 'number' ? id : null;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function refusedBranch({ branch }: Arrival): Refusal | null {
  return branch?.startsWith('heal/') === true ? { reason: 'own-branch', detail: branch } : null;
}
