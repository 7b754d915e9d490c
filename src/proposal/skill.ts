import type { BugReport, Diagnosis, RunResult } from '../model/index.js';

/** What is known of a failure when a way of asking is chosen. Nothing else may decide it. */
export interface Situation {
  readonly bugs: readonly BugReport[];
  readonly diagnosis: Pick<Diagnosis, 'class'>;
  /** Tracked paths that the newest commit changed. */
  readonly changed: readonly string[];
  /** The limit that ended the step on the base. */
  readonly killedBy?: RunResult['killedBy'];
}

/** A worked example: what was shown and told, and the answer as our own parser takes it. */
export interface Example {
  readonly file: string;
  /** Its text as shown, ended by a line feed. */
  readonly text: string;
  /** What the failure says, to stand behind "and". */
  readonly told: string;
  readonly cause: string;
  readonly search: string;
  readonly replace: string;
}

/** One way of asking: instructions for a class of failure. The first that fits is used. */
export interface Skill {
  readonly name: string;
  fits(situation: Situation): boolean;
  /** Another way of looking at the same failure, for the attempt after one that mended nothing. */
  readonly other?: string;
  readonly instructions: string;
  readonly example: Example;
}
