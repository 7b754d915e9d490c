import type { LogLine, Severity } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const ISSUE = /^>> Issue: \[(B\d{3}):[\w-]{1,100}\] (.{1,1000})$/;
const LEVEL = /^ {3}Severity: (Low|Medium|High|Undefined) /;
const PLACE = /^ {3}Location: (\S.{0,400}?):(\d{1,7})(?::(\d{1,5}))?$/;
const CUSTOM = /^((?:[A-Za-z]:)?[^\s:][^:]{0,400}\.pyi?):(\d{1,7}): (B\d{3})\[bandit\]: (LOW|MEDIUM|HIGH|UNDEFINED): (.{1,1000})$/;
const SKIPPED = /^\t(\S.{0,400}) \((syntax error while parsing AST from file|exception while scanning file)\)$/;
const LINES = 8;
const common = { tool: 'bandit', language: 'python', kind: 'security' } as const;

/** bandit's blocks, its one-line format, and the files it could not read. */
export const bandit: Parser = {
  tool: 'bandit',
  language: 'python',
  docs: 'https://bandit.readthedocs.io/en/latest/formatters/text.html',
  proof: { tier: 1 },
  literals: ['>> Issue: [B', '[bandit]: ', '(syntax error while parsing AST from file)', '(exception while scanning file)'],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let issue: BugDraft | undefined;
  return {
    get open() {
      return issue !== undefined;
    },
    line(line) {
      const found = ISSUE.exec(line.text.trimEnd());
      if (found !== null) {
        issue = { ...common, severity: 'warning', rule: found[1] as string, message: found[2] as string, from: line.n, to: line.n };
        return true;
      }
      if (issue === undefined) return single(line, sink);
      const level = LEVEL.exec(line.text)?.[1];
      if (level !== undefined) issue = { ...issue, severity: severityOf(level) };
      const place = PLACE.exec(line.text.trimEnd());
      // bandit hands on the columns of Python's syntax tree, which counts them from 0.
      if (place !== null) sink.bug({ ...issue, file: place[1] as string, line: Number(place[2]), ...(place[3] === undefined ? {} : { column: Number(place[3]) + 1 }), to: line.n });
      if (place !== null || line.n - issue.from > LINES) issue = undefined;
      return true;
    },
    end() {},
  };
}

function single(line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const custom = CUSTOM.exec(text);
  if (custom !== null) {
    const [, file = '', at, rule = '', level = '', message = ''] = custom;
    sink.bug({ ...common, severity: severityOf(level), file, line: Number(at), rule, message, from: line.n, to: line.n });
    return true;
  }
  const skipped = SKIPPED.exec(text);
  if (skipped !== null) sink.bug({ ...common, kind: 'syntax', severity: 'error', file: skipped[1] as string, message: skipped[2] as string, from: line.n, to: line.n });
  return skipped !== null;
}

function severityOf(level: string): Severity {
  return level.toLowerCase() === 'high' ? 'error' : 'warning';
}
