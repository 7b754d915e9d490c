import { makeFailure } from '../bug-report/index.js';
import { createStepReader, type LoggedStep } from '../log/index.js';
import type { BugReports, Failure } from '../model/index.js';
import type { Hub, HubAnswer, HubJob } from '../ports/hub.js';
import { readBytes } from '../reading.js';

/** The log of a job, in its steps. */
export async function stepsOf(hub: Pick<Hub, 'log'>, job: Pick<HubJob, 'id'>): Promise<HubAnswer<readonly LoggedStep[]>> {
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

/** What the step that failed printed, where the log alone is to say which it was: a step that fails is the last one that tells its exit code. */
export function failedText(steps: readonly LoggedStep[]): string {
  return steps.findLast((one) => one.exitCode !== undefined)?.text ?? '';
}

/** What a failed step's part of a log says; null where it says nothing of a failure. */
export function failureIn(log: string, at: { readonly job: string; readonly step: string; readonly exitCode?: number }): { readonly reports: BugReports; readonly failure: Failure } | null {
  const { reports, tail } = readBytes(new TextEncoder().encode(log), { roots: [] });
  const lastLine = tail.split('\n').findLast((line) => line.trim() !== '') ?? '';
  const failure = makeFailure(reports, { job: at.job, step: at.step, exitCode: at.exitCode ?? 1, lastLine });
  return failure === null ? null : { reports, failure };
}

/** The first step of a job that failed, by GitHub's word. */
export function failedStepOf(job: HubJob): HubJob['steps'][number] | undefined {
  return job.steps.find((one) => one.conclusion === 'failure');
}
