import type { LogLine, Severity } from '../../../model/index.js';
import { lastColumn, pathFindings, type PathFinding } from './path-findings.js';
import type { Machine, Parser, Sink } from '../../parser.js';

/** Stylelint: the forms string and verbose (a path, its findings below), compact and unix. */
export const stylelint: Parser = {
  tool: 'stylelint',
  language: 'css',
  docs: 'https://stylelint.io/user-guide/options#formatter',
  proof: { tier: 1 },
  literals: ['  ✖  ', '  ⚠  ', '  ℹ  ', '  ×  ', '  ‼  ', ') [error]', ') [warning]', ') [info]', ', error - ', ', warning - ', ', info - '],
  start: (sink) => machine(sink),
};

const FINDING = /^\s{1,20}(\d{1,7}):(\d{1,7})\s{1,10}([✖×⚠‼ℹ]) {1,4}(\S.{0,4000})$/;
const COMPACT = /^(?<file>\S.{0,500}?): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?<level>error|warning|info) - (?<message>.{1,4000}?)(?: \((?<rule>[@\w/-]{1,200})\))?$/;
const UNIX = /^(?<file>\S.{0,500}?):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>.{1,4000}) \((?<rule>[@\w/-]{1,200})\) \[(?<level>error|warning|info)\]$/;
/** The compact form of others looks the same; only style sheets are ours. */
const STYLE = /\.(?:css|scss|sass|less|pcss|postcss|styl|vue|svelte|astro|[cm]?[jt]sx?)$/;

function machine(sink: Sink): Machine {
  const below = pathFindings(sink, readFinding, draftOf);
  return {
    open: false,
    line: (line) => below.line(line) || oneLine(line, sink),
    end() {},
  };
}

function draftOf(finding: PathFinding): { tool: string; language: string; kind: 'syntax' | 'lint' } {
  return { tool: 'stylelint', language: 'css', kind: finding.rule === 'CssSyntaxError' ? 'syntax' : 'lint' };
}

function readFinding(text: string): PathFinding | undefined {
  const match = FINDING.exec(text);
  if (match === null) return undefined;
  const [message, rule] = lastColumn(match[4] as string);
  const mark = match[3] as string;
  const severity: Severity = '✖×'.includes(mark) ? 'error' : '⚠‼'.includes(mark) ? 'warning' : 'note';
  return { line: Number(match[1]), column: Number(match[2]), severity, message, ...(rule === undefined ? {} : { rule }) };
}

function oneLine(line: LogLine, sink: Sink): boolean {
  const text = line.text.trimEnd();
  const groups = (text.endsWith(']') ? UNIX.exec(text) : text.includes(', col ') ? COMPACT.exec(text) : null)?.groups;
  const { file = '', rule, message = '', level } = groups ?? {};
  if (groups === undefined || !STYLE.test(file) || level === undefined) return false;
  const finding: PathFinding = { line: Number(groups['line']), column: Number(groups['column']), severity: level === 'info' ? 'note' : (level as Severity), message, ...(rule === undefined ? {} : { rule }) };
  sink.bug({ ...draftOf(finding), ...finding, file, from: line.n, to: line.n });
  return true;
}
