import type { LogLine } from '../../../model/index.js';
import { assertedAt, readAssertion, withoutTestNumber } from './cpp-text.js';
import { isOwnSource } from './sanitizer-line.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** glibc, when it finds its own memory broken. */
const BROKEN =
  /^(?:\*\*\* (?:stack smashing detected|buffer overflow detected|invalid %N\$ use detected|longjmp causes uninitialized stack frame) \*\*\*: .{1,300}|(?:free|malloc|realloc|calloc|munmap_chunk|malloc_consolidate)\(\): [a-z].{3,200}|(?:double free or corruption|corrupted (?:size vs\. prev_size|double-linked list)|malloc: \*\*\* error for object).{0,200}|Fatal glibc error: .{1,500})$/;
const TERMINATED = /^(?:terminate called after throwing an instance of '(.{1,500})'|terminate called (?:without an active exception|recursively)|(?:libc\+\+abi(?:\.dylib)?: )?terminat(?:e called|ing)(?: due to| with)? uncaught (?:foreign )?exception(?: of type (\S.{0,300}?)(?:: (.{0,2000}))?)?)$/;
const WHAT = /^ {2}what\(\): {2}(.{0,4000})$/;

interface State {
  /** The next line may say what was thrown. */
  thrown?: { readonly type: string; readonly from: number } | undefined;
}

/** What programs of C and C++ print when they give up: failed assertions, exceptions that nobody caught, memory that glibc finds broken. */
export const assert: Parser = {
  tool: 'assert',
  language: 'c++',
  docs: 'https://www.gnu.org/software/libc/manual/html_node/Consistency-Checking.html',
  proof: { tier: 1 },
  literals: ['ssertion', 'terminate called', 'uncaught exception', ' detected ***', 'free()', 'malloc()', 'realloc()', 'munmap_chunk', 'double free', 'malloc_consolidate', 'corrupted ', 'Fatal glibc error', 'malloc: *** error'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = {};
  return {
    get open() {
      return state.thrown !== undefined;
    },
    line(line) {
      const text = withoutTestNumber(line.text);
      if (state.thrown !== undefined) {
        const what = WHAT.exec(text)?.[1];
        finish(state, what, line.n, sink);
        if (what !== undefined) return true;
      }
      return read(state, text, line, sink);
    },
    end: () => finish(state, undefined, undefined, sink),
  };
}

function read(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const asserted = readAssertion(text);
  const common = { tool: 'assert', language: 'c++', kind: 'runtime', severity: 'error', from: line.n, to: line.n } as const;
  if (asserted !== undefined) {
    // The check of a library knows only its own header.
    const place = isOwnSource(asserted.file) ? assertedAt(asserted) : {};
    sink.bug({ ...common, ...place, message: !isOwnSource(asserted.file) && asserted.function !== undefined ? `${asserted.function}: ${asserted.message}` : asserted.message });
    return true;
  }
  const ended = TERMINATED.exec(text);
  if (ended?.[1] !== undefined) state.thrown = { type: ended[1], from: line.n };
  else if (ended !== null) sink.bug({ ...common, rule: 'uncaught', message: ended[2] === undefined ? text : [ended[2], ended[3]].filter((part) => part !== undefined).join(': ') });
  else if (BROKEN.test(text)) sink.bug({ ...common, rule: 'memory', message: text });
  else return false;
  return true;
}

function finish(state: State, what: string | undefined, to: number | undefined, sink: Sink): void {
  const { thrown } = state;
  if (thrown === undefined) return;
  state.thrown = undefined;
  const message = what === undefined ? `terminate called after throwing an instance of '${thrown.type}'` : `${thrown.type}: ${what}`;
  sink.bug({ tool: 'assert', language: 'c++', kind: 'runtime', severity: 'error', rule: 'uncaught', message, from: thrown.from, to: what === undefined ? thrown.from : (to ?? thrown.from) });
}
