import type { Arrival, Refusal } from './admission/index.js';
import type { Parser } from './bug-report/index.js';
import type { DayLimits } from './lib/day-budget.js';
import { addUsage, NO_USAGE } from './lib/usage.js';
import type { Attempt, Budget, BugReports, Diagnosis, Ending, FailedStep, Failure, HealRecord, Outcome, Patch, Plan, Policy, PublicationKind, Reason, Replay, Trial, Verdict, Wishes } from './model/index.js';
import type { ReportFile, RunLimits, World } from './ports/index.js';
import type { ResolvedProvider } from './proposal/index.js';
import { sentenceFor } from './record/index.js';
import type { GreenLogs } from './store/index.js';

/** Where the Log comes from. `native` = the action runs the user's own step first, in place. */
export type Source =
  | { readonly kind: 'command' }
  | { readonly kind: 'log'; readonly ref: string }
  | { readonly kind: 'native'; run(): Promise<{ readonly output: Uint8Array; readonly exitCode: number; readonly roots: readonly string[]; readonly reports?: readonly ReportFile[] }> };

/** All that a heal was asked to do; resolved once, before anything runs. */
export interface HealRequest {
  readonly id: string;
  readonly version: string;
  readonly arrival: Arrival;
  readonly step: FailedStep;
  /** What is run in each clone before the step, as in the job that it failed in. */
  readonly replay?: Replay;
  /** What is known from the start not to be as it was there, a sentence each. */
  readonly unlike?: readonly string[];
  readonly source: Source;
  /** A log of the base branch's latest run of the same step. */
  readonly baseLog?: string;
  readonly policy: Policy;
  readonly budget: Budget;
  /** What all heals of the repository may spend today; absent = nobody counts. */
  readonly dayBudget?: DayLimits;
  readonly limits: RunLimits;
  /** Must be green as well, with the change. */
  readonly verifyCommand?: string;
  /** How often the step must be green with the change; absent = once, and more often where the failure looks flaky. */
  readonly repeat?: number;
  /** Who writes edits, in the order to ask. */
  readonly providers: readonly ResolvedProvider[];
  /** Who is asked for a plan before each attempt. */
  readonly planner?: ResolvedProvider;
  readonly seed?: number;
  readonly publish: PublicationKind;
  /** What a publication on GitHub is told besides. */
  readonly handing?: { readonly wishes: Wishes; readonly workflow?: string };
  readonly dryRun: boolean;
  /** Who we are to others who work on the same. */
  readonly owner?: string;
  readonly keyed: boolean;
  readonly unsafeSingleProcess: boolean;
  /** What the failure is known by on GitHub, where a plan was made of it: what was tried before, and what may have made it needless meanwhile. */
  readonly plan?: Plan;
  /** The user's own, besides the known ones: every log and every trial is read with them. */
  readonly parsers?: readonly Parser[];
}

export interface Story {
  readonly world: World;
  readonly request: HealRequest;
  /** Milliseconds since the epoch. */
  readonly started: number;
  /** What green runs of the step look like: read where no parser knows why it is red, and taught by green ones. */
  readonly green?: GreenLogs;
}

/** What is known so far; every stage adds to it. */
export interface Findings {
  readonly step: FailedStep;
  readonly reports: BugReports;
  readonly failure?: Failure;
  readonly diagnosis?: Diagnosis;
  readonly base?: Trial;
  readonly attempts?: readonly Attempt[];
  readonly budget?: Budget;
  readonly patch?: Patch;
  readonly verdict?: Verdict;
  readonly warnings: readonly string[];
}

export const NO_REPORTS: BugReports = { bugs: [], dropped: 0, unread: 0 };

/** The Ending of an outcome and reason, with its sentence. */
export function endWith(outcome: Outcome, reason: Reason, facts: Parameters<typeof sentenceFor>[2] = {}): Ending {
  return { outcome, reason, sentence: sentenceFor(outcome, reason, facts) };
}

export function refusalEnding(refusal: Refusal): Ending {
  return endWith('refused', refusal.reason, { detail: refusal.detail });
}

/** Closes the story: findings and ending become the record. Publication is added when there is one. */
export function closeStory({ world, request, started }: Story, findings: Findings, ending: Ending): HealRecord {
  world.events.stage('record', { outcome: ending.outcome, reason: ending.reason });
  const { state } = world.repo;
  const now = world.clock.now();
  const attempts = findings.attempts ?? [];
  const { failure, diagnosis, base, patch, verdict } = findings;
  return {
    id: request.id,
    version: request.version,
    startedAt: new Date(started).toISOString(),
    seconds: (now - started) / 1000,
    ending,
    step: findings.step,
    head: state.head,
    ...(state.branch === undefined ? {} : { branch: state.branch }),
    dirty: state.dirty,
    sandbox: base?.sandbox ?? '',
    reports: findings.reports,
    ...(failure === undefined ? {} : { failure }),
    ...(diagnosis === undefined ? {} : { diagnosis }),
    ...(base === undefined ? {} : { base }),
    attempts,
    ...(patch === undefined ? {} : { patch }),
    ...(verdict === undefined ? {} : { verdict }),
    publication: { kind: 'none', reason: 'There was nothing to hand over.' },
    usage: attempts.map((attempt) => attempt.usage).reduce(addUsage, NO_USAGE),
    warnings: [...new Set([...(request.unlike ?? []), ...findings.warnings])],
  };
}
