import { UsageError } from '../model/index.js';
import { newestRed } from '../plan/newest-red.js';
import { planRun, type Planned, type PlannedFailure } from '../plan/index.js';
import type { PlanRequest, PlanWorld } from '../plan/planned.js';
import type { Rim } from '../ports/index.js';
import { sentenceFor } from '../record/index.js';
import type { Command } from './command.js';
import type { Values } from './decode-options.js';
import { PLAN_OPTIONS } from './options.js';

/** `heal plan RUN`: reads only; what a workflow's first job does, and what a person asks before a heal. */
export const plan: Command = {
  name: 'plan',
  usage: 'RUN|--branch B [--repository O/N] [--out DIR] [--asked-by LOGIN] [--max-heals N]',
  summary: 'Look at a red workflow run on GitHub and say what may be healed of it, and how.',
  options: PLAN_OPTIONS,
  maxWords: 1,
  async run(rim, { values, words, json }) {
    const branch = values.text('branch');
    if (branch !== undefined && words.length > 0) throw new UsageError('Give the workflow run or --branch, not both.');
    const run = branch === undefined ? runId(words[0]) : { branch };
    const [repository, asker] = [values.text('repository'), values.text('asked-by')];
    const opened = await rim.openHub(repository === undefined ? {} : { repository });
    if (!opened.ok) throw new UsageError(opened.reason);
    const planned = rim.masked(await planOf({ hub: opened.hub, events: rim.events, clock: rim.clock }, run, { ...loopOf(values), ...(asker === undefined ? {} : { asker }) }));
    const out = values.text('out');
    if (out !== undefined && planned.state === 'planned') await write(rim, out, planned.failures);
    await rim.print(json ? `${JSON.stringify(view(planned), null, 2)}\n` : text(planned));
    return planned.state === 'planned' && planned.failures.some((one) => one.plan !== undefined) ? 0 : 1;
  },
};

/** Of a run that is named, or of the newest red one of a branch. */
export async function planOf(world: PlanWorld, run: number | { readonly branch: string }, request: Omit<PlanRequest, 'run'>): Promise<Planned> {
  if (typeof run === 'number') return planRun(world, { ...request, run });
  const found = await newestRed(world.hub, run.branch);
  return found.ok ? planRun(world, { ...request, run: found.value }) : { state: 'unknown', reason: found.reason };
}

/** How often a failure may be healed, and whose pull requests are ours. */
export function loopOf(values: Values): { readonly mostHeals?: number; readonly authors: readonly number[] } {
  const most = values.number('max-heals');
  const ids = values.list('author-ids');
  const wrong = ids.find((id) => !/^\d{1,15}$/.test(id));
  if (wrong !== undefined) throw new UsageError(`--author-ids takes numbers of accounts, and "${wrong.slice(0, 60)}" is none.`);
  return { authors: ids.map(Number), ...(most === undefined ? {} : { mostHeals: most }) };
}

/** A number, or the address of a run as the browser shows it. */
export function runId(word: string | undefined, verb = 'plan'): number {
  const digits = /^(?:https:\/\/\S{1,300}\/actions\/runs\/)?(\d{1,15})(?:[/?#]\S{0,100})?$/.exec(word ?? '')?.[1];
  if (digits === undefined) throw new UsageError(`Give the workflow run: its number, or its address in the browser (heal ${verb} 123456789).`);
  return Number(digits);
}

async function write(rim: Rim, out: string, failures: readonly PlannedFailure[]): Promise<void> {
  for (const [n, { plan: made, log }] of failures.filter((one) => one.plan !== undefined).entries()) {
    await rim.files.write(`${out}/plan-${n + 1}.json`, `${JSON.stringify(made, null, 2)}\n`);
    await rim.files.write(`${out}/log-${n + 1}.txt`, log);
  }
}

function view(planned: Planned): object {
  if (planned.state === 'unknown') return planned;
  if (planned.state === 'watch') return { state: planned.state, why: planned.why, sentence: planned.sentence, branch: planned.branch, pull: planned.pull };
  const failures = planned.failures?.map(({ plan: made, why, refusal, fork, failure }) => ({ ...(made === undefined ? {} : { plan: made }), ...(why === undefined ? {} : { why }), ...(refusal === undefined ? {} : { outcome: refusal.outcome, reason: refusal.reason }), fork, failure }));
  const told = planned.state === 'refused' ? { ...planned.refusal, sentence: refusalSentence(planned) } : {};
  return { state: planned.state, ...told, ...(failures === undefined ? {} : { failures }) };
}

export function refusalSentence({ refusal }: Extract<Planned, { state: 'refused' }>): string {
  return sentenceFor(refusal.outcome, refusal.reason, { detail: refusal.detail });
}

export function text(planned: Planned): string {
  if (planned.state === 'unknown') return `Nothing is planned: ${planned.reason}\n`;
  if (planned.state === 'watch') return `${planned.sentence} Tell it there with: heal watch ${planned.run.id}\n`;
  if (planned.state === 'refused') return `${refusalSentence(planned)}\n`;
  return `${planned.failures.map(told).join('\n')}\n`;
}

function told({ plan: made, why, step, failure }: PlannedFailure): string {
  const [first] = failure.primary;
  const head = `${step.job} / ${step.step}: ${first?.message.split('\n')[0] ?? 'it failed'}${failure.primary.length > 1 ? ` (and ${failure.primary.length - 1} more)` : ''}`;
  if (made === undefined) return `${head}\n  not to be healed: ${why ?? ''}\n`;
  const { environment, warnings, alsoIn } = made;
  const tools = Object.entries(environment.tools).map(([name, version]) => `${name} ${version}`.trim());
  const lines = [
    ...(made.continues === undefined ? [] : [`goes on with ${made.continues.branch} (pull request #${made.continues.pull}), after: ${(made.tried ?? []).map((one) => one.sentence).join(' ')}`]),
    `runs: ${made.step.command?.split('\n')[0] ?? ''} (in ${made.step.workingDirectory})`,
    ...(alsoIn.length === 0 ? [] : [`also in: ${alsoIn.join(', ')}`]),
    ...(tools.length === 0 ? [] : [`with: ${tools.join(', ')}`]),
    ...environment.earlier.map((one) => `after: ${one.script.split('\n')[0] ?? ''}`),
    ...environment.missing, ...warnings,
  ];
  return `${head}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
