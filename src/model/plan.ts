import type { FailedStep } from './failed-step.js';

/** Versions and steps that a failed job had before its failed step; what could not be had again is told. */
export interface JobEnvironment {
  readonly tools: Readonly<Record<string, string>>;
  /** Files that name a version, relative to the repository. */
  readonly versionFiles: Readonly<Record<string, string>>;
  readonly distribution?: string;
  readonly earlier: readonly { readonly script: string; readonly shell: string; readonly workingDirectory: string }[];
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
