import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { readTsHeader, type TsHeader } from './ts-header.js';

/** A chain of reasons deeper than this says nothing more. */
const CHAIN = 40;

/** What is read at the moment: the message of a diagnostic, or the source lines that the pretty form shows below it. */
interface State {
  header?: TsHeader;
  message: string[];
  from: number;
  to: number;
  showing: boolean;
}

/** The TypeScript compiler, plain (`a.ts(1,2): error TS2322: …`) and pretty (`a.ts:1:2 - error TS2322: …`). */
export const tsc: Parser = {
  tool: 'tsc',
  also: ['vue-tsc'],
  language: 'typescript',
  docs: 'https://github.com/microsoft/TypeScript/blob/main/src/compiler/program.ts (formatDiagnostic, formatDiagnosticsWithColorAndContext)',
  proof: { tier: 1 },
  literals: ['error TS', 'warning TS', 'message TS', 'info TS', 'Found '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { message: [], from: 0, to: 0, showing: false };
  return {
    get open() {
      return state.header !== undefined || state.showing;
    },
    line(line) {
      const header = readTsHeader(line.text);
      if (header !== undefined) {
        finish(state, sink);
        Object.assign(state, { header, message: [header.found.message], from: line.n, to: line.n, showing: false });
        return true;
      }
      return state.header === undefined ? below(state, line.text) : continues(state, line, sink);
    },
    end: () => finish(state, sink),
  };
}

/** Indented lines go on with the message; a blank one ends it and, in the pretty form, source lines follow. */
function continues(state: State, line: LogLine, sink: Sink): boolean {
  const prefix = state.header?.prefix ?? '';
  const text = line.text.startsWith(prefix) ? line.text.slice(prefix.length) : line.text;
  if (/^ {2,}\S/.test(text)) {
    if (state.message.length < CHAIN) state.message.push(text.slice(0, 1000));
    state.to = line.n;
    return true;
  }
  finish(state, sink);
  state.showing = text.trim() === '';
  return state.showing || below(state, text);
}

const SHOWN = /^(?:\d{1,7}(?: |$)|\s*$|\s+~|\s{2,}\S|\s+\.\.\.$|Errors {2}Files$)/;

function below(state: State, text: string): boolean {
  if (/^Found \d+ errors?(?: in |\.|, |$)/.test(text)) {
    state.showing = true;
    return true;
  }
  state.showing = state.showing && SHOWN.test(text);
  return state.showing;
}

function finish(state: State, sink: Sink): void {
  const { header } = state;
  if (header === undefined) return;
  delete state.header;
  sink.bug({ tool: 'tsc', language: 'typescript', ...header.found, message: state.message.join('\n'), from: state.from, to: state.to });
}
