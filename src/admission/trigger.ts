import type { Reason } from '../model/index.js';

/** What arrived, as facts; `payload` is the event as GitHub wrote it, hostile until decoded. */
export interface Arrival {
  readonly via: 'command' | 'in-job' | 'planned';
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** The checked-out or triggering branch, absent when detached. */
  readonly branch?: string;
  /** Settings of our environment that an earlier step of the job may have made, and by which it could read along. */
  readonly foreign?: readonly string[];
}

export type Refusal = { readonly reason: Extract<Reason, 'fork' | 'own-branch' | 'event' | 'sandbox' | 'single-process' | 'environment'>; readonly detail: string };

/** The shape of the family: says whether what arrived may be healed in this one process. */
export interface Trigger {
  readonly name: Arrival['via'];
  readonly summary: string;
  admit(arrival: Arrival): Refusal | null;
}
