import type { Kind, LogLine, Severity } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const BETWEEN = 4;

/** esbuild, and what builds with it (tsup, Angular, wrangler): `✘ [ERROR] message`, a blank line, the place, the source. */
export const esbuild: Parser = {
  tool: 'esbuild',
  language: 'javascript',
  docs: 'https://esbuild.github.io/api/#message-object',
  proof: { tier: 1 },
  literals: [' [ERROR] ', ' [WARNING] '],
  start: (sink) => machine(sink),
};

interface State {
  head?: { readonly severity: Severity; readonly message: string; readonly rule?: string; readonly from: number };
  seen: number;
}

const HEAD = /^(?:✘|X|▲|!) \[(ERROR|WARNING)\] (\S.{0,2000})$/;
// The column counts from 0, as the documentation of `location` says.
const PLACE = /^ {4}(\S.{0,500}?):(\d{1,7}):(\d{1,7}):$/;

function machine(sink: Sink): Machine {
  const state: State = { seen: 0 };
  return {
    get open() {
      return state.head !== undefined;
    },
    line: (line) => head(state, line, sink) || below(state, line, sink),
    end: () => finish(state, undefined, sink),
  };
}

function head(state: State, line: LogLine, sink: Sink): boolean {
  const match = HEAD.exec(line.text.trimEnd());
  if (match === null) return false;
  finish(state, undefined, sink);
  const severity = match[1] === 'ERROR' ? 'error' : 'warning';
  state.head = { severity, ...said(match[2] as string), from: line.n };
  state.seen = 0;
  return true;
}

/** Angular puts the code of TypeScript before the message, esbuild its rule or plugin behind it. */
function said(text: string): { message: string; rule?: string } {
  const code = /^(?:(TS\d{1,6}|NG-?\d{1,7}): )/.exec(text)?.[1];
  const tail = / \[((?:plugin )?[@\w/-]{1,100})\]$/.exec(text)?.[1];
  const message = text.slice(code === undefined ? 0 : code.length + 2, tail === undefined ? undefined : -tail.length - 3);
  const rule = code ?? (tail?.startsWith('plugin ') === true ? undefined : tail);
  return { message, ...(rule === undefined ? {} : { rule }) };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  if (state.head === undefined) return false;
  const place = PLACE.exec(line.text.trimEnd());
  state.seen += 1;
  if (place !== null) finish(state, { file: place[1] as string, line: Number(place[2]), column: Number(place[3]) + 1, to: line.n }, sink);
  else if (state.seen >= BETWEEN) finish(state, undefined, sink);
  return place !== null;
}

function finish(state: State, place: { file: string; line: number; column: number; to: number } | undefined, sink: Sink): void {
  const { head: told } = state;
  delete state.head;
  if (told !== undefined) sink.bug({ tool: 'esbuild', language: 'javascript', kind: kindOf(told.message, told.rule, told.severity), ...told, ...(place ?? { to: told.from }) });
}

/** What esbuild says of modules, of types (through plugins) and of the text itself. */
function kindOf(message: string, rule: string | undefined, severity: Severity): Kind {
  if (/^(?:Could not (?:resolve|read from file)|No matching export|No loader is configured|Import ")/.test(message)) return 'import';
  if (rule !== undefined && /^(?:TS|NG)/.test(rule)) return /^Cannot find module/.test(message) ? 'import' : 'type';
  return severity === 'warning' ? 'lint' : /^(?:Unexpected|Expected|Unterminated|Syntax|Invalid|The symbol)/.test(message) ? 'syntax' : 'compile';
}
