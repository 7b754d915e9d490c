/** One cleaned line of a step's output. */
export interface LogLine {
  /** 1-based line number in the raw log this line came from. */
  readonly n: number;
  /** The text without timestamps, colours, control characters and workflow markers. */
  readonly text: string;
  /** What the runner's own marker said about the line (`##[error]`, `::warning …::`), absent when it said nothing. */
  readonly mark?: 'error' | 'warning' | 'notice' | 'group' | 'endgroup' | 'command' | 'debug';
  /** Fields of a workflow command on that line, as in `::error file=a.ts,line=3::`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Which step of which job printed it, where the log says so (`gh run view` form). */
  readonly step?: string;
  /** True for text that is a step's own script echoed in its group header: it is not output. */
  readonly echo?: boolean;
}

/** The cleaned text of one step. `rawLines` counts the raw lines read, `truncated` says that the middle was cut. */
export interface Log {
  readonly lines: readonly LogLine[];
  readonly rawLines: number;
  readonly truncated: boolean;
}
