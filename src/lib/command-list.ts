/** The commands of a list, each as it is written. */
export type CommandList = readonly string[];

/** Words that begin what goes on over more than one command. */
const KEYWORD = /^(?:if|for|while|until|case|select|function|then|do|else|elif|fi|done|esac|time|!|trap|exec|return|exit)\b/;

/**
 * Parts a script at `&&` and at line ends, outside of quotes; null where anything else stands between commands or inside them that may hold
 * more commands (pipes, `;`, `||`, groups, substitutions, here-documents, escapes). With `bash -e`, as runners call it, both ends are the same.
 */
export function commandList(script: string): CommandList | null {
  if (script.length > 20_000) return null;
  const lines = script.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const parts = joinOpen(lines)?.map(splitLine);
  if (parts === undefined || parts.some((part) => part === null)) return null;
  const commands = parts.flatMap((part) => part ?? []);
  return commands.length === 0 || commands.length > 30 || commands.some((command) => command === '' || KEYWORD.test(command)) ? null : commands;
}

/** A line that ends with `&&` goes on. */
function joinOpen(lines: readonly string[]): readonly string[] | undefined {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last?.endsWith('&&') === true) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined.at(-1)?.endsWith('&&') === true ? undefined : joined;
}

const PIECE = /'[^']{0,4000}'|"[^"`$\\]{0,4000}"|&&|[^'"&|;<>`\\(){}$#]{1,4000}|\$\w{1,100}|\$\{\w{1,100}\}|>&[12]|[&>]?>{1,2}(?!&?\()|\{|\}/y;

function splitLine(line: string): readonly string[] | null {
  const commands = [''];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < line.length) {
    const piece = PIECE.exec(line)?.[0];
    if (piece === undefined || piece === '{' || piece === '}') return null;
    if (piece === '&&') commands.push('');
    else commands[commands.length - 1] += piece;
  }
  return commands.map((command) => command.trim());
}
