import type { Frame, LogLine } from '../../../model/index.js';
import { withoutTestNumber } from './cpp-text.js';
import { isOwnSource } from './sanitizer-line.js';
import { DIGIT, type Machine, type Parser, type Sink } from '../../parser.js';

const FRAMES = 40;
const OWN = /^==\d{1,10}== ?(.{0,4000})$/;
const FRAME = /^ {2,4}(?:at|by) 0x[0-9A-Fa-f]{1,16}: (\S.{0,2000}?) \((?:in (.{1,500})|([^():]{1,500}):(\d{1,7}))\)$/;
/** What it says of itself and of threads, and memory that can still be reached, is no fault. */
const IDLE = /^(?:Thread |---Thread|HEAP SUMMARY|LEAK SUMMARY|ERROR SUMMARY|For (?:lists|counts) of|Use --|Rerun with|Memcheck,|Helgrind,|Copyright|Using Valgrind|Command:|Parent PID|All heap blocks|.{1,200} still reachable in loss record )/;

interface State {
  /** The first line of a paragraph: what the stack below it is about. */
  heading?: { readonly message: string; readonly from: number } | undefined;
  found?: { readonly message: string; readonly frames: Frame[]; readonly from: number; to: number } | undefined;
  blank: boolean;
}

/** valgrind: memcheck, and what helgrind and drd print in the same form. */
export const valgrind: Parser = {
  tool: 'valgrind',
  language: 'c++',
  docs: 'https://valgrind.org/docs/manual/manual-core.html#manual-core.report',
  proof: { tier: 1 },
  literals: [`${DIGIT}== `],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { blank: true };
  return {
    get open() {
      return false;
    },
    line(line) {
      const said = OWN.exec(withoutTestNumber(line.text))?.[1];
      if (said === undefined) return false;
      take(state, said, line, sink);
      return true;
    },
    end: () => finish(state, sink),
  };
}

function take(state: State, said: string, line: LogLine, sink: Sink): void {
  const frame = FRAME.exec(said);
  if (frame !== null) {
    stack(state, frame, line);
    return;
  }
  finish(state, sink);
  const first = state.blank && /^\S/.test(said);
  state.blank = said.trim() === '';
  if (first && !IDLE.test(said)) state.heading = { message: said, from: line.n };
  else if (state.blank || first) state.heading = undefined;
}

function stack(state: State, [, name, , file, at]: RegExpExecArray, line: LogLine): void {
  if (state.found === undefined && state.heading !== undefined) state.found = { ...state.heading, frames: [], to: line.n };
  state.heading = undefined;
  const { found } = state;
  if (found === undefined) return;
  found.to = line.n;
  if (file !== undefined && found.frames.length < FRAMES) found.frames.push({ file, line: Number(at), ...(name === undefined ? {} : { function: name }) });
}

function finish(state: State, sink: Sink): void {
  const { found } = state;
  if (found === undefined) return;
  state.found = undefined;
  const { frames, from, to } = found;
  const own = frames.find((frame) => isOwnSource(frame.file)) ?? frames[0];
  // Records are numbered over the whole run, which moves with every other leak.
  const message = found.message.replace(/ in loss record [\d,]{1,12} of [\d,]{1,12}$/, '').replace(/ at 0x[0-9A-Fa-f]{1,16}/, '');
  const severity = message.includes('possibly lost') ? 'warning' : 'error';
  const place = own === undefined ? {} : { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) };
  sink.bug({ tool: 'valgrind', language: 'c++', kind: 'runtime', severity, ...place, message, ...(frames.length === 0 ? {} : { frames }), from, to });
}
