import { oneLine } from '../lib/foreign.js';
import type { Attempt, AttemptEnd, Patch, Trial } from '../model/index.js';
import { compareWith } from '../observe.js';
import type { Story } from '../story.js';
import { narrowCommand } from '../trial/index.js';
import { assess, type GoodCut } from './assess.js';
import type { Bracket } from './bracket.js';
import { readText, type Candidate } from './candidate.js';
import { prove } from './prove.js';
import { runOnce } from './runs.js';

/** screen → try, from the narrowest command to the whole step; what is green then must prove itself. */
export async function judgeCandidate(story: Story, bracket: Bracket, candidate: Candidate): Promise<Attempt> {
  const { cut, origin, rung, rationale, usage } = candidate;
  const attempt = { n: bracket.attempts.length + 1, origin, rung, rationale, ...askedWith(candidate), usage, screen: [], trials: [] };
  if (!cut.ok) return finish(attempt, cut.end);
  story.world.events.stage('screen');
  const assessed = await assess(story, bracket, candidate, cut);
  if (!assessed.ok) return finish(attempt, { state: 'unapplied', reason: assessed.reason });
  const { patch, checks } = assessed;
  const pending = { ...attempt, patch, screen: checks };
  const failed = checks.filter((check) => !check.ok);
  if (failed.length > 0) return finish(pending, { state: 'screened', checks: failed });
  if (bracket.attempts.some((earlier) => earlier.patch?.tree === patch.tree)) return finish(pending, { state: 'unapplied', reason: 'The same change was tried before.' });
  const before = story.request.plan?.tried?.find(({ tree }) => tree === patch.tree);
  if (before !== undefined) return finish(pending, { state: 'unapplied', reason: `The same change was tried in an earlier heal. ${oneLine(before.sentence, 300)}`.trimEnd() });
  return tryPatch(story, bracket, { pending, candidate, cut });
}

/** What only a model's attempt has. */
function askedWith({ skill, planner, shown, notes = [] }: Candidate): Pick<Attempt, 'skill' | 'planner' | 'shown' | 'notes'> {
  return { ...(skill === undefined ? {} : { skill }), ...(planner === undefined ? {} : { planner }), ...(shown === undefined ? {} : { shown }), ...(notes.length === 0 ? {} : { notes }) };
}

interface Job {
  readonly pending: Omit<Attempt, 'end' | 'sentence'> & { readonly patch: Patch };
  readonly candidate: Candidate;
  readonly cut: GoodCut;
}

async function tryPatch(story: Story, bracket: Bracket, { pending, candidate, cut }: Job): Promise<Attempt> {
  const { patch } = pending;
  const narrow = await narrowCommand(bracket.step, bracket.failure, (path) => readText(story.world, bracket.onto, path));
  const first = narrow === null ? null : await runOnce(story, bracket, { patch, narrow: narrow.command });
  // A red narrow run counts only where it shows the whole failure unchanged: a command that we made ourselves proves nothing else,
  // and what progress there is only the whole step can tell.
  const stillRed = first !== null && !first.green && compareWith(bracket.step, bracket.failure.primary, first).gone.length === 0;
  const trials = first === null ? [] : [first];
  if (stillRed) return finish({ ...pending, trials }, redEnd(bracket, first));
  const whole = await runOnce(story, bracket, { patch });
  if (!whole.green) return finish({ ...pending, trials: [...trials, whole] }, redEnd(bracket, whole));
  const proven = await prove(story, bracket, { patch, screen: pending.screen, narrow: first, whole, candidate, cut });
  const { end, ...found } = proven;
  return finish({ ...pending, ...found }, end);
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
    case 'unproven':
      return `The step was green with this change, but that is not proven: ${end.reason}`;
    case 'red':
      return `The step is still red: ${end.gone.length} of the errors gone, ${end.left.length} left, ${end.fresh.length} new.`;
  }
}
