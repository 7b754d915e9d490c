import type { LogLine, Severity } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const FILE = /^>>> (?:Lint for (\S.{0,400}):|General linter failure:)$/;
const HEAD = /^ {2}(Error|Warning|Advice) \(([A-Z][A-Z0-9_]{1,80})\) (\S.{0,200})$/;
const MARKED = /^ {4}>>> {1,6}(\d{1,7}) {0,2}\|/;
/** The line of a patch that is new, with its number; of one that is taken away the number printed is the one before. */
const ADDED = /^ {5,24}(\d{1,7}) ?\|\+/;
const TAKEN = /^ {4,12}(\d{1,7}) {1,12}\|-/;
const SEVERITY: Record<string, Severity> = { Error: 'error', Warning: 'warning', Advice: 'note' };
const TEXT = 30;
const LINES = 400;

interface State {
  file: string | undefined;
  from: number;
  open: boolean;
  held: BugDraft | undefined;
  said: string[];
  /** The description ends where the source begins. */
  shown: boolean;
}

/** lintrunner, which runs other linters and shows their findings file by file. */
export const lintrunner: Parser = {
  tool: 'lintrunner',
  docs: 'https://github.com/suo/lintrunner#linter-protocol',
  proof: { tier: 1 },
  literals: ['>>> Lint for ', '>>> General linter failure:'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { file: undefined, from: 0, open: false, held: undefined, said: [], shown: false };
  return {
    get open() {
      return state.open;
    },
    line(line) {
      const text = line.text.trimEnd();
      const file = FILE.exec(text);
      if (file !== null) {
        close(state, sink);
        Object.assign(state, { file: file[1], from: line.n, open: true });
        return true;
      }
      return state.open && inside(state, line, text, sink);
    },
    end: () => close(state, sink),
  };
}

function inside(state: State, line: LogLine, text: string, sink: Sink): boolean {
  const head = HEAD.exec(text);
  if (head !== null) {
    close(state, sink);
    Object.assign(state, { held: begin(state, head, line.n), said: [], shown: false });
    return true;
  }
  const mine = (text === '' || text.startsWith('    ') || /^-{60,}$/.test(text)) && line.n - state.from < LINES;
  if (!mine) {
    close(state, sink);
    state.open = false;
    return false;
  }
  if (state.held !== undefined) more(state, state.held, line, text);
  return true;
}

function begin(state: State, [, word = '', code = '', name = '']: RegExpExecArray, n: number): BugDraft {
  const failed = name === 'Linter failed';
  const kind = failed ? 'config' : name === 'format' ? 'format' : 'lint';
  const rule = /^[\w./-]{1,80}$/.test(name) ? name : code;
  return { tool: 'lintrunner', kind, severity: SEVERITY[word] ?? 'error', ...(state.file === undefined ? {} : { file: state.file }), rule, message: failed ? `${code}: ${name}` : name, from: state.from, to: n };
}

function more(state: State, held: BugDraft, line: LogLine, text: string): void {
  const taken = TAKEN.exec(text);
  const at = MARKED.exec(text)?.[1] ?? ADDED.exec(text)?.[1] ?? (taken === null ? undefined : Number(taken[1]) + 1);
  if (/^ {4,12}(?:>>> )?[\d ]{1,20}\|/.test(text)) state.shown = true;
  if (at !== undefined && held.line === undefined) state.held = { ...held, line: Number(at), to: line.n };
  else if (!state.shown && /^ {4}\S/.test(text) && !text.includes('You can run `lintrunner -a`') && state.said.length < TEXT) state.said.push(text.trim());
}

/** Its descriptions are broken at 80 characters. */
function close(state: State, sink: Sink): void {
  const { held, said } = state;
  state.held = undefined;
  if (held === undefined) return;
  const told = said.join(' ');
  sink.bug({ ...held, message: held.kind === 'config' ? `${held.message}\n${said.join('\n').replace(/\nSTDOUT:$/, '')}` : told || held.message });
}
