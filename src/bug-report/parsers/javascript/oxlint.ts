import type { LogLine, Severity } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** A message without a place below it within so many lines was something else. */
const BETWEEN = 8;
const BLOCK = 80;

/**
 * Oxlint, and other tools in Rust that show errors through miette (swc): a line with a cross and the message, below it `╭─[file:line:column]` and the source.
 * Where the terminal has no Unicode, the same in ASCII (`x`, `,-[`). Oxlint's unix and stylish forms are those of ESLint.
 */
export const oxlint: Parser = {
  tool: 'oxlint',
  also: ['swc'],
  language: 'javascript',
  docs: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html',
  proof: { tier: 1 },
  literals: ['╭─[', ',-[', '× ', '⚠ ', '  x ', '  ! '],
  start: (sink) => machine(sink),
};

interface Head {
  readonly severity: Severity;
  readonly rule?: string;
  readonly message: string;
  readonly from: number;
}

interface State {
  head?: Head;
  /** Lines since the head, or since the place. */
  seen: number;
  inside: boolean;
}

const HEAD = /^(?:Error:)?\s{1,4}([×✖x⚠!]) (?:([@\w/-]{1,80}\([@\w/-]{1,100}\)): )?(\S.{0,2000})$/;
const PLACE = /^\s{1,12}(?:╭─|,-)\[\s?(\S.{0,500}?):(\d{1,7}):(\d{1,7})\s?\]$/;
const CLOSING = /^\s{1,12}(?:╰─|`-)[─-]/;

function machine(sink: Sink): Machine {
  const state: State = { seen: 0, inside: false };
  return {
    get open() {
      return state.head !== undefined || state.inside;
    },
    line: (line) => (state.inside ? inside(state, line) : outside(state, line, sink)),
    end() {},
  };
}

function inside(state: State, line: LogLine): boolean {
  state.seen += 1;
  if (CLOSING.test(line.text) || state.seen > BLOCK || /^\S/.test(line.text)) state.inside = false;
  return !/^\S/.test(line.text);
}

function outside(state: State, line: LogLine, sink: Sink): boolean {
  const head = HEAD.exec(line.text.trimEnd());
  if (head !== null) {
    const [, mark, rule, message = ''] = head;
    state.head = { severity: mark === '⚠' || mark === '!' ? 'warning' : 'error', ...(rule === undefined ? {} : { rule }), message, from: line.n };
    state.seen = 0;
    return false;
  }
  const place = state.head === undefined ? null : PLACE.exec(line.text.trimEnd());
  if (state.head === undefined || place === null) {
    state.seen += 1;
    if (state.seen > BETWEEN) delete state.head;
    return false;
  }
  const { from, ...said } = state.head;
  const kind = said.rule === undefined ? 'syntax' : 'lint';
  sink.bug({ tool: 'oxlint', language: 'javascript', kind, ...said, file: place[1] as string, line: Number(place[2]), column: Number(place[3]), from, to: line.n });
  Object.assign(state, { inside: true, seen: 0 });
  delete state.head;
  return true;
}
