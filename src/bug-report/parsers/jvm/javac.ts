import type { LogLine } from '../../../model/index.js';
import { readJavacHeader, type JavacHeader } from './javac-line.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** Symbol, location, candidates: more lines than these say nothing more. */
const DETAILS = 20;

/** What ant prints in front, and Gradle before 4.7, whose line with the name of the task has no end yet. */
const PASSED_ON = /^(?:\s{1,12}\[\w{4,40}\] |(?::[\w-]{1,80}){1,6}(?=\/))/;

interface State {
  header?: JavacHeader;
  message: string[];
  column?: number;
  /** What the next line is: javac quotes the source line and points into it before it goes on. */
  next: 'source' | 'caret' | 'details';
  from: number;
  to: number;
}

/** javac, alone and as Maven, Gradle and ant pass it on. Maven says everything again when the build has failed: equal places are merged. */
export const javac: Parser = {
  tool: 'javac',
  also: ['errorprone', 'javadoc'],
  language: 'java',
  docs: 'https://github.com/openjdk/jdk/blob/master/src/jdk.compiler/share/classes/com/sun/tools/javac/util/BasicDiagnosticFormatter.java',
  proof: { tier: 1 },
  literals: ['.java:', '.kt:[', '.groovy:', 'error: '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { message: [], next: 'details', from: 0, to: 0 };
  return {
    get open() {
      return state.header !== undefined;
    },
    line(line) {
      const text = line.text.replace(PASSED_ON, '');
      const header = readJavacHeader(text);
      if (header === undefined) return state.header !== undefined && below(state, text, line, sink);
      finish(state, sink);
      delete state.column;
      Object.assign(state, { header, message: [header.message], next: header.column === undefined && header.file !== undefined ? 'source' : 'details', from: line.n, to: line.n });
      return true;
    },
    end: () => finish(state, sink),
  };
}

function below(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const detail = text.replace(/^\[(?:ERROR|WARNING)\] (?= {2})/, '');
  const column = /^[ \t]{0,4000}\^$/.exec(text)?.[0].length;
  if (column !== undefined && state.next !== 'details') Object.assign(state, { column, next: 'details' });
  else if (state.next === 'source') state.next = 'caret';
  else if (state.next === 'details' && /^ {2,12}\S/.test(detail) && !/^\s{4,}at /.test(detail)) {
    if (state.message.length < DETAILS) state.message.push(detail.slice(0, 1000));
  } else {
    finish(state, sink);
    return false;
  }
  state.to = line.n;
  return true;
}

function finish(state: State, sink: Sink): void {
  const { header, column } = state;
  if (header === undefined) return;
  delete state.header;
  const { file } = header;
  const language = file === undefined || file.endsWith('.java') ? 'java' : file.endsWith('.kt') ? 'kotlin' : 'groovy';
  sink.bug({ tool: 'javac', language, ...header, ...(column === undefined ? {} : { column }), message: state.message.join('\n'), from: state.from, to: state.to });
}
