import { fence } from '../lib/escape.js';
import { oneLine } from '../lib/foreign.js';
import { sha256 } from '../lib/hash.js';
import type { Planned, PlannedFailure } from '../plan/index.js';
import type { Rim } from '../ports/index.js';
import { refusalSentence, text } from './plan.js';

/** A failure as a row of the matrix of a workflow: what its job must know before the plan is read. */
export interface PlanRow {
  readonly n: number;
  readonly job: string;
  readonly step: string;
  readonly title: string;
  /** The commit that failed, for the checkout. */
  readonly head: string;
  /** Of the plan's file. */
  readonly sha256: string;
  /** A runner of GitHub's like the one it failed on. */
  readonly runner: string;
  readonly tools: Readonly<Record<string, string>>;
  /** Who built its Java. */
  readonly distribution?: string;
}

/** What a plan says to the jobs that follow, as outputs of a step, and to people. */
export interface PlanOutputs {
  readonly outputs: Readonly<Record<'state' | 'sentence' | 'failures' | 'out', string>>;
  readonly summary: string;
}

/** More than four heals at once are a flood, not a help. */
const MOST = 4;
/** Images that GitHub keeps: a label is what the workflow of the failed run says, and no other one is asked for in its name. */
const RUNNER = /^ubuntu-(?:latest|22\.04|24\.04|26\.04)(?:-arm)?$/;

/** Writes plans and logs where the runner keeps what passes from step to step, and says what is planned. */
export async function planOutputs(rim: Rim, planned: Planned): Promise<PlanOutputs> {
  const able = planned.state === 'planned' ? planned.failures.filter((one) => one.plan !== undefined) : [];
  const rows: PlanRow[] = [];
  let out = '';
  for (const [at, failure] of able.slice(0, MOST).entries()) {
    const file = `${JSON.stringify(failure.plan, null, 2)}\n`;
    out = folderOf(await rim.files.keep(`plan-${at + 1}.json`, file));
    await rim.files.keep(`log-${at + 1}.txt`, failure.log);
    rows.push(rowOf(failure, at + 1, sha256(file)));
  }
  const sentence = sentenceOf(planned, rows.length, able.length);
  const told = planned.state === 'planned' ? `\n\n${fence(text(planned))}` : '';
  return { outputs: { state: stateOf(planned, rows.length), sentence, failures: JSON.stringify(rows), out }, summary: `**Plan.** ${sentence.replace(/[<>[\]`*_@#|\\]/g, '')}${told}\n` };
}

function rowOf({ plan, step, failure, labels }: PlannedFailure, n: number, hash: string): PlanRow {
  const [first] = failure.primary;
  const title = oneLine(first === undefined ? 'it failed' : (first.message.split('\n')[0] ?? ''), 120);
  const { tools = {}, distribution } = plan?.environment ?? {};
  return { n, job: oneLine(step.job, 200), step: oneLine(step.step, 200), title, head: plan?.head.sha ?? '', sha256: hash, runner: labels.find((label) => RUNNER.test(label)) ?? 'ubuntu-latest', tools, ...(distribution === undefined ? {} : { distribution }) };
}

/** A head that may only be told about leaves nothing to do, like one that is refused. */
function stateOf(planned: Planned, rows: number): string {
  if (planned.state === 'refused') return planned.refusal.outcome === 'nothing-to-heal' ? 'nothing' : 'refused';
  return planned.state === 'planned' && rows === 0 ? 'refused' : planned.state;
}

function sentenceOf(planned: Planned, rows: number, able: number): string {
  if (planned.state === 'unknown') return `Nothing is planned: ${planned.reason}`;
  if (planned.state === 'watch') return planned.sentence;
  if (planned.state === 'refused') return refusalSentence(planned);
  if (rows === 0) return oneLine(`Nothing is planned: ${planned.failures[0]?.why ?? 'no failure of this run may be healed.'}`, 500);
  return `${rows} failure${rows === 1 ? '' : 's'} of this run can be healed${able > rows ? `; ${able - rows} more are left for the next run` : ''}.`;
}

function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '');
}
