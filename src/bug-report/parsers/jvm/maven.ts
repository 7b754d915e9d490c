import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { kindOfGoal, POM_ROWS, readGoal, readPomProblem, REFUSED } from './maven-line.js';

const MORE = 30;
const HELP = / -> \[Help \d{1,3}\]$/;

interface Goal {
  readonly goal?: string;
  readonly said: string;
  readonly text: string;
}

interface State {
  draft?: BugDraft;
  more: string[];
  /** The POM that the problems below it are in. */
  pom?: string;
}

/**
 * Maven itself: POMs, plugins, artifacts that are not there, and the goal that failed. What compilers and tests say is read by their own parsers;
 * a goal that only sums that up is then ranked below it.
 */
export const maven: Parser = {
  tool: 'maven',
  language: 'java',
  docs: 'https://maven.apache.org/guides/',
  proof: { tier: 1 },
  literals: ['[ERROR] ', '[FATAL] ', '[WARNING] Rule violated', "[WARNING] '"],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const state: State = { more: [] };
  return {
    get open() {
      return state.draft !== undefined;
    },
    line(line) {
      const [, level, text = ''] = /^\[(ERROR|WARNING|FATAL)\] {0,3}(?:\[(?:ERROR|FATAL)\] )?(.{0,6000})$/.exec(line.text) ?? [];
      if (level === undefined) return finish(state, sink);
      if (level === 'WARNING') return finish(state, sink) || warning(text, line, sink);
      const goal = readGoal(text);
      if (goal === undefined && state.draft !== undefined) return below(state, text, line, sink);
      finish(state, sink);
      if (goal === undefined) return single(state, text, line, sink);
      begin(state, { ...goal, text }, line);
      if (HELP.test(text)) finish(state, sink);
      return true;
    },
    end: () => void finish(state, sink),
  };
}

function draftAt(line: LogLine, fields: Pick<BugDraft, 'kind' | 'message'> & Partial<BugDraft>): BugDraft {
  return { tool: 'maven', language: 'java', severity: 'error', from: line.n, to: line.n, ...fields };
}

function begin(state: State, { goal = '', said, text }: Goal, line: LogLine): void {
  const rule = /:([\w-]{1,80}-plugin|[\w-]{1,80}):[^:]{1,60}:([\w-]{1,60})$/.exec(goal);
  state.draft = draftAt(line, { kind: kindOfGoal(goal, said), message: text.replace(HELP, '').trimEnd(), ...(rule === null ? {} : { rule: `${rule[1] as string}:${rule[2] as string}` }) });
}

/** The plugin's own lines, until the pointers to help. Those of compilers are not kept: they have been told. */
function below(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const { draft } = state;
  const over = /^(?:-> \[Help|To see the full stack trace|Re-run Maven|For more information|Please refer to|See \S+ for the individual)/.test(text);
  if (draft === undefined || over || state.more.length >= MORE) {
    finish(state, sink);
    return true;
  }
  if (text.trim() !== '' && !/: Compilation failure/.test(draft.message)) state.more.push(text.replace(HELP, '').slice(0, 1_000));
  state.draft = { ...draft, to: line.n };
  if (HELP.test(text)) finish(state, sink);
  return true;
}

function finish(state: State, sink: Sink): boolean {
  const { draft, more } = state;
  delete state.draft;
  state.more = [];
  if (draft === undefined) return false;
  const message = [draft.message, ...more].join('\n');
  sink.bug({ ...draft, message, kind: draft.kind === 'unknown' ? kindOfGoal('', message) : draft.kind });
  return false;
}

function single(state: State, text: string, line: LogLine, sink: Sink): boolean {
  const said = text.replace(HELP, '');
  const project = /^The project \S{1,300} \((.{1,400})\) has \d{1,6} errors?$/.exec(said)?.[1];
  if (project !== undefined) state.pom = project;
  const row = POM_ROWS.map(({ pattern, kind }) => ({ kind, groups: pattern.exec(said)?.groups, all: said })).find((one) => one.groups !== undefined);
  if (row?.groups !== undefined) {
    const { file, line: at, column, message } = row.groups;
    sink.bug(draftAt(line, { kind: row.kind, message: message ?? row.all, ...(file === undefined ? {} : { file }), ...(at === undefined ? {} : { line: Number(at), column: Number(column) }) }));
    return true;
  }
  const problem = readPomProblem(said);
  if (problem !== undefined) {
    const file = problem.file ?? state.pom;
    sink.bug(draftAt(line, { ...problem, kind: /Non-resolvable|Could not find artifact/.test(problem.message) ? 'dependency' : 'config', ...(file === undefined ? {} : { file }) }));
    return true;
  }
  const refused = REFUSED.find(([pattern]) => pattern.test(said));
  if (refused !== undefined) sink.bug(draftAt(line, { kind: refused[1], message: said }));
  return refused !== undefined || project !== undefined || /^(?:Some problems were encountered|BUILD (?:FAILURE|ERROR)|COMPILATION ERROR|The build could not read|To see the full|Re-run Maven|For more information|\[Help \d)/.test(said);
}

/** Coverage that is too low stops the build, but JaCoCo calls it a warning; so does Maven with doubts about a POM. */
function warning(text: string, line: LogLine, sink: Sink): boolean {
  if (/^Rule violated for /.test(text)) sink.bug(draftAt(line, { kind: 'lint', severity: 'error', rule: 'jacoco', message: text }));
  else {
    const problem = readPomProblem(text);
    if (problem === undefined) return false;
    sink.bug(draftAt(line, { ...problem, kind: 'config', severity: 'warning' }));
  }
  return true;
}
