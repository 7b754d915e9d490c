import type { LogLine, Severity } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const IDLE = 3;

/** HTMLHint: the file, then each source line with a caret below and the message behind it; and the forms compact and unix. */
export const htmlhint: Parser = {
  tool: 'htmlhint',
  language: 'html',
  docs: 'https://htmlhint.com/usage/options/#format',
  proof: { tier: 1 },
  literals: ['.htm', '      L'],
  start: (sink) => machine(sink),
};

interface State {
  path?: string;
  /** The source line shown last: its number, and how far its text is indented. */
  shown?: { readonly line: number; readonly margin: number; readonly n: number };
  idle: number;
}

const PATH = /^ {3}(\S.{0,500}?\.html?)$/;
const SHOWN = /^( {6}L(\d{1,7}) \|)/;
const CARET = /^( {6,8200})\^ (\S.{0,2000}?)(?: \(([a-z][\w-]{1,60})\))?$/;
const UNIX = /^(?<file>\S.{0,500}?\.html?):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>.{1,2000}) \[(?<level>error|warning|info)\/(?<rule>[\w-]{1,60})\]$/;
const COMPACT = /^(?<file>\S.{0,500}?\.html?): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?<level>error|warning|info) - (?<message>.{1,2000}) \((?<rule>[\w-]{1,60})\)$/;

function machine(sink: Sink): Machine {
  const state: State = { idle: 0 };
  return {
    get open() {
      return state.path !== undefined;
    },
    line: (line) => block(state, line, sink) || oneLine(line, sink),
    end() {},
  };
}

function block(state: State, line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const path = PATH.exec(text)?.[1];
  const shown = state.path === undefined ? null : SHOWN.exec(line.text);
  const caret = state.shown === undefined ? null : CARET.exec(text);
  state.idle += 1;
  if (path !== undefined) Object.assign(state, { path, idle: 0 });
  else if (shown !== null) Object.assign(state, { shown: { line: Number(shown[2]), margin: (shown[1] as string).length, n: line.n }, idle: 0 });
  else if (caret !== null) report(state, caret, line, sink);
  else if (state.idle >= IDLE || (text !== '' && state.path !== undefined)) {
    delete state.path;
    delete state.shown;
  }
  return shown !== null || caret !== null;
}

function report(state: State, [, indent = '', message = '', rule]: RegExpExecArray, line: LogLine, sink: Sink): void {
  const { path, shown } = state;
  delete state.shown;
  state.idle = 0;
  if (path === undefined || shown === undefined) return;
  const column = Math.max(indent.length - shown.margin + 1, 1);
  sink.bug({ tool: 'htmlhint', language: 'html', kind: 'lint', severity: 'error', file: path, line: shown.line, column, ...(rule === undefined ? {} : { rule }), message, from: shown.n, to: line.n });
}

function oneLine(line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const groups = (UNIX.exec(text) ?? COMPACT.exec(text))?.groups;
  if (groups === undefined) return false;
  const { file = '', rule = '', message = '', level } = groups;
  const severity: Severity = level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'note';
  sink.bug({ tool: 'htmlhint', language: 'html', kind: 'lint', severity, file, line: Number(groups['line']), column: Number(groups['column']), rule, message, from: line.n, to: line.n });
  return true;
}
