import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { readScalaHeader, splitLevel, type ScalaHeader } from './scalac-line.js';

/** Found, required, candidates, and the source line; more says nothing more. */
const BELOW = 20;

interface State {
  header?: ScalaHeader;
  below: string[];
  /** A box goes on to explain at length: that part is not the message. */
  told: boolean;
  from: number;
  to: number;
}

/** The Scala compilers, versions 2 and 3, alone and through sbt, mill and Maven. */
export const scalac: Parser = {
  tool: 'scalac',
  language: 'scala',
  docs: 'https://github.com/scala/scala3/blob/main/compiler/src/dotty/tools/dotc/reporting/MessageRendering.scala',
  proof: { tier: 1 },
  literals: ['.scala:', '.sbt:', '.sc:', '.mill:'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { below: [], told: false, from: 0, to: 0 };
  return {
    get open() {
      return state.header !== undefined;
    },
    line(line) {
      const header = readScalaHeader(line.text);
      if (header === undefined) return state.header !== undefined && below(state, line, sink);
      finish(state, sink);
      Object.assign(state, { header, from: line.n, to: line.n });
      return true;
    },
    end: () => finish(state, sink),
  };
}

function below(state: State, line: LogLine, sink: Sink): boolean {
  const text = splitLevel(line.text).rest;
  if (state.header?.boxed === true ? boxed(state, text) : plain(state, text, sink)) {
    state.to = line.n;
    return true;
  }
  finish(state, sink);
  return false;
}

/** `4 |  source`, `  |  ^^^`, `  |  message`; what is not between bars is over. */
function boxed(state: State, text: string): boolean {
  const [, number, body = ''] = /^\s{0,8}(\d{1,7})? {0,4}\|(.{0,4000})$/.exec(text) ?? [];
  if (!/^\s{0,8}\d{0,7} {0,4}\|/.test(text)) return false;
  if (number !== undefined || /^\s{0,4000}\^+\s{0,10}$/.test(body)) return true;
  if (/^-{3,}/.test(body) || /longer explanation available/.test(body)) state.told = true;
  if (!state.told && state.below.length < BELOW) state.below.push(body.trim());
  return true;
}

/** Until the caret: the last line is the source. A build tool's lines that have another level do not belong here. */
function plain(state: State, text: string, sink: Sink): boolean {
  const caret = /^([ \t]{0,4000})\^\s{0,4}$/.exec(text);
  if (caret !== null && state.header !== undefined) {
    const { header } = state;
    const column = header.column ?? (state.below.length > 0 ? (caret[1] as string).length + 1 : undefined);
    state.header = { ...header, ...(column === undefined ? {} : { column }) };
    state.below.pop();
    finish(state, sink);
    return true;
  }
  if (state.below.length >= BELOW || /^(?:(?:\d{1,7}|one|two|three|four|five|six|seven|eight|nine|ten) (?:errors?|warnings?)\b|\(.{1,80}\) )/.test(text)) {
    state.below = [];
    return false;
  }
  state.below.push(text.slice(0, 1_000));
  return true;
}

function finish(state: State, sink: Sink): void {
  const { header, below: lines, from, to } = state;
  if (header === undefined) return;
  delete state.header;
  Object.assign(state, { below: [], told: false });
  const { boxed: isBoxed, message, ...rest } = header;
  const text = isBoxed ? lines.join('\n') : [message, ...lines.slice(0, rest.column === undefined ? 0 : BELOW)].join('\n');
  sink.bug({ tool: 'scalac', language: 'scala', ...rest, message: text, from, to: Math.max(from, to) });
}
