import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { createPanicReader, draftOfPanic, type PanicReader } from './panic.js';

interface State {
  /** Inside a run of tests the runner says what failed. */
  testing: boolean;
  /** Below cargo's line that it runs a program. */
  program: boolean;
  /** `Error: …` of a `main` that returns one: believed if nothing else is printed after it. */
  held?: BugDraft;
}

/** Rust programs that panic, or whose `main` returns an error. */
export const rust: Parser = {
  tool: 'rust',
  language: 'rust',
  docs: 'https://doc.rust-lang.org/std/macro.panic.html, https://doc.rust-lang.org/std/process/trait.Termination.html',
  proof: { tier: 1 },
  literals: ["' panicked at ", ') panicked at ', 'running ', 'test result: ', 'Running `', 'has overflowed its stack', 'Nextest run ID', 'Starting '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { testing: false, program: false };
  const reader = createPanicReader((panic) => {
    if (!state.testing && panic.thread !== 'rustc') sink.bug(draftOfPanic(panic, { tool: 'rust', kind: 'runtime' }));
  });
  return {
    get open() {
      return reader.open || state.program;
    },
    line: (line) => read(state, reader, line, sink),
    end() {
      reader.end();
      release(state, sink);
    },
  };
}

function read(state: State, reader: PanicReader, line: LogLine, sink: Sink): boolean {
  const { text } = line;
  if (/^running \d{1,9} tests?$/.test(text) || /^ {1,12}(?:Nextest run ID|Starting \d{1,9} tests? across) /.test(text)) state.testing = true;
  if (/^test result: /.test(text)) {
    reader.end();
    state.testing = false;
    return false;
  }
  if (/^ {1,12}Running `/.test(text)) {
    state.program = !/\brustc\b|build-script/.test(text);
    return false;
  }
  // Inside a build script's output cargo indents, and tells the story itself.
  if (reader.line(text, line.n)) return !state.testing;
  return overflown(state, line, sink) || (state.program && result(state, line, sink));
}

function overflown(state: State, { text, n }: LogLine, sink: Sink): boolean {
  const thread = state.testing ? undefined : /^thread '([^']{1,300})' (?:\(\d{1,12}\) )?has overflowed its stack$/.exec(text)?.[1];
  if (thread === undefined) return false;
  sink.bug({ tool: 'rust', language: 'rust', kind: 'runtime', severity: 'error', message: `thread '${thread}' has overflowed its stack`, from: n, to: n });
  return true;
}

function result(state: State, { text, n }: LogLine, sink: Sink): boolean {
  const { held } = state;
  if (held !== undefined) {
    if (/^(?:\s.{0,2000}|Caused by:|Stack backtrace:|)$/.test(text)) {
      if (/^(?:Caused by:| {4}\S)/.test(text) && held.message.length < 3_000) state.held = { ...held, message: `${held.message}\n${text.slice(0, 500)}`, to: n };
      return true;
    }
    if (/^(?:error: process didn't exit|##\[error\]|make|error: Recipe|Process completed)/.test(text)) release(state, sink);
    delete state.held;
  }
  if (!/^Error: \S/.test(text)) return false;
  state.held = { tool: 'rust', language: 'rust', kind: 'runtime', severity: 'error', message: text.slice(0, 2000), from: n, to: n };
  return true;
}

function release(state: State, sink: Sink): void {
  if (state.held !== undefined) sink.bug(state.held);
  delete state.held;
  state.program = false;
}
