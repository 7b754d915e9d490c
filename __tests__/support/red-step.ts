import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFailure, reportBugs } from '../../src/bug-report/index.js';
import { cleanBytes } from '../../src/log/index.js';
import type { BugReport, Failure, FileMode } from '../../src/model/index.js';
import type { PlannedFix } from '../../src/proposal/fix.js';
import type { FixerInput } from '../../src/proposal/fixer.js';
import type { TempRepo } from './temp-repo.js';
import { KEPT } from './toolchains.js';

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a step as the runner does: a script file given to `bash -e`. Only what every machine has is in its environment. */
export function runStep(root: string, command: string, workingDirectory = '.'): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'heal-step-'));
  const script = join(folder, 'step.sh');
  writeFileSync(script, `${command}\n`);
  // Python takes a compiled file for fresh when time (in seconds) and size agree: an edit of letter case within a second keeps both.
  const env = { PYTHONDONTWRITEBYTECODE: '1', ...toolHomes(), PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C', CI: 'true', npm_config_update_notifier: 'false' };
  const run = spawnSync('bash', ['-e', script], { cwd: join(root, workingDirectory), env, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return { code: run.status, output: `${run.stdout}${run.stderr}` };
}

/** Where compilers lie that are looked for below the user's home, and what they have built already. */
function toolHomes(): Record<string, string> {
  const home = process.env.HOME ?? '/nonexistent';
  const usual = { RUSTUP_HOME: process.env.RUSTUP_HOME ?? `${home}/.rustup`, CARGO_HOME: process.env.CARGO_HOME ?? `${home}/.cargo` };
  return { ...Object.fromEntries(Object.entries(usual).filter(([, path]) => existsSync(path))), GOCACHE: join(KEPT, 'go-build'), GOFLAGS: '-buildvcs=false', GOPROXY: 'off' };
}

/** The Failure that the project's own parsers make of a red run. */
export function failureOf(root: string, { code, output }: Ran): Failure {
  const { lines } = cleanBytes(new TextEncoder().encode(output));
  const failure = makeFailure(reportBugs(lines, { roots: [root] }), { job: '', step: '', exitCode: code ?? 1, lastLine: lines.at(-1)?.text ?? '' });
  if (failure === null) throw new Error('the run was not red');
  return failure;
}

/** A report with the fields every report has; the excerpt is what the tool printed. */
export function bugReport(fields: Partial<BugReport> & Pick<BugReport, 'message'>): BugReport {
  return { id: 'b1', tool: 'unknown', kind: 'unknown', severity: 'error', logLines: [1, 1], excerpt: fields.message, fingerprint: '0123456789abcdef', ...fields };
}

export interface RedStep {
  /** Either a Failure as it was read, or reports made up for the case. */
  readonly failure?: Failure;
  readonly bugs?: readonly BugReport[];
  readonly others?: readonly BugReport[];
  readonly command?: string;
  readonly workingDirectory?: string;
}

/** What a fixer sees of a repository: its index, as git lists it. */
export function fixerInput(repo: TempRepo, { failure, bugs = [], others = [], command, workingDirectory = '.' }: RedStep): FixerInput {
  const entries = repo.git('ls-files', '-s', '-z').split('\0').filter((entry) => entry !== '');
  const tree = entries.map((entry) => ({ path: entry.slice(entry.indexOf('\t') + 1), mode: entry.slice(0, 6) as FileMode }));
  return {
    failure: failure ?? { fingerprint: '', primary: bugs, others, dropped: 0 },
    diagnosis: { class: 'code', action: 'patch', cause: '', rule: '', files: [] },
    step: { run: '', job: '', step: '', shell: '', workingDirectory, env: {}, ...(command === undefined ? {} : { command }) },
    tree,
    read: async (path) => (tree.some((entry) => entry.path === path) ? readFileSync(join(repo.root, path), 'utf8') : null),
  };
}

/** Does what a plan says, in the work tree; gives the paths that git now sees changed. */
export function applyPlan(repo: TempRepo, { plan }: Pick<PlannedFix, 'plan'>): string[] {
  if (plan.kind === 'command') runStep(repo.root, plan.command, plan.workingDirectory);
  for (const edit of plan.kind === 'edits' ? plan.edits : []) {
    const file = join(repo.root, edit.file);
    if (edit.kind === 'mode') chmodSync(file, 0o755);
    if (edit.kind === 'replace') replaceOnce(file, edit.search, edit.replace);
  }
  return repo.git('-c', 'core.quotePath=false', 'diff', '--name-only', '-z').split('\0').filter((path) => path !== '').sort();
}

function replaceOnce(file: string, search: string, replace: string): void {
  const parts = readFileSync(file, 'utf8').split(search);
  if (parts.length !== 2) throw new Error(`${file}: the edit has ${parts.length - 1} places`);
  writeFileSync(file, parts.join(replace));
}
