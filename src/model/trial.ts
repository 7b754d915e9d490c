import type { BugReports, TestCounts } from './bug-report.js';

/** How a process in a clone ended. */
export interface RunResult {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Which limit ended it, absent when it ended by itself. */
  readonly killedBy?: 'time' | 'output' | 'memory' | 'processes' | 'abort';
  /** Merged stdout and stderr in the order of arrival, capped (head and tail kept). */
  readonly output: Uint8Array;
  readonly truncated: boolean;
  readonly seconds: number;
}

/** Tests by name, as far as a runner prints names. */
export interface NamedTests {
  /** Lines that name a test that passed. */
  readonly passed: number;
  /** Of the tests that failed before, those that stand nowhere in the output or the report files. */
  readonly missing: readonly string[];
}

/** What was run of a job's earlier steps in the same clone, by their titles. */
export interface Replayed {
  /** Those that went well, in their order. */
  readonly steps: readonly string[];
  /** Failed here, and were gone on without because they may. */
  readonly passedOver: readonly string[];
  /** The one that ended it: the step itself was not run, and what the run shows is this one's output. */
  readonly failed?: string;
  readonly network: boolean;
  readonly seconds: number;
}

/** One run in a clone, base or patched: of the failing step, of only what failed in it, or of the user's further command. */
export interface Trial {
  readonly on: 'base' | 'patched';
  readonly scope: 'narrow' | 'step' | 'verify';
  readonly command: string;
  /** The tree that was run, by its git hash. */
  readonly tree: string;
  readonly sandbox: string;
  readonly network: boolean;
  /** Absent where no earlier step of a job belongs to it. */
  readonly replayed?: Replayed;
  readonly green: boolean;
  readonly exitCode: number | null;
  readonly killedBy?: RunResult['killedBy'];
  readonly reports: BugReports;
  readonly tests?: TestCounts;
  /** Where tests failed before: whether the run names them. */
  readonly named?: NamedTests;
  readonly seconds: number;
  /** Last lines of the cleaned output, for people. */
  readonly tail: string;
}
