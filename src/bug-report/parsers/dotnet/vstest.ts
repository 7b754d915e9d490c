import type { Frame, LogLine } from '../../../model/index.js';
import { ownDotnetFrame, readDotnetFrame } from './frame.js';
import { createVstestCounts } from './vstest-counts.js';
import { joinMessage, readDotnetValues } from './vstest-message.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const LINES = 60;
/** `  Failed Ns.Class.Method(n: 3) [12 ms]`; of old without the time and with more spaces; `failed Method (12ms)` of the testing platform. */
const FAILED = /^(?: {0,4}Failed {1,3}(\S.{0,800}?) \[(?:<? ?[\d.,]{1,12} ?(?:ms|s|m|h) ?){1,3}\]|Failed {3}([\w.+`]{1,400}(?:\(.{0,400}\))?)|failed (\S.{0,800}?) \((?:[\d.,]{1,12} ?(?:ms|s|m|h) ?){1,3}\))$/;
/** xunit's own word, before VSTest's or without it. */
const XUNIT = /^(?:\[xUnit\.net \d\d:\d\d:\d\d\.\d{1,7}\])? {4,8}(\S.{0,800}?) \[FAIL\]$/;
const PREFIX = /^\[xUnit\.net \d\d:\d\d:\d\d\.\d{1,7}\] ?/;
const OVER = /^ {0,4}(?:(?:Passed|Skipped|passed|skipped) {1,3}\S.{0,800} [[(][^[\]()]{1,30}[\])]|Failed! {1,3}-.{1,400}|Passed! {1,3}-.{1,400}|Test Run (?:Failed|Successful|Aborted)\.|Total tests: .{1,200}|Test run summary: .{1,200}|Test summary: .{1,200}|Results File: .{1,400}|Attachments:|Finished: .{1,300}|=== TEST EXECUTION SUMMARY ===)$/;

interface Test {
  readonly name: string;
  readonly xunit: boolean;
  readonly message: string[];
  readonly frames: Frame[];
  part: 'head' | 'message' | 'stack' | 'rest';
  readonly from: number;
  to: number;
}

interface State {
  test?: Test | undefined;
  readonly known: Set<string>;
}

/** `dotnet test`: what the console of VSTest and of Microsoft.Testing.Platform says of each failed test, for xunit, NUnit and MSTest alike. */
export const vstest: Parser = {
  tool: 'dotnet-test',
  language: 'c#',
  docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
  proof: { tier: 3, why: 'the .NET SDK comes from no registry within reach' },
  literals: ['  Failed ', 'Failed   ', ' [FAIL]', 'failed ', 'Failed!  - ', 'Passed!  - ', 'Skipped!  - ', 'Total tests: ', '     Passed: ', '     Failed: ', '    Skipped: ', 'Test summary: ', '  total: ', '  failed: ', '  succeeded: ', '  skipped: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { known: new Set() };
  const counts = createVstestCounts(sink);
  return {
    get open() {
      return state.test !== undefined;
    },
    line(line) {
      const name = nameOf(line.text);
      if (name !== undefined) {
        finish(state, sink);
        state.test = { name, xunit: line.text.endsWith('[FAIL]'), message: [], frames: [], part: 'head', from: line.n, to: line.n };
        return true;
      }
      if (OVER.test(line.text)) finish(state, sink);
      if (counts.line(line.text)) return true;
      return state.test !== undefined && follow(state, state.test, line, sink);
    },
    end() {
      finish(state, sink);
      counts.flush();
    },
  };
}

function nameOf(text: string): string | undefined {
  const [, name, old, platform] = FAILED.exec(text) ?? [];
  return name ?? old ?? platform ?? XUNIT.exec(text)?.[1];
}

/** Headings part a report: `Error Message:`, `Stack Trace:`, then what the test printed. */
function follow(state: State, test: Test, line: LogLine, sink: Sink): boolean {
  const text = line.text.replace(PREFIX, '');
  if (/^ {0,8}Error Message:\s*$/.test(text)) test.part = 'message';
  else if (/^ {0,8}Stack Trace:\s*$/.test(text)) test.part = 'stack';
  else if (/^ {0,4}(?:Standard (?:Output|Error) Messages|Debug Trace Messages|TestContext Messages|Output):\s*$/.test(text)) test.part = 'rest';
  else return content(state, test, { text, n: line.n }, sink);
  test.to = line.n;
  return true;
}

function content(state: State, test: Test, { text, n }: { readonly text: string; readonly n: number }, sink: Sink): boolean {
  const frame = readDotnetFrame(text);
  if (frame !== undefined && test.part !== 'rest') {
    test.part = 'stack';
    if (frame.frame !== undefined && test.frames.length < LINES) test.frames.push(frame.frame);
    test.to = n;
    return true;
  }
  if (test.part === 'head') test.part = /^ {2,}\S/.test(text) ? 'message' : 'rest';
  if (test.part === 'message' && test.message.length < LINES) {
    test.message.push(text);
    if (text.trim() !== '') test.to = n;
    return true;
  }
  if (test.part !== 'rest' || text.trim() === '') finish(state, sink);
  return false;
}

/** xunit tells first, in lines that VSTest may repeat below in full: only what is said once is told from the shorter form. */
function finish(state: State, sink: Sink): void {
  const { test } = state;
  state.test = undefined;
  if (test === undefined || (test.xunit && state.known.has(test.name))) return;
  if (state.known.size < 5_000) state.known.add(test.name);
  const message = joinMessage(test.message);
  const own = ownDotnetFrame(test.frames);
  const place = own === undefined ? {} : { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) };
  const frames = test.frames.length === 0 ? {} : { frames: test.frames };
  sink.bug({ tool: 'dotnet-test', language: 'c#', kind: 'test', severity: 'error', ...place, test: test.name, message: message || 'the test failed', ...readDotnetValues(message), ...frames, from: test.from, to: test.to });
}
