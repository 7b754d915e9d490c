import { UsageError, type HealRecord, type Plan } from '../model/index.js';
import type { Rim } from '../ports/index.js';
import { heal } from '../pipeline.js';
import type { Command, CommandArguments } from './command.js';
import type { Values } from './decode-options.js';
import { handOn, planFrom } from './handed-files.js';
import { makeRequest, openProviders, openWorld, type Occasion } from './heal-request.js';
import { RUN_OPTIONS } from './options.js';
import { openParsers } from './user-patterns.js';
import { writeViews } from './write-views.js';
import { viewNamed } from '../record/index.js';

/** `heal run`: the whole way, from a terminal. */
export const run: Command = {
  name: 'run',
  usage: '[--repo DIR] [--log FILE] [--command CMD | -- CMD…] [options]',
  summary: 'Reproduce a red step, mend it, prove the mend and hand it over.',
  options: RUN_OPTIONS,
  maxWords: 0,
  async run(rim, args) {
    const occasion = await occasionOf(rim, args);
    const asked = await openProviders(rim, args.values);
    const parsers = await openParsers(rim, args.values);
    const { world, folder } = await openWorld(rim, args.values, asked.model, occasion.plan);
    await checkRemote(world.repo, args.values);
    checkHead(world.repo.state.head, occasion.plan);
    const healed = await heal(world, makeRequest(rim, { values: args.values, occasion, ...asked, folder, parsers }));
    const { record } = await handOn(rim, healed, args.values.text('handover'));
    await writeViews(rim, args.values, record);
    await rim.print(viewNamed(args.json ? 'result-json' : 'terminal').render(record));
    return exitCode(record, args.values);
  },
};

async function occasionOf(rim: Rim, args: CommandArguments): Promise<Occasion> {
  const plan = await planOf(rim, args);
  const { values, rest } = args;
  const given = values.text('command');
  if (given !== undefined && rest.length > 0) throw new UsageError('The command stands both behind --command and behind --; give it once.');
  const command = rest.length > 0 ? shellWords(rest) : (given ?? plan?.step.command);
  const log = values.text('log');
  if (command?.trim() === '' || (command === undefined && log === undefined)) {
    throw new UsageError('Give the command that is red (heal run -- npm test), a log of it (--log FILE), or both.');
  }
  return {
    arrival: { via: 'command' },
    source: log === undefined ? { kind: 'command' } : { kind: 'log', ref: log },
    job: '', stepName: '',
    ...(plan === undefined ? {} : { plan, job: plan.step.job, stepName: plan.step.step }),
    ...(command === undefined ? {} : { command }),
  };
}

async function planOf(rim: Rim, { values, rest }: CommandArguments): Promise<Plan | undefined> {
  const file = values.text('plan');
  if (file === undefined) return undefined;
  if (values.text('command') !== undefined || rest.length > 0) throw new UsageError('The command stands in the plan; give --plan or a command, not both.');
  return planFrom(rim, { file, sha256: values.text('plan-sha256') });
}

/** One word behind `--` is a script (`-- 'a && b'`); several are a command with its arguments, quoted where they need it. */
function shellWords(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? '';
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}

/** A branch needs somewhere to go: said before anything runs. */
async function checkRemote(repo: { remoteUrl(name: string): Promise<string | null> }, values: Values): Promise<void> {
  if (values.text('publish') !== 'branch' || values.flag('dry-run')) return;
  if ((await repo.remoteUrl('origin')) === null) throw new UsageError('--publish branch needs a remote named "origin", and this repository has none. Add one, or use --publish patch.');
}

/** A plan is for the commit that failed, and for no other. */
export function checkHead(head: string, plan: Plan | undefined): void {
  if (plan === undefined || plan.head.sha === head) return;
  throw new UsageError(`The plan is for commit ${plan.head.sha.slice(0, 12)}, and ${head.slice(0, 12)} is checked out: git checkout ${plan.head.sha.slice(0, 12)}.`);
}

function exitCode(record: HealRecord, values: Values): number {
  const healed = record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal';
  if (values.text('fail-when') === 'never') return 0;
  if (values.text('fail-when') === 'step') return record.step.exitCode ?? 0;
  return healed ? 0 : 1;
}

