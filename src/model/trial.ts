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

/** One run in a clone, base or patched: of the failing step, of only what failed in it, or of the user's further command. */
export interface Trial {
  readonly on: 'base' | 'patched';
  readonly scope: 'narrow' | 'step' | 'verify';
  readonly command: string;
  /** The tree that was run, by its git hash. */
  readonly tree: string;
  readonly sandbox: string;
  readonly network: boolean;
  readonly green: boolean;
  readonly exitCode: number | null;
  readonly killedBy?: RunResult['killedBy'];
  readonly reports: BugReports;
  readonly tests?: TestCounts;
  readonly seconds: number;
  /** Last lines of the cleaned output, for people. */
  readonly tail: string;
}
