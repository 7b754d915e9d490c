import type { LogLine, Severity } from '../../../model/index.js';
import { readWebpackHeader, readWebpackBody, type WebpackHeader } from './webpack-lines.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** Lines of one report: what a loader quotes may be long, the search for a module is longer still. */
const BLOCK = 120;
const KEPT = 30;

/** webpack 4 and 5: `ERROR in ./src/a.js 2:13`, the message, the source, and who imports it. */
export const webpack: Parser = {
  tool: 'webpack',
  language: 'javascript',
  docs: 'https://webpack.js.org/configuration/stats/',
  proof: { tier: 1 },
  literals: ['ERROR in ', 'WARNING in ', 'Invalid configuration object.', 'webpack-cli] '],
  start: (sink) => machine(sink),
};

interface State {
  header?: WebpackHeader;
  lines: string[];
  from: number;
  to: number;
  seen: number;
}

function machine(sink: Sink): Machine {
  const state: State = { lines: [], from: 0, to: 0, seen: 0 };
  return {
    get open() {
      return state.header !== undefined;
    },
    line(line) {
      const header = readWebpackHeader(line.text.trimEnd());
      // ts-loader repeats the words inside of a block, indented or behind `[tsl] `.
      if (header !== undefined) {
        finish(state, sink);
        Object.assign(state, { header, lines: [], from: line.n, to: line.n, seen: 0 });
        return true;
      }
      return state.header !== undefined && below(state, line, sink);
    },
    end: () => finish(state, sink),
  };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  state.seen += 1;
  if (/^(?:webpack \d[\w.-]{1,30}|Child .{1,200}) compiled|^(?:webpack|client|server)[\w ()/.-]{0,60} compiled (?:with|successfully)|^(?:npm|error Command|Error: Process) /.test(text) || state.seen > BLOCK) {
    finish(state, sink);
    return text.startsWith('webpack ');
  }
  if (text === '' && isOver(state)) {
    finish(state, sink);
    return true;
  }
  if (state.lines.length < KEPT && !/^\s+at \S/.test(text)) state.lines.push(text);
  if (text !== '') state.to = line.n;
  return true;
}

/** Only what a loader said may hold blank lines. */
function isOver(state: State): boolean {
  const quoting = state.lines.some((text) => text.startsWith('Module build failed')) || state.lines.every((text) => text === '');
  return !quoting || state.lines.at(-1)?.startsWith(' @ ') === true;
}

function finish(state: State, sink: Sink): void {
  const { header, lines, from, to } = state;
  delete state.header;
  const read = header === undefined ? undefined : readWebpackBody(header, lines);
  if (header === undefined || read === undefined) return;
  const severity: Severity = header.severity;
  sink.bug({ tool: 'webpack', language: 'javascript', severity, ...read, from, to });
}
