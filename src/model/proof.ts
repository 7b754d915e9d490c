import type { Trial } from './trial.js';

/** What was left out of a change that had made the step green. Every part of a proof says in one sentence how it went. */
export type Minimised =
  | { readonly state: 'not-tried'; readonly why: 'single' | 'tool' | 'flaky' | 'time'; readonly sentence: string }
  | {
    readonly state: 'done';
    /** Everything was needed, or something was left out. */
    readonly hunks: number;
    readonly kept: number;
    /** Where in the old files the change did what was not needed, as `file:line`. */
    readonly dropped: readonly string[];
    /** Nothing single can be left out any more; false where runs or time ended first. */
    readonly complete: boolean;
    /** The tree that was green first, with all of the change. */
    readonly from: string;
    /** Runs of the search, most of them on other trees than the one handed over. */
    readonly trials: readonly Trial[];
    readonly seconds: number;
    readonly sentence: string;
  };

/** The step once more without the change: only a step that is red again was made green by the change. */
export interface Reverse {
  readonly state: 'red' | 'green' | 'other' | 'not-run';
  readonly trial?: Trial;
  readonly sentence: string;
}

/** A further command of the user's on the tree with the change. */
export interface Verified {
  readonly state: 'green' | 'red' | 'red-before';
  readonly command: string;
  /** On the base, where it had to be known whether it was green before. */
  readonly before?: Trial;
  readonly sentence: string;
}

/** The step several times over on the tree with the change. */
export interface Repeated {
  readonly asked: number;
  readonly ran: number;
  readonly red: number;
  /** The rule of the table of flaky signs that asked for it; absent where the user did. */
  readonly sign?: string;
  readonly sentence: string;
}

/** What was done beyond one green run before a change is believed. Absent parts were not reached or not asked for. */
export interface Proof {
  readonly reverse?: Reverse;
  readonly verify?: Verified;
  readonly minimised?: Minimised;
  readonly repeat?: Repeated;
}
