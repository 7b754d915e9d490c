import { stripInvisible } from './invisible.js';
import { stripTerminal } from './terminal.js';

/**
 * Foreign text for our own standard output, which the runner reads line by line for commands: `::name …::` after leading white space, and the
 * older `##[name]` anywhere in a line. Both are broken by a blank that a person hardly sees, whatever the name. Escape sequences, control
 * and invisible characters go first: the runner compares by culture, which looks through them, and so would a terminal.
 * A lone carriage return ends a line for the runner, so it ends one here.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function neutralise(text: string): string {
  return stripInvisible(stripTerminal(text))
    .replace(/\r\n?/g, '\n')
    .replace(/##(?=\[)/g, '# #')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
