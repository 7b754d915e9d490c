import { commands } from './commands/index.js';
import { decodeOptions } from './commands/decode-options.js';
import { didYouMean } from './lib/nearest.js';
import { UsageError } from './model/index.js';
import { VERSION } from './version.js';

/**
 * The command line: arguments → World → command. The one catch: whatever goes wrong becomes a sentence and an exit code.
 * @returns 0 done, 1 another outcome, 2 wrong usage, 70 our own fault
 */
export async function runCli(argv: readonly string[]): Promise<number> {
  const { openRim } = await import('./runner/rim.js');
  try {
    return await dispatch(argv, openRim);
  } catch (error) {
    return (await import('./runner/fault.js')).report(error);
  }
}

type OpenRim = (typeof import('./runner/rim.js'))['openRim'];

async function dispatch(argv: readonly string[], openRim: OpenRim): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(openRim, (await import('./commands/help.js')).overview(VERSION));
  if (name === '--version') return say(openRim, `${VERSION}\n`);
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) {
    const names = commands.map((candidate) => candidate.name);
    throw new UsageError(`There is no command "${name}".${didYouMean(name, names)} Commands: ${names.join(', ')}.`);
  }
  const command = await entry.load();
  const { parseArguments } = await import('./runner/arguments.js');
  const options = command.options.filter((option) => option.where !== 'action');
  const flags = [...options.filter((option) => option.type === 'flag').map((option) => option.name), 'json', 'help'];
  const values = [...options.filter((option) => option.type !== 'flag').map((option) => option.name), ...(name === 'run' ? ['run'] : [])];
  const parsed = parseArguments(rest, flags, values);
  if (parsed.flags.help !== undefined) return say(openRim, (await import('./commands/help.js')).commandHelp(command));
  const { json, help: _help, run: alias, ...given } = parsed.flags;
  const raw = alias === undefined ? given : { ...given, command: [...(given.command ?? []), ...alias] };
  const decoded = decodeOptions(options, raw, '--');
  const extra = parsed.words[command.maxWords];
  if (extra !== undefined) throw new UsageError(`"heal ${name}" does not know what to do with "${extra}". Usage: heal ${name} ${command.usage}`);
  const events = decoded.text('events');
  const rim = openRim({ verbose: decoded.flag('verbose'), ...(events === undefined ? {} : { eventsFile: events }) });
  return rim.closing(() => command.run(rim, { values: decoded, words: parsed.words, rest: parsed.rest, json: json !== undefined }));
}

async function say(openRim: OpenRim, text: string): Promise<number> {
  await openRim({ verbose: false }).print(text);
  return 0;
}
