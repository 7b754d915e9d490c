/** What a step wrote into one of its command files, or why that cannot be read. */
export type CommandFile<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Names that no step may set for later ones: the runner's own, and the one that it refuses. */
const CLOSED = /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_)|^NODE_OPTIONS$/i;
const NAME = /^[^\s=\0]{1,200}$/;
/** Characters that are kept of a name that is quoted. */
const QUOTED = 60;

/**
 * `GITHUB_ENV` → variables: `NAME=value` lines, and `NAME<<WORD`, lines, `WORD` for values of more than one line. Later ones win. As on the runner, a
 * file that cannot be read fails the step that wrote it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export function readEnvFile(text: string): CommandFile<Readonly<Record<string, string>>> {
  const lines = linesOf(text);
  const entries: [string, string][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    const long = heredoc !== -1 && (equals === -1 || heredoc < equals);
    const name = line.slice(0, long ? heredoc : Math.max(equals, 0));
    if (!NAME.test(name)) return { ok: false, reason: `a line in GITHUB_ENV is neither NAME=value nor NAME<<WORD (line ${at + 1})` };
    const end = long ? lines.indexOf(line.slice(heredoc + 2), at + 1) : at;
    if (long && (end === -1 || line.length === heredoc + 2)) return { ok: false, reason: `the value of ${name.slice(0, QUOTED)} in GITHUB_ENV has no end` };
    entries.push([name, long ? lines.slice(at + 1, end).join('\n') : line.slice(equals + 1)]);
    at = end;
  }
  return { ok: true, value: Object.fromEntries(entries.filter(([name, value]) => !CLOSED.test(name) && !value.includes('\0'))) };
}

/** `GITHUB_PATH` → folders, in the order they are searched: the last line first. */
export function readPathFile(text: string): readonly string[] {
  const folders = linesOf(text).filter((line) => line !== '' && !/[\0:]/.test(line));
  return [...new Set(folders.reverse())];
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r?\n/);
}
