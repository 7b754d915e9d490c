/** A step as it shows in a job's log. */
export interface LoggedStep {
  /** What the step runs; absent = it uses an action. */
  readonly run?: string;
  readonly uses?: string;
  /** The shell as the runner prints it. */
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  /** What it printed. */
  readonly output?: string;
  readonly exitCode?: number;
}

const PREAMBLE = [
  'Current runner version: \'2.335.1\'', '##[group]Operating System', 'Ubuntu', '24.04.4', 'LTS', '##[endgroup]', '##[group]Runner Image', 'Image: ubuntu-24.04', 'Version: 20260607.184.1', '##[endgroup]',
  '##[group]GITHUB_TOKEN Permissions', 'Contents: read', 'Metadata: read', '##[endgroup]', 'Secret source: Actions', 'Prepare workflow directory', 'Prepare all required actions', 'Complete job name: test',
];

/**
 * A job's log as the API serves it: a byte order mark, a time before every line, and before what each script step printed the header by which the runner tells
 * what it is about to run.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
export function runnerLog(steps: readonly LoggedStep[]): string {
  const lines = [...PREAMBLE, ...steps.flatMap(stepLines), 'Cleaning up orphan processes'];
  return `\uFEFF${lines.map((line, n) => `2026-06-15T21:${String(48 + Math.floor(n / 6000) % 10).padStart(2, '0')}:${String(Math.floor(n / 100) % 60).padStart(2, '0')}.${String(1_000_000 + n).padStart(7, '0')}Z ${line}\n`).join('')}`;
}

function stepLines(step: LoggedStep): readonly string[] {
  const script = step.run?.replace(/\n$/, '');
  const header = script === undefined ? [`##[group]Run ${step.uses ?? 'actions/checkout@v7'}`, ...settings('with', step.with)] : [`##[group]Run ${script.trimStart().split('\n')[0] ?? ''}`, ...script.split('\n').map((line) => `\u001B[36;1m${line}\u001B[0m`), `shell: ${step.shell ?? '/usr/bin/bash -e {0}'}`];
  const output = (step.output ?? '').replace(/\n$/, '');
  const failed = step.exitCode === undefined || step.exitCode === 0 ? [] : [`##[error]Process completed with exit code ${step.exitCode}.`];
  return [...header, ...settings('env', step.env), '##[endgroup]', ...(output === '' ? [] : output.split('\n')), ...failed];
}

function settings(title: string, of: Readonly<Record<string, string>> | undefined): readonly string[] {
  return of === undefined ? [] : [`${title}:`, ...Object.entries(of).flatMap(([name, value]) => `  ${name}: ${value}`.split('\n'))];
}
