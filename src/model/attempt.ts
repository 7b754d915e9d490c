import type { Rung, Shown } from './context.js';
import type { Origin, Usage } from './proposal.js';
import type { Patch } from './patch.js';
import type { Proof } from './proof.js';
import type { Trial } from './trial.js';
import type { CheckResult } from './verdict.js';

/** How one turn of the bracket ended. */
export type AttemptEnd =
  | { readonly state: 'verified' }
  | { readonly state: 'screened'; readonly checks: readonly CheckResult[] }
  | { readonly state: 'unapplied'; readonly reason: string }
  | { readonly state: 'no-proposal'; readonly reason: string; readonly why: 'provider' | 'empty' | 'not-applicable' | 'budget' }
  /** The step was green with the change, but that is not all it takes. */
  | { readonly state: 'unproven'; readonly why: 'flaky' | 'verify' | 'repeat'; readonly reason: string }
  | { readonly state: 'red'; readonly gone: readonly string[]; readonly left: readonly string[]; readonly fresh: readonly string[] };

/** Who was asked for a plan before the patch. One of `plan` and `note` is there. */
export interface Planner {
  readonly provider: string;
  readonly model: string;
  /** What the patching model was shown of it: cause and numbered steps, cleaned and capped. Foreign text. */
  readonly plan?: string;
  /** Why there is none. */
  readonly note?: string;
}

export interface Attempt {
  readonly n: number;
  readonly origin: Origin | { readonly kind: 'model'; readonly provider: 'none'; readonly model: '' };
  readonly rung: Rung;
  /** How a model was asked. Absent for fixers. */
  readonly skill?: string;
  readonly planner?: Planner;
  readonly rationale: string;
  /** The ledger: what the model was shown, why, and for how many tokens. Absent for fixers. */
  readonly shown?: readonly Shown[];
  readonly patch?: Patch;
  readonly screen: readonly CheckResult[];
  /** On the tree of the patch, in the order of the runs. */
  readonly trials: readonly Trial[];
  /** Where the step was green with the change. */
  readonly proof?: Proof;
  readonly usage: Usage;
  /** What became of the calls besides the answer: waits, refusals, who answered instead. Plain lines; foreign parts are cut short. */
  readonly notes?: readonly string[];
  readonly end: AttemptEnd;
  /** One sentence for people. */
  readonly sentence: string;
}
