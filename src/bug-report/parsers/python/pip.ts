import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { pipPlace, readPip } from './pip-line.js';

const CODE = /^\s{0,4}error: (subprocess-exited-with-error|externally-managed-environment|metadata-generation-failed|legacy-install-failure|failed-wheel-build-for-install|uninstall-no-record-file|uninstall-distutils-installed-package|missing-pyproject-build-system-requires|invalid-pyproject-build-system-requires|invalid-installed-package|resolution-too-deep|\w{1,40}-legacy-[\w-]{1,40})$/;
/** Codes that only say that a step failed, after the one that says why. */
const CONSEQUENT = /^(?:metadata-generation-failed|legacy-install-failure|failed-wheel-build-for-install)$/;
const OUTPUT = 400;
const MORE = 25;
const common = { tool: 'pip', language: 'python' } as const;

/** An error with a picture: what failed behind ×, how behind │, and behind ╰─> the output of the program that failed. */
interface Drawn {
  readonly code: string;
  readonly from: number;
  what: string;
  how: string;
  inside: boolean;
  output: string[];
}

interface State {
  drawn?: Drawn;
  held?: BugDraft;
  /** The reason is told; what follows from it is not. */
  built: boolean;
}

/** pip: what it cannot find, resolve, build or install. */
export const pip: Parser = {
  tool: 'pip',
  language: 'python',
  docs: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
  proof: { tier: 1 },
  literals: ['ERROR: ', 'error: subprocess-', 'error: externally-', 'error: metadata-', 'error: legacy-', 'error: failed-wheel', 'error: uninstall-', 'error: missing-pyproject', 'error: invalid-', 'error: resolution-', ', which is not installed.', ', but you have '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { built: false };
  return {
    get open() {
      return state.drawn !== undefined || state.held !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      if (state.drawn !== undefined && drawing(state, state.drawn, line, sink)) return true;
      const code = CODE.exec(text)?.[1];
      if (code !== undefined) {
        close(state, sink);
        state.drawn = { code, from: line.n, what: '', how: '', inside: false, output: [] };
        return true;
      }
      return sentence(state, line, text, sink);
    },
    end: () => close(state, sink),
  };
}

/** `No matching distribution` says the same once more; an impossible resolution goes on until its own last line, a requirement until its place. */
function sentence(state: State, line: LogLine, text: string, sink: Sink): boolean {
  const { held } = state;
  const draft = readPip(text);
  if (draft === undefined && held !== undefined) return goesOn(state, held, line, sink);
  if (draft === undefined) return /^ERROR: (?:ResolutionImpossible: |Ignored the following |pip's dependency resolver does not)/.test(text);
  if (draft.rule === 'build' && state.built) return true;
  if (held !== undefined && held.rule === draft.rule && draft.rule === 'no-matching-distribution') {
    state.held = { ...held, ...pipPlace(draft.message), message: `${held.message}\n${draft.message}`, to: line.n };
    close(state, sink);
    return true;
  }
  close(state, sink);
  state.held = { ...common, ...draft, from: line.n, to: line.n };
  return true;
}

function goesOn(state: State, held: BugDraft, line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const long = held.rule === 'resolution-impossible' || held.rule === 'hashes' || (held.rule === 'invalid-requirement' && held.file === undefined);
  const indented = /^ {4}/.test(text);
  const part = long && line.n - held.from < MORE && (indented || text === '' || text === 'The conflict is caused by:');
  if (!part) {
    close(state, sink);
    return /^ERROR: ResolutionImpossible: /.test(text);
  }
  if (indented) state.held = { ...held, ...(held.file === undefined ? pipPlace(text) : {}), message: `${held.message}\n${text.trim()}`, to: line.n };
  return true;
}

function drawing(state: State, drawn: Drawn, line: LogLine, sink: Sink): boolean {
  const text = line.text.trim();
  if (/^\[end of output\]$/.test(text)) {
    close(state, sink);
    return true;
  }
  // The output is indented; what is not comes after it, in a log that was cut.
  if (drawn.inside && text !== '' && !/^\s{4}/.test(line.text)) {
    close(state, sink);
    return false;
  }
  if (drawn.inside) {
    drawn.output.push(text);
    if (drawn.output.length > OUTPUT) drawn.output.splice(0, OUTPUT / 2);
    // The program's own words are read by those who know it.
    return false;
  }
  if (text.startsWith('×')) drawn.what = text.slice(1).trim();
  else if (text.startsWith('│')) drawn.how = `${drawn.how} ${text.slice(1).trim()}`.trim();
  else if (/^╰─> \[\d{1,7} lines? of output\]$/.test(text)) drawn.inside = true;
  else if (text.startsWith('╰─>')) drawn.what = `${drawn.what}\n${text.slice(3).trim()}`;
  else if (text !== '' || (drawn.what !== '' && drawn.how === '')) {
    close(state, sink);
    return false;
  }
  return true;
}

function close(state: State, sink: Sink): void {
  const { drawn, held } = state;
  delete state.drawn;
  delete state.held;
  if (held !== undefined) sink.bug(held);
  if (drawn === undefined || drawn.what === '' || (CONSEQUENT.test(drawn.code) && state.built)) return;
  if (drawn.code !== 'externally-managed-environment') state.built = true;
  const told = tellingOf(drawn.output);
  const how = drawn.how === '' ? '' : ` ${drawn.how.replace(/^exit code: /, 'exit code ')}`;
  const read = drawn.output.some((line) => /^Traceback \(most|: (?:fatal )?error: /.test(line));
  sink.bug({ ...common, kind: read ? 'unknown' : 'dependency', severity: 'error', rule: drawn.code, message: `${drawn.what.replace(/\.$/, '')}${how === '' ? '' : `:${how}`}${told === undefined ? '' : `\n${told}`}`, from: drawn.from, to: drawn.from + (drawn.output.length > 0 ? drawn.output.length + 3 : 2) });
}

/** The first line of the output that sounds like the reason, or its last. */
function tellingOf(output: readonly string[]): string | undefined {
  const lines = output.filter((line) => line !== '');
  return lines.find((line) => /^(?:[\w.]{0,200}(?:Error|Exception): |error: |\S{1,300}: (?:fatal )?error: )/.test(line)) ?? lines.at(-1);
}
