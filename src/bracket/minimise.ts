import { ddmin, type Answer, type Minimum } from '../lib/ddmin.js';
import type { CheckResult, Minimised, Patch, Trial } from '../model/index.js';
import { partsOf, patchFromTree, treeWith, type Group, type Hunk } from '../patch/index.js';
import type { Story } from '../story.js';
import { asGreenAs } from '../trial/index.js';
import { assess, type GoodCut } from './assess.js';
import type { Bracket } from './bracket.js';
import type { Candidate } from './candidate.js';
import { runOnce, secondsLeft } from './runs.js';

/** A change with which the whole step was green once. */
export interface Green {
  readonly patch: Patch;
  readonly screen: readonly CheckResult[];
  readonly narrow: Trial | null;
  readonly whole: Trial;
  readonly candidate: Candidate;
  readonly cut: GoodCut;
}

/** A green change, and what its proof so far says. */
export interface Whole extends Green {
  /** All runs on its tree. */
  readonly trials: readonly Trial[];
  /** The user's further command, where it was green. */
  readonly verify: Trial | null;
  /** The failure looks as if it came and went. */
  readonly flaky: boolean;
}

/** The change that is left, with the runs on its own tree. */
export interface Small {
  readonly patch: Patch;
  readonly screen: readonly CheckResult[];
  readonly trials: readonly Trial[];
  readonly minimised: Minimised;
}

/** At most so many runs of a search, the last one of the whole step included, … */
const MOST_RUNS = 6;
/** … and no more of the whole time budget. */
const SHARE = 0.25;
/** A change with a part missing may hang where the whole one did not: it gets so many times the time that was needed, and no less than this. */
const PATIENCE = { times: 4, seconds: 20 };

/**
 * Leaves out of a green change what is not needed: first hunks, then groups of lines. The question is asked of what failed alone where that was green
 * with the whole change, else of the step; what is taken in the end was green in the whole step (and the user's further command) as the very tree it is,
 * and has passed the screen. What earlier attempts have added stays: it made errors go.
 */
export async function minimise(story: Story, bracket: Bracket, whole: Whole): Promise<Small> {
  const { patch, screen, trials, candidate, cut, flaky } = whole;
  const hunks = partsOf(cut.changes);
  const unchanged = { patch, screen, trials };
  const why = candidate.made === 'tool' ? 'tool' : hunks.flat().length < 2 ? 'single' : flaky ? 'flaky' : null;
  if (why !== null) return { ...unchanged, minimised: { state: 'not-tried', why, sentence: NOT_TRIED[why] } };
  const started = story.world.clock.now();
  const search = openSearch(story, bracket, whole);
  const minimum = await searchParts(hunks, search.ask);
  const smaller = minimum.dropped.length === 0 ? null : await search.confirm(minimum.kept);
  if (search.runs.length === 0 && !minimum.complete) return { ...unchanged, minimised: { state: 'not-tried', why: 'time', sentence: NOT_TRIED.time } };
  const kept = smaller === null ? { ...minimum, kept: hunks.flat(), dropped: [] } : minimum;
  const told = { hunks, minimum: kept, runs: search.runs.length, refused: minimum.dropped.length > 0 && smaller === null };
  const done: Minimised = {
    state: 'done', hunks: hunks.length, kept: keptHunks(hunks, kept).length, dropped: kept.dropped.map(placeOf), complete: kept.complete && !told.refused, from: patch.tree,
    trials: search.runs.filter((trial) => smaller?.trials.includes(trial) !== true), seconds: (story.world.clock.now() - started) / 1000, sentence: sentenceOf(told),
  };
  return { ...(smaller ?? unchanged), minimised: done };
}

const NOT_TRIED = {
  tool: 'A tool wrote this change, so it is taken whole: a part of it would not be what the tool writes.',
  single: 'The change is in one place, so nothing can be left out of it.',
  flaky: 'Nothing was left out of the change: the failure looks as if it came and went, so one green run with less would say little.',
  time: 'Nothing was left out of the change: the time budget has no room for the runs that it takes.',
} as const;

/** Hunks first, because they are few; the groups of lines in those that are left afterwards. */
async function searchParts(hunks: readonly Hunk[], ask: (groups: readonly Group[]) => Promise<Answer>): Promise<Minimum<Group>> {
  const all = hunks.flat();
  const coarse = await ddmin(hunks, (some) => ask(some.flat()));
  const left = coarse.kept.flat();
  const fine = coarse.complete && left.length > coarse.kept.length ? await ddmin(left, ask) : { kept: left, complete: coarse.complete };
  return { kept: fine.kept, dropped: all.filter((group) => !fine.kept.includes(group)), complete: fine.complete };
}

interface Search {
  readonly runs: readonly Trial[];
  ask(groups: readonly Group[]): Promise<Answer>;
  /** The runs that what is left needs before it may be published; null where one of them is not green. */
  confirm(groups: readonly Group[]): Promise<Omit<Small, 'minimised'> | null>;
}

/** The oracle with its budget of runs and time. A change that was asked for once is not run again. */
function openSearch(story: Story, bracket: Bracket, { narrow, whole, verify, cut, candidate }: Whole): Search {
  const reference = narrow?.green === true ? narrow : whole;
  const most = reference === narrow ? MOST_RUNS - 1 : MOST_RUNS;
  const until = story.world.clock.now() + 1000 * Math.min(story.request.budget.maxSeconds * SHARE, secondsLeft(story));
  const runs: Trial[] = [];
  const made = new Map<string, Omit<Small, 'minimised'>>();
  const run = async (patch: Patch, like: Trial): Promise<Trial> => {
    const other = like.scope === 'step' ? {} : { [like.scope]: like.command };
    const trial = await runOnce(story, bracket, { patch, ...other, seconds: Math.ceil(Math.max(PATIENCE.seconds, like.seconds * PATIENCE.times)) }, 'minimise');
    runs.push(trial);
    return trial;
  };
  const room = (): boolean => story.world.clock.now() + 1000 * (reference.seconds + (reference === narrow ? whole.seconds : 0)) <= until;
  const { repo } = story.world;
  const change = { base: bracket.onto, tree: cut.patch.tree, changes: cut.changes };
  return {
    runs,
    async ask(groups) {
      const tree = await treeWith(repo, change, groups);
      const known = made.get(tree)?.trials.at(-1);
      if (known !== undefined) return asGreenAs(known, reference) ? 'holds' : 'fails';
      const part = await patchFromTree(repo, bracket.onto, tree);
      const assessed = part.ok ? await assess(story, bracket, candidate, { ...part, patch: { ...part.patch, applyRung: cut.patch.applyRung } }) : null;
      if (assessed?.ok !== true || assessed.checks.some((check) => !check.ok)) return 'fails';
      if (runs.length >= most || !room()) return 'stop';
      const trial = await run(assessed.patch, reference);
      made.set(tree, { patch: assessed.patch, screen: assessed.checks, trials: [trial] });
      return asGreenAs(trial, reference) ? 'holds' : 'fails';
    },
    async confirm(groups) {
      const small = made.get(await treeWith(repo, change, groups));
      if (small === undefined) return null;
      const trials = [...small.trials];
      for (const like of [...(reference === whole ? [] : [whole]), ...(verify === null ? [] : [verify])]) {
        const trial = await run(small.patch, like);
        if (!asGreenAs(trial, like)) return null;
        trials.push(trial);
      }
      return { ...small, trials };
    },
  };
}

function keptHunks(hunks: readonly Hunk[], { kept }: Minimum<Group>): readonly Hunk[] {
  return hunks.filter((hunk) => hunk.some((group) => kept.includes(group)));
}

function placeOf({ path, line }: Group): string {
  return line === 0 ? path : `${path}:${line}`;
}

interface Told {
  readonly hunks: readonly Hunk[];
  readonly minimum: Minimum<Group>;
  readonly runs: number;
  /** Something smaller was green for what failed, but not for everything. */
  readonly refused: boolean;
}

function sentenceOf({ hunks, minimum, runs, refused }: Told): string {
  const kept = keptHunks(hunks, minimum);
  const shown = minimum.dropped.map(placeOf);
  const left = `dropped: ${shown.slice(0, 10).join(', ')}${shown.length > 10 ? ` and ${shown.length - 10} more` : ''}`;
  const end = minimum.complete ? '' : ` The search ended after ${runs} ${runs === 1 ? 'run' : 'runs'} and may have left more than is needed.`;
  const size = `${hunks.length} ${hunks.length === 1 ? 'hunk' : 'hunks'}`;
  if (refused) return 'The change was kept whole: without a part of it what failed is green, but not everything that has to be.';
  if (shown.length === 0) return minimum.complete ? `All of the change is needed (${size}): with less of it the step is red.` : `Nothing was found that could be left out of ${size}.${end}`;
  if (kept.length === hunks.length) return `${size} ${hunks.length === 1 ? 'was' : 'were'} needed, though not all lines of ${hunks.length === 1 ? 'it' : 'them'}; ${left}.${end}`;
  return `${kept.length} of ${size} ${kept.length === 1 ? 'was' : 'were'} needed; ${left}.${end}`;
}
