import { UsageError, type HealRecord } from '../model/index.js';
import { heal } from '../pipeline.js';
import type { Command, CommandArguments } from './command.js';
import type { Values } from './decode-options.js';
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
    const occasion = occasionOf(args);
    const asked = await openProviders(rim, args.values);
    const parsers = await openParsers(rim, args.values);
    const { world, folder } = await openWorld(rim, args.values, asked.model);
    await checkRemote(world.repo, args.values);
    const record = rim.masked(await heal(world, makeRequest(rim, { values: args.values, occasion, ...asked, folder, parsers })));
    await writeViews(rim, args.values, record);
    await rim.print(viewNamed(args.json ? 'result-json' : 'terminal').render(record));
    return exitCode(record, args.values);
  },
};

function occasionOf({ values, rest }: CommandArguments): Occasion {
  const given = values.text('command');
  if (given !== undefined && rest.length > 0) throw new UsageError('The command stands both behind --command and behind --; give it once.');
  const command = rest.length > 0 ? shellWords(rest) : given;
  const log = values.text('log');
  if (command?.trim() === '' || (command === undefined && log === undefined)) {
    throw new UsageError('Give the command that is red (heal run -- npm test), a log of it (--log FILE), or both.');
  }
  return {
    arrival: { via: 'command' },
    source: log === undefined ? { kind: 'command' } : { kind: 'log', ref: log },
    job: '', stepName: '',
    ...(command === undefined ? {} : { command }),
  };
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

function exitCode(record: HealRecord, values: Values): number {
  const healed = record.ending.outcome === 'healed' || record.ending.outcome === 'nothing-to-heal';
  if (values.text('fail-when') === 'never') return 0;
  if (values.text('fail-when') === 'step') return record.step.exitCode ?? 0;
  return healed ? 0 : 1;
}

