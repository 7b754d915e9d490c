import type { Frame, LogLine } from '../../../model/index.js';
import { isGccQuote, readGccContext, readGccHeader, type GccHeader } from './gcc-line.js';
import { isForeign } from '../../paths.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** A chain of includes or instantiations longer than this says nothing more. */
const CHAIN = 30;

interface Context {
  /** Innermost first, both of them. */
  readonly instantiated: Frame[];
  readonly included: Frame[];
  from?: number;
}

interface State {
  /** What stood before the diagnostic that is still to come. */
  context: Context;
  current?: Current;
  /** One line that is nobody's was seen since the diagnostic or its last mark. */
  plain: boolean;
}

interface Current {
  readonly header: GccHeader;
  readonly frames: readonly Frame[];
  /** clang says below an error in a header of the system who asked for it. */
  asked?: GccHeader;
  readonly from: number;
  to: number;
}

/** gcc, g++ and clang, who share one form; clang-tidy's findings, which have a check's name for the option, are read as lint. */
export const gcc: Parser = {
  tool: 'gcc',
  also: ['clang', 'clang-tidy', 'clang-format'],
  docs: 'https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Message-Formatting-Options.html',
  proof: { tier: 1 },
  literals: ['error: ', 'warning: ', 'note: ', 'remark: ', 'sorry, unimplemented: ', 'In file included from ', 'In function ', 'In member function ', ': In ', ': At ', '   required ', '   recursively required ', '   instantiated '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { context: noContext(), plain: false };
  return {
    get open() {
      return state.current !== undefined || state.context.from !== undefined;
    },
    line(line) {
      const header = readGccHeader(line.text);
      if (header !== undefined) {
        begin(state, header, line, sink);
        return true;
      }
      return around(state, line, sink);
    },
    end: () => finish(state, sink),
  };
}

function noContext(): Context {
  return { instantiated: [], included: [] };
}

function begin(state: State, header: GccHeader, line: LogLine, sink: Sink): void {
  state.plain = false;
  if (header.severity === 'note' && / requested here$/.test(header.message)) {
    if (state.current !== undefined && header.file !== undefined && !isSystem(header.file)) state.current.asked ??= header;
    if (state.current !== undefined) state.current.to = line.n;
    return;
  }
  finish(state, sink);
  const { instantiated, included, from = line.n } = state.context;
  const frames = [...instantiated, ...included];
  const own: Frame[] = header.file === undefined ? [] : [{ file: header.file, ...(header.line === undefined ? {} : { line: header.line }) }];
  state.current = { header, frames: frames.length === 0 ? [] : [...own, ...frames], from, to: line.n };
  state.context = noContext();
}

/** Context opens the next diagnostic, quoted source goes on with this one; anything else ends both. */
function around(state: State, line: LogLine, sink: Sink): boolean {
  const context = readGccContext(line.text);
  if (context !== undefined) {
    finish(state, sink);
    state.context.from ??= line.n;
    const { file, line: at, included } = context;
    const chain = included === true ? state.context.included : state.context.instantiated;
    if (file !== undefined && chain.length < CHAIN) chain.push({ file, ...(at === undefined ? {} : { line: at }) });
    return true;
  }
  if (state.current !== undefined && isGccQuote(line.text)) {
    state.current.to = line.n;
    state.plain = false;
    return true;
  }
  // clang quotes a line of the source as it stands, with the mark below it.
  if (state.current !== undefined && !state.plain && line.text !== '') {
    state.plain = true;
    return false;
  }
  finish(state, sink);
  state.context = noContext();
  return false;
}

function finish(state: State, sink: Sink): void {
  const { current } = state;
  if (current === undefined) return;
  delete state.current;
  const { header, frames, asked, from, to } = current;
  if (isIdle(header)) return;
  const place = header.file !== undefined && asked !== undefined && isSystem(header.file) ? placeOf(asked, []) : placeOf(header, frames);
  const language = languageOf(place.file ?? header.file);
  const { kind, severity, rule, message } = header;
  sink.bug({ tool: 'gcc', ...(language === undefined ? {} : { language }), kind, severity, ...place, ...(rule === undefined ? {} : { rule }), message, ...(frames.length === 0 ? {} : { frames }), from, to });
}

/** Notes without a place, candidates in headers of the system, and what gcc says about its own habits, help nobody. */
function isIdle({ severity, file, message }: GccHeader): boolean {
  return severity === 'note' && (file === undefined || file === '-' || isSystem(file) || message.startsWith('each undeclared identifier is reported only once'));
}

/** Nobody mends a header of the system: there the project's own line on the way to it is the place. */
function placeOf(header: GccHeader, frames: readonly Frame[]): Pick<GccHeader, 'file' | 'line' | 'column'> {
  const { file, line, column } = header;
  const foreign = file !== undefined && isSystem(file);
  const own = foreign ? frames.find((frame) => !isSystem(frame.file)) : undefined;
  if (own !== undefined) return { file: own.file, ...(own.line === undefined ? {} : { line: own.line }) };
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function isSystem(file: string): boolean {
  return /^\/.{1,200}\/include\/c\+\+\/|^\/usr\/include\//.test(file) || isForeign(file);
}

function languageOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  if (/\.(?:c|i|h|S)$/.test(file)) return 'c';
  if (/^(?:-|<.{1,20}>)$/.test(file)) return undefined;
  return /\.(?:m|mi|M)$/.test(file) ? 'objective-c' : 'c++';
}
