/** What went red. Times in seconds. */
export interface FailedStep {
  /** Workflow run, job and step names; empty in the CLI. */
  readonly run: string;
  readonly job: string;
  readonly step: string;
  /** The exact script text, as the shell gets it. Absent when only a log was given. */
  readonly command?: string;
  /** `bash` (the runner's `bash -e`), `sh`, or a template with `{0}` as GitHub documents it. */
  readonly shell: string;
  /** Relative to the repository's root, `.` for the root itself. */
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Run in the clone before the step (never part of the proof), e.g. `npm ci --offline`. */
  readonly setup?: string;
  /** Globs of the report files that it writes, relative to the repository. */
  readonly reports?: readonly string[];
  readonly exitCode?: number;
}
