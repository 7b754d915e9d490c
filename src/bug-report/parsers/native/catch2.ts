import type { LogLine, TestCounts } from '../../../model/index.js';
import { splitComparison, type Values } from '../../comparison.js';
import { beginsCtest, CPP_FILE, withoutTestNumber } from './cpp-text.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const LINES = 24;
const RULE = /^-{79}$/;
const PLACE = `(?<file>${CPP_FILE})(?::(?<line>\\d{1,7})|\\((?<at>\\d{1,7})\\))`;
const FAILED = new RegExp(`^${PLACE}: FAILED:$`);
/** The reporter `compact`: one line each. */
const COMPACT = new RegExp(`^${PLACE}: failed: (?<message>\\S.{0,4000})$`);
const COUNTS = /^test cases: {1,6}(\d{1,7}) \|(.{0,200})$/;

interface State {
  /** Undefined outside a heading; the names in it, `  ` before those of sections. */
  heading?: string[] | undefined;
  test?: string;
  block?: { readonly place: Pick<BugDraft, 'file' | 'line'>; readonly message: string[]; readonly from: number; to: number } | undefined;
  nested: boolean;
  /** Without a heading above it may be what a test printed: the end of the run decides. */
  held: BugDraft[];
}

/** Catch2, version 2 and 3: the console reporter and the compact one. A test is named by its case and, behind ` > `, its sections. */
export const catch2: Parser = {
  tool: 'catch2',
  language: 'c++',
  docs: 'https://github.com/catchorg/Catch2/blob/devel/docs/reporters.md',
  proof: { tier: 1 },
  literals: ['-'.repeat(79), ': FAILED:', ': failed: ', 'test cases: ', 'All tests passed (', 'Test project ', 'Internal ctest '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { nested: false, held: [] };
  return {
    get open() {
      return state.block !== undefined || state.heading !== undefined;
    },
    line: (line) => read(state, withoutTestNumber(line.text), line, sink),
    end() {
      finish(state, sink);
      for (const one of state.held) sink.bug(one);
    },
  };
}

function read(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const begun = text.endsWith(': FAILED:') ? FAILED.exec(text)?.groups : undefined;
  if (begun !== undefined) {
    finish(state, sink);
    state.block = { place: placeOf(begun), message: [], from: line.n, to: line.n };
    return true;
  }
  if (state.block !== undefined && inBlock(state.block, text, line.n)) return true;
  finish(state, sink);
  if (RULE.test(text) || state.heading !== undefined) return inHeading(state, text);
  if (beginsCtest(text)) state.nested = true;
  return oneLine(state, text, line, sink);
}

/** Between two rules stands the name of the case, and below it, indented, those of its sections. */
function inHeading(state: State, text: string): boolean {
  if (RULE.test(text)) {
    if (state.heading === undefined) state.heading = [];
    else {
      const name = nameOf(state.heading);
      if (name !== '') state.test = name;
      state.heading = undefined;
    }
    return true;
  }
  if ((state.heading?.length ?? 0) >= 10 || text.trim() === '') state.heading = undefined;
  else state.heading?.push(text);
  return false;
}

function nameOf(lines: readonly string[]): string {
  const title = lines.filter((line) => !line.startsWith(' ')).map((line) => line.trim()).join(' ');
  return [title, ...lines.filter((line) => line.startsWith(' ')).map((line) => line.trim())].join(' > ');
}

function inBlock(block: NonNullable<State['block']>, text: string, n: number): boolean {
  if (text.trim() === '' || RULE.test(text) || /^={79}$/.test(text) || block.message.length >= LINES) return false;
  block.message.push(text);
  block.to = n;
  return true;
}

function oneLine(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const groups = text.includes(': failed: ') ? COMPACT.exec(text)?.groups : undefined;
  if (groups !== undefined) {
    const [, code = '', expansion] = /^(.{1,2000}?) for: (.{1,2000})$/.exec(groups['message'] as string) ?? [];
    sink.bug({ ...draft(placeOf(groups), groups['message'] as string, line.n, line.n), ...(code === '' ? {} : valuesOf(expansion?.replace(/ with \d{1,3} messages?: .{0,2000}$/, ''))) });
    return true;
  }
  if (/^All tests passed \(\d/.test(text)) {
    state.held = [];
    return true;
  }
  const [, total, rest = ''] = COUNTS.exec(text) ?? [];
  if (total === undefined) return false;
  for (const one of state.held) sink.bug(one);
  state.held = [];
  if (!state.nested) sink.tests(countsOf(Number(total), rest));
  return true;
}

function countsOf(total: number, rest: string): TestCounts {
  const count = (word: string): number => Number(new RegExp(`(\\d{1,7}) ${word}(?: |$)`).exec(rest)?.[1] ?? 0);
  const asWished = Number(/(\d{1,7}) failed as expected/.exec(rest)?.[1] ?? 0);
  const failed = Number(/(\d{1,7}) failed(?! as)/.exec(rest)?.[1] ?? 0);
  return { total, passed: count('passed') + asWished, failed, skipped: count('skipped') };
}

function finish(state: State, sink: Sink): void {
  const { block } = state;
  if (block === undefined) return;
  state.block = undefined;
  const { place, message, from, to } = block;
  const at = message.indexOf('with expansion:');
  const values = valuesOf(at < 0 ? undefined : message[at + 1]);
  const said = message.map((line) => line.trim()).join('\n') || 'FAILED';
  if (state.test !== undefined) sink.bug({ ...draft(place, said, from, to), test: state.test, ...values });
  else if (state.held.length < 200) state.held.push({ ...draft(place, said, from, to), ...values });
}

function draft(place: Pick<BugDraft, 'file' | 'line'>, message: string, from: number, to: number): BugDraft {
  return { tool: 'catch2', language: 'c++', kind: 'test', severity: 'error', ...place, message, from, to };
}

function placeOf(groups: Record<string, string | undefined>): Pick<BugDraft, 'file' | 'line'> {
  return { ...(groups['file'] === undefined ? {} : { file: groups['file'] }), line: Number(groups['line'] ?? groups['at']) };
}

/** What is compared stands on the left, what it should be on the right. */
function valuesOf(expansion: string | undefined): Values {
  const [actual, expected] = splitComparison(expansion?.trim() ?? '', ' == ') ?? [];
  return actual === undefined || expected === undefined ? {} : { expected, actual };
}
