import type { Edit, Failure, Diagnosis, FailedStep, FileMode, Grant } from '../model/index.js';

/** What a fixer may look at before it speaks: facts, gathered by the stage. */
export interface FixerInput {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
  readonly step: FailedStep;
  readonly tree: readonly { readonly path: string; readonly mode: FileMode }[];
  /** Text of a tracked file on the base tree; null where absent or not text. */
  read(path: string): Promise<string | null>;
}

/** Edits known at once, or a command to run in a clone whose changes to `touches` become the edits. */
export type FixPlan =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly rationale: string }
  | { readonly kind: 'command'; readonly command: string; readonly workingDirectory: string; readonly touches: readonly string[]; readonly rationale: string }
  | { readonly kind: 'not-mine'; readonly reason: string };

/** The shape of the family: says when it applies, needs no tokens, and is believed only after the failing step ran green. */
export interface Fixer {
  readonly name: string;
  readonly summary: string;
  /** The grant for a plan of this fixer: exactly what its edits may touch beyond product code. */
  grant(plan: FixPlan): Grant;
  plan(input: FixerInput): Promise<FixPlan>;
}
