import type { LogLine } from '../../../model/index.js';
import { DIGIT, type BugDraft, type Machine, type Parser, type Sink } from '../../parser.js';
import { rowParser } from '../../rows.js';
import { createNaming } from './flake8-or-ruff.js';
import { RUFF_ROWS } from './ruff-rows.js';

const RULE = '[A-Z]{1,6}\\d{2,4}';
/** `F401 [*] message`; with preview `unused-import: [*] message`, and `invalid-syntax: message`. */
const HEAD = new RegExp(`^(?:(${RULE}) |(?!(?:info|help|note|hint|warning|error): )([a-z][a-z0-9-]{2,80}): )(?:\\[[*-]\\] )?(.{1,2000})$`);
const ARROW = /^ {0,8}--> (\S.{0,400}\.(?:pyi?|ipynb|toml|md)):(?:cell \d{1,4}:)?(\d{1,7}):(\d{1,5})$/;
const GROUP = /^(\S.{0,400}\.(?:pyi?|ipynb|toml)):$/;
const GROUPED = new RegExp(`^ {1,8}(?:cell \\d{1,4}:)?(\\d{1,7}):(\\d{1,5}) {1,8}(?:(${RULE})|(?:([a-z][a-z0-9-]{2,80}):)) (?:\\[[*-]\\] )?(.{1,2000})$`);
const DIFFED = /^--- (\S.{0,400}\.(?:pyi?|ipynb))$/;
const DIFFS = 300;

const LITERALS = ['--> ', ...['.py', '.pyi', '.ipynb', '.toml'].flatMap((name) => [`${name}:${DIGIT}`, `${name}:\n`, `${name}: `, `${name}\n`]), 'would be reformatted', 'Would fix ', 'Would reformat: ', 'ruff failed', 'Failed to '];
const rows = rowParser(RUFF_ROWS);
const common = { tool: 'ruff', language: 'python', severity: 'error' } as const;

interface State {
  /** File of `--output-format grouped`. */
  group?: string;
  /** What `--diff` shows, until the last line tells whose it was. */
  diffs: BugDraft[];
  failed?: { readonly from: number; to: number; readonly causes: string[] };
}

/**
 * ruff in all its output formats that are text. In the usual one the message stands above the place and holds no word of its own: it is asked for when the place comes.
 */
export const ruff: Parser = { ...rows, literals: LITERALS, start: (sink) => machine(sink) };

function machine(sink: Sink): Machine {
  const state: State = { diffs: [] };
  const naming = createNaming(sink.bug, 'ruff');
  const single = rows.start(sink);
  return {
    get open() {
      return state.failed !== undefined || state.group !== undefined || state.diffs.length > 0;
    },
    line(line) {
      if (failing(state, line, sink)) return true;
      const text = line.text;
      if (text.startsWith(' ') && arrow(line, sink)) return true;
      if (state.group !== undefined && grouped(state, line, sink)) return true;
      if (state.diffs.length > 0 && /^\d{1,9} files? would be reformatted|^Would fix \d/.test(text)) return flush(state, text, sink);
      if (!text.includes('py') && !text.includes('toml')) return false;
      if (arrow(line, sink) || diffed(state, line)) return true;
      delete state.group;
      const group = GROUP.exec(text)?.[1];
      if (group !== undefined) state.group = group;
      const either = naming.line(line);
      return single.line(line) || either;
    },
    end() {
      if (state.failed !== undefined) fail(state, sink);
      naming.end();
    },
  };
}

function arrow(line: LogLine, sink: Sink): boolean {
  const place = ARROW.exec(line.text);
  const before = place === null ? undefined : sink.before(line, 1).at(-1);
  const head = place === null || before?.n !== line.n - 1 ? null : HEAD.exec(before.text);
  if (place === null || head === null) return false;
  const [, code, name, message = ''] = head;
  const [, file = '', at, column] = place;
  const kind = name === 'invalid-syntax' ? 'syntax' : name === 'unformatted' ? 'format' : 'lint';
  sink.bug({ ...common, kind, file, line: Number(at), column: Number(column), rule: code ?? name ?? '', message, from: line.n - 1, to: line.n });
  return true;
}

function grouped(state: State, line: LogLine, sink: Sink): boolean {
  const found = GROUPED.exec(line.text);
  if (found === null) {
    if (line.text.trim() !== '') delete state.group;
    return false;
  }
  const [, at, column, code, name, message = ''] = found;
  sink.bug({ ...common, kind: name === 'invalid-syntax' ? 'syntax' : 'lint', file: state.group ?? '', line: Number(at), column: Number(column), rule: code ?? name ?? '', message, from: line.n, to: line.n });
  return true;
}

function diffed(state: State, line: LogLine): boolean {
  const file = DIFFED.exec(line.text)?.[1];
  if (file === undefined || state.diffs.length >= DIFFS) return false;
  state.diffs.push({ ...common, kind: 'format', rule: 'diff', file, message: `ruff would change ${file}`, from: line.n, to: line.n });
  return false;
}

function flush(state: State, text: string, sink: Sink): boolean {
  const linted = text.startsWith('Would fix');
  for (const draft of state.diffs) sink.bug({ ...draft, ...(linted ? { kind: 'lint' } : { rule: 'format' }) });
  state.diffs = [];
  return true;
}

/** `ruff failed`, then what caused it, the last one with the place in the settings. */
function failing(state: State, line: LogLine, sink: Sink): boolean {
  if (line.text.startsWith('ruff failed')) {
    state.failed = { from: line.n, to: line.n, causes: [] };
    return true;
  }
  const { failed } = state;
  if (failed === undefined) return false;
  const cause = /^ {1,4}Cause: (.{1,1000})$/.exec(line.text)?.[1];
  const detail = line.text.trim() !== '' && !/^\s{0,8}\d{0,6} \|/.test(line.text);
  if (cause !== undefined || (detail && failed.causes.length > 0)) failed.causes.push(cause ?? line.text.trim());
  failed.to = line.n;
  if (line.text.trim() === '' || line.n - failed.from > 12) fail(state, sink);
  return true;
}

function fail(state: State, sink: Sink): void {
  const { from, to, causes } = state.failed ?? { from: 0, to: 0, causes: [] };
  delete state.failed;
  const told = causes.join('\n');
  const file = /(?:parse|configuration) `?([^\s`]{1,400}\.toml)/.exec(told)?.[1];
  const place = /at line (\d{1,7}), column (\d{1,5})/.exec(told);
  sink.bug({ ...common, kind: 'config', ...(file === undefined ? {} : { file }), ...(place === null ? {} : { line: Number(place[1]), column: Number(place[2]) }), message: told || 'ruff failed', from, to });
}
