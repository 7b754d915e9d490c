import type { Kind, LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** Lines between the header and its message, and lines of one diagnostic. */
const BETWEEN = 5;
const BLOCK = 150;

/** Biome: a header with a rule of `━` behind it, then the message behind a cross, the source, advice and the difference. */
export const biome: Parser = {
  tool: 'biome',
  language: 'javascript',
  docs: 'https://biomejs.dev/reference/reporters/',
  proof: { tier: 1 },
  literals: ['━━━'],
  start: (sink) => machine(sink),
};

interface Header {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly rule: string;
  readonly from: number;
}

interface State {
  /** Set until the message has come. */
  header?: Header;
  inside: boolean;
  seen: number;
}

const HEADER = /^(?<file>\S.{0,500}?)(?::(?<line>\d{1,7}):(?<column>\d{1,5}))? (?<rule>[a-z][\w/-]{2,120})(?: {1,3}(?:[A-Z]{3,15} {1,3})+)? ?━{3,}$/;
const SAYS = /^ {1,4}([×✖x!⚠iℹ]) (\S.{0,2000})$/;

function machine(sink: Sink): Machine {
  const state: State = { inside: false, seen: 0 };
  return {
    get open() {
      return state.inside;
    },
    line(line) {
      const groups = HEADER.exec(line.text.trimEnd())?.groups;
      if (groups !== undefined) {
        const { file = '', rule = '' } = groups;
        const place = groups['line'] === undefined ? {} : { line: Number(groups['line']), column: Number(groups['column']) };
        Object.assign(state, { header: { file, rule, ...place, from: line.n }, inside: true, seen: 0 });
        return true;
      }
      if (!state.inside) return /^[\w/-]{2,40} ━{3,}$/.test(line.text.trimEnd());
      return body(state, line, sink);
    },
    end() {},
  };
}

/** Everything below a header is indented. */
function body(state: State, line: LogLine, sink: Sink): boolean {
  state.seen += 1;
  if (/^\S/.test(line.text) || state.seen > BLOCK) {
    state.inside = false;
    delete state.header;
    return false;
  }
  if (state.header === undefined) return true;
  const said = SAYS.exec(line.text.trimEnd());
  if (said !== null) report(state.header, said, line, sink);
  if (said !== null || state.seen > BETWEEN) delete state.header;
  return true;
}

function report(header: Header, [, mark = '', message = '']: RegExpExecArray, line: LogLine, sink: Sink): void {
  // What cannot be parsed cannot be formatted either: that has been said above.
  if (message.startsWith('Code formatting aborted due to parsing errors')) return;
  const severity = '×✖x'.includes(mark) ? 'error' : '!⚠'.includes(mark) ? 'warning' : 'note';
  sink.bug({ tool: 'biome', language: 'javascript', kind: kindOf(header.rule), severity, ...header, message, to: line.n });
}

function kindOf(rule: string): Kind {
  if (rule === 'parse') return 'syntax';
  if (rule === 'format' || rule.endsWith('organizeImports')) return 'format';
  return /^(?:deserialize|configuration|flags|project|files|resolve)(?:\/|$)/.test(rule) ? 'config' : 'lint';
}
