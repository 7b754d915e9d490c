import type { LogLine } from '../../../model/index.js';
import type { Kind, Severity } from '../../../model/index.js';
import type { Machine, Parser, Sink } from '../../parser.js';
import { rowParser, severityOf } from '../../rows.js';

const rows = rowParser({
  tool: 'shellcheck', language: 'shell', docs: 'https://www.shellcheck.net/wiki/Integration', literals: ['[SC'],
  rows: [
    { kind: 'syntax', pattern: /^(?<file>(?:[A-Za-z]:)?[^:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<severity>error): (?<message>.{1,1000}) \[(?<rule>SC1\d{3})\]$/ },
    { kind: 'lint', pattern: /^(?<file>(?:[A-Za-z]:)?[^:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<severity>error|warning|note|info|style): (?<message>.{1,1000}) \[(?<rule>SC\d{4})\]$/ },
  ],
});
const HEADING = /^In (\S.{0,400}) line (\d{1,7}):$/;
const FINDING = /^(\s{0,400})\^-{0,400}(?:\^|-) (SC\d{4}) \((error|warning|info|style)\): (.{1,1000})$/;

/** The form for terminals: the line, and carets below it with the finding behind them. */
export const shellcheck: Parser = {
  ...rows,
  literals: [...rows.literals, 'In '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  const lines = rows.start(sink);
  let heading: { readonly file: string; readonly line: number; left: number } | undefined;
  return {
    get open() {
      return heading !== undefined;
    },
    line(line: LogLine) {
      const start = HEADING.exec(line.text);
      if (start !== null) {
        heading = { file: start[1] as string, line: Number(start[2]), left: 30 };
        return true;
      }
      if (heading === undefined) return lines.line(line);
      const match = FINDING.exec(line.text);
      heading.left -= 1;
      const at = heading;
      if (/^(?:Did you mean:|For more information:)$/.test(line.text) || heading.left <= 0) heading = undefined;
      if (match === null) return false;
      const [, indent = '', rule = '', word, message = ''] = match;
      const severity: Severity = word === 'style' ? 'note' : (severityOf(word) ?? 'warning');
      const kind: Kind = /^SC1/.test(rule) && severity === 'error' ? 'syntax' : 'lint';
      sink.bug({ tool: 'shellcheck', language: 'shell', kind, severity, file: at.file, line: at.line, column: indent.length + 1, rule, message, from: line.n, to: line.n });
      return true;
    },
    end() {},
  };
}
