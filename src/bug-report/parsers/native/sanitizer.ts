import type { LogLine } from '../../../model/index.js';
import { withoutTestNumber } from './cpp-text.js';
import { isOwnSource, readSanitizerFrame, readSanitizerHeader, readSanitizerSummary, readUndefined, type SanitizerFrame } from './sanitizer-line.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

/** A report is followed this far; shadow bytes and maps of registers are no use. */
const LINES = 400;
const FRAMES = 40;
/** What leaks is said below this heading, each on its own. */
const IDLE = 'detected memory leaks';

interface Report {
  readonly tool: string;
  readonly kind: string;
  readonly message: string[];
  readonly place: Pick<BugDraft, 'file' | 'line' | 'column'>;
  readonly frames: SanitizerFrame[];
  /** The first stack is where it happened; the ones below say where the memory or the thread came from. */
  stack: 'before' | 'in' | 'after';
  readonly from: number;
  to: number;
}

interface State {
  report?: Report | undefined;
  /** A report was told whose summary is still to come. */
  told?: string | undefined;
  left: number;
}

/** AddressSanitizer, LeakSanitizer, ThreadSanitizer, MemorySanitizer and UndefinedBehaviorSanitizer, as gcc and clang bring them. */
export const sanitizer: Parser = {
  tool: 'sanitizer',
  language: 'c++',
  docs: 'https://github.com/google/sanitizers/wiki/AddressSanitizer',
  proof: { tier: 1 },
  literals: ['Sanitizer: ', ': runtime error: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { left: 0 };
  return {
    get open() {
      return state.report !== undefined || state.left > 0;
    },
    line(line) {
      if (state.left > 0) state.left -= 1;
      return read(state, withoutTestNumber(line.text), line, sink);
    },
    end: () => finish(state, sink),
  };
}

function read(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const header = readSanitizerHeader(text);
  if (header !== undefined) {
    begin(state, { tool: header.tool, kind: header.kind, message: [`${header.tool}: ${header.kind}`], place: {}, frames: [], stack: 'before', from: line.n, to: line.n }, sink);
    return true;
  }
  const undefinedAt = readUndefined(text);
  if (undefinedAt !== undefined) {
    const { message, ...place } = undefinedAt;
    begin(state, { tool: 'UndefinedBehaviorSanitizer', kind: 'undefined-behavior', message: [message], place, frames: [], stack: 'before', from: line.n, to: line.n }, sink);
    state.left = 60;
    return true;
  }
  const summary = readSanitizerSummary(text);
  if (summary !== undefined) {
    summarize(state, summary, line, sink);
    return true;
  }
  return state.report !== undefined && inside(state, state.report, { text, n: line.n }, sink);
}

function begin(state: State, report: Report, sink: Sink): void {
  finish(state, sink);
  state.report = report;
  state.left = LINES;
}

/** The stack; the line of access; each leak of several. */
function inside(state: State, report: Report, line: { readonly text: string; readonly n: number }, sink: Sink): boolean {
  const { text } = line;
  const frame = readSanitizerFrame(text);
  if (frame !== undefined) {
    stack(report, frame.frame, line.n);
    return true;
  }
  if (report.stack === 'in') report.stack = 'after';
  const leak = /^((?:Direct|Indirect) leak) of (\d{1,12} byte\(s\) in \d{1,9} object\(s\)) allocated from:$/.exec(text);
  if (leak !== null) {
    finish(state, sink);
    // What only hangs on something lost is not lost by itself.
    if (leak[1] === 'Direct leak') begin(state, { tool: report.tool, kind: 'leak', message: [`LeakSanitizer: ${leak[1]} of ${leak[2] ?? ''}`], place: {}, frames: [], stack: 'before', from: line.n, to: line.n }, sink);
    else state.report = { ...report, kind: IDLE, frames: [] };
    return true;
  }
  const undefinedOver = report.tool === 'UndefinedBehaviorSanitizer' && (report.stack === 'after' || text.trim() === '');
  if (undefinedOver) finish(state, sink);
  return accessed(report, text) || /^(?:=+$|==\d{1,10}==|AddressSanitizer)/.test(text);
}

function stack(report: Report, frame: SanitizerFrame | undefined, n: number): void {
  if (report.stack === 'after') return;
  report.stack = 'in';
  if (frame !== undefined && report.frames.length < FRAMES) report.frames.push(frame);
  report.to = n;
}

function accessed(report: Report, text: string): boolean {
  const access = /^ {0,4}((?:READ|WRITE|(?:Atomic )?(?:[Rr]ead|[Ww]rite)) of size \d{1,6})\b/.exec(text)?.[1];
  if (access !== undefined && report.stack === 'before' && report.message.length < 3) report.message.push(access);
  return access !== undefined;
}

/** Ends the report; where none is known (the log was cut) it is one itself. */
function summarize(state: State, { tool, kind, frame }: NonNullable<ReturnType<typeof readSanitizerSummary>>, line: LogLine, sink: Sink): void {
  const { report } = state;
  const known = report !== undefined || state.told !== undefined;
  if (report !== undefined && frame !== undefined && report.frames.length === 0) report.frames.push(frame);
  finish(state, sink);
  state.told = undefined;
  state.left = 0;
  if (known || tool === 'UndefinedBehaviorSanitizer') return;
  begin(state, { tool, kind, message: [`${tool}: ${kind}`], place: {}, frames: frame === undefined ? [] : [frame], stack: 'after', from: line.n, to: line.n }, sink);
  finish(state, sink);
  state.told = undefined;
  state.left = 0;
}

function finish(state: State, sink: Sink): void {
  const { report } = state;
  if (report === undefined) return;
  state.report = undefined;
  state.told = report.tool;
  if (report.kind === IDLE) return;
  const own = report.frames.find((frame) => isOwnSource(frame.file));
  const place = report.place.file !== undefined || own === undefined ? report.place : { file: own.file, ...(own.line === undefined ? {} : { line: own.line }), ...(own.column === undefined ? {} : { column: own.column }) };
  const frames = report.frames.map(({ file, line, function: name }) => ({ file, ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { function: name }) }));
  const rule = /^[\w-]{1,60}(?: [\w-]{1,30}){0,4}/.exec(report.kind)?.[0];
  sink.bug({ tool: 'sanitizer', language: 'c++', kind: 'runtime', severity: 'error', ...place, ...(rule === undefined ? {} : { rule }), message: report.message.join('\n'), ...(frames.length === 0 ? {} : { frames }), from: report.from, to: report.to });
}
