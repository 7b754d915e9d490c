import type { Frame, LogLine } from '../../../model/index.js';
import { cmakeKind, isCmakeModule, readCmakeHeader, unwrap, type CmakeHeader } from './cmake-line.js';
import type { Machine, Parser, Sink } from '../../parser.js';

const LINES = 60;

interface Block {
  readonly header: CmakeHeader;
  readonly message: string[];
  readonly calls: Frame[];
  calling: boolean;
  readonly from: number;
  to: number;
}

interface State {
  block?: Block | undefined;
  failed: boolean;
}

/** CMake while it configures and generates; of a complaint from one of its own modules the place is the project's call. */
export const cmake: Parser = {
  tool: 'cmake',
  language: 'cmake',
  docs: 'https://cmake.org/cmake/help/latest/command/message.html',
  proof: { tier: 1 },
  literals: ['CMake Error', 'CMake Warning', 'CMake Deprecation Warning', '-- Configuring incomplete', '-- Generating done', 'CMake Generate step failed'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { failed: false };
  return {
    get open() {
      return state.block !== undefined;
    },
    line(line) {
      const header = readCmakeHeader(line.text);
      if (header !== undefined) {
        finish(state, sink);
        state.block = { header, message: header.message === undefined ? [] : [`  ${header.message}`], calls: [], calling: false, from: line.n, to: line.n };
        return true;
      }
      return (state.block !== undefined && inside(state.block, line)) || ended(state, line, sink);
    },
    end: () => finish(state, sink),
  };
}

/** Blank lines part paragraphs; the block ends with the first line that is not indented. */
function inside(block: Block, line: LogLine): boolean {
  const { text } = line;
  if (text === 'Call Stack (most recent call first):') {
    block.calling = true;
    return true;
  }
  if (text.trim() !== '' && !text.startsWith('  ')) return false;
  if (text.trim() !== '') block.to = line.n;
  if (block.calling) {
    const [, file, at, command] = /^ {2}(\S.{0,400}?):(\d{1,7}) \(([^()]{1,200})\)$/.exec(text) ?? [];
    if (file !== undefined && block.calls.length < LINES) block.calls.push({ file, line: Number(at), ...(command === undefined ? {} : { function: command }) });
  } else if (block.message.length < LINES) block.message.push(text);
  return true;
}

function ended(state: State, line: LogLine, sink: Sink): boolean {
  finish(state, sink);
  if (!/^(?:-- Configuring incomplete, errors occurred!|CMake Generate step failed\.)/.test(line.text)) return false;
  // Only where nothing else is known: the log may have been cut.
  if (!state.failed) sink.bug({ tool: 'cmake', language: 'cmake', kind: 'config', severity: 'error', message: line.text.replace(/^-- /, ''), from: line.n, to: line.n });
  return true;
}

function finish(state: State, sink: Sink): void {
  const { block } = state;
  if (block === undefined) return;
  state.block = undefined;
  const { header, calls, from, to } = block;
  const { severity, file, line, command } = header;
  if (severity === 'error') state.failed = true;
  const message = unwrap(block.message) || `${command ?? 'CMake'} failed`;
  const own: Frame[] = file === undefined ? [] : [{ file, ...(line === undefined ? {} : { line }), ...(command === undefined ? {} : { function: command }) }];
  const frames = calls.length === 0 ? [] : [...own, ...calls];
  const place = file !== undefined && isCmakeModule(file) ? (frames.find((frame) => !isCmakeModule(frame.file)) ?? header) : header;
  sink.bug({ tool: 'cmake', language: 'cmake', kind: cmakeKind(command, message), severity, ...(place.file === undefined ? {} : { file: place.file }), ...(place.line === undefined ? {} : { line: place.line }), message, ...(frames.length === 0 ? {} : { frames }), from, to });
}
