import type { Frame, LogLine } from '../../../model/index.js';
import { ownDotnetFrame, readDotnetFrame } from './frame.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const FRAMES = 50;
const LINES = 20;
const BEGIN = /^(?:\[ERROR\] FATAL UNHANDLED EXCEPTION|Unhandled [Ee]xception)(?:[:.] ?| at .{1,100}: )(\S.{0,4000})?$/;
const TYPE = /(?:^|---> )([A-Za-z_][\w.+`]{0,200}(?:Exception|Error|Failure|Fault)\w{0,30})(?=[:\s(]|$)/g;

interface Crash {
  readonly message: string[];
  readonly frames: Frame[];
  readonly from: number;
  to: number;
}

interface State {
  crash?: Crash | undefined;
  /** Frames have begun: the message is whole. */
  stacked: boolean;
}

/** An exception of .NET or Mono that nobody caught. The pairs come from Mono; .NET has the same with `:line` before the number. */
export const dotnetException: Parser = {
  tool: 'dotnet-exception',
  language: 'c#',
  docs: 'https://learn.microsoft.com/en-us/dotnet/api/system.exception.stacktrace',
  proof: { tier: 1 },
  literals: ['Unhandled exception', 'Unhandled Exception', 'FATAL UNHANDLED EXCEPTION'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { stacked: false };
  return {
    get open() {
      return state.crash !== undefined;
    },
    line(line) {
      const begun = BEGIN.exec(line.text);
      if (begun !== null) {
        finish(state, sink);
        state.crash = { message: begun[1] === undefined ? [] : [begun[1]], frames: [], from: line.n, to: line.n };
        state.stacked = false;
        return true;
      }
      return state.crash !== undefined && follow(state, state.crash, line, sink);
    },
    end: () => finish(state, sink),
  };
}

function follow(state: State, crash: Crash, line: LogLine, sink: Sink): boolean {
  const frame = readDotnetFrame(line.text);
  if (frame !== undefined) {
    state.stacked = true;
    if (frame.frame !== undefined && crash.frames.length < FRAMES) crash.frames.push(frame.frame);
    crash.to = line.n;
    return true;
  }
  const more = !state.stacked && line.text.trim() !== '' && crash.message.length < LINES;
  if (!more) {
    finish(state, sink);
    return false;
  }
  crash.message.push(line.text.trimEnd());
  crash.to = line.n;
  return true;
}

function finish(state: State, sink: Sink): void {
  const { crash } = state;
  state.crash = undefined;
  // Without a stack or a type it is only the words.
  if (crash === undefined || crash.message.length === 0) return;
  const { frames, from, to } = crash;
  const message = crash.message.join('\n');
  const rule = [...message.matchAll(TYPE)].map((match) => match[1]).at(-1);
  if (rule === undefined && frames.length === 0) return;
  const own = ownDotnetFrame(frames);
  const place = own === undefined ? {} : { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) };
  sink.bug({ tool: 'dotnet-exception', language: 'c#', kind: 'runtime', severity: 'error', ...place, ...(rule === undefined ? {} : { rule }), message, ...(frames.length === 0 ? {} : { frames }), from, to });
}
