import { joinGrants } from '../lib/grant.js';
import type { CheckResult, FileChange, Patch } from '../model/index.js';
import { patchFromTree } from '../patch/index.js';
import type { Story } from '../story.js';
import { linesOf, mostLines } from '../strategy.js';
import { screen } from '../verdict/index.js';
import type { Bracket } from './bracket.js';
import type { Candidate, Cut } from './candidate.js';

export type GoodCut = Extract<Cut, { ok: true }>;
/** All that would be published, with what the screen says of it; or why there is nothing to publish. */
export type Assessed =
  | { readonly ok: true; readonly patch: Patch; readonly checks: readonly CheckResult[] }
  | { readonly ok: false; readonly reason: string };

/** What a turn adds → the whole patch from the base on, screened. */
export async function assess(story: Story, bracket: Bracket, candidate: Candidate, cut: GoodCut): Promise<Assessed> {
  const { repo } = story.world;
  const whole = bracket.onto === repo.state.baseTree ? cut : await patchFromTree(repo, repo.state.baseTree, cut.patch.tree);
  if (!whole.ok) return { ok: false, reason: whole.text };
  const checks = await screenCut(story, bracket, { candidate, changes: cut.changes, whole: whole.changes });
  return { ok: true, patch: { ...whole.patch, applyRung: Math.max(cut.patch.applyRung, lastRung(bracket)) }, checks };
}

function lastRung(bracket: Bracket): number {
  return bracket.attempts.findLast((attempt) => attempt.patch?.tree === bracket.onto)?.patch?.applyRung ?? 1;
}

interface Screened {
  readonly candidate: Candidate;
  /** What this turn adds, and all that would be published. */
  readonly changes: readonly FileChange[];
  readonly whole: readonly FileChange[];
}

/** The turn's own changes under its own grant, and on partial progress the whole too, so that caps add up. */
async function screenCut(story: Story, bracket: Bracket, { candidate, changes, whole }: Screened): Promise<readonly CheckResult[]> {
  const { repo } = story.world;
  const pathsOf = async (tree: string): Promise<readonly string[]> => (await repo.list(tree)).map((entry) => entry.path);
  const { policy } = story.request;
  const own = screen({ changes, policy, grant: candidate.grant, failure: bracket.failure, basePaths: await pathsOf(bracket.onto) });
  const shown = candidate.origin.kind === 'model' ? [shownFiles(candidate, changes), ...growth(bracket, whole)] : [];
  if (whole === changes) return [...own, ...shown];
  const grant = joinGrants(bracket.grant, candidate.grant);
  const all = screen({ changes: whole, policy, grant, failure: bracket.original, basePaths: await pathsOf(repo.state.baseTree) });
  return [...own.map((check, n) => (check.ok ? (all[n] ?? check) : check)), ...shown];
}

/** A model edits what it was shown; text that it guessed elsewhere is no mend, whether or not it fits. */
function shownFiles({ shownFiles: shown }: Candidate, changes: readonly FileChange[]): CheckResult {
  const guessed = changes.map((change) => change.path).filter((path) => !shown.includes(path));
  const reason = guessed.length === 0 ? 'Only files that the model was shown are changed.' : `The model was not shown ${guessed.join(', ')}.`;
  return { id: 'shown-files', ok: guessed.length === 0, reason };
}

/** Only said where it stops something: a first attempt, or one of the usual size, is no news. */
function growth({ attempts }: Bracket, whole: readonly FileChange[]): readonly CheckResult[] {
  const [most, lines] = [mostLines(attempts), linesOf(whole)];
  if (most === null || lines <= most) return [];
  return [{ id: 'growth', ok: false, reason: `The change has ${lines} lines, and after the attempts before it ${most} are the most: mend the cause, not more and more around it.` }];
}
