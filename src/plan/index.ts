import { admitRun, environmentOf, planStep, readWorkflow, type Announced, type WorkflowFile } from '../admission/index.js';
import type { LoggedStep } from '../log/index.js';
import type { Plan } from '../model/index.js';
import type { OwnBranch } from './own-branch.js';
import { withFileVersions } from './versions.js';
import type { Hub, HubAnswer, HubJob, HubRun } from '../ports/hub.js';
import type { Planned, PlannedFailure, PlanRequest, PlanWorld } from './planned.js';
import { runFacts } from './run-facts.js';
import { failedStepOf, failedText, failureIn, stepsOf } from './run-log.js';
import { weighAll } from './weigh.js';

export type { Planned, PlannedFailure, PlanRequest, PlanWorld } from './planned.js';

/**
 * A red workflow run → what may be healed of it: run → admission → failed jobs and steps → their logs → the step as it ran, one plan for each failure, however many
 * legs of a matrix show it, unless its ledger or the base branch speak against it. Reads only. Every fact that decides comes from GitHub's API; a log is only read for
 * what it says of the failure, and its script is held against the workflow file.
 */
export async function planRun(world: PlanWorld, request: PlanRequest): Promise<Planned> {
  const { hub, events } = world;
  events.stage('admit', { run: request.run });
  const facts = await runFacts(hub, request);
  if (!facts.ok) return { state: 'unknown', reason: facts.reason };
  const { run, branch: own } = facts.value;
  const admission = admitRun(facts.value);
  if (!admission.ok) return 'watch' in admission ? watched(run, own, admission.watch) : { state: 'refused', refusal: admission.refusal, run };
  const read = await readFailures(world, run, !admission.trusted);
  if (!read.ok) return { state: 'unknown', reason: read.reason };
  if (read.value.length === 0) return { state: 'refused', refusal: { outcome: 'nothing-to-heal', reason: 'no-failed-step', detail: '' }, run };
  const weighed = own?.ours === true ? { ok: true as const, value: continued(read.value, own) } : await weighAll(world, read.value, request);
  if (!weighed.ok) return { state: 'unknown', reason: weighed.reason };
  return ended(run, weighed.value);
}

/** Where each failure of a run was refused, that is the end of it. */
function ended(run: HubRun, failures: readonly PlannedFailure[]): Planned {
  const refusal = failures.find((one) => one.refusal !== undefined)?.refusal;
  return refusal === undefined || failures.some((one) => one.plan !== undefined || one.fork) ? { state: 'planned', failures } : { state: 'refused', refusal, run, failures };
}

function watched(run: HubRun, own: OwnBranch | undefined, why: 'green' | 'attempts'): Planned {
  if (own?.ours !== true) return { state: 'unknown', reason: 'The branch could not be looked at.' };
  const sentence = why === 'green' ? `The run of ${own.branch} is green: its pull request #${own.pull.number} is what there is to look at.` : `The run of ${own.branch} is red, and ${own.heals} heals were made for it: no further one is started by itself. Pull request #${own.pull.number} says so.`;
  return { state: 'watch', why, sentence, branch: own.branch, pull: own.pull.number, run };
}

/** The failed steps of a run, with what their logs say; one where several legs of a matrix fail alike. */
async function readFailures({ hub, events }: PlanWorld, run: HubRun, fork: boolean): Promise<HubAnswer<readonly PlannedFailure[]>> {
  const jobs = await hub.jobs(run.id, run.attempt);
  if (!jobs.ok) return jobs;
  const workflow = await hub.file(run.workflow.path, run.headSha);
  const file = workflow.ok ? readWorkflow(workflow.value) : null;
  const failures: PlannedFailure[] = [];
  for (const job of jobs.value.filter((one) => one.conclusion === 'failure')) {
    events.stage('readLog', { job: job.id });
    const log = await stepsOf(hub, job);
    if (!log.ok) return log;
    const planned = await planJob({ hub, run, job, steps: log.value, workflow: file, fork });
    if (planned !== null) failures.push(planned);
  }
  return { ok: true, value: merged(failures) };
}

/** On a branch of ours one heal goes on, that of the first failure: several would end on the same branch, and the run after it decides on the others. */
function continued(failures: readonly PlannedFailure[], { key, branch, base, pull, tried }: Extract<OwnBranch, { ours: true }>): readonly PlannedFailure[] {
  const first = failures.find((one) => one.plan !== undefined);
  return failures.map((one) => {
    if (one.plan === undefined) return one;
    const { plan, ...told } = one;
    if (one !== first) return { ...told, why: 'Another failure of this run is healed first, on the same branch; the run after that decides on this one.' };
    return { ...told, plan: { ...plan, key, continues: { branch, base, pull: pull.number }, tried } };
  });
}

interface JobFacts {
  readonly hub: Hub;
  readonly run: HubRun;
  readonly job: HubJob;
  readonly steps: readonly (LoggedStep & Announced)[];
  readonly workflow: WorkflowFile | null;
  readonly fork: boolean;
}

/** Null where no step of the job failed. */
async function planJob({ hub, run, job, steps, workflow, fork }: JobFacts): Promise<PlannedFailure | null> {
  const failed = failedStepOf(job);
  if (failed === undefined) return null;
  const planned = planStep({ run: String(run.id), job, announced: steps, workflow });
  const log = planned.ok ? planned.announced.text : failedText(steps);
  const step = planned.ok ? planned.step : { run: String(run.id), job: job.name, step: failed.name, shell: '', workingDirectory: '.', env: {} };
  const found = failureIn(log, { ...step, job: job.name, step: failed.name });
  if (found === null) return null;
  const about = { fork, run, labels: job.labels, step, ...found, log };
  if (!planned.ok) return { ...about, why: planned.reason };
  if (fork) return { ...about, why: 'The head of this run lies in another repository: it is told about, not healed.' };
  const { announced, at, matrix, warnings } = planned;
  const told = environmentOf({ announced: steps, failed: announced, workflow, ...(at === undefined ? {} : { at }), known: { matrix, env: step.env }, labels: job.labels });
  const environment = await withFileVersions(told, (path) => fileOf(hub, path, run.headSha));
  const plan: Plan = {
    schema: 1, repository: hub.repository, run: { id: run.id, attempt: run.attempt, url: run.url, workflow: run.workflow.path, event: run.event },
    head: { branch: run.headBranch ?? '', sha: run.headSha }, pulls: run.pulls, step, alsoIn: [], environment, warnings,
  };
  return { ...about, plan };
}

async function fileOf(hub: Hub, path: string, sha: string): Promise<string | null> {
  const file = await hub.file(path, sha);
  return file.ok ? file.value : null;
}

/** Legs of a matrix that fail in the same way are one failure: the first that can be run again stands for all. */
function merged(failures: readonly PlannedFailure[]): readonly PlannedFailure[] {
  const groups = new Map<string, PlannedFailure[]>();
  for (const one of failures) {
    const key = JSON.stringify([one.step.step, one.failure.primary.map((bug) => bug.fingerprint).sort()]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find((one) => one.plan !== undefined) ?? group[0];
    if (first === undefined) return [];
    const alsoIn = group.filter((one) => one !== first).map((one) => one.step.job);
    return [first.plan === undefined ? first : { ...first, plan: { ...first.plan, alsoIn } }];
  });
}
