import type { FailedStep } from './failed-step.js';

/** A script that ran in the job before the failed step, to be run again before it. */
export interface EarlierStep {
  /** Its name, or its first line. */
  readonly title?: string;
  readonly script: string;
  readonly shell: string;
  /** Relative to the repository. */
  readonly workingDirectory: string;
  /** As the log shows it, without what is or was a secret. */
  readonly env?: Readonly<Record<string, string>>;
  /** Those of its variables that it sets itself: what steps before it set does not reach them. */
  readonly own?: readonly string[];
  /** It may fail here, because it may want what is not here. */
  readonly optional?: boolean;
}

/** What is done in each clone before the failed step, so that it finds what it found in its job. */
export interface Replay {
  readonly steps: readonly EarlierStep[];
  /** Variables that the runner gives to every step, as far as they are no secret and do not hang on the machine. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Variables that the failed step sets itself. */
  readonly own: readonly string[];
  /** Where the repository stood then: expressions have left that path in scripts and variables. */
  readonly workspace: string;
}

/** Versions and steps that a failed job had before its failed step; what could not be had again is told. */
export interface JobEnvironment {
  readonly tools: Readonly<Record<string, string>>;
  /** Files that name a version, relative to the repository. */
  readonly versionFiles: Readonly<Record<string, string>>;
  readonly distribution?: string;
  readonly earlier: readonly EarlierStep[];
  /** Variables that the failed step sets itself. */
  readonly own?: readonly string[];
  /** The label of a runner that GitHub hosts; absent where the job ran on another. */
  readonly runner?: string;
  /** One sentence each. */
  readonly missing: readonly string[];
}

/** A heal of this failure that is known not to do: the tree it made, and what became of it, on one line. */
export interface Tried {
  readonly tree: string;
  readonly sentence: string;
}

/** A heal that goes on where an earlier one stopped: on its branch, in its pull request. */
export interface Continued {
  /** A `heal/` branch; the plan's head is its tip. */
  readonly branch: string;
  /** The commit that was red first, which the branch stands on. */
  readonly base: string;
  readonly pull: number;
}

/** One failure of a workflow run that may be healed: all that the job which heals it needs to know of GitHub. JSON-safe; decoded again wherever it arrives. */
export interface Plan {
  readonly schema: 1;
  /** `owner/name`. */
  readonly repository: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string; readonly workflow: string; readonly event: string };
  readonly head: { readonly branch: string; readonly sha: string };
  /** Open pull requests of the head branch. */
  readonly pulls: readonly number[];
  readonly step: FailedStep;
  /** Other jobs of the run that show the same failure. */
  readonly alsoIn: readonly string[];
  readonly environment: JobEnvironment;
  readonly warnings: readonly string[];
  /** What branch and ledger of this failure are called by (`lib/heal-names`), so that all jobs mean the same ones. */
  readonly key?: string;
  readonly continues?: Continued;
  /** Not to be tried again. */
  readonly tried?: readonly Tried[];
}
