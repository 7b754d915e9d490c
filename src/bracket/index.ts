import { joinGrants, NO_GRANT } from '../lib/grant.js';
import { dollars } from '../lib/usage.js';
import type { Attempt, Budget, Failure, Kind, Usage } from '../model/index.js';
import type { Reproduced } from '../observe.js';
import { createCascade, skillsFor, type PlannedFix } from '../proposal/index.js';
import { openDay } from '../store/index.js';
import type { Story } from '../story.js';
import type { Ask, Means } from '../strategy.js';
import { askModel } from './ask.js';
import type { Bracket } from './bracket.js';
import type { Candidate } from './candidate.js';
import { fix, plannedFixes } from './fix.js';
import { judgeCandidate } from './try.js';

export type { Bracket } from './bracket.js';

/** Opens the bracket on a reproduced Failure: which fixers apply, which providers may be asked. */
export async function openBracket(story: Story, found: Reproduced): Promise<Bracket> {
  const { world, request } = story;
  const onto = world.repo.state.baseTree;
  const [fixes, changed] = await Promise.all([plannedFixes(story, { ...found, onto }), world.repo.lastChange()]);
  const { providers, budget, seed } = request;
  const day = await openDay(world, request);
  // The day is everybody's: what it leaves is asked for again before every call.
  const capped = { ...budget, get maxTokens() { return day.cap(budget).maxTokens; }, get maxCalls() { return day.cap(budget).maxCalls; }, get maxMoney() { return day.cap(budget).maxMoney; } };
  const cascade = createCascade({ providers, world, budget: capped, onSpent: day.spent, ...(seed === undefined ? {} : { seed }) });
  return {
    ...found, attempts: [], budget, original: found.failure, onto, fixes, changed, cascade, day, grant: NO_GRANT, shownFiles: [],
    means: meansOf(story, { ...found, changed }, fixes),
  };
}

/** One turn: a candidate from a fixer or a model, screened, tried, and what follows from it. */
export async function turn(story: Story, bracket: Bracket, step: { do: 'fix'; fixer: string } | Ask): Promise<Bracket> {
  const from = step.do === 'ask' && step.afresh ? await afresh(story, bracket) : bracket;
  const candidate = step.do === 'fix' ? await fix(story, from, step.fixer) : await askModel(story, from, step);
  const attempt = await judgeCandidate(story, from, candidate);
  return advance(story, from, { candidate, attempt });
}

/** From the base again: what had been mended is given up, what was learned is not. */
async function afresh(story: Story, bracket: Bracket): Promise<Bracket> {
  const back = { ...bracket, failure: bracket.original, onto: story.world.repo.state.baseTree, grant: NO_GRANT, shownFiles: [] };
  const fixes = await plannedFixes(story, back);
  return { ...back, fixes, means: meansOf(story, back, fixes) };
}

/** What there is to choose from for the failure as it now stands. */
function meansOf({ request: { providers, plan } }: Story, { failure, diagnosis, changed, base }: Pick<Bracket, 'failure' | 'diagnosis' | 'changed' | 'base'>, fixes: readonly PlannedFix[]): Means {
  const { killedBy } = base;
  const skills = skillsFor({ bugs: failure.primary, diagnosis, changed, ...(killedBy === undefined ? {} : { killedBy }) });
  return { fixers: fixes.map(({ fixer }) => fixer.name), providers: providers.map(({ name }) => name), kinds: kindsOf(failure), skills, ...(plan?.tried === undefined ? {} : { tried: plan.tried.map(({ tree }) => tree) }) };
}

/** Partial progress is kept only when the set of errors strictly shrank; else the next attempt starts where this one did. */
async function advance(story: Story, bracket: Bracket, { candidate, attempt }: { candidate: Candidate; attempt: Attempt }): Promise<Bracket> {
  const after = { ...bracket, attempts: [...bracket.attempts, attempt], budget: spend(story, bracket, attempt, candidate.usage) };
  const built = { grant: joinGrants(bracket.grant, candidate.grant), shownFiles: [...new Set([...bracket.shownFiles, ...candidate.shownFiles])] };
  if (attempt.end.state === 'verified') return { ...after, ...built };
  if (attempt.end.state !== 'red' || attempt.patch === undefined || !shrank(attempt)) return after;
  const gone = new Set(attempt.end.gone);
  const failure = { ...bracket.failure, primary: bracket.failure.primary.filter((bug) => !gone.has(bug.fingerprint)) };
  const progressed = { ...after, ...built, failure, onto: attempt.patch.tree };
  const fixes = await plannedFixes(story, progressed);
  return { ...progressed, fixes, means: meansOf(story, progressed, fixes) };
}

function kindsOf({ primary }: Failure): readonly Kind[] {
  return [...new Set(primary.map((bug) => bug.kind))];
}

function shrank(attempt: Attempt): boolean {
  return attempt.end.state === 'red' && attempt.end.gone.length > 0 && attempt.end.left.length > 0 && attempt.end.fresh.length === 0;
}

function spend({ world, started }: Story, { budget }: Bracket, attempt: Attempt, usage: Usage): Budget {
  const { spent } = budget;
  return {
    ...budget,
    spent: {
      attempts: spent.attempts + (attempt.origin.kind === 'model' ? 1 : 0),
      calls: spent.calls + usage.calls,
      tokens: spent.tokens + usage.promptTokens + usage.completionTokens,
      money: dollars((spent.money ?? 0) + (usage.money ?? 0)),
      seconds: (world.clock.now() - started) / 1000,
    },
  };
}
