import type { RunRefusal } from '../admission/index.js';
import type { BugReports, FailedStep, Failure, Plan } from '../model/index.js';
import type { Clock, Events } from '../ports/index.js';
import type { Hub, HubRun } from '../ports/hub.js';
import type { RunRequest } from './run-facts.js';

export type PlanRequest = RunRequest;

export interface PlanWorld {
  readonly hub: Hub;
  readonly events: Events;
  readonly clock: Pick<Clock, 'now'>;
}

/** A failure that may be healed (`plan`), or that is only told about (`why`), with what its log says. */
export interface PlannedFailure {
  readonly plan?: Plan;
  readonly why?: string;
  /** What `why` says, where it stands in the list of outcomes. */
  readonly refusal?: RunRefusal;
  /** True where the head lies in another repository. */
  readonly fork: boolean;
  readonly run: HubRun;
  /** What the job asked of its runner. */
  readonly labels: readonly string[];
  readonly step: FailedStep;
  readonly reports: BugReports;
  readonly failure: Failure;
  /** The failed step's part of the log. */
  readonly log: string;
}

export type Planned =
  | { readonly state: 'planned'; readonly failures: readonly PlannedFailure[] }
  /** `failures` = those that were read before each of them was refused; the refusal is the first one's. */
  | { readonly state: 'refused'; readonly refusal: RunRefusal; readonly run: HubRun; readonly failures?: readonly PlannedFailure[] }
  /** A run of one of our own branches: nothing to heal, but something to tell there (`watchRun`). */
  | { readonly state: 'watch'; readonly why: 'green' | 'attempts'; readonly sentence: string; readonly branch: string; readonly pull: number; readonly run: HubRun }
  /** GitHub did not answer, or not this. */
  | { readonly state: 'unknown'; readonly reason: string };
