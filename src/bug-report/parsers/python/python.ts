import type { LogLine } from '../../../model/index.js';
import { createHeld, isVerdict, VERDICTS, type Held } from '../../held.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { draftPythonError } from './python-draft.js';
import { createPythonErrors, type PythonError, type PythonErrors } from './python-errors.js';
import { PYTHON_SAID, readPythonSaid } from './python-said.js';
import { readUnittestHeading } from './unittest-line.js';
import { UNITTEST_RULE } from './unittest.js';

/** Tracebacks and SyntaxErrors as Python prints them, and what the interpreter says when it cannot start or dies. */
export const python: Parser = {
  tool: 'python',
  language: 'python',
  docs: 'https://docs.python.org/3/library/traceback.html',
  proof: { tier: 1 },
  literals: [
    'Traceback (most recent call last):', 'File "', 'Exception ignored', '--- Logging error ---', UNITTEST_RULE, 'FAIL: ', 'ERROR', 'CRITICAL', 'never retrieved', 'future: <', 'Exception in ', 'Exception raised:', ...PYTHON_SAID,
    ...VERDICTS, ' error in ', ' errors in ', ' warning in ', ' warnings in ', ' skipped in ', ' deselected in ', ' xfailed in ', ' xpassed in ', 'while loading conftest',
  ],
  start: (sink) => machine(sink),
};

interface State {
  /** Number of the last line of the kind: what follows it directly is not ours to tell. */
  ruled: number;
  raised: number;
  /** Below the heading of a failed test all tracebacks are unittest's. */
  listing: boolean;
  /** Members of an exception group, which say more than the group. */
  group: BugDraft[];
  /** Tracebacks that the program itself logged: errors only where no other is told. */
  logged: BugDraft[];
  died: boolean;
}

function machine(sink: Sink): Machine {
  const held = createHeld(sink);
  const state: State = { ruled: -9, raised: -9, listing: false, group: [], logged: [], died: false };
  const errors = createPythonErrors((error) => take(state, error, held));
  return {
    get open() {
      return errors.open;
    },
    line(line) {
      // pytest marks its own crash, and reads it itself.
      if (line.text.startsWith('INTERNALERROR>')) return false;
      if (notOurs(state, line)) errors.end();
      const said = readPythonSaid(line);
      if (said !== undefined) held.add(said);
      if (isVerdict(line.text)) verdict(state, errors, held);
      return said !== undefined || errors.line(line);
    },
    end() {
      errors.end();
      release(state, held);
      for (const draft of state.logged) held.add(state.died ? { ...draft, severity: 'warning' } : draft);
      held.release();
    },
  };
}

/** Headings under which another parser reads the traceback. */
function notOurs(state: State, line: LogLine): boolean {
  const text = line.text.trimEnd();
  if (text === UNITTEST_RULE) state.ruled = line.n;
  else if (text === 'Exception raised:') state.raised = line.n;
  else if (text.endsWith('while loading conftest') || (state.ruled === line.n - 1 && readUnittestHeading(text) !== undefined)) {
    state.listing = true;
    return true;
  }
  return false;
}

/** A test runner closes its run: what was printed before is its affair. */
function verdict(state: State, errors: PythonErrors, held: Held): void {
  errors.end();
  held.drop();
  Object.assign(state, { group: [], logged: [], listing: false, died: false });
}

function take(state: State, error: PythonError, held: Held): void {
  if (state.listing || error.from - state.raised === 1) return;
  const draft = draftPythonError(error);
  if (error.grouped) {
    state.group.push(draft);
    return;
  }
  release(state, held);
  if (error.logged && state.logged.length < 100) state.logged.push(draft);
  if (error.logged) return;
  state.died ||= !error.survived;
  held.add(draft);
}

/** A group stands first, its members follow; where members were read they are what went wrong. */
function release(state: State, held: Held): void {
  const members = state.group.filter((draft) => !/^\w{0,40}ExceptionGroup$/.test(draft.rule ?? ''));
  state.died ||= state.group.length > 0;
  for (const draft of members.length > 0 ? members : state.group) held.add(draft);
  state.group = [];
}
