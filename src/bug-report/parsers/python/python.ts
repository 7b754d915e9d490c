import type { LogLine } from '../../../model/index.js';
import { createHeld, isVerdict, VERDICTS, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { draftPythonError } from './python-draft.js';
import { createPythonErrors, type PythonError, type PythonErrors } from './python-errors.js';
import { readUnittestEnd, readUnittestHeading, type UnittestHeading } from './unittest.js';

/** Tracebacks and SyntaxErrors as Python prints them, and the failures of unittest, which are tracebacks under a heading. */
export const python: Parser = {
  tool: 'python',
  language: 'python',
  docs: 'https://docs.python.org/3/library/traceback.html',
  proof: { tier: 1 },
  literals: ['Traceback (most recent call last):', 'File "', 'FAIL: ', 'ERROR: ', 'Exception ignored', '--- Logging error ---', ...VERDICTS],
  start: (sink) => machine(sink),
};

interface State {
  heading?: UnittestHeading & { readonly n: number };
  ran?: string;
  /** Members of an exception group, which say more than the group. */
  group: BugDraft[];
}

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const state: State = { group: [] };
  const errors = createPythonErrors((error) => take(state, error, held, sink));
  return {
    get open() {
      return errors.open || state.ran !== undefined || state.heading !== undefined;
    },
    line(line) {
      // pytest marks its own crash, and reads it itself.
      if (line.text.startsWith('INTERNALERROR>')) return false;
      if (closing(state, line, sink) || heading(state, line, errors)) return true;
      if (isVerdict(line.text)) verdict(state, line, errors, held);
      return errors.line(line);
    },
    end() {
      errors.end();
      release(state, held);
      held.release();
    },
  };
}

/** A test runner closes its run: what was printed before is its affair. Only of unittest are the failures read here. */
function verdict(state: State, line: LogLine, errors: PythonErrors, held: Held): void {
  errors.end();
  held.drop();
  state.group = [];
  delete state.heading;
  if (line.text.startsWith('Ran ')) state.ran = line.text;
}

function heading(state: State, line: LogLine, errors: PythonErrors): boolean {
  const found = readUnittestHeading(line.text);
  if (found === undefined) return false;
  errors.end();
  state.heading = { ...found, n: line.n };
  return true;
}

function closing(state: State, line: LogLine, sink: Sink): boolean {
  if (state.ran === undefined || line.text.trim() === '') return false;
  const counts = readUnittestEnd(state.ran, line.text.trimEnd());
  delete state.ran;
  if (counts !== undefined) sink.tests(counts);
  return counts !== undefined;
}

function take(state: State, error: PythonError, held: Held, sink: Sink): void {
  const { heading: under } = state;
  const draft = draftPythonError(error, under?.load === false ? under.test : undefined);
  if (under !== undefined) {
    delete state.heading;
    sink.bug({ ...draft, from: under.n });
  } else if (error.grouped) {
    state.group.push(draft);
  } else {
    release(state, held);
    held.add(draft);
  }
}

/** A group stands first, its members follow; where members were read they are what went wrong. */
function release(state: State, held: Held): void {
  const members = state.group.filter((draft) => !/^\w{0,40}ExceptionGroup$/.test(draft.rule ?? ''));
  for (const draft of members.length > 0 ? members : state.group) held.add(draft);
  state.group = [];
}
