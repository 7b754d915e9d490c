import type { Attempt, AttemptEnd, CheckResult, FileChange, Patch, Trial } from '../model/index.js';
import { compareWith, outputReader } from '../observe.js';
import { patchFromTree } from '../patch/index.js';
import type { Story } from '../story.js';
import { narrowCommand, runTrial } from '../trial/index.js';
import { screen } from '../verdict/index.js';
import { joinGrants } from '../lib/grant.js';
import type { Bracket } from './bracket.js';
import { readText, type Candidate } from './candidate.js';

/** screen → try, from the narrowest command to the whole step. */
export async function judgeCandidate(story: Story, bracket: Bracket, candidate: Candidate): Promise<Attempt> {
  const { cut, origin, rung, rationale, usage, shown } = candidate;
  const attempt = { n: bracket.attempts.length + 1, origin, rung, rationale, ...(shown === undefined ? {} : { shown }), usage, screen: [], trials: [] };
  if (!cut.ok) return { ...attempt, end: cut.end, sentence: sentenceOf(cut.end) };
  const { world } = story;
  world.events.stage('screen');
  const whole = bracket.onto === world.repo.state.baseTree ? cut : await patchFromTree(world.repo, world.repo.state.baseTree, cut.patch.tree);
  if (!whole.ok) return { ...attempt, end: { state: 'unapplied', reason: whole.text }, sentence: whole.text };
  const checks = await screenCut(story, bracket, { candidate, changes: cut.changes, whole: whole.changes });
  const patch = { ...whole.patch, applyRung: Math.max(cut.patch.applyRung, lastRung(bracket)) };
  const failed = checks.filter((check) => !check.ok);
  if (failed.length > 0) return finish({ ...attempt, patch, screen: checks }, { state: 'screened', checks: failed });
  if (bracket.attempts.some((earlier) => earlier.patch?.tree === patch.tree)) {
    return finish({ ...attempt, patch, screen: checks }, { state: 'unapplied', reason: 'The same change was tried before.' });
  }
  return tryPatch(story, bracket, { ...attempt, patch, screen: checks });
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
  const shown = candidate.origin.kind === 'model' ? [shownFiles(candidate, changes)] : [];
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

type Pending = Omit<Attempt, 'end' | 'sentence'> & { readonly patch: Patch };

async function tryPatch(story: Story, bracket: Bracket, pending: Pending): Promise<Attempt> {
  const { world, request } = story;
  const run = async (narrow?: string): Promise<Trial> => {
    world.events.stage('try', { scope: narrow === undefined ? 'step' : 'narrow' });
    const { step, limits } = request;
    return runTrial(world, { step, patch: pending.patch, network: bracket.base.network, limits, read: outputReader(story), ...(narrow === undefined ? {} : { narrow }) });
  };
  const narrow = await narrowCommand(bracket.step, bracket.failure, (path) => readText(world, bracket.onto, path));
  const first = narrow === null ? null : await run(narrow.command);
  // A red narrow run counts only where it shows the whole failure unchanged: a command that we made ourselves proves nothing else,
  // and what progress there is only the whole step can tell.
  const stillRed = first !== null && !first.green && compareWith(bracket.step, bracket.failure.primary, first).gone.length === 0;
  const trials = first === null ? [] : [first];
  if (stillRed) return finish({ ...pending, trials }, redEnd(bracket, first));
  const whole = await run();
  const all = [...trials, whole];
  return finish({ ...pending, trials: all }, whole.green ? { state: 'verified' } : redEnd(bracket, whole));
}

function redEnd(bracket: Bracket, trial: Trial): AttemptEnd {
  return { state: 'red', ...compareWith(bracket.step, bracket.failure.primary, trial) };
}

function finish(pending: Omit<Attempt, 'end' | 'sentence'>, end: AttemptEnd): Attempt {
  return { ...pending, end, sentence: sentenceOf(end) };
}

function sentenceOf(end: AttemptEnd): string {
  switch (end.state) {
    case 'verified':
      return 'The whole step was red before and is green with this change.';
    case 'screened':
      return `Stopped before it ran: ${end.checks.map((check) => `${check.id} (${check.reason})`).join('; ')}`;
    case 'unapplied':
    case 'no-proposal':
      return end.reason;
    case 'red':
      return `The step is still red: ${end.gone.length} of the errors gone, ${end.left.length} left, ${end.fresh.length} new.`;
  }
}
