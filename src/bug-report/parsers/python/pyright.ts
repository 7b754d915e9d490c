import type { LogLine, Severity } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';

const FINDING = /^ {2}((?:[A-Za-z]:)?[^\s:][^:]{0,400}):(\d{1,7}):(\d{1,5}) - (error|warning|information|note|hint): (.{1,4000})$/;
const RULE = /^(.{0,4000}?) {1,2}\((report[A-Za-z]{2,80})\)$/;
/** It mixes its blanks with those that do not break. */
const DEEPER = /^ {2}[ \u00a0]{2}/;
const SEVERITY: Record<string, Severity> = { error: 'error', warning: 'warning' };
const MORE = 40;
const common = { tool: 'pyright', language: 'python' } as const;

/** pyright and basedpyright: findings under the name of their file; what explains them is indented deeper, and the rule stands at the end of it. */
export const pyright: Parser = {
  tool: 'pyright',
  also: ['basedpyright'],
  language: 'python',
  docs: 'https://microsoft.github.io/pyright/#/command-line',
  proof: { tier: 1 },
  literals: [' - error: ', ' - warning: ', ' - information: ', ' - note: ', 'No source files found.', 'File or directory "', ' errors, '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let held: BugDraft | undefined;
  const close = (): void => {
    if (held !== undefined && held.severity !== 'note') sink.bug(finish(held));
    held = undefined;
  };
  return {
    get open() {
      return held !== undefined;
    },
    line(line) {
      if (held !== undefined && DEEPER.test(line.text) && held.message.split('\n').length < MORE) {
        held = { ...held, message: `${held.message}\n${line.text.slice(4).replaceAll('\u00a0', ' ').trimEnd()}`, to: line.n };
        return true;
      }
      close();
      held = readFinding(line);
      if (held !== undefined) return true;
      return /^\d{1,9} errors?, \d{1,9} warnings?, \d{1,9} (?:information|note)s? ?$/.test(line.text) || nothingToCheck(line, sink);
    },
    end: close,
  };
}

function readFinding(line: LogLine): BugDraft | undefined {
  const match = FINDING.exec(line.text.trimEnd());
  if (match === null) return undefined;
  const [, file = '', at, column, word = '', message = ''] = match;
  return { ...common, kind: 'type', severity: SEVERITY[word] ?? 'note', file, line: Number(at), column: Number(column), message, from: line.n, to: line.n };
}

/** What has no rule comes from its parser: the file cannot be read as Python. */
function finish(draft: BugDraft): BugDraft {
  const lines = draft.message.split('\n');
  const match = RULE.exec(lines.at(-1) ?? '');
  if (match === null) return { ...draft, kind: draft.severity === 'error' ? 'syntax' : 'type' };
  const message = [...lines.slice(0, -1), match[1]].join('\n').trim();
  const rule = match[2] as string;
  return { ...draft, kind: /^reportMissing(?:Import|ModuleSource)/.test(rule) ? 'import' : 'type', rule, message };
}

function nothingToCheck(line: LogLine, sink: Sink): boolean {
  const text = line.text.trim();
  if (text !== 'No source files found.' && !/^File or directory ".{1,400}" does not exist\.?$/.test(text)) return false;
  sink.bug({ ...common, kind: 'config', severity: 'error', message: text, from: line.n, to: line.n });
  return true;
}
