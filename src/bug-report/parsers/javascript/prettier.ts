import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** So many files are kept until the closing line says what they are. */
const CAP = 500;

/** `prettier --check`: the files that it would change, each behind `[warn]`, and what it could not parse behind `[error]`. */
export const prettier: Parser = {
  tool: 'prettier',
  docs: 'https://prettier.io/docs/cli#--check',
  proof: { tier: 1 },
  literals: ['[warn] ', '[error] ', 'Checking formatting...', 'Code style issues found'],
  start: (sink) => machine(sink),
};

/** Files are news only between the first line and the last one: other tools write `[warn]` too, and a log may be cut at either end. */
interface State {
  checking: boolean;
  files: LogLine[];
}

const BROKEN = /^\[error\] (?<file>\S.{0,500}?): (?<rule>SyntaxError|\w{0,40}Error): (?<message>.{1,2000}?)(?: \((?<line>\d{1,7}):(?<column>\d{1,5})\))?$/;
const FILE = /^\[warn\] (?<file>[^\s:].{0,500}\.\w{1,12}|[^\s:]{1,200})$/;
const CLOSING = /^(?:\[warn\] )?Code style issues found in |^Error occurred when checking code style in |^All matched files use Prettier code style!/;

function machine(sink: Sink): Machine {
  const state: State = { checking: false, files: [] };
  return {
    open: false,
    line(line) {
      const text = line.text.trimEnd();
      if (text === 'Checking formatting...') {
        Object.assign(state, { checking: true, files: [] });
        return true;
      }
      if (CLOSING.test(text)) {
        if (!text.startsWith('All matched')) for (const file of state.files) sink.bug(draftOf(file));
        Object.assign(state, { checking: false, files: [] });
        return true;
      }
      return broken(text, line, sink) || remember(state, text, line);
    },
    end() {
      if (state.checking) for (const file of state.files) sink.bug(draftOf(file));
    },
  };
}

/** The code frame below repeats the mark on every line; it is prettier's own. */
function broken(text: string, line: LogLine, sink: Sink): boolean {
  const groups = BROKEN.exec(text)?.groups;
  if (groups === undefined) return /^\[error\] (?:> |  )?\s{0,6}\d{0,6} \|/.test(text);
  const { file = '', rule = '', message = '' } = groups;
  const place = groups['line'] === undefined ? {} : { line: Number(groups['line']), column: Number(groups['column']) };
  sink.bug({ tool: 'prettier', kind: rule === 'SyntaxError' ? 'syntax' : 'format', severity: 'error', file, ...place, rule, message, from: line.n, to: line.n });
  return true;
}

function remember(state: State, text: string, line: LogLine): boolean {
  if (!FILE.test(text)) return false;
  if (state.files.length < CAP) state.files.push(line);
  return state.checking;
}

function draftOf(line: LogLine): BugDraft {
  const file = FILE.exec(line.text.trimEnd())?.groups?.['file'] ?? '';
  return { tool: 'prettier', kind: 'format', severity: 'warning', file, message: 'Not formatted as prettier would', from: line.n, to: line.n };
}
