import { pathFindings, type PathFinding } from './path-findings.js';
import type { Parser } from '../../parser.js';

/**
 * Remark and what else reports through vfile-reporter (unified): a path, then `1:2-1:5  warning  message  rule  source` in columns.
 * The columns are padded to the longest, so between two of them there may be a single space.
 */
export const remarkLint: Parser = {
  tool: 'remark-lint',
  language: 'markdown',
  docs: 'https://github.com/vfile/vfile-reporter#readme',
  proof: { tier: 1 },
  literals: [' error ', ' warning ', ' info '],
  start: (sink) => pathFindings(sink, readFinding, draftOf),
};

const FINDING = /^(?:\s{0,20}(\d{1,7}):(\d{1,7})(?:-(\d{1,7}):\d{1,7})?|\s{2,20})\s{1,20}(error|warning|info) {1,6}(\S.{0,4000})$/;
const ENDING = /^(.{1,4000}?) {1,40}([a-z][\w-]{1,100}) {1,40}((?:remark|retext|rehype|redot|alex|write-good)[\w-]{0,60})$/;
const COLUMNS = /^(.{1,4000}?) {2,300}([a-z][\w-]{1,100}) {2,60}([a-z][\w-]{1,100})$/;

function readFinding(text: string): PathFinding | undefined {
  const match = FINDING.exec(text.trimEnd());
  if (match === null) return undefined;
  const [, line, column, endLine, level, said = ''] = match;
  const told = COLUMNS.exec(said) ?? ENDING.exec(said);
  // ESLint and textlint indent their findings and name the rule last.
  if (told === null && line !== undefined) return undefined;
  return {
    ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
    ...(endLine === undefined || endLine === line ? {} : { endLine: Number(endLine) }),
    severity: level === 'error' ? 'error' : level === 'warning' ? 'warning' : 'note',
    message: (told?.[1] ?? said).trim(),
    ...(told?.[2] === undefined ? {} : { rule: told[2] }),
  };
}

function draftOf(finding: PathFinding): { tool: string; language: string; kind: 'lint' | 'unknown' } {
  return { tool: 'remark-lint', language: 'markdown', kind: finding.rule === undefined ? 'unknown' : 'lint' };
}
