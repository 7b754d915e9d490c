import type { Kind, LogLine } from '../../../model/index.js';
import { severityOf } from '../../rows.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** The source line and the caret come soon; candidates of an overload may stand before them. */
const BELOW = 12;

interface State {
  draft?: BugDraft;
  below: string[];
}

const FILE = '((?:file:\\/\\/)?(?:[A-Za-z]:)?[^:\\s][^:]{0,400}\\.kts?)';
const PLAIN = new RegExp(`^${FILE}:(\\d{1,7}):(\\d{1,7}): (error|warning|exception): (\\S.{0,4000})$`);
/** Through Gradle: the place in parentheses until Kotlin 1.7, a URL since 1.8. */
const LETTER = new RegExp(`^([ew]): ${FILE}: ?(?:\\((\\d{1,7}), (\\d{1,7})\\):|(\\d{1,7}):(\\d{1,7}):?) (\\S.{0,4000})$`);
const BARE = /^(?:error|e): ((?:source file or directory not found: |warnings found and -Werror specified|unresolved plugin|invalid argument: |incompatible classes were found|could not find).{0,1000})$/;
const NAMED = /^\[([A-Z][A-Z0-9_]{2,80})\] (.{1,4000})$/;

/** The Kotlin compiler, alone and through Gradle (`e: file:///…`); what Maven passes on is read with javac's. */
export const kotlinc: Parser = {
  tool: 'kotlinc',
  language: 'kotlin',
  docs: 'https://kotlinlang.org/docs/command-line.html',
  proof: { tier: 1 },
  literals: ['.kt:', '.kts:', 'error: source file or directory', 'warnings found and -Werror', 'error: invalid argument', 'error: incompatible classes'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { below: [] };
  return {
    get open() {
      return state.draft !== undefined;
    },
    line(line) {
      const draft = readHeader(line);
      if (draft === undefined) return state.draft !== undefined && below(state, line, sink);
      finish(state, sink);
      state.draft = draft;
      return true;
    },
    end: () => finish(state, sink),
  };
}

function readHeader(line: LogLine): BugDraft | undefined {
  const base = { tool: 'kotlinc', language: 'kotlin', from: line.n, to: line.n };
  const bare = BARE.exec(line.text)?.[1];
  if (bare !== undefined) return { ...base, kind: 'config', severity: 'error', message: bare };
  const plain = PLAIN.exec(line.text);
  const letter = plain === null ? LETTER.exec(line.text) : null;
  if (letter !== null) {
    const [, word, file = '', oldLine, oldColumn, newLine, newColumn, said = ''] = letter;
    return { ...base, file, line: Number(oldLine ?? newLine), column: Number(oldColumn ?? newColumn), severity: word === 'e' ? 'error' : 'warning', ...meaning(said) };
  }
  if (plain === null) return undefined;
  const [, file = '', row, column, word, said = ''] = plain;
  return { ...base, file, line: Number(row), column: Number(column), severity: severityOf(word) ?? 'error', ...meaning(said) };
}

function meaning(said: string): { kind: Kind; message: string; rule?: string } {
  const [, rule, message = said] = NAMED.exec(said) ?? [];
  return { kind: kindOf(message), message, ...(rule === undefined ? {} : { rule }) };
}

function kindOf(message: string): Kind {
  if (/^(?:syntax error|expecting|unexpected tokens)/i.test(message)) return 'syntax';
  return /type mismatch|return type|argument type mismatch|none of the following (?:functions|candidates)|nullable receiver/i.test(message) ? 'type' : 'compile';
}

/** Lines up to the caret: the last of them is the source, those before it belong to the message. */
function below(state: State, line: LogLine, sink: Sink): boolean {
  const caret = /^\s{0,4000}\^+$/.test(line.text);
  if (caret && state.draft !== undefined) {
    const more = state.below.slice(0, -1).map((text) => text.slice(0, 1_000));
    state.draft = { ...state.draft, message: [state.draft.message, ...more].join('\n'), to: line.n };
    finish(state, sink);
    return true;
  }
  state.below.push(line.text);
  if (state.below.length < BELOW && line.text.trim() !== '' && !/^(?:> Task|FAILURE:|BUILD |error: |warning: |[ew]: |\* )/.test(line.text)) return false;
  finish(state, sink);
  return false;
}

function finish(state: State, sink: Sink): void {
  if (state.draft !== undefined) sink.bug(state.draft);
  delete state.draft;
  state.below = [];
}
