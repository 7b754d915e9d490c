import type { LogLine } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';
import { createPanicReader, draftOfPanic, isOwnThread, type Panic } from './panic.js';
import { readHeader } from './rustc-line.js';

/** What one failed test printed, as libtest and nextest show it. */
export interface TestSection {
  readonly test: string;
  line(text: string, n: number): void;
  /** The report of the test. `file` is the test's own file where nothing that was printed says it. */
  finish(file?: string): BugDraft;
}

const KEPT = 6;
const PANICS = 8;

interface State {
  readonly panics: Panic[];
  readonly last: string[];
  note?: string;
  file?: string;
  line?: number;
  column?: number;
  substring?: string;
  panicked?: string;
  compile?: string;
  to: number;
}

export function createTestSection(test: string, from: number, tool = 'cargo-test'): TestSection {
  const state: State = { panics: [], last: [], to: from };
  const reader = createPanicReader((panic) => {
    if (state.panics.length < PANICS) state.panics.push(panic);
  });
  return {
    test,
    line(text, n) {
      if (text.trim() !== '') state.to = Math.max(n, state.to);
      if (!reader.line(text, n)) other(state, text.trim());
    },
    finish(file) {
      reader.end();
      return draftOf(state, { tool, kind: 'test', test, from, file });
    },
  };
}

const NOT_PANICKED = /^(?:note: )?(test did not panic as expected)(?: at (\S.{0,500}?):(\d{1,7}):(\d{1,5}))?$/;
const OTHER_PANIC = /^(?:note: )?(panic did not contain expected string)$/;
const EXPECTED = /^expected substring: (.{1,2000})$/;
const PANICKED = /^panic message: (.{1,2000}?),?$/;
const ARROW = /^--> (\S.{0,500}?):(\d{1,7}):(\d{1,5})$/;

function other(state: State, text: string): void {
  if (text === '') return;
  const [, quiet, file, line, column] = NOT_PANICKED.exec(text) ?? [];
  if (quiet !== undefined) {
    state.note = quiet;
    if (file !== undefined) Object.assign(state, { file, line: Number(line), column: Number(column) });
    return;
  }
  const [found, substring, panicked] = [OTHER_PANIC, EXPECTED, PANICKED].map((pattern) => pattern.exec(text)?.[1]);
  if (found !== undefined) state.note = found;
  if (substring !== undefined) state.substring = substring;
  if (panicked !== undefined) state.panicked = panicked;
  compiler(state, text);
  if (!/^(?:note: run with|For more information|Couldn't compile the test|stderr:$|stdout:$|Test executable failed)/.test(text) && state.last.push(text.slice(0, 1000)) > KEPT) state.last.shift();
}

/** A doctest that does not compile: the first error and its place. */
function compiler(state: State, text: string): void {
  const header = state.compile === undefined ? readHeader(text) : undefined;
  if (header?.severity === 'error') state.compile = header.message;
  const [, file, line, column] = state.compile !== undefined && state.line === undefined ? (ARROW.exec(text) ?? []) : [];
  if (file !== undefined) Object.assign(state, { file, line: Number(line), column: Number(column) });
}

type Rest = Pick<BugDraft, 'tool' | 'kind' | 'from'> & { readonly test: string; readonly file: string | undefined };

function draftOf(state: State, { file, from, ...rest }: Rest): BugDraft {
  const panic = state.panics.findLast((one) => isOwnThread(one, rest.test)) ?? state.panics.at(-1);
  const result = state.last.find((text) => /^Error: \S/.test(text));
  const message = state.note ?? state.compile ?? result;
  if (panic !== undefined && !(result !== undefined && /termination value with a non-zero status/.test(panic.message))) {
    const { to: _, ...draft } = draftOfPanic(panic, rest);
    const others = state.panics.filter((one) => one !== panic).map((one) => `thread '${one.thread}' panicked at ${one.file ?? '?'}:${one.line ?? '?'}: ${one.message}`);
    return { ...draft, ...substring(state), message: [...(state.note === undefined ? [] : [state.note]), draft.message, ...others].join('\n'), from, to: state.to };
  }
  const place = state.file === undefined ? { ...(file === undefined ? {} : { file }) } : { file: state.file, ...(state.line === undefined ? {} : { line: state.line }), ...(state.column === undefined ? {} : { column: state.column }) };
  return { ...rest, language: 'rust', severity: 'error', ...place, ...substring(state), message: message ?? (state.last.join('\n') || `test ${rest.test} failed`), from, to: state.to };
}

/** `should_panic(expected = …)`: what the panic should have said, and what it said. */
function substring({ substring: expected, panicked }: State): { expected?: string; actual?: string } {
  if (expected === undefined || panicked === undefined) return {};
  return { expected: unquote(expected), actual: unquote(panicked) };
}

function unquote(text: string): string {
  return text.replace(/^`(.*)`$/, '$1');
}

/** The source of a run, where cargo names it and tests of that run have no module: `Running tests/whole.rs (target/…)`. */
export function sourceOf(line: Pick<LogLine, 'text'>): string | undefined {
  return /^ {1,12}Running (?:unittests )?(\S{1,400}\.rs) \(/.exec(line.text)?.[1];
}

/** Doctests are named after their place: `src/lib.rs - add (line 5)`. */
export function ownFile(test: string, source: string | undefined): string | undefined {
  const doctest = /^(\S.{0,400}?\.(?:rs|md)) - /.exec(test)?.[1];
  return doctest ?? (source !== undefined && !test.includes('::') ? source : undefined);
}
