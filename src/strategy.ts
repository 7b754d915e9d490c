import type { Attempt, Budget, Diagnosis, Kind, Rung } from './model/index.js';

/** What there is to choose from, besides what has been tried. */
export interface Means {
  /** Fixers that apply to the failure as it now stands, best first. */
  readonly fixers: readonly string[];
  /** Who may be asked, in the order of the cascade. */
  readonly providers: readonly string[];
  /** Of the errors that are left, first cause first. */
  readonly kinds: readonly Kind[];
  /** Ways to ask about the errors that are left, the one that fits best first. */
  readonly skills: readonly string[];
  /** Trees that earlier heals tried in vain. */
  readonly tried?: readonly string[];
}

/**
 * `provider` goes first where it is not the first of the cascade, `skill` is used where it is not the first of the means. `afresh` = from the
 * base again, without what earlier attempts had mended.
 */
export type Ask = { readonly do: 'ask'; readonly rung: Rung; readonly provider?: string; readonly skill?: string; readonly afresh?: true };
export type Step =
  | { readonly do: 'fix'; readonly fixer: string }
  | Ask
  | { readonly do: 'stop'; readonly reason: StopReason };
export type StopReason = 'verified' | 'flaky' | 'no-provider' | 'providers' | 'budget' | 'attempts' | 'repeated' | 'screened';

/** The widest rung. */
const LAST_RUNG: Rung = 3;
/** From the second failure in a row on somebody else is asked, if there is anybody. */
const PATIENCE = 2;
/** The same failure so often, after changes that differ and with all there is to see: nobody here knows better. */
const MOST_ALIKE = 3;

/**
 * What to do next: pure, and the only place that decides it.
 * Fixers come first because they cost nothing; a model is asked only when none of them made the step green.
 */
export function next(attempts: readonly Attempt[], budget: Budget, diagnosis: Diagnosis, means: Means): Step {
  const last = attempts.at(-1);
  if (last?.end.state === 'verified') return stop('verified');
  // A failure that goes away by itself cannot be seen to go away by a change: no further attempt could be proven either.
  if (last?.end.state === 'unproven' && last.end.why === 'flaky') return stop('flaky');
  const fixer = means.fixers.find((name) => !attempts.some((attempt) => attempt.origin.kind === 'fixer' && attempt.origin.name === name));
  if (fixer !== undefined) return { do: 'fix', fixer };
  if (means.providers.length === 0) return stop('no-provider');
  const asked = attempts.filter(byModel);
  const story = { asked, recent: attempts.slice(attempts.findLastIndex(progressed) + 1).filter(byModel), gained: attempts.filter(progressed) };
  return endOfAsking(story, budget, means) ?? askNext(story, diagnosis, means);
}

/** Attempts by models: all of them, and those since the last attempt that mended a part; and all that mended a part, whoever made them. */
interface Asked {
  readonly asked: readonly Attempt[];
  readonly recent: readonly Attempt[];
  readonly gained: readonly Attempt[];
}

function byModel({ origin }: Attempt): boolean {
  return origin.kind === 'model';
}

function stop(reason: StopReason): Step {
  return { do: 'stop', reason };
}

function endOfAsking({ asked, recent }: Asked, budget: Budget, means: Means): Step | null {
  const last = asked.at(-1);
  if (last?.end.state === 'no-proposal' && last.end.why === 'provider') return stop('providers');
  if (last?.end.state === 'no-proposal' && last.end.why === 'budget') return stop('budget');
  if (last !== undefined && insists(asked, last, means) && !widensOnce(asked, last, means)) return stop(allScreened(asked) ? 'screened' : 'repeated');
  if (asked.length >= budget.maxAttempts) return stop(allScreened(asked) ? 'screened' : 'attempts');
  if (isSpent(budget)) return stop('budget');
  return stuck(recent) ? stop('repeated') : null;
}

/** The same tree proposed again by a model that saw why it failed, in this heal or in an earlier one. */
function repeats(asked: readonly Attempt[], last: Attempt, means: Means): boolean {
  return last.patch !== undefined && alike(asked, last, means) > 1;
}

/** Earlier heals count for one. */
function alike(asked: readonly Attempt[], { patch }: Attempt, { tried = [] }: Means): number {
  const before = patch !== undefined && tried.includes(patch.tree) ? 1 : 0;
  return before + asked.filter((attempt) => attempt.patch?.tree === patch?.tree).length;
}

/** All that could be asked say the same. */
function insists(asked: readonly Attempt[], last: Attempt, means: Means): boolean {
  return repeats(asked, last, means) && others(asked, last, means).length === 0;
}

/**
 * Whoever says the same again was not shown what would change its mind, so it is shown all there is, once; another step in between would be a call for
 * nothing. Who says it a third time, or said it with all in view, would only cost.
 */
function widensOnce(asked: readonly Attempt[], last: Attempt, means: Means): boolean {
  return alike(asked, last, means) === 2 && !asked.some((attempt) => attempt.patch?.tree === last.patch?.tree && attempt.rung >= LAST_RUNG);
}

/** Who did not propose that tree yet. */
function others(asked: readonly Attempt[], { patch }: Attempt, { providers }: Means): readonly string[] {
  return providers.filter((name) => !asked.some((attempt) => attempt.patch?.tree === patch?.tree && providerOf(attempt) === name));
}

/** Nothing moves although the attempts differ, or each makes it worse. */
function stuck(recent: readonly Attempt[]): boolean {
  const failures = recent.flatMap(({ end }) => (end.state === 'red' ? [[...end.left, ...end.fresh].sort().join(' ')] : []));
  const alike = failures.filter((failure) => failure === failures.at(-1)).length;
  return (alike >= MOST_ALIKE && recent.some(({ rung }) => rung >= LAST_RUNG)) || (recent.length >= 2 && recent.slice(-2).every(grew));
}

/** More distinct errors than before. */
function grew({ end }: Attempt): boolean {
  return end.state === 'red' && end.fresh.length > end.gone.length;
}

function allScreened(asked: readonly Attempt[]): boolean {
  return asked.length > 0 && asked.every((attempt) => attempt.end.state === 'screened');
}

/** A further attempt may be so much larger than the largest before it. */
const GROWTH = { times: 2, lines: 40 };

/**
 * The growth brake: how many changed lines a further attempt may have, null = as many as the policy allows. Whoever mends more and more has lost the thread.
 * @param attempts those of this heal; one that the screen stopped, for instance by this very brake, raises nothing
 */
export function mostLines(attempts: readonly Attempt[]): number | null {
  const sizes = attempts.flatMap(({ origin, patch, end }) => (origin.kind === 'model' && patch !== undefined && end.state !== 'screened' ? [linesOf(patch.files)] : []));
  return sizes.length === 0 ? null : Math.max(...sizes) * GROWTH.times + GROWTH.lines;
}

export function linesOf(files: readonly { readonly added: number; readonly removed: number }[]): number {
  return files.reduce((sum, { added, removed }) => sum + added + removed, 0);
}

function isSpent(budget: Budget): boolean {
  const { spent, maxMoney = Infinity } = budget;
  if ((spent.money ?? 0) >= maxMoney) return true;
  return spent.tokens >= budget.maxTokens || spent.calls >= budget.maxCalls || spent.seconds >= budget.maxSeconds;
}

interface Choice {
  readonly rung: Rung;
  readonly provider: string;
  readonly skill: string | undefined;
}

/** Every further attempt differs from those before it in its view, in who is asked, or in how; what it saw them do differs anyway. */
function askNext({ asked, recent, gained }: Asked, diagnosis: Diagnosis, means: Means): Step {
  const last = recent.at(-1);
  if (last === undefined) return askOf({ rung: firstRung(diagnosis, means), provider: stayWith(asked.at(-1), means), skill: means.skills[0] }, means);
  const rung = insists(asked, last, means) ? LAST_RUNG : (Math.min(LAST_RUNG, last.rung + 1) as Rung);
  const provider = nextProvider({ asked, recent }, last, means);
  // What models mended may be what the new errors come from. What a fixer mended stays: it would not be tried again.
  if (grew(last) && gained.length > 0 && gained.every(byModel)) return { ...askOf({ rung, provider, skill: means.skills[0] }, means), afresh: true };
  const wanted: Choice = { rung, provider, skill: nextSkill(recent, provider, means) };
  const choice = [wanted, ...otherwise(wanted, means)].find((one) => !recent.some((attempt) => isSame(attempt, one, means)));
  if (choice === undefined && !taught(last)) return stop('repeated');
  return askOf(choice ?? wanted, means);
}

function askOf({ rung, provider, skill }: Choice, means: Means): Ask {
  return { do: 'ask', rung, ...(provider === means.providers[0] ? {} : { provider }), ...(skill === undefined || skill === means.skills[0] ? {} : { skill }) };
}

const ELSEWHERE: readonly (Kind | undefined)[] = ['import', 'link', 'dependency'];

/** What cannot be found lies elsewhere, so it takes more than the unit that looks for it. After progress, what is left is looked at from near, too. */
function firstRung(diagnosis: Diagnosis, { kinds }: Means): Rung {
  return diagnosis.class === 'dependency' || ELSEWHERE.includes(kinds[0]) ? 1 : 0;
}

/** Whoever answered last is known to answer. */
function stayWith(last: Attempt | undefined, { providers }: Means): string {
  const name = last === undefined ? undefined : providerOf(last);
  return providers.find((one) => one === name) ?? providers[0] ?? '';
}

/** Somebody else after the same answer twice, after an answer that made it worse, and after two in a row that mended nothing. */
function nextProvider({ asked, recent }: Omit<Asked, 'gained'>, last: Attempt, means: Means): string {
  const same = stayWith(last, means);
  const row = recent.length - 1 - recent.findLastIndex((attempt) => providerOf(attempt) !== providerOf(last));
  const again = repeats(asked, last, means);
  if (!again && !grew(last) && row < PATIENCE) return same;
  const rest = again ? others(asked, last, means) : means.providers.filter((name) => name !== providerOf(last));
  const tries = (name: string): number => recent.filter((attempt) => providerOf(attempt) === name).length;
  return [...rest].sort((a, b) => tries(a) - tries(b))[0] ?? same;
}

/** What landed and did not help may have been asked for in the wrong way; what did not land only saw too little. */
function nextSkill(recent: readonly Attempt[], provider: string, { skills }: Means): string | undefined {
  const landed = recent.filter((attempt) => providerOf(attempt) === provider && attempt.end.state !== 'unapplied').length;
  return skills[landed % skills.length];
}

function otherwise({ rung, provider, skill }: Choice, { providers, skills }: Means): readonly Choice[] {
  const rest = providers.filter((name) => name !== provider);
  return [...skills.filter((name) => name !== skill).map((name) => ({ rung, provider, skill: name })), ...rest.flatMap((name) => skills.map((one) => ({ rung, provider: name, skill: one })))];
}

function isSame(attempt: Attempt, { rung, provider, skill }: Choice, { skills }: Means): boolean {
  return attempt.rung === rung && providerOf(attempt) === provider && (attempt.skill ?? skills[0]) === skill;
}

/** Did it leave anything behind that the next asking can tell of? */
function taught({ end, patch }: Attempt): boolean {
  return patch !== undefined || end.state === 'unapplied';
}

function providerOf({ origin }: Attempt): string | undefined {
  return origin.kind === 'model' ? origin.provider : undefined;
}

function progressed({ end }: Attempt): boolean {
  return end.state === 'red' && end.gone.length > 0 && end.left.length > 0 && end.fresh.length === 0;
}
