import type { Rim } from '../ports/index.js';
import type { Values } from './decode-options.js';
import type { Option } from './options.js';

export interface CommandArguments {
  readonly values: Values;
  /** Words that are no options, for instance the log file. */
  readonly words: readonly string[];
  /** What stood behind `--`. */
  readonly rest: readonly string[];
  readonly json: boolean;
}

/** The shape of the family: one verb of the command line. Returns the exit code. */
export interface Command {
  readonly name: string;
  /** Behind the name in the usage line. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** How many words it takes at the most. */
  readonly maxWords: number;
  run(rim: Rim, args: CommandArguments): Promise<number>;
}
