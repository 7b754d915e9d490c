import type { BugReport } from '../../model/index.js';
import type { FixPlan, Fixer, FixerInput } from '../fixer.js';
import { actionable, linesOf } from '../reports.js';
import { folderOf, foldersUp, indexTree, isPlainPath, joinPath, type TreeIndex } from '../tree-index.js';

/** Cargo's own words (rust-lang/cargo, src/cargo/ops/lockfile.rs), before and since 1.85. */
const OUT_OF_STEP = /(?:cannot update the lock file|the lock file) (.{1,500}?Cargo\.lock) (?:because --locked was passed|needs to be updated but --locked was passed)/;

/**
 * `--locked` refuses a Cargo.lock that does not fit the manifests. Cargo itself brings it in step: packages that are locked keep their versions,
 * without network (what lies in the repository or in Cargo's cache is enough or the attempt fails), and nothing but that file is taken over.
 */
export const cargoLock: Fixer = {
  name: 'cargo-lock',
  summary: 'Brings Cargo.lock back in step with Cargo.toml.',
  grant: (plan) => ({ paths: plan.kind === 'command' ? plan.touches : [], modes: false, maxLines: 2000 }),
  plan: (input) => Promise.resolve(planCargoLock(input)),
};

function planCargoLock(input: FixerInput): FixPlan {
  const said = actionable(input.failure).map(lockSaid).find((path) => path !== undefined);
  if (said === undefined) return { kind: 'not-mine', reason: 'Cargo does not say that the lock file is out of step.' };
  const lock = findLock(said, input, indexTree(input));
  if (lock === null || !isPlainPath(lock)) return { kind: 'not-mine', reason: 'The lock file that Cargo names is not tracked.' };
  return {
    kind: 'command',
    command: 'cargo update --workspace --offline || cargo generate-lockfile --offline',
    workingDirectory: folderOf(lock) === '' ? '.' : folderOf(lock),
    touches: [lock],
    rationale: `${lock} is out of step with the manifests that it locks.`,
  };
}

/** Long paths make Cargo's sentence go over lines in the output of some terminals. */
function lockSaid(bug: BugReport): string | undefined {
  const match = OUT_OF_STEP.exec(linesOf(bug).join(' '));
  return match === null ? undefined : (match[1] ?? '');
}

function findLock(said: string, { step }: FixerInput, index: TreeIndex): string | null {
  const up = foldersUp(joinPath('', step.workingDirectory) ?? '').map((folder) => (folder === '' ? 'Cargo.lock' : `${folder}/Cargo.lock`));
  return index.find(said) ?? up.find((path) => index.mode(path) !== undefined) ?? null;
}
