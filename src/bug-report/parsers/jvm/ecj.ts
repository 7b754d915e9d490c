import { severityOf } from '../../rows.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const HEADER = /^(?:\s{1,12}\[javac\] )?\d{1,6}\. (ERROR|WARNING|INFO) in (.{1,500}?) ?\(at line (\d{1,7})\)$/;
/** Source, carets, message: a tab stands before the first two. */
const BELOW = 6;

interface State {
  draft?: BugDraft;
  below: number;
  pointed: boolean;
}

/** Eclipse's compiler on the command line, and as ant's and Maven's compiler. It shows the source without its indentation, so there is no column. */
export const ecj: Parser = {
  tool: 'ecj',
  language: 'java',
  docs: 'https://help.eclipse.org/latest/topic/org.eclipse.jdt.doc.user/tasks/task-using_batch_compiler.htm',
  proof: { tier: 1 },
  literals: ['. ERROR in ', '. WARNING in ', '. INFO in '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { below: 0, pointed: false };
  const finish = (): void => {
    if (state.draft !== undefined) sink.bug(state.draft);
    delete state.draft;
  };
  return {
    get open() {
      return state.draft !== undefined;
    },
    line(line) {
      const [, word, file = '', row] = HEADER.exec(line.text) ?? [];
      if (word !== undefined) {
        finish();
        const draft: BugDraft = { tool: 'ecj', language: 'java', kind: 'compile', severity: severityOf(word) ?? 'error', file, line: Number(row), message: '', from: line.n, to: line.n };
        Object.assign(state, { draft, below: 0, pointed: false });
        return true;
      }
      if (state.draft === undefined) return false;
      const text = line.text.replace(/^\s{1,12}\[javac\] /, '');
      state.below += 1;
      if (state.pointed && /\S/.test(text)) state.draft = { ...state.draft, ...meaning(text), to: line.n };
      else if (state.below < BELOW && !/^-{10}$/.test(text)) {
        if (/^\s{1,4000}\^+\s{0,4}$/.test(text)) state.pointed = true;
        return true;
      }
      finish();
      return state.pointed;
    },
    end: finish,
  };
}

function meaning(text: string): Pick<BugDraft, 'message' | 'kind'> {
  const message = text.trim().slice(0, 4_000);
  if (/^Syntax error/.test(message)) return { message, kind: 'syntax' };
  if (/^The import .{1,300} cannot be resolved/.test(message)) return { message, kind: 'import' };
  return { message, kind: /^(?:Type mismatch|The method .{1,300} (?:is not applicable|in the type))/.test(message) ? 'type' : 'compile' };
}
