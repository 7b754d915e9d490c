import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** The source that is shown, and one blank line. */
const BETWEEN = 14;

/** Pug and pug-lint: `page.pug:2:3`, some source with a pointer, a blank line, the message; pug-lint's inline form has it all on one line. */
export const pugLint: Parser = {
  tool: 'pug-lint',
  language: 'pug',
  docs: 'https://github.com/pugjs/pug-lint#readme',
  proof: { tier: 1 },
  literals: ['.pug:', '.jade:'],
  start: (sink) => machine(sink),
};

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

interface State {
  place?: Place;
  from: number;
  seen: number;
  /** The source was shown, and the blank line after it has passed. */
  over: boolean;
}

const PLACE = /^(?:\w{0,40}Error: |\s{0,4})?(\S.{0,500}?\.(?:pug|jade)):(\d{1,7})(?::(\d{1,5}))?( \S.{0,2000})?$/;

function machine(sink: Sink): Machine {
  const state: State = { from: 0, seen: 0, over: false };
  return {
    get open() {
      return state.place !== undefined;
    },
    line(line) {
      const match = PLACE.exec(line.text.trimEnd());
      if (match !== null) return begin(state, match, line, sink);
      return state.place !== undefined && below(state, state.place, line, sink);
    },
    end() {},
  };
}

function begin(state: State, [, file = '', at, column, said]: RegExpExecArray, line: LogLine, sink: Sink): boolean {
  const place = { file, line: Number(at), ...(column === undefined ? {} : { column: Number(column) }) };
  if (said === undefined) Object.assign(state, { place, from: line.n, seen: 0, over: false });
  else report(place, said, [line.n, line.n], sink);
  return said !== undefined;
}

function below(state: State, place: Place, line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  state.seen += 1;
  const source = /^(?: {2}> |\s{4})\s{0,6}\d{1,7}\||^-{3,}\^$/.test(text);
  if (source || (text === '' && !state.over)) {
    state.over = text === '' && state.seen > 1;
    if (state.seen > BETWEEN) delete state.place;
    return true;
  }
  delete state.place;
  if (state.over) report(place, text, [state.from, line.n], sink);
  return state.over;
}

function report(place: Place, said: string, [from, to]: readonly [number, number], sink: Sink): void {
  const message = said.trim();
  const kind = /no closing bracket|unexpected (?:token|text|character)|Invalid indentation|Inconsistent indentation|Syntax Error|Unexpected/i.test(message) ? 'syntax' : 'lint';
  sink.bug({ tool: 'pug-lint', language: 'pug', kind, severity: 'error', ...place, message, from, to });
}
