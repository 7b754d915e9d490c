import type { Kind, LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const MORE = 25;
const WHERE = /^(?:Build file|Settings file|Initialization script|Script|Precompiled script) '(.{1,400})' line: (\d{1,7})$/;
/** Kotlin's scripts are shown with the place inside: `  Line 5:     foo()`, then `^ Unresolved reference`. */
const SCRIPT = /^ {2,6}Line (\d{1,7}): (.{0,400})$/;

interface State {
  part?: 'where' | 'what';
  file?: string;
  row?: number;
  lines: string[];
  from: number;
  to: number;
}

/** Gradle's own account of why a build failed: `* Where:` and `* What went wrong:`. */
export const gradle: Parser = {
  tool: 'gradle',
  language: 'java',
  docs: 'https://docs.gradle.org/current/userguide/logging.html',
  proof: { tier: 1 },
  literals: ['FAILURE: Build ', '* Where:', '* What went wrong:', '> Task :'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { lines: [], from: 0, to: 0 };
  return {
    get open() {
      return state.part !== undefined;
    },
    line: (line) => take(state, line, sink),
    end: () => finish(state, sink),
  };
}

function take(state: State, line: LogLine, sink: Sink): boolean {
  const { text } = line;
  if (text === '* Where:' || (text === '* What went wrong:' && state.part !== 'where')) finish(state, sink);
  if (text === '* Where:') Object.assign(state, { part: 'where', from: line.n });
  else if (text === '* What went wrong:') Object.assign(state, { part: 'what', from: state.part === 'where' ? state.from : line.n });
  else if (state.part === undefined) return /^(?:FAILURE: Build (?:failed with|completed with)|> Task :\S{1,300} FAILED$)/.test(text);
  else if (/^(?:\* |BUILD FAILED|={10,}$|-{10,}$)/.test(text) || state.lines.length >= MORE) {
    finish(state, sink);
    return true;
  } else collect(state, text);
  state.to = line.n;
  return true;
}

function collect(state: State, text: string): void {
  const where = WHERE.exec(text);
  if (where !== null) Object.assign(state, { file: where[1], row: Number(where[2]) });
  else if (state.part === 'what' && text.trim() !== '') state.lines.push(text.slice(0, 1_000));
}

function finish(state: State, sink: Sink): void {
  const { part, file, row, lines, from, to } = state;
  delete state.part;
  delete state.file;
  delete state.row;
  state.lines = [];
  if (part === undefined || lines.length === 0) return;
  const message = lines.join('\n');
  const base: BugDraft = { tool: 'gradle', language: 'java', kind: kindOf(message), severity: 'error', message, from, to };
  sink.bug({ ...base, ...(file === undefined ? {} : { file }), ...(row === undefined ? scriptLine(lines) : { line: row }) });
}

function scriptLine(lines: readonly string[]): { line?: number } {
  const line = lines.map((text) => SCRIPT.exec(text)?.[1]).find((one) => one !== undefined);
  return line === undefined ? {} : { line: Number(line) };
}

function kindOf(message: string): Kind {
  if (/Could not (?:resolve|find (?!method|property|or load)|download|get resource|GET|HEAD)|was not found in any of the following sources|No matching (?:variant|toolchain)|Dependency verification failed/.test(message)) return 'dependency';
  if (/format violations/.test(message)) return 'format';
  if (/(?:Checkstyle|PMD|ktlint|Detekt|SpotBugs|Lint|Rule violated|rule violations|Analysis failed)/i.test(message) && /violation|issues|errors|Rule violated/.test(message)) return 'lint';
  if (/^(?:Could not compile|A problem occurred|Script compilation|Task '|Project '|Cannot locate|Could not create|Could not open|Plugin \[|Failed to apply|The settings|Value given|Unsupported class file|Some problems were found)/m.test(message)) return 'config';
  return 'unknown';
}
