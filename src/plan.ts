import { admitRun, environmentOf, planStep, readWorkflow, type Announced, type RunRefusal, type WorkflowFile } from './admission/index.js';
import { makeFailure } from './bug-report/index.js';
import { createStepReader, type LoggedStep } from './log/index.js';
import type { BugReports, FailedStep, Failure, Plan } from './model/index.js';
import type { Events } from './ports/index.js';
import { withFileVersions } from './plan-versions.js';
import type { Hub, HubAnswer, HubJob, HubRun } from './ports/hub.js';
import { readBytes } from './reading.js';

export interface PlanRequest {
  readonly run: number;
  /** Who asked for it by hand. */
  readonly asker?: string;
}

/** A failure that may be healed (`plan`), or that is only told about (`why`), with what its log says. */
export interface PlannedFailure {
  readonly plan?: Plan;
  readonly why?: string;
  /** True where the head lies in another repository. */
  readonly fork: boolean;
  readonly run: HubRun;
  /** What the job asked of its runner. */
  readonly labels: readonly string[];
  readonly step: FailedStep;
  readonly reports: BugReports;
  readonly failure: Failure;
  /** The failed step's part of the log. */
  readonly log: string;
}

export type Planned =
  | { readonly state: 'planned'; readonly failures: readonly PlannedFailure[] }
  | { readonly state: 'refused'; readonly refusal: RunRefusal; readonly run: HubRun }
  /** GitHub did not answer, or not this. */
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * A red workflow run → what may be healed of it: run → admission → failed jobs and steps → their logs → the step as it ran, one plan for each failure, however many
 * legs of a matrix show it. Reads only. Every fact that decides comes from GitHub's API; a log is only read for what it says of the failure, and its script is
 * held against the workflow file.
 */
export async function planRun(world: { readonly hub: Hub; readonly events: Events }, request: PlanRequest): Promise<Planned> {
  const { hub, events } = world;
  events.stage('admit', { run: request.run });
  const facts = await runFacts(hub, request);
  if (!facts.ok) return { state: 'unknown', reason: facts.reason };
  const { run } = facts.value;
  const admission = admitRun(facts.value);
  if (!admission.ok) return { state: 'refused', refusal: admission.refusal, run };
  const jobs = await hub.jobs(run.id, run.attempt);
  if (!jobs.ok) return { state: 'unknown', reason: jobs.reason };
  const workflow = await hub.file(run.workflow.path, run.headSha);
  const file = workflow.ok ? readWorkflow(workflow.value) : null;
  const failures: PlannedFailure[] = [];
  for (const job of jobs.value.filter((one) => one.conclusion === 'failure')) {
    events.stage('readLog', { job: job.id });
    const log = await stepsOf(hub, job);
    if (!log.ok) return { state: 'unknown', reason: log.reason };
    const planned = await planJob({ hub, run, job, steps: log.value, workflow: file, fork: !admission.trusted });
    if (planned !== null) failures.push(planned);
  }
  if (failures.length === 0) return { state: 'refused', refusal: { outcome: 'nothing-to-heal', reason: 'no-failed-step', detail: '' }, run };
  return { state: 'planned', failures: merged(failures) };
}

type Facts = Parameters<typeof admitRun>[0];

async function runFacts(hub: Hub, { run: id, asker }: PlanRequest): Promise<HubAnswer<Facts>> {
  const [about, found] = await Promise.all([hub.about(), hub.run(id)]);
  if (!about.ok) return about;
  if (!found.ok) return found;
  const run = found.value;
  const [tip, later, permission] = await Promise.all([
    run.headBranch === null ? null : hub.ref(`heads/${run.headBranch}`),
    hub.runs(run.workflow.id, { headSha: run.headSha, status: 'success' }),
    asker === undefined ? null : hub.permission(asker),
  ]);
  if (tip !== null && !tip.ok && tip.why !== 'absent') return tip;
  if (permission !== null && !permission.ok) return permission;
  return {
    ok: true,
    value: {
      run, repository: about.value, tip: tip?.ok === true ? tip.value.sha : null,
      greenSince: later.ok && later.value.some((one) => one.event === run.event && one.id > run.id),
      ...(asker === undefined || permission === null ? {} : { asker: { login: asker, permission: permission.value } }),
    },
  };
}

async function stepsOf(hub: Hub, job: HubJob): Promise<HubAnswer<readonly LoggedStep[]>> {
  const log = await hub.log(job.id);
  if (!log.ok) return log;
  const reader = createStepReader();
  try {
    for await (const chunk of log.value) reader.push(chunk);
  } catch {
    return { ok: false, why: 'unreachable', reason: `The log of job ${job.id} broke off.` };
  }
  return { ok: true, value: reader.end() };
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
  const failed = job.steps.find((one) => one.conclusion === 'failure');
  if (failed === undefined) return null;
  const planned = planStep({ run: String(run.id), job, announced: steps, workflow });
  const log = planned.ok ? planned.announced.text : (steps.findLast((one) => one.exitCode !== undefined)?.text ?? '');
  const { reports, tail } = readBytes(new TextEncoder().encode(log), { roots: [] });
  const step = planned.ok ? planned.step : { run: String(run.id), job: job.name, step: failed.name, shell: '', workingDirectory: '.', env: {} };
  const lastLine = tail.split('\n').findLast((line) => line.trim() !== '') ?? '';
  const failure = makeFailure(reports, { job: job.name, step: failed.name, exitCode: step.exitCode ?? 1, lastLine });
  if (failure === null) return null;
  const about = { fork, run, labels: job.labels, step, reports, failure, log };
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
