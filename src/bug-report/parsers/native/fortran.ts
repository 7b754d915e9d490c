import type { Machine, Parser, Sink } from '../../parser.js';

const FILE = '(?:[A-Za-z]:[\\\\/])?[^\\s:()][^:()]{0,400}\\.(?:[fF]|[fF](?:or|pp|\\d\\d)|FOR|ftn)';
/** `a.f90:3:12:`; with a point before version 5. */
const PLACE = new RegExp(`^(${FILE}):(\\d{1,7})(?:[:.](\\d{1,5})(?:-\\d{1,5})?)?:(?: (.{1,4000}))?$`);
const SAID = /^(Fatal Error|Internal Error|Error|Warning|Runtime Error): (\S.{0,4000}?)(?: \[(-W[\w=+-]{1,60})\])?$/;
/** The source, the mark, and the blank lines around them. */
const BETWEEN = 12;

interface State {
  place?: { readonly file: string; readonly line: number; readonly column?: number; readonly from: number; left: number } | undefined;
}

/** gfortran, whose place, source and message stand one below the other; on one line with -fdiagnostics-plain-output. */
export const fortran: Parser = {
  tool: 'gfortran',
  language: 'fortran',
  docs: 'https://gcc.gnu.org/onlinedocs/gfortran/Error-and-Warning-Options.html',
  proof: { tier: 1 },
  literals: ['.f:', '.F:', '.for:', '.fpp:', '.FOR:', '.ftn:', ...['f', 'F'].flatMap((f) => ['77', '90', '95', '03', '08', '18'].map((year) => `.${f}${year}:`))],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = {};
  return {
    get open() {
      return state.place !== undefined;
    },
    line(line) {
      const [, file, at, column, rest] = PLACE.exec(line.text) ?? [];
      if (file !== undefined) {
        state.place = { file, line: Number(at), ...(column === undefined ? {} : { column: Number(column) }), from: line.n, left: BETWEEN };
        return rest === undefined || said(state, rest, line.n, sink);
      }
      if (state.place === undefined) return false;
      if (said(state, line.text, line.n, sink)) return true;
      state.place.left -= 1;
      if (state.place.left === 0) state.place = undefined;
      return false;
    },
    end() {},
  };
}

function said(state: State, text: string, to: number, sink: Sink): boolean {
  const [, word, message, rule] = SAID.exec(text) ?? [];
  if (state.place === undefined || word === undefined || message === undefined) return false;
  const { file, line, column, from } = state.place;
  state.place = undefined;
  const severity = word === 'Warning' ? 'warning' : 'error';
  const kind = /^(?:Syntax error|Unclassifiable statement|Unexpected|Expected|Invalid character|Missing)/i.test(message) ? 'syntax' : /^(?:Cannot open (?:module|included) file|Can't open)/.test(message) ? 'import' : 'compile';
  sink.bug({ tool: 'gfortran', language: 'fortran', kind, severity, file, line, ...(column === undefined ? {} : { column }), ...(rule === undefined ? {} : { rule }), message, from, to });
  return true;
}
