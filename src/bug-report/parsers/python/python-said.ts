import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

/** In every line that readPythonSaid can read. */
export const PYTHON_SAID: readonly string[] = ["can't open file '", ': No module named ', 'Error while finding module specification for', 'Fatal Python error: ', "can't find '__main__' module"];

const NAME = '(?:\\S{0,300}[/\\\\])?python[\\d.]{0,6}(?:\\.exe)?: ';
const ROWS: readonly (readonly [RegExp, BugDraft['kind']])[] = [
  [new RegExp(`^${NAME}can't open file '(?<file>[^']{1,500})': .{1,200}$`), 'config'],
  [new RegExp(`^${NAME}can't find '__main__' module in .{1,500}$`), 'config'],
  [new RegExp(`^${NAME}No module named .{1,500}$`), 'import'],
  [new RegExp(`^${NAME}Error while finding module specification for .{1,500}$`), 'import'],
  [/^Fatal Python error: .{1,500}$/, 'runtime'],
];

/** What the interpreter says in one line when it cannot start, or dies. The file it could not open is no place in the project: it is part of the message. */
export function readPythonSaid(line: LogLine): BugDraft | undefined {
  if (!PYTHON_SAID.some((literal) => line.text.includes(literal))) return undefined;
  const text = line.text.trimEnd();
  const row = ROWS.find(([pattern]) => pattern.test(text));
  if (row === undefined) return undefined;
  const message = text.startsWith('Fatal') ? text : text.replace(/^\S{1,300}?: (?=[A-Zc])/, '');
  return { tool: 'python', language: 'python', kind: row[1], severity: 'error', message, from: line.n, to: line.n };
}
