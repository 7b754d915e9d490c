import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

interface State {
  /** The file whose difference is shown. */
  draft?: BugDraft;
  /** Line of the old file that comes next in the hunk. */
  at?: number;
  quoted: string[];
  lines: number;
  /** Bare names, one below the other: `gofmt -l`, if the step then fails. */
  names: { readonly file: string; readonly n: number }[];
}

const LINES = 2_000;
const QUOTED = 12;
const NAMES = 200;

/** gofmt, goimports and gofumpt: `-d` shows a difference for each file, `-l` only names the files, which counts where the command right behind fails. */
export const gofmt: Parser = {
  tool: 'gofmt',
  also: ['goimports', 'gofumpt'],
  language: 'go',
  docs: 'https://pkg.go.dev/cmd/gofmt',
  proof: { tier: 1 },
  literals: ['.go.orig', '.go\n'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { quoted: [], lines: 0, names: [] };
  return {
    get open() {
      return state.draft !== undefined || state.names.length > 0;
    },
    line: (line) => difference(state, line, sink) || list(state, line, sink),
    end: () => close(state, sink),
  };
}

const HEADER = /^(?:diff (?:-u )?\S{1,400}\.go\.orig (\S{1,400}\.go)|--- (\S{1,400}\.go)\.orig(?:\t.{1,60})?)$/;
const HUNK = /^@@ -(\d{1,7})(?:,\d{1,7})? \+\d{1,7}(?:,\d{1,7})? @@/;

/** The first line that would change is the place. */
function difference(state: State, { text, n }: LogLine, sink: Sink): boolean {
  const header = HEADER.exec(text);
  const file = header?.[1] ?? header?.[2];
  if (file !== undefined) {
    if (state.draft?.file === file) return true;
    close(state, sink);
    state.draft = { tool: 'gofmt', language: 'go', kind: 'format', severity: 'error', file, message: '', from: n, to: n };
    return true;
  }
  if (state.draft === undefined) return false;
  state.lines += 1;
  const hunk = HUNK.exec(text)?.[1];
  if (hunk !== undefined) state.at = Number(hunk);
  else if (state.lines > LINES || !body(state, text)) {
    close(state, sink);
    return false;
  }
  if (state.draft !== undefined && text.trim() !== '') state.draft = { ...state.draft, to: n };
  return true;
}

function body(state: State, text: string): boolean {
  if (/^\+\+\+ \S/.test(text)) return true;
  if (state.at === undefined || !/^(?:[ +\\-]|\t|$)/.test(text)) return false;
  if (/^[+-]/.test(text)) {
    if (state.draft !== undefined && state.draft.line === undefined) state.draft = { ...state.draft, line: state.at };
    if (state.quoted.length < QUOTED) state.quoted.push(text.slice(0, 300));
  }
  if (!text.startsWith('+')) state.at += 1;
  return true;
}

function close(state: State, sink: Sink): void {
  if (state.draft?.line !== undefined) sink.bug({ ...state.draft, message: ['not formatted as gofmt would', ...state.quoted].join('\n') });
  delete state.draft;
  delete state.at;
  Object.assign(state, { quoted: [], lines: 0, names: [] });
}

const NAME = /^(?:\.[\\/])?(?:[\w.@+-]{1,200}[\\/]){0,30}[\w.@+-]{1,200}\.go$/;
const FAILED = /^(?:##\[error\])?(?:make(?:\[\d{1,3}\])?: \*\*\* |Process completed with exit code [1-9]|exit status [1-9]|error: Recipe |task: Failed to run task)/;

function list(state: State, { text, n }: LogLine, sink: Sink): boolean {
  if (NAME.test(text)) {
    if (state.names.length < NAMES) state.names.push({ file: text, n });
    return false;
  }
  if (FAILED.test(text)) {
    for (const { file, n: at } of state.names) sink.bug({ tool: 'gofmt', language: 'go', kind: 'format', severity: 'error', file, message: 'named by a formatter that lists files to be formatted', from: at, to: at });
  }
  if (state.names.length > 0) state.names = [];
  return false;
}
