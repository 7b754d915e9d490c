export const KINDS = [
  'syntax', 'type', 'compile', 'link', 'import', 'lint', 'format', 'test', 'runtime', 'dependency', 'config', 'git', 'infra', 'security',
  'docs', 'unknown',
] as const;
export type Kind = (typeof KINDS)[number];
export type Severity = 'error' | 'warning' | 'note';

/** One frame of a stack, innermost first. `file` as printed, `/`-separated. */
export interface Frame {
  readonly file: string;
  readonly line?: number;
  readonly function?: string;
}

/**
 * One normalised error. An absent field means that the log did not say it.
 * `file` uses `/`; runner, clone and `--root` prefixes are stripped; lines and columns are 1-based.
 */
export interface BugReport {
  /** Stable inside one report: `b1`, `b2`, … in rank order. */
  readonly id: string;
  readonly tool: string;
  readonly language?: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly rule?: string;
  readonly message: string;
  /** The test's own id, as its runner names it (`suite > name`, `tests/test_a.py::test_b`). */
  readonly test?: string;
  /** What an assertion wanted and what it got, as printed. */
  readonly expected?: string;
  readonly actual?: string;
  readonly frames?: readonly Frame[];
  readonly step?: string;
  /** First and last line in the raw log. */
  readonly logLines: readonly [number, number];
  /** The cleaned lines themselves, at most 40. */
  readonly excerpt: string;
  /** 16 hex digits; see DESIGN "Bug fingerprint" in docs/fingerprints. */
  readonly fingerprint: string;
  /** The id of the report that this one merely follows from (a compile error behind forty failed tests). */
  readonly causedBy?: string;
}

/** What a test runner said about how much it ran. */
export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The answer of the bug-report stage. */
export interface BugReports {
  readonly bugs: readonly BugReport[];
  /** Reports beyond the 500 that are kept. */
  readonly dropped: number;
  /** Lines that a parser claimed as its own but could not read. */
  readonly unread: number;
  /** Summed over all test summaries in the log; absent where no runner printed one. */
  readonly tests?: TestCounts;
  /** Where no error was read: what the output ends with that is most likely to say why, should it turn out to have failed. */
  readonly window?: Pick<BugReport, 'message' | 'logLines' | 'excerpt'>;
}

/** The primary BugReports of one FailedStep. */
export interface Failure {
  readonly fingerprint: string;
  readonly primary: readonly BugReport[];
  readonly others: readonly BugReport[];
  readonly dropped: number;
}
