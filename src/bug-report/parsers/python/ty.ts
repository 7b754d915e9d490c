import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { severityOf } from '../../rows.js';

const HEAD = /^(error|warning|info)\[([a-z][a-z0-9-]{2,80})\]:? (.{1,2000})$/;
const ARROW = /^ {0,8}--> (\S.{0,400}\.(?:pyi?|ipynb|toml)):(?:cell \d{1,4}:)?(\d{1,7}):(\d{1,5})$/;
const CONCISE = /^(\S.{0,400}\.(?:pyi?|ipynb)):(?:cell \d{1,4}:)?(\d{1,7}):(\d{1,5}): (error|warning|info)\[([a-z][a-z0-9-]{2,80})\] (.{1,2000})$/;

/** ty: the rule and what is wrong, then the place; or all of it on one line. Rust's compiler draws alike, about other files. */
export const ty: Parser = {
  tool: 'ty',
  language: 'python',
  docs: 'https://docs.astral.sh/ty/reference/configuration/#output-format',
  proof: { tier: 1 },
  literals: ['error[', 'warning[', 'info['],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let head: { readonly match: RegExpExecArray; readonly n: number } | undefined;
  return {
    get open() {
      return head !== undefined;
    },
    line(line) {
      const text = line.text.trimEnd();
      const place = head === undefined ? null : ARROW.exec(text);
      if (head !== undefined && place !== null) sink.bug(draftOf(head.match, place, head.n, line));
      head = undefined;
      if (place !== null) return true;
      const concise = CONCISE.exec(text);
      if (concise !== null) sink.bug(draftOf(concise.slice(3), concise, line.n, line));
      const match = HEAD.exec(text);
      // Whose it is tells the place on the next line.
      if (match !== null) head = { match, n: line.n };
      return concise !== null;
    },
    end() {},
  };
}

function draftOf([, word, rule = '', message = '']: readonly string[], [, file = '', at, column]: readonly string[], from: number, line: LogLine): BugDraft {
  const kind = rule === 'invalid-syntax' ? 'syntax' : /^(?:import-not-found|unresolved-import)$/.test(rule) ? 'import' : 'type';
  return { tool: 'ty', language: 'python', kind, severity: severityOf(word) ?? 'error', file, line: Number(at), column: Number(column), rule, message, from, to: line.n };
}
