import { admitRun, RED, type RunRefusal } from './admission/index.js';
import { codeSpan, markdownText } from './lib/escape.js';
import { oneLine } from './lib/foreign.js';
import type { OwnBranch } from './plan/own-branch.js';
import type { PlanWorld } from './plan/planned.js';
import type { Hub, HubAnswer, HubRun } from './ports/hub.js';
import { sentenceFor } from './record/index.js';
import { runFacts, type RunRequest } from './plan/run-facts.js';
import { failedStepOf, failedText, failureIn, stepsOf } from './plan/run-log.js';

export type WatchRequest = Omit<RunRequest, 'asker'>;

/** `did` = what was written, `failed` = what could not be, each as a clause or sentence; both empty = all was so already. */
export interface Told {
  readonly state: 'verified' | 'failing';
  readonly branch: string;
  readonly pull: number;
  readonly did: readonly string[];
  readonly failed: readonly string[];
  readonly sentence: string;
}
export type Watched = Told | { readonly state: 'nothing'; readonly sentence: string } | { readonly state: 'unknown'; readonly reason: string };

type Ours = Extract<OwnBranch, { ours: true }>;

const VERIFIED = 'heal:verified';
const FAILING = 'heal:failing';
/** By it and by its author's id our comment is found again: the words alone anybody could write. */
const MARK = '<!-- heal-action:watch -->';
const MOST_STEPS = 5;

/**
 * The end of a run on one of our own branches, told on its pull request: green on the tip → ready for review and labelled; red with no heal left → labelled, and one
 * comment that says what fails, why no further heal is made and what a person can do. Asks before it writes, and writes only what is not so yet. A branch that moved on, a run
 * that somebody else's commits are in, a red run that may be healed further: nothing.
 */
export async function watchRun({ hub, events }: Pick<PlanWorld, 'hub' | 'events'>, request: WatchRequest): Promise<Watched> {
  events.stage('admit', { run: request.run });
  const facts = await runFacts(hub, request);
  if (!facts.ok) return { state: 'unknown', reason: facts.reason };
  const { run, branch } = facts.value;
  if (branch === undefined) return nothing(`Run ${run.id} is not one of a branch of ours.`);
  if (!branch.ours) return nothing(`Nothing is told on ${run.headBranch ?? ''}: ${branch.why}.`);
  const admission = admitRun(facts.value);
  if (admission.ok) return nothing(`The run is red, and ${branch.heals} of ${facts.value.own?.ours === true ? facts.value.own.most : 0} heals are made: the next one goes on with ${branch.branch} (heal plan ${run.id}).`);
  if ('refusal' in admission) return nothing(refusalText(admission.refusal, branch, run));
  events.stage('publish', { pull: branch.pull.number });
  return admission.watch === 'green' ? tellGreen(hub, run, branch) : tellFailing(hub, run, branch);
}

function refusalText({ outcome, reason, detail }: RunRefusal, { branch }: Ours, { headSha }: HubRun): string {
  const moved = reason === 'stale-head' || reason === 'green';
  return moved ? `${branch} no longer stands on ${headSha.slice(0, 12)}: the run of its tip decides.` : sentenceFor(outcome, reason, { detail });
}

/** What is to be written; null = it is so already. */
interface Deed {
  /** As it is told when it was done. */
  readonly what: string;
  act(): Promise<HubAnswer<unknown>>;
}

async function perform(told: Omit<Told, 'did' | 'failed'>, deeds: readonly (Deed | null)[]): Promise<Told> {
  const [did, failed]: [string[], string[]] = [[], []];
  for (const deed of deeds.filter((one) => one !== null)) {
    const answer = await deed.act();
    if (answer.ok) did.push(deed.what);
    else failed.push(`${deed.what}: ${answer.reason}`);
    // What is left undone is done the next time: the label, which says that all is done, comes last.
    if (!answer.ok) break;
  }
  return { ...told, did, failed };
}

async function tellGreen(hub: Hub, run: HubRun, { branch, pull, accounts }: Ours): Promise<Watched> {
  const runs = await hub.runs(run.workflow.id, { headSha: run.headSha });
  if (!runs.ok) return { state: 'unknown', reason: runs.reason };
  const other = newestOfEach(runs.value).find((one) => one.id !== run.id && one.headRepository === run.headRepository && (one.status !== 'completed' || RED.has(one.conclusion)));
  if (other !== undefined) return nothing(`Run ${run.id} is green, but run ${other.id} of the same commit ${other.status === 'completed' ? 'is red' : 'is not done yet'}: that one decides.`);
  const told = { state: 'verified', branch, pull: pull.number, sentence: `Run ${run.id} is green on the tip of ${branch}.` } as const;
  const failing = pull.labels.includes(FAILING);
  // A draft that carries our label was made one again by a person.
  if (pull.labels.includes(VERIFIED) && !failing) return { ...told, did: [], failed: [] };
  const comment = failing ? await commentDeed(hub, { pull: pull.number, accounts, body: greenText(run), edit: true }) : ({ ok: true, value: null } as const);
  if (!comment.ok) return { state: 'unknown', reason: comment.reason };
  return perform(told, [
    pull.draft ? { what: 'ready for review', act: () => hub.ready(pull.node) } : null,
    comment.value,
    failing ? { what: `label ${FAILING} taken off`, act: () => unlabel(hub, pull.number, FAILING) } : null,
    { what: `label ${VERIFIED}`, act: () => hub.addLabels(pull.number, [VERIFIED]) },
  ]);
}

/** Two events may start the same workflow for one commit. */
function newestOfEach(runs: readonly HubRun[]): readonly HubRun[] {
  return runs.filter((one) => runs.every((other) => other.event !== one.event || other.id <= one.id));
}

async function tellFailing(hub: Hub, run: HubRun, ours: Ours): Promise<Watched> {
  const { branch, pull, accounts, heals } = ours;
  const steps = await stepsTold(hub, run);
  if (!steps.ok) return { state: 'unknown', reason: steps.reason };
  const comment = await commentDeed(hub, { pull: pull.number, accounts, body: failingText(run, ours, steps.value), edit: false });
  if (!comment.ok) return { state: 'unknown', reason: comment.reason };
  const told = { state: 'failing', branch, pull: pull.number, sentence: `Run ${run.id} is red on the tip of ${branch}, and ${heals} heals were made for it: no further one is started by itself.` } as const;
  return perform(told, [
    comment.value,
    pull.labels.includes(VERIFIED) ? { what: `label ${VERIFIED} taken off`, act: () => unlabel(hub, pull.number, VERIFIED) } : null,
    pull.labels.includes(FAILING) ? null : { what: `label ${FAILING}`, act: () => hub.addLabels(pull.number, [FAILING]) },
  ]);
}

/** Somebody may have taken it off meanwhile. */
async function unlabel(hub: Hub, pull: number, label: string): Promise<HubAnswer<null>> {
  const answer = await hub.removeLabel(pull, label);
  return !answer.ok && answer.why === 'absent' ? { ok: true, value: null } : answer;
}

/** @param comment `edit` = only where there is one of ours already */
async function commentDeed(hub: Hub, { pull, accounts, body, edit }: { readonly pull: number; readonly accounts: ReadonlySet<number>; readonly body: string; readonly edit: boolean }): Promise<HubAnswer<Deed | null>> {
  const comments = await hub.comments(pull);
  if (!comments.ok) return comments;
  const ours = comments.value.find((one) => accounts.has(one.author.id) && one.body.startsWith(MARK));
  if (ours === undefined) return { ok: true, value: edit ? null : { what: 'comment', act: () => hub.comment(pull, body) } };
  const same = ours.body.replaceAll('\r\n', '\n').trim() === body.trim();
  return { ok: true, value: same ? null : { what: 'comment brought up to date', act: () => hub.editComment(ours.id, body) } };
}

/** Every failed step with its first error, as Markdown. A log that cannot be read leaves the step's name. */
async function stepsTold(hub: Hub, run: HubRun): Promise<HubAnswer<readonly string[]>> {
  const jobs = await hub.jobs(run.id, run.attempt);
  if (!jobs.ok) return jobs;
  const lines: string[] = [];
  for (const job of jobs.value.filter((one) => one.conclusion === 'failure').slice(0, MOST_STEPS)) {
    const step = failedStepOf(job)?.name ?? '';
    const log = await stepsOf(hub, job);
    const [first] = log.ok ? (failureIn(failedText(log.value), { job: job.name, step })?.failure.primary ?? []) : [];
    const place = [job.name, step].filter((part) => part !== '').map((part) => codeSpan(oneLine(part, 100))).join(' / ');
    lines.push(`- ${place}${first === undefined ? '' : `: ${codeSpan(oneLine(first.message, 200))}`}`);
  }
  return { ok: true, value: lines };
}

function failingText(run: HubRun, { heals, tried, branch }: Ours, steps: readonly string[]): string {
  const history = tried.slice(-MOST_STEPS).map(({ sentence }) => `- ${markdownText(oneLine(sentence, 300))}`);
  return [
    MARK, '',
    `**Still red after ${heals} heal${heals === 1 ? '' : 's'}: no further one is made by itself.** What fails now, in ${linked(run)}:`, '',
    ...(steps.length === 0 ? ['- no step of it that GitHub names'] : steps), '',
    ...(history.length === 0 ? [] : ['What was tried:', '', ...history, '']),
    `Each heal was green where it was tried and is not here, so what differs between the two, or a further failure behind the first one, is for a person to find. Change \`${branch}\` by hand, close this pull request, or push another commit to the branch that it is for: that starts anew.`,
  ].join('\n');
}

function greenText(run: HubRun): string {
  return `${MARK}\n\nThe checks were red here and are green now, in ${linked(run)}.`;
}

/** The address as GitHub gave it, where it is one that can stand in Markdown. */
function linked({ id, url }: HubRun): string {
  return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url) ? `[run ${id}](${url})` : `run ${id}`;
}

function nothing(sentence: string): Watched {
  return { state: 'nothing', sentence };
}
