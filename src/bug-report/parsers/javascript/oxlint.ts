import type { LogLine } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** So far above its place a message is looked for: long ones take several lines. */
const ABOVE = 8;
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
  literals: ['╭─[', ',-['],
  start: (sink) => machine(sink),
};

const HEAD = /^(?:Error:)?\s{1,4}([×✖x⚠!]) (?:([@\w/-]{1,80}\([@\w/-]{1,100}\)): )?(\S.{0,2000})$/;
/** The rest of a message that is broken into lines. */
const MORE = /^\s{1,4}[│|] (\S.{0,2000})$/;
const PLACE = /^\s{1,12}(?:╭─|,-)\[(\S.{0,500}?):(\d{1,7}):(\d{1,7})\]$/;
const CLOSING = /^\s{1,12}(?:╰─|`-)[─-]/;

function machine(sink: Sink): Machine {
  /** Lines of the source that have been passed; undefined outside of a block. */
  let inside: number | undefined;
  return {
    get open() {
      return inside !== undefined;
    },
    line(line) {
      const place = PLACE.exec(line.text.trimEnd());
      if (place !== null) {
        inside = report(place, line, sink) ? 0 : undefined;
        return inside === 0;
      }
      if (inside === undefined) return false;
      inside = CLOSING.test(line.text) || inside > BLOCK || /^\S/.test(line.text) ? undefined : inside + 1;
      return !/^\S/.test(line.text);
    },
    end() {},
  };
}

function report([, file = '', at, column]: RegExpExecArray, line: LogLine, sink: Sink): boolean {
  const above = sink.before(line, ABOVE);
  const index = above.findLastIndex(({ text }) => HEAD.test(text.trimEnd()));
  const rest = above.slice(index + 1).map(({ text }) => MORE.exec(text.trimEnd())?.[1]);
  const [, mark, rule, message] = HEAD.exec(above[index]?.text.trimEnd() ?? '') ?? [];
  if (message === undefined || rest.includes(undefined)) return false;
  const severity = mark === '⚠' || mark === '!' ? 'warning' : 'error';
  const told = { severity, ...(rule === undefined ? {} : { rule }), message: [message, ...rest].join('\n') } as const;
  sink.bug({ tool: 'oxlint', language: 'javascript', kind: rule === undefined ? 'syntax' : 'lint', ...told, file, line: Number(at), column: Number(column), from: above[index]?.n ?? line.n, to: line.n });
  return true;
}
