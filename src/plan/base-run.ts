import { RED, type RunRefusal } from '../admission/index.js';
import { oneLine } from '../lib/foreign.js';
import { compareFailures } from '../lib/fingerprints.js';
import type { FailedStep, Failure } from '../model/index.js';
import type { Hub, HubAnswer, HubJob, HubRun } from '../ports/hub.js';
import { failedStepOf, failedText, failureIn, stepsOf } from './run-log.js';

/** The run that a red one is held against: the newest of its workflow on the base branch of the pull request, or that of the commit before a push. Null = there is none. */
export type BaseRun = { readonly of: 'base'; readonly branch: string; readonly run: HubRun; readonly jobs: readonly HubJob[] } | { readonly of: 'parent'; readonly run: HubRun; readonly jobs: readonly HubJob[] };

/** Conclusions that say something of the code. */
const TELLING: ReadonlySet<string | null> = new Set([...RED, 'success']);

/** One look at the base; its jobs are asked for only where it is red. Runs of forks carry the names of their own branches and do not count. */
export async function readBaseRun(hub: Hub, run: HubRun): Promise<HubAnswer<BaseRun | null>> {
  const [pull] = run.pulls;
  const of = pull === undefined ? await parentOf(hub, run) : await baseOf(hub, pull);
  if (!of.ok) return of;
  if (of.value === null) return { ok: true, value: null };
  const { branch, headSha } = of.value;
  const runs = await hub.runs(run.workflow.id, { status: 'completed', ...(headSha === undefined ? { branch } : { headSha }) });
  if (!runs.ok) return runs;
  const newest = runs.value.find((one) => one.id !== run.id && one.headRepository === run.repository && TELLING.has(one.conclusion));
  if (newest === undefined) return { ok: true, value: null };
  const jobs = RED.has(newest.conclusion) ? await hub.jobs(newest.id, newest.attempt) : ({ ok: true, value: [] } as const);
  if (!jobs.ok) return jobs;
  return { ok: true, value: { ...(headSha === undefined ? { of: 'base', branch } : { of: 'parent' }), run: newest, jobs: jobs.value } };
}

type Where = { readonly branch: string; readonly headSha?: string };

async function baseOf(hub: Hub, pull: number): Promise<HubAnswer<Where>> {
  const found = await hub.pull(pull);
  return found.ok ? { ok: true, value: { branch: found.value.base } } : found;
}

async function parentOf(hub: Hub, { event, headBranch, headSha }: HubRun): Promise<HubAnswer<Where | null>> {
  if (event !== 'push' || headBranch === null) return { ok: true, value: null };
  const commit = await hub.commit(headSha);
  if (!commit.ok) return commit;
  const [parent] = commit.value.parents;
  return { ok: true, value: parent === undefined ? null : { branch: headBranch, headSha: parent } };
}

/** What the base says of a failure: nothing, a refusal (the base has to be healed first), or a warning. */
export interface BaseSays {
  readonly refusal?: RunRefusal;
  readonly warning?: string;
}

/**
 * Did the base fail in the same job and step, with all these errors? Then a pull request is not where they are to be mended. One error of its own, and it is healed. A log
 * that cannot be read leaves the word to job and step. A push whose parent was red stays this branch's to mend.
 */
export async function heldAgainst(hub: Hub, base: BaseRun, { step, failure }: { readonly step: FailedStep; readonly failure: Failure }): Promise<BaseSays> {
  const job = base.jobs.find((one) => one.name === step.job && one.conclusion === 'failure' && failedStepOf(one)?.name === step.step);
  if (job === undefined) return {};
  const log = await stepsOf(hub, job);
  const text = log.ok ? failedText(log.value) : '';
  const there = text.trim() === '' ? null : failureIn(text, step);
  const own = there === null ? [] : compareFailures(failure.primary, [...there.failure.primary, ...there.failure.others]).gone;
  if (base.of === 'parent') return own.length > 0 ? {} : { warning: `The commit before it failed in the same way (run ${base.run.id}): the cause may be older than the newest commit.` };
  const name = oneLine(base.branch, 100);
  if (own.length > 0) return { warning: `The base branch ${name} is red in the same step too (run ${base.run.id}), with other errors.` };
  return { refusal: { outcome: 'escalated', reason: 'base-broken', detail: `run ${base.run.id} of ${name}` } };
}
