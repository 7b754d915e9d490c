import { decodeOptions, type RawValues, type Values } from './commands/decode-options.js';
import { makeRequest, openProviders, openWorld, workingDirectoryOf, type Occasion } from './commands/heal-request.js';
import { RUN_OPTIONS } from './commands/options.js';
import { openParsers } from './commands/user-patterns.js';
import { handOn, planFrom, type Told } from './commands/handed-files.js';
import { writeViews } from './commands/write-views.js';
import { markdownText } from './lib/escape.js';
import { UsageError, type HealRecord } from './model/index.js';
import { heal } from './pipeline.js';
import type { RunRequest } from './plan/run-facts.js';
import { annotationsOf, sentenceFor, viewNamed } from './record/index.js';

/**
 * The action: inputs → World → what `command` says, as one step of a job. The one catch: whatever goes wrong becomes a sentence and an exit code.
 * @returns the exit code of the step: its own where `fail-when` is `step`
 */
export async function runAction(): Promise<number> {
  const { openJob } = await import('./runner/job.js');
  const { report } = await import('./runner/fault.js');
  const job = openJob();
  try {
    return await job.closing(() => dispatch(job));
  } catch (error) {
    return report(error);
  }
}

type Job = ReturnType<(typeof import('./runner/job.js'))['openJob']>;
type OpenRim = ReturnType<Job['open']>;

async function dispatch(job: Job): Promise<number> {
  const options = RUN_OPTIONS.filter((option) => option.where !== 'cli');
  const raw: RawValues = Object.fromEntries(options.map((option) => [option.name, [job.input(option.name)]]));
  const values = decodeOptions(options, raw, '');
  const command = values.text('command') ?? 'run';
  if (command === 'run' && values.text('plan') === undefined) return healJob(job, values);
  const rim = job.open({ verbose: values.flag('verbose'), ...textOption(values, 'events') });
  const refusal = await refusedEvent(job);
  if (refusal !== null) return sayRefused(job, rim, refusal);
  if (command === 'plan' || command === 'watch') {
    const branch = values.text('run-id') === undefined && command === 'plan' ? values.text('branch') : undefined;
    if (branch !== undefined) return planJob(job, rim, { values, run: { run: { branch } } });
    const run = await runOf(job, values);
    if (run === null) return sayRefused(job, rim, sentenceFor('refused', 'event', { detail: 'workflow_run without a run of this repository that is done' }));
    return command === 'plan' ? planJob(job, rim, { values, run }) : watchJob(job, rim, { values, run });
  }
  return command === 'publish' ? publishJob(job, rim, values) : healPlanned(job, rim, values);
}

/** What a job of several may start from. */
async function refusedEvent(job: Job): Promise<string | null> {
  const { triggers } = await import('./admission/index.js');
  const refusal = triggers.find(({ name }) => name === 'planned')?.admit({ ...job.arrival, via: 'planned' }) ?? null;
  return refusal === null ? null : sentenceFor('refused', refusal.reason, { detail: refusal.detail });
}

async function sayRefused(job: Job, rim: OpenRim, sentence: string): Promise<number> {
  await job.say({ outputs: { outcome: 'refused', reason: 'event', sentence, state: 'refused', failures: '[]', out: '' }, annotations: [], summary: `${sentence}\n` });
  await rim.print(`${sentence}\n`);
  return 1;
}

async function healJob(job: Job, values: Values): Promise<number> {
  const command = values.text('run');
  if (command === undefined || command.trim() === '') {
    throw new UsageError('The input "run" is missing: give the step to run and heal, as in `run: npm test`, or the `plan` of a failure that another job looked at.');
  }
  const rim = job.open({ verbose: values.flag('verbose'), ...textOption(values, 'events') });
  const asked = await openProviders(rim, values);
  const parsers = await openParsers(rim, values);
  const { world, folder } = await openWorld(rim, values, asked.model);
  const native: Extract<Occasion['source'], { kind: 'native' }>['run'] = () =>
    job.runNative({ command, shell: values.text('shell') ?? '', workingDirectory: workingDirectoryOf(values, folder), env: values.pairs('env'), root: world.repo.state.root, reports: values.list('reports') });
  const occasion: Occasion = { arrival: job.arrival, source: { kind: 'native', run: native }, job: job.name, stepName: job.step, command };
  const told = await handOn(rim, await heal(world, makeRequest(rim, { values, occasion, ...asked, folder, parsers })), values.text('handover'));
  await publishViews(job, rim, { values, told });
  return exitCode(told.record, values.text('fail-when') ?? 'step');
}

/** The step of another run, as its plan has it: run in a sandbox alone, never natively. */
async function healPlanned(job: Job, rim: OpenRim, values: Values): Promise<number> {
  if (values.text('run') !== undefined) throw new UsageError('The step stands in the plan; give `plan` or `run`, not both.');
  const { checkHead } = await import('./commands/run.js');
  const plan = await planFrom(rim, { file: values.text('plan') ?? '', sha256: values.text('plan-sha256') });
  const log = values.text('log');
  const asked = await openProviders(rim, values);
  const parsers = await openParsers(rim, values);
  const { world, folder } = await openWorld(rim, values, asked.model, plan);
  checkHead(world.repo.state.head, plan);
  const { command, job: name, step: stepName } = plan.step;
  const occasion: Occasion = { arrival: { ...job.arrival, via: 'planned' }, source: log === undefined ? { kind: 'command' } : { kind: 'log', ref: log }, job: name, stepName, plan, ...(command === undefined ? {} : { command }) };
  const told = await handOn(rim, await heal(world, makeRequest(rim, { values, occasion, ...asked, folder, parsers })), values.text('handover'));
  await publishViews(job, rim, { values, told });
  // What became of it is for the job that publishes to say.
  return exitCode(told.record, values.text('fail-when') ?? 'never');
}

type RunOf = Pick<RunRequest, 'run' | 'announced'>;

/** The run that is meant: the one that is named, else the one of the event, whose word is held against GitHub's. Null = the event tells of none. */
async function runOf(job: Job, values: Values): Promise<RunOf | null> {
  const [{ runId }, { announcedRun }] = await Promise.all([import('./commands/plan.js'), import('./admission/index.js')]);
  const { event } = job.arrival;
  if (values.text('run-id') !== undefined || event?.name !== 'workflow_run') return { run: runId(values.text('run-id')) };
  const announced = announcedRun(event.payload);
  return announced === null ? null : { run: announced.run, announced };
}

interface Looked {
  readonly values: Values;
  readonly run: RunOf;
}

type Sought = Omit<RunOf, 'run'> & { readonly run: number | { readonly branch: string } };

async function planJob(job: Job, rim: OpenRim, { values, run: { run, ...rest } }: { readonly values: Values; readonly run: Sought }): Promise<number> {
  const [{ planOutputs }, { loopOf, planOf, text }] = await Promise.all([import('./commands/plan-outputs.js'), import('./commands/plan.js')]);
  const asker = values.text('asked-by') ?? job.subject.asker;
  const opened = await rim.openHub({});
  if (!opened.ok) throw new UsageError(opened.reason);
  const planned = rim.masked(await planOf({ hub: opened.hub, events: rim.events, clock: rim.clock }, run, { ...rest, ...loopOf(values), ...(asker === undefined ? {} : { asker }) }));
  const { outputs, summary } = await planOutputs(rim, planned);
  const warnings = await (await import('./commands/publish.js')).keyWarnings(rim);
  await job.say({ outputs, annotations: warnings.map((message) => ({ level: 'warning', title: 'heal-action', message })), summary });
  await rim.print(text(planned));
  return planned.state === 'unknown' ? 1 : 0;
}

async function watchJob(job: Job, rim: OpenRim, { values, run }: Looked): Promise<number> {
  const { outputs, text, code } = await (await import('./commands/watch.js')).watchWith(rim, { values, run });
  const warnings = await (await import('./commands/publish.js')).keyWarnings(rim);
  await job.say({ outputs, annotations: warnings.map((message) => ({ level: 'warning', title: 'heal-action', message })), summary: `${markdownText(text)}\n` });
  await rim.print(text);
  return code;
}

async function publishJob(job: Job, rim: OpenRim, values: Values): Promise<number> {
  const { publishWith, publishCode } = await import('./commands/publish.js');
  const ended = await publishWith(rim, values);
  await publishViews(job, rim, { values, told: { record: ended.record } });
  return publishCode(ended, values);
}

function textOption(values: Values, name: 'events'): { eventsFile?: string } {
  const file = values.text(name);
  return file === undefined ? {} : { eventsFile: file };
}

/** Every view of the record where a job has a place for it. A green step says nothing but its outputs. */
async function publishViews(job: Job, rim: OpenRim, { values, told: { record, handover } }: { values: Values; told: Told }): Promise<void> {
  await writeViews(rim, values, record);
  const result = values.text('result') ?? (await rim.files.keep('result.json', viewNamed('result-json').render(record)));
  const green = record.ending.outcome === 'nothing-to-heal';
  const report = values.text('report') ?? (green ? '' : await rim.files.keep('report.html', viewNamed('html').render(record)));
  const { publication, verdict, ending, step } = record;
  const outputs = {
    outcome: ending.outcome, reason: ending.reason, sentence: ending.sentence, 'exit-code': String(step.exitCode ?? ''), score: String(verdict?.score ?? ''),
    branch: 'branch' in publication ? publication.branch : '', 'pull-request': 'url' in publication ? publication.url : '', patch: publication.kind === 'patch' ? publication.file : '', result, report,
    ...(handover === undefined ? {} : { handover: handover.file, sha256: handover.sha256 }),
  };
  await job.say({ outputs, annotations: green ? [] : annotationsOf(record), summary: green ? '' : viewNamed('summary').render(record) });
  if (!green) await rim.print(viewNamed('terminal').render(record));
}

function exitCode(record: HealRecord, when: string): number {
  if (when === 'never') return 0;
  if (when === 'step') return record.step.exitCode ?? 1;
  return record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal' ? 0 : 1;
}
