import type { LogLine, TestCounts } from '../../../model/index.js';
import { createHeld, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { begins, createDenoBlock, draftDeno, takes, type DenoBlock } from './deno-block.js';
import { readDenoLine } from './deno-line.js';

/** deno test, check, lint, fmt and what stops deno run. */
export const deno: Parser = {
  tool: 'deno',
  language: 'javascript',
  docs: 'https://docs.deno.com/runtime/reference/cli/',
  proof: { tier: 1 },
  literals: [' ERRORS', 'error: Uncaught', 'error: Module not found', 'error: SyntaxError', 'error: The module', 'error: Relative import', 'error: Import', 'error: Unable to load', 'error: Could not', 'error: Cannot resolve', 'error: Found ', ' [ERROR]: ', 'error[', 'warning[', ', col ', 'from /', 'from C:', 'from D:', 'from file:', 'FAILED | ', 'ok | '],
  start: (sink) => machine(sink),
};

interface State {
  /** Between ` ERRORS ` and ` FAILURES `. */
  listing: boolean;
  block?: DenoBlock;
  /** The file whose formatting was printed last. */
  unformatted?: { readonly file: string; readonly n: number };
}

function machine(sink: Sink): Machine {
  const state: State = { listing: false };
  const held = createHeld(sink);
  return {
    get open() {
      return state.listing || state.block !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      return closing(state, text, held, sink) || inBlock(state, text, line.n, held) || opening(state, text, line, held) || alone(text, line, sink);
    },
    end() {
      finish(state, held);
      held.release();
    },
  };
}

/** `FAILED | 1 passed (1 step) | 5 failed (2 steps) | 1 ignored (313ms)`: a passing test may have printed all the rest. */
function closing(state: State, text: string, held: Held, sink: Sink): boolean {
  if (text === ' FAILURES') {
    finish(state, held);
    state.listing = false;
    return true;
  }
  const match = /^(ok|FAILED) \| (\d{1,7}) passed(?: \(\d{1,7} steps?\))? \| (\d{1,7}) failed(?: \(\d{1,7} steps?\))?(?: \| (\d{1,7}) ignored(?: \(\d{1,7} steps?\))?)?/.exec(text);
  if (match === null) return false;
  finish(state, held);
  state.listing = false;
  const [passed, failed, skipped] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const tests: TestCounts = { total: passed + failed + skipped, passed, failed, skipped };
  sink.tests(tests);
  if (match[1] === 'ok') held.drop();
  else held.release();
  return true;
}

function inBlock(state: State, text: string, n: number, held: Held): boolean {
  const { block } = state;
  if (block === undefined || opens(state, text)) return false;
  if (takes(block, text, n)) return true;
  finish(state, held);
  return false;
}

/** In the list of errors a title begins the next; elsewhere any line that an error begins with. */
function opens(state: State, text: string): boolean {
  return state.listing ? /^\S.{0,1000} => \S{1,500}:\d{1,7}:\d{1,7}$/.test(text) || / \(uncaught error\)$/.test(text) : begins(text) !== undefined;
}

function opening(state: State, text: string, line: LogLine, held: Held): boolean {
  if (text === ' ERRORS') {
    finish(state, held);
    state.listing = true;
    return true;
  }
  const sort = state.listing ? (opens(state, text) ? 'test' : undefined) : begins(text);
  if (sort === undefined) return state.listing;
  finish(state, held);
  state.block = createDenoBlock(sort, text, line.n);
  return true;
}

function finish(state: State, held: Held): void {
  const { block } = state;
  delete state.block;
  const draft = block === undefined ? undefined : draftDeno(block);
  if (draft !== undefined) held.add(draft);
}

function alone(text: string, line: LogLine, sink: Sink): boolean {
  const said = readDenoLine(text);
  if (said === undefined) return false;
  const draft: BugDraft = { tool: 'deno', language: 'javascript', ...said, from: line.n, to: line.n };
  sink.bug(draft);
  return true;
}
