import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable, linesOf } from '../reports.js';
import { folderOf, foldersUp, indexTree, isPlainPath, joinPath, type TreeIndex } from '../tree-index.js';

/** npm prefers the shrinkwrap where both exist. */
const LOCKS = ['npm-shrinkwrap.json', 'package-lock.json'];
/** The words of npm's own check (npm/cli, workspaces/arborist and lib/commands/ci.js), the same from npm 7 on but for the line breaks. */
const OUT_OF_STEP = /package\.json and package-lock\.json.{0,60}are (?:not )?in sync/i;
const MISMATCH = /\b(?:Missing|Invalid): .{1,200}(?:from lock file|lock file's .{1,200} does not satisfy )/;

/**
 * `npm ci` refuses a lock file that does not fit package.json. npm itself writes the lock again: without scripts, without network
 * (what lies in the repository or in npm's cache is enough or the attempt fails), and nothing but that lock file is taken over.
 */
export const npmLock: Fixer = {
  name: 'npm-lock',
  summary: 'Brings package-lock.json back in step with package.json.',
  grant: (plan) => ({ paths: plan.kind === 'command' ? plan.touches : [], modes: false, maxLines: 5000 }),
  plan: planNpmLock,
};

async function planNpmLock(input: FixerInput): Promise<FixPlan> {
  const bugs = actionable(input.failure).filter(isOutOfStep);
  if (bugs.length === 0) return { kind: 'not-mine', reason: 'npm does not say that the lock file is out of step.' };
  const lock = findLock(input, indexTree(input));
  if (lock === null || !isPlainPath(lock)) return { kind: 'not-mine', reason: 'The lock file that npm reads is not tracked.' };
  const folder = folderOf(lock);
  return {
    kind: 'command',
    command: `npm install --package-lock-only --ignore-scripts --offline --no-audit --no-fund${await lockVersion(input, lock)}`,
    workingDirectory: folder === '' ? '.' : folder,
    touches: [lock],
    rationale: `${lock} is out of step with package.json${mismatches(bugs)}.`,
  };
}

function isOutOfStep(bug: BugReport): boolean {
  const text = linesOf(bug).map((line) => line.replace(/^npm (?:error|ERR!) ?/, '')).join(' ');
  return OUT_OF_STEP.test(text) || MISMATCH.test(text);
}

/** What a `cd` or `--prefix` in the step names, then the working directory and upwards, then the only lock there is. */
function findLock({ step, tree }: FixerInput, index: TreeIndex): string | null {
  const moved = [...(step.command ?? '').matchAll(/(?:\bcd|--prefix|-C)[ =]["']?([^\s"';&|]{1,300})/g)].map((match) => match[1] ?? '');
  const near = moved.map((folder) => joinPath(step.workingDirectory, folder)).filter((folder) => folder !== null);
  const up = foldersUp(joinPath('', step.workingDirectory) ?? '');
  const candidates = [...near, ...up].flatMap((folder) => LOCKS.map((name) => (folder === '' ? name : `${folder}/${name}`)));
  const found = candidates.find((path) => index.mode(path) !== undefined);
  const all = tree.filter(({ path }) => LOCKS.includes(path.slice(path.lastIndexOf('/') + 1)));
  return found ?? (all.length === 1 ? (all[0]?.path ?? null) : null);
}

/** npm rewrites a version 1 lock as version 3 unless told otherwise: thousands of lines that nobody asked for. */
async function lockVersion(input: FixerInput, lock: string): Promise<string> {
  const text = await input.read(lock);
  return text !== null && /"lockfileVersion": 1\b/.test(text.slice(0, 2000)) ? ' --lockfile-version 1' : '';
}

function mismatches(bugs: readonly BugReport[]): string {
  const lines = bugs.flatMap(linesOf).map((line) => /\b(?:Missing|Invalid): .{1,200}/.exec(line)?.[0] ?? '');
  const said = [...new Set(lines.filter((line) => line !== ''))];
  return said.length === 0 ? '' : ` (${said.slice(0, 3).join('; ')}${said.length > 3 ? '; …' : ''})`;
}
