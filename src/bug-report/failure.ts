import type { BugReport, BugReports, Failure } from '../model/index.js';
import { fingerprintAll, fingerprintFailure } from './fingerprint.js';

export interface FailureOptions {
  readonly job: string;
  readonly step: string;
  /** Absent where only a log was given. */
  readonly exitCode?: number;
  /** The last non-empty line of the output. */
  readonly lastLine?: string;
}

/**
 * The primary reports of one step: the errors that follow from no other, or the warnings where there is no error.
 * A red step that nobody could read gets one report of its own: kind unknown, rule `exit-<code>`, what its output ends with that is most likely to say why as message.
 * Null when there is nothing to heal: a lone note says nothing, and exit code 0 (or none) without a report is green.
 */
export function makeFailure(reports: BugReports, options: FailureOptions): Failure | null {
  const primary = primaryOf(reports.bugs);
  const told = primary.some((bug) => !isExit(bug)) ? primary : unreadable(primary[0], reports, options);
  if (told === null) return null;
  const fingerprint = fingerprintFailure(told.map((bug) => bug.fingerprint), options.job, options.step);
  return { fingerprint, primary: told, others: reports.bugs.filter((bug) => !primary.includes(bug)), dropped: reports.dropped };
}

/** The Failure with fewer primary reports, and the fingerprint that goes with them: the same as that of a step which showed only these. */
export function narrowFailure(failure: Failure, { primary, others, job, step }: Pick<Failure, 'primary' | 'others'> & FailureOptions): Failure {
  return { ...failure, primary, others, fingerprint: fingerprintFailure(primary.map((bug) => bug.fingerprint), job, step) };
}

function primaryOf(bugs: readonly BugReport[]): readonly BugReport[] {
  const own = bugs.filter((bug) => bug.causedBy === undefined);
  const errors = own.filter((bug) => bug.severity === 'error');
  return errors.length > 0 ? errors : own.filter((bug) => bug.severity === 'warning');
}

/** The runner's "Process completed with exit code 1." is a fact about the step, not an error in it. */
function isExit(bug: BugReport): boolean {
  return bug.tool === 'github' && /^exit-\d+$/.test(bug.rule ?? '');
}

function unreadable(exit: BugReport | undefined, { window }: BugReports, options: FailureOptions): readonly BugReport[] | null {
  const code = options.exitCode ?? Number(exit?.rule?.slice('exit-'.length) ?? 0);
  if (code === 0) return null;
  const said = window ?? exit ?? { logLines: [0, 0] as const };
  const message = (window?.message ?? options.lastLine ?? '').trim() || (exit?.message ?? `The command ended with exit code ${code} and printed nothing.`);
  const traits = { kind: 'unknown', rule: `exit-${code}`, message } as const;
  return [
    {
      id: 'b1',
      tool: 'exit',
      severity: 'error',
      ...traits,
      ...(options.step === '' ? {} : { step: options.step }),
      logLines: said.logLines,
      excerpt: 'excerpt' in said ? said.excerpt : message,
      fingerprint: fingerprintAll([traits])[0] as string,
    },
  ];
}
