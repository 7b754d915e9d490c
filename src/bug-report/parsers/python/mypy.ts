import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { rowParser } from '../../rows.js';
import { MYPY_ROWS, NOTE } from './mypy-rows.js';

const rows = rowParser(MYPY_ROWS);
const CODE = /^(.{0,400}?)(?:^| {1,2})\[([a-z][a-z0-9-]{1,60})\]$/;
/** `--pretty` breaks messages at the width of a terminal. */
const BROKEN = 6;
const NOTES = 20;

interface State {
  held: BugDraft | undefined;
  /** Lines below the finding that may go on with its message. */
  more: string[];
  notes: number;
  /** An error was found before: a note of its own is then worth telling. */
  seen: boolean;
}

/**
 * mypy with all its flags. With `--pretty` a message goes on below until its code, or until the source is shown; the notes on the same line say why,
 * and so belong to the message. Notes alone are nothing; beside errors one with a place of its own (`reveal_type`) is told.
 */
export const mypy: Parser = { ...rows, start: (sink) => machine(sink) };

function machine(sink: Sink): Machine {
  const state: State = { held: undefined, more: [], notes: 0, seen: false };
  const single = rows.start({ ...sink, bug: (draft) => take(state, draft, sink) });
  return {
    get open() {
      return state.held !== undefined;
    },
    line(line) {
      if (single.line(line)) return true;
      return state.held !== undefined && goesOn(state, state.held, line, sink);
    },
    end: () => close(state, sink),
  };
}

function take(state: State, draft: BugDraft, sink: Sink): void {
  const { held } = state;
  if (draft.rule === NOTE) {
    const belongs = held !== undefined && held.file === draft.file && held.line === draft.line && draft.message.trim() !== '';
    if (belongs && state.notes < NOTES) state.held = { ...held, message: `${held.message}\nnote: ${draft.message.trimEnd()}`, to: draft.to };
    state.notes += 1;
    const { rule: _, ...own } = draft;
    if (!belongs && state.seen && !/:$/.test(draft.message)) sink.bug(own);
    return;
  }
  close(state, sink);
  Object.assign(state, { held: draft, more: [], notes: 0, seen: true });
}

function close(state: State, sink: Sink): void {
  if (state.held !== undefined) sink.bug(state.held);
  state.held = undefined;
}

function goesOn(state: State, held: BugDraft, line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const unfinished = held.rule === undefined && state.notes === 0 && state.more.length < BROKEN;
  const code = unfinished ? CODE.exec(text) : null;
  if (code !== null) {
    state.held = { ...held, rule: code[2] as string, message: [held.message.trimEnd(), ...state.more, code[1] as string].join(' ').trim(), to: line.n };
    return true;
  }
  // The source, and the caret below it; notes may follow.
  if (/^ {4}/.test(text)) {
    if (unfinished && state.more.length > 0) state.held = { ...held, message: [held.message, ...state.more].join(' ') };
    state.more = [];
    return true;
  }
  if (unfinished && /^["\w(]/.test(text) && !/^Found \d/.test(text)) {
    state.more.push(text);
    return true;
  }
  close(state, sink);
  return false;
}
