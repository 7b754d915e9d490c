import { oneLine } from '../lib/foreign.js';
import type { Attempt, BugReport, Diagnosis, Failure, HealRecord, OUTCOMES, Outcome, Publication, PublicationKind, Reason, Trial } from '../model/index.js';

/** What a sentence may tell of; all of it may be missing. */
export interface SentenceFacts {
  readonly failure?: Failure;
  readonly diagnosis?: Diagnosis;
  readonly attempts?: readonly Attempt[];
  readonly base?: Trial;
  /** What the stage that ended the run adds, for instance what makes a sandbox. */
  readonly detail?: string;
}

type Say = (facts: SentenceFacts) => string;
type Table = { readonly [O in Outcome]: { readonly [R in (typeof OUTCOMES)[O][number]]: Say } };

const KEYS = 'GEMINI_API_KEY, GROQ_API_KEY, OPENAI_API_KEY or OPENROUTER_API_KEY, or OLLAMA_HOST for a model of your own';

/** Every way a run may end: what happened, why, and what to do next. */
const SENTENCES: Table = {
  healed: {
    ready: (facts) => `${broke(facts)} is mended by ${author(facts)}: the whole step was red before and is green with the change.`,
  },
  proposed: {
    draft: (facts) => `${broke(facts)} is gone with a change by ${author(facts)} and the step is green, but the evidence is thinner than a healed step needs. Read the change before you take it.`,
  },
  'not-reproduced': {
    green: () => 'The log shows a failure, but the same step is green when it is run again here, so there is nothing to mend: it may be flaky or hang on something outside the repository. Run the job once more, and look at what it shares with other jobs if it fails again.',
    'other-failure': (facts) => unprepared(facts) ?? 'Run again here, the step fails with other errors than those in the log, so no fix could be proven. Make the two runs alike: setup for what has to be installed first, env for variables, network for services it talks to.',
  },
  'rerun-requested': {
    infra: (facts) => `The failure lies outside the code${cause(facts)}. The job was started once more; nothing else is to be done unless it fails in the same way again.`,
    flake: (facts) => `A test fails now and then${cause(facts)}. The job was started once more; the test should be made steady all the same.`,
  },
  escalated: {
    infra: (facts) => `The failure lies outside the code${cause(facts)}, so no change to the repository was tried. Start the job again, and look at the runner or the service if it fails in the same way.`,
    flake: (facts) => `A test fails now and then${cause(facts)}, so no change was tried: a fix could not be proven by one green run. Start the job again and make the test steady.`,
    dependency: (facts) => `A dependency is what broke${cause(facts)}. Which version is right is for a person to decide; nothing was changed.`,
    workflow: (facts) => `The workflow itself is what broke${cause(facts)}. Workflows are closed to automatic changes; mend it by hand.`,
    'base-broken': (facts) => `The base branch shows the same failure in the same step${facts.detail === undefined ? cause(facts) : ` (${detail(facts, '')})`}, so it does not come from this change and was not mended here. Mend the base branch, then bring this one up to date with it.`,
    unknown: (facts) => `What broke could not be told from the output${cause(facts)}, so nothing was changed. Read the last lines of the step below.`,
    'diagnosis-only': (facts) => `Only a log was given, so nothing was run and nothing was changed; this is the diagnosis${cause(facts)}. Give the command as well (--command) to have it mended.`,
  },
  refused: {
    fork: (facts) => `Nothing was healed: ${detail(facts, 'the head of this pull request lies in another repository')}, and foreign code may not run beside your keys. Someone with write access can heal it from a branch of this repository.`,
    'own-branch': (facts) => `Nothing was healed: ${branch(facts)} is a branch of heal-action's own, and healing it again could go round in circles. Merge it, change it by hand, or delete it.`,
    'stale-head': () => 'Nothing was healed: the branch has moved on since this failure, so a fix would be for code that is no longer there. The run of the new head decides.',
    actor: (facts) => `Nothing was healed: ${quoted(facts, 'whoever started this run')} has no write access to this repository. Someone who has can start it again.`,
    event: (facts) => `Nothing was healed: a heal may not start from the event ${quoted(facts, 'that started this run')}, because code of others could then run beside your secrets. Use it with push, pull_request, workflow_dispatch or schedule.`,
    sandbox: (facts) => `Nothing was healed, because there is no sandbox to try a fix in. ${detail(facts, 'Install bubblewrap, or name sandbox none for code that you trust')}.`,
    'single-process': (facts) => `Nothing was healed: with ${detail(facts, 'sandbox "none", a model key and publishing beyond a patch')} the code that is run could read the key and use the right to push. Use a sandbox, publish a patch only, or say unsafe-single-process for code that you trust.`,
    handover: (facts) => `Nothing was published: ${detail(facts, 'what the job that heals handed over cannot be used')}. Look at how that job ended, and start it again.`,
    attempts: (facts) => `Nothing was healed: ${detail(facts, 'this failure was healed on this commit several times')}, and none of them holds, so no further one is started by itself. Take up from what they tried, push another commit, or allow more of them (max-heals).`,
    environment: (facts) => `Nothing was healed: ${detail(facts, 'a setting')} is set, and not by the runner itself as far as can be told, so an earlier step could read the key of a model with it. Set it in the environment of the runner, or say unsafe-single-process for a job whose steps you trust.`,
  },
  'gave-up': {
    'no-provider': (facts) => `${broke(facts)} is not mended: ${tried(facts)} and no model is configured. Set ${KEYS}, and run it again.`,
    providers: (facts) => `${broke(facts)} is not mended: none of the models gave an answer that could be used${last(facts)}. Check keys and quotas, or name another provider, and run it again.`,
    budget: (facts) => facts.detail !== undefined ? `${broke(facts)} is not mended: the budget of the day is used up after ${count(attempts(facts), 'attempt')}${unproven(facts)}; ${detail(facts, '')}. Raise it, run it again then, or take up from the attempts below.` : `${broke(facts)} is not mended: ${spent(facts)}${unproven(facts)}. Raise budget-tokens, budget-calls, budget-money or timeout, or take up from the attempts below.`,
    attempts: (facts) => `${broke(facts)} is not mended: ${count(attempts(facts), 'attempt')} did not bring a proven mend${unproven(facts)}. Take up from the attempts below, raise max-attempts, or name another model.`,
    repeated: (facts) => `${broke(facts)} is not mended: ${count(attempts(facts), 'attempt')} went round in circles, with the same change or the same failure again or with more errors than before${unproven(facts)}. Take up from the attempts below, or name another model.`,
    screened: (facts) => `${broke(facts)} is not mended: what was proposed was stopped before it ran${checks(facts)}. Read the reasons below; allow-paths opens paths that you want to be changed.`,
    score: (facts) => wavers(facts) ?? `${broke(facts)} is gone with a change and the step is green, but the evidence is too thin to hand it over. The attempts below show it; judge it yourself.`,
  },
  'nothing-to-heal': {
    green: () => 'The step is green: there is nothing to heal.',
    'no-failed-step': () => 'No failed step was found in the log: there is nothing to heal. Give the log of the job that failed, or the command itself.',
  },
};

/** What is left to do, by the way in which a healed step's change was handed over. */
const NEXT: Readonly<Record<PublicationKind, string>> = {
  none: '',
  patch: ' Apply the patch to take it.',
  branch: ' Merge the branch to take it.',
  'pull-request': ' Review and merge the pull request to take it.',
  push: ' It stands on the branch of the pull request.',
  suggestions: ' Commit the suggestions on the pull request together to take it.',
  comment: ' The comment on the pull request shows it.',
};

/** The record with what was handed over: its sentence says how to take it, and what could not be done besides is among the warnings. */
export function withPublication(record: HealRecord, publication: Publication, warnings: readonly string[] = []): HealRecord {
  const { ending } = record;
  const next = ending.outcome === 'healed' ? NEXT[publication.kind] : '';
  const besides = 'warnings' in publication ? (publication.warnings ?? []) : [];
  return { ...record, ending: { ...ending, sentence: `${ending.sentence}${next}` }, publication, warnings: [...record.warnings, ...warnings, ...besides] };
}

/** The sentence of an outcome and its reason, on one line. Foreign parts are cut short and one-lined; escaping is the view's. */
export function sentenceFor(outcome: Outcome, reason: Reason, facts: SentenceFacts = {}): string {
  const table: Readonly<Partial<Record<Reason, Say>>> = SENTENCES[outcome];
  return table[reason]?.(facts) ?? `The run ended: ${outcome} (${reason}).`;
}

function broke({ failure }: SentenceFacts): string {
  const [first] = failure?.primary ?? [];
  if (first === undefined) return 'What broke';
  const more = (failure?.primary.length ?? 1) - 1;
  return `${named(first)}${more > 0 ? ` (and ${more} more)` : ''}`;
}

function named({ file, line, test, tool, rule }: BugReport): string {
  const place = file === undefined ? '' : ` at ${oneLine(file, 120)}${line === undefined ? '' : `:${line}`}`;
  if (test !== undefined) return `The failing test "${oneLine(test, 120)}"`;
  const said = tool === 'unknown' || rule?.startsWith(tool) === true;
  return `The ${said ? '' : `${oneLine(tool, 30)} `}error${rule === undefined ? '' : ` ${oneLine(rule, 60)}`}${place}`;
}

/** Where the step was not run at all, because what came before it in its job does not work here. */
function unprepared({ base }: SentenceFacts): string | null {
  const failed = base?.replayed?.failed;
  if (base === undefined || failed === undefined) return null;
  const how = base.killedBy === undefined ? `exit ${base.exitCode ?? 1}` : `stopped by the limit on ${base.killedBy}`;
  return `The step was not run again here, because the earlier step "${oneLine(failed, 80)}" of its job fails here (${how}${base.replayed?.network === true ? '' : ', without network'}), so no fix could be proven. Give setup, which takes the place of all earlier steps, or bring what that step needs.`;
}

function author({ attempts: all }: SentenceFacts): string {
  const origin = all?.at(-1)?.origin;
  if (origin?.kind === 'fixer') return `the fixer ${origin.name}, without a model`;
  return origin === undefined || origin.provider === 'none' ? 'a verified change' : `${oneLine(origin.model, 60)} (${oneLine(origin.provider, 30)})`;
}

function cause({ diagnosis }: SentenceFacts): string {
  const said = oneLine(diagnosis?.cause ?? '', 300).replace(/[.\s]{1,5}$/, '');
  return said === '' ? '' : ` (${said})`;
}

/** Where the last attempt found that the failure goes away by itself. */
function wavers(facts: SentenceFacts): string | null {
  const end = facts.attempts?.at(-1)?.end;
  if (end?.state !== 'unproven' || end.why !== 'flaky') return null;
  return `${broke(facts)} comes and goes: run once more without the change the step was green, too, so no change can be proven to mend it. Make what wavers steady, or start the job again; the change that was tried is below.`;
}

/** Where a change made the step green and that was not enough: why. */
function unproven({ attempts: all }: SentenceFacts): string {
  const end = all?.findLast((attempt) => attempt.end.state === 'unproven')?.end;
  return end?.state === 'unproven' ? ` (the step was green once, but: ${oneLine(end.reason, 300).replace(/[.\s]{1,5}$/, '')})` : '';
}

function detail(facts: SentenceFacts, otherwise: string): string {
  const said = oneLine(facts.detail ?? '', 400).replace(/[.\s]{1,5}$/, '');
  return said === '' ? otherwise : said;
}

/** Which limit it was, where a call that did not fit was the last thing that was wanted. */
function spent(facts: SentenceFacts): string {
  const end = facts.attempts?.at(-1)?.end;
  const why = end?.state === 'no-proposal' && end.why === 'budget' ? ` (${oneLine(end.reason, 400).replace(/[.\s]{1,5}$/, '')})` : '';
  const asked = facts.attempts?.filter(({ usage }) => usage.calls > 0).length ?? 0;
  return asked === 0 ? `the budget allows no call of a model${why}` : `the budget was spent after ${count(attempts(facts), 'attempt')}${why}`;
}

function quoted(facts: SentenceFacts, otherwise: string): string {
  const said = oneLine(facts.detail ?? '', 100);
  return said === '' ? otherwise : `"${said}"`;
}

/** The name, and behind a blank, which no branch's name holds, what there is to say of it. */
function branch(facts: SentenceFacts): string {
  const [name = '', ...more] = oneLine(facts.detail ?? '', 200).split(' ');
  return name === '' ? 'this branch' : [`"${name}"`, ...more].join(' ');
}

function attempts(facts: SentenceFacts): number {
  return facts.attempts?.length ?? 0;
}

function tried(facts: SentenceFacts): string {
  const fixers = facts.attempts?.filter(({ origin }) => origin.kind === 'fixer').length ?? 0;
  return fixers === 0 ? 'no fixer applies' : `${count(fixers, 'fixer')} did not bring a proven mend${unproven(facts)}`;
}

function last(facts: SentenceFacts): string {
  const said = oneLine(facts.attempts?.at(-1)?.sentence ?? '', 300).replace(/[.\s]{1,5}$/, '');
  return said === '' ? '' : ` (${said})`;
}

function checks(facts: SentenceFacts): string {
  const ids = facts.attempts?.flatMap(({ end }) => (end.state === 'screened' ? end.checks.map(({ id }) => id) : [])) ?? [];
  return ids.length === 0 ? '' : ` (${[...new Set(ids)].join(', ')})`;
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}
