import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { continueBlock, draftOfBlock, openBlock, type Block } from './rustc-block.js';
import { isJsonLine, readJsonLine } from './rustc-json.js';
import { isSummary, readHeader, readOneLine } from './rustc-line.js';

interface State {
  block?: Block;
  /** An arrow whose header is missing counts only where the log was cut: before anything else of the compiler. */
  begun: boolean;
  reported: number;
  /** The compiler itself failed, and that was reported. */
  ice?: true;
  /** A build that failed for reasons which the log does not show. */
  stopped?: { readonly n: number; readonly message: string };
}

/** rustc, and clippy and rustdoc, which print as it does: human, short, JSON, and the form before 1.12. */
export const rustc: Parser = {
  tool: 'rustc',
  also: ['clippy'],
  language: 'rust',
  docs: 'https://doc.rust-lang.org/rustc/json.html, https://rustc-dev-guide.rust-lang.org/diagnostics.html',
  proof: { tier: 1 },
  literals: ['error: ', 'error[', 'warning: ', 'warning[', '--> ', '"$message_type":', '"reason":"', '{"rendered":', '{"message":'],
  wholeLines: true,
  start: (sink) => machine(sink),
};

/** All but JSON is read up to here. */
const LINE = 8_192;

function machine(sink: Sink): Machine {
  const state: State = { begun: false, reported: 0 };
  return {
    get open() {
      return state.block !== undefined;
    },
    line(line) {
      if (line.text.charCodeAt(0) === 123) return json(state, line, sink);
      const shown = line.text.length > LINE ? { ...line, text: line.text.slice(0, LINE) } : line;
      if (state.block !== undefined && continueBlock(state.block, shown)) return state.block.shaped;
      close(state, sink);
      return begin(state, shown, sink);
    },
    end() {
      close(state, sink);
      if (state.stopped === undefined || state.reported > 0) return;
      const { n, message } = state.stopped;
      sink.bug({ tool: 'rustc', language: 'rust', kind: 'compile', severity: 'error', message, from: n, to: n });
    },
  };
}

function begin(state: State, line: LogLine, sink: Sink): boolean {
  const header = readHeader(line.text);
  if (header === undefined) return oneLine(state, line, sink) || lostArrow(state, line);
  state.begun = true;
  if (isSummary(header.message)) {
    if (header.message.startsWith('could not compile `')) state.stopped ??= { n: line.n, message: header.message };
    return true;
  }
  state.block = openBlock(header, line);
  return header.rule !== undefined;
}

function oneLine(state: State, line: LogLine, sink: Sink): boolean {
  const draft = readOneLine(line.text, line.n);
  if (draft === undefined) return false;
  state.begun = true;
  state.reported += 1;
  sink.bug(draft);
  return true;
}

/** The log begins in the middle of a diagnostic: its place still tells where to look. */
function lostArrow(state: State, line: LogLine): boolean {
  if (state.begun || !/^ {1,12}--> \S{1,400}\.rs:\d{1,7}:\d{1,5}$/.test(line.text)) return false;
  state.begun = true;
  state.block = openBlock({ severity: 'error', message: 'diagnostic of the compiler (its beginning is not in the log)' }, line);
  return continueBlock(state.block, line);
}

function json(state: State, line: LogLine, sink: Sink): boolean {
  if (!isJsonLine(line.text)) return false;
  const draft = readJsonLine(line.text, line.n);
  if (draft === undefined) return false;
  state.begun = true;
  if (draft !== null) {
    state.reported += 1;
    sink.bug(draft);
  }
  return true;
}

function close(state: State, sink: Sink): void {
  if (state.block === undefined) return;
  const draft = draftOfBlock(state.block);
  delete state.block;
  if (draft === undefined) return;
  if (draft.rule === 'ICE') {
    if (state.ice === true && draft.message.startsWith('the compiler unexpectedly')) return;
    state.ice = true;
  }
  if (draft.severity === 'error') state.reported += 1;
  sink.bug(draft);
}
