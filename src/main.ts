import { decodeOptions, type RawValues, type Values } from './commands/decode-options.js';
import { makeRequest, openProviders, openWorld, workingDirectoryOf, type Occasion } from './commands/heal-request.js';
import { RUN_OPTIONS } from './commands/options.js';
import { openParsers } from './commands/user-patterns.js';
import { writeViews } from './commands/write-views.js';
import { UsageError, type HealRecord } from './model/index.js';
import { heal } from './pipeline.js';
import { annotationsOf, viewNamed } from './record/index.js';

/**
 * The action: inputs → World → heal, as one step of a job. The one catch: whatever goes wrong becomes a sentence and an exit code.
 * @returns the exit code of the step: its own where `fail-when` is `step`
 */
export async function runAction(): Promise<number> {
  const { openJob } = await import('./runner/job.js');
  const { report } = await import('./runner/fault.js');
  const job = openJob();
  try {
    return await job.closing(() => healJob(job));
  } catch (error) {
    return report(error);
  }
}

type Job = ReturnType<(typeof import('./runner/job.js'))['openJob']>;

async function healJob(job: Job): Promise<number> {
  const options = RUN_OPTIONS.filter((option) => option.where !== 'cli');
  const raw: RawValues = Object.fromEntries(options.map((option) => [option.name, [job.input(option.name)]]));
  const values = decodeOptions(options, raw, '');
  const command = values.text('run');
  if (command === undefined || command.trim() === '') {
    throw new UsageError('The input "run" is missing: give the step to run and heal, as in `run: npm test`. Healing other workflow runs is not part of this version.');
  }
  const rim = job.open({ verbose: values.flag('verbose'), ...textOption(values, 'events') });
  const asked = await openProviders(rim, values);
  const parsers = await openParsers(rim, values);
  const { world, folder } = await openWorld(rim, values, asked.model);
  const native: Extract<Occasion['source'], { kind: 'native' }>['run'] = () =>
    job.runNative({ command, shell: values.text('shell') ?? '', workingDirectory: workingDirectoryOf(values, folder), env: values.pairs('env'), root: world.repo.state.root, reports: values.list('reports') });
  const occasion: Occasion = { arrival: job.arrival, source: { kind: 'native', run: native }, job: job.name, stepName: job.step, command };
  const record = rim.masked(await heal(world, makeRequest(rim, { values, occasion, ...asked, folder, parsers })));
  await publishViews(job, rim, { values, record });
  return exitCode(record, values);
}

function textOption(values: Values, name: 'events'): { eventsFile?: string } {
  const file = values.text(name);
  return file === undefined ? {} : { eventsFile: file };
}

/** Every view of the record where a job has a place for it. A green step says nothing but its outputs. */
async function publishViews(job: Job, rim: ReturnType<Job['open']>, { values, record }: { values: Values; record: HealRecord }): Promise<void> {
  await writeViews(rim, values, record);
  const result = values.text('result') ?? (await rim.files.keep('result.json', viewNamed('result-json').render(record)));
  const green = record.ending.outcome === 'nothing-to-heal';
  const report = values.text('report') ?? (green ? '' : await rim.files.keep('report.html', viewNamed('html').render(record)));
  const { publication, verdict, ending, step } = record;
  const outputs = {
    outcome: ending.outcome, reason: ending.reason, sentence: ending.sentence, 'exit-code': String(step.exitCode ?? ''), score: String(verdict?.score ?? ''),
    branch: 'branch' in publication ? publication.branch : '', 'pull-request': publication.kind === 'pull-request' ? publication.url : '', patch: publication.kind === 'patch' ? publication.file : '', result, report,
  };
  await job.say({ outputs, annotations: green ? [] : annotationsOf(record), summary: green ? '' : viewNamed('summary').render(record) });
  if (!green) await rim.print(viewNamed('terminal').render(record));
}

function exitCode(record: HealRecord, values: Values): number {
  const when = values.text('fail-when') ?? 'step';
  if (when === 'never') return 0;
  if (when === 'step') return record.step.exitCode ?? 1;
  return record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal' ? 0 : 1;
}
