import type { Attempt } from './attempt.js';
import type { BugReports, Failure } from './bug-report.js';
import type { Diagnosis } from './diagnosis.js';
import type { FailedStep } from './failed-step.js';
import type { Patch } from './patch.js';
import type { Publication } from './publication.js';
import type { Trial } from './trial.js';
import type { Usage } from './proposal.js';
import type { Verdict } from './verdict.js';

/** The closed list: every outcome with the reason codes it may carry. */
export const OUTCOMES = {
  healed: ['ready'],
  proposed: ['draft'],
  'not-reproduced': ['green', 'other-failure'],
  'rerun-requested': ['infra', 'flake'],
  escalated: ['infra', 'flake', 'dependency', 'workflow', 'base-broken', 'unknown', 'diagnosis-only'],
  refused: ['fork', 'own-branch', 'stale-head', 'actor', 'event', 'sandbox', 'single-process', 'handover', 'attempts', 'environment'],
  'gave-up': ['no-provider', 'providers', 'budget', 'attempts', 'repeated', 'screened', 'score'],
  'nothing-to-heal': ['green', 'no-failed-step'],
} as const;
export type Outcome = keyof typeof OUTCOMES;
export type Reason = (typeof OUTCOMES)[Outcome][number];

export interface Ending {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** What happened and why, and what to do next, for a person. */
  readonly sentence: string;
}

/** The whole story of a heal. Every view is made from it and from nothing else. */
export interface HealRecord {
  readonly id: string;
  readonly version: string;
  readonly startedAt: string;
  readonly seconds: number;
  readonly ending: Ending;
  readonly step: FailedStep;
  readonly head?: string;
  readonly branch?: string;
  /** What branch and ledger of this failure are called by, where a plan says so. */
  readonly key?: string;
  readonly dirty: boolean;
  readonly sandbox: string;
  readonly reports: BugReports;
  readonly failure?: Failure;
  readonly diagnosis?: Diagnosis;
  readonly base?: Trial;
  readonly attempts: readonly Attempt[];
  readonly patch?: Patch;
  readonly verdict?: Verdict;
  readonly publication: Publication;
  readonly usage: Usage;
  readonly warnings: readonly string[];
}
