import type { LogLine } from '../../../model/index.js';
import { readLdLine, type LdLine } from './ld-line.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

type Finding = Extract<LdLine, { is: 'finding' }>;

interface State {
  /** The function that the lines below speak of. */
  within?: string;
  /** Said, but lld and Apple's linker name the place only in the lines below. */
  waiting?: { finding: Finding; readonly from: number; to: number };
  /** Apple's list of symbols that nobody defines. */
  listing: boolean;
  inside: boolean;
}

/** The linkers of binutils (bfd, gold), lld, mold and Apple's. What the compiler adds (`collect2: error: ld returned …`) has no file: a consequence. */
export const ld: Parser = {
  tool: 'ld',
  also: ['lld', 'mold'],
  docs: 'https://sourceware.org/git/?p=binutils-gdb.git;a=blob;f=ld/ldmain.c (undefined_symbol, multiple_definition), https://lld.llvm.org/error_handling_script.html',
  proof: { tier: 1 },
  literals: ['ld: ', 'ld.lld: ', 'ld.gold: ', 'ld.bfd: ', 'lld: ', 'mold: ', 'ld.exe: ', 'undefined reference to ', 'multiple definition of ', 'collect2', 'linker command failed', 'n function `', 'Undefined symbols for architecture '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { inside: false, listing: false };
  return {
    get open() {
      return state.inside || state.listing;
    },
    line(line) {
      const listed = apple(state, line, sink);
      if (listed) return true;
      const read = readLdLine(line.text, state.inside);
      state.inside = read !== undefined && read.is !== 'ended';
      if (read?.is !== 'referenced') flush(state, sink);
      if (read === undefined) delete state.within;
      else take(state, read, line, sink);
      return read !== undefined;
    },
    end: () => flush(state, sink),
  };
}

function take(state: State, read: LdLine, line: LogLine, sink: Sink): void {
  if (read.is === 'function') state.within = read.name;
  else if (read.is === 'ended') sink.bug({ tool: 'ld', kind: 'link', severity: 'error', message: read.message, from: line.n, to: line.n });
  else if (read.is === 'referenced') refer(state, read, line.n);
  else state.waiting = { finding: { ...(state.within === undefined ? {} : { function: state.within }), ...read }, from: line.n, to: line.n };
}

/** Of the places that refer to a missing symbol the first is the one to look at. */
function refer(state: State, { file, line, function: name }: Extract<LdLine, { is: 'referenced' }>, n: number): void {
  const { waiting } = state;
  if (waiting === undefined) return;
  waiting.to = n;
  if (waiting.finding.file !== undefined) return;
  waiting.finding = { ...waiting.finding, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { function: name }) };
}

/** `Undefined symbols for architecture x:`, then each symbol, then who wants it. */
function apple(state: State, line: LogLine, sink: Sink): boolean {
  if (/^Undefined symbols for architecture \w{1,20}:$/.test(line.text)) {
    flush(state, sink);
    state.listing = true;
    return true;
  }
  if (!state.listing) return false;
  const symbol = /^ {2}"(.{1,2000})", referenced from:$/.exec(line.text)?.[1];
  if (symbol !== undefined) {
    flush(state, sink);
    state.waiting = { finding: { is: 'finding', rule: 'undefined-reference', message: `Undefined symbol: ${symbol}` }, from: line.n, to: line.n };
    return true;
  }
  const wanted = /^ {6}(\S.{0,1000}) in \S.{0,400}$/.exec(line.text)?.[1];
  state.listing = wanted !== undefined;
  if (wanted !== undefined && state.waiting !== undefined) state.waiting = { ...state.waiting, to: line.n, finding: { function: wanted, ...state.waiting.finding } };
  return state.listing;
}

function flush(state: State, sink: Sink): void {
  const { waiting } = state;
  if (waiting === undefined) return;
  delete state.waiting;
  const { finding, from, to } = waiting;
  const { file, line, message, rule } = finding;
  const place: Pick<BugDraft, 'file' | 'line'> = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
  const frames = file === undefined || finding.function === undefined ? {} : { frames: [{ file, ...(line === undefined ? {} : { line }), function: finding.function }] };
  sink.bug({ tool: 'ld', kind: 'link', severity: finding.warning === true ? 'warning' : 'error', ...place, ...(rule === undefined ? {} : { rule }), message, ...frames, from, to });
}
