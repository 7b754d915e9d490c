import type { Severity } from '../../../model/index.js';

export interface EslintFinding {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly severity: Severity;
  readonly rule?: string;
  readonly message: string;
}

/** A path on a line of its own. Findings may be all that tells it from other words, so it is only remembered. */
export function isPathLine(text: string): boolean {
  const first = text.charCodeAt(0);
  // Blank lines and indented ones are most of a log.
  if (Number.isNaN(first) || first === 32 || first === 9 || text.length > 1000) return false;
  const dot = text.lastIndexOf('.');
  if ((dot < 0 || text.length - dot > 12) && first !== 60) return false;
  return /^(?:[A-Za-z]:)?[^\s:"'][^:"'|*?]{0,900}\.[A-Za-z]\w{0,9}$|^<text>$/.test(text.trimEnd());
}

const STYLISH = /^\s{1,20}(\d{1,7}):(\d{1,7}) {1,10}(error|warning) {2,12}(\S.{0,4000})$/;
const RULE = /^@?[\w-]{1,100}(?:\/[\w-]{1,100}){0,4}$/;

/** `  4:9  error  'x' is not defined  no-undef`; the last column is the rule, where there is one. */
export function readStylishLine(text: string): EslintFinding | undefined {
  const first = text.charCodeAt(0);
  const match = first === 32 || first === 9 ? STYLISH.exec(text) : null;
  if (match === null) return undefined;
  const [, line, column, level, said = ''] = match;
  const rest = said.trimEnd();
  const gap = rest.lastIndexOf('  ');
  const last = rest.slice(gap + 2);
  const ruled = gap > 0 && RULE.test(last);
  return {
    line: Number(line),
    column: Number(column),
    severity: level === 'error' ? 'error' : 'warning',
    message: (ruled ? rest.slice(0, gap) : rest).trim(),
    ...(ruled ? { rule: last } : {}),
  };
}

const UNIX = /^(?<file>\S.{0,500}?):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>.{1,4000}) \[(?<level>Error|Warning)(?:\/(?<rule>[@\w/-]{1,200}))?\]$/;
const COMPACT = /^(?<file>\S.{0,500}?): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?<level>Error|Warning) - (?<message>.{1,4000}?)(?: \((?<rule>[@\w/-]{1,200})\))?$/;

/** One finding on one line: the formats unix and compact. */
export function readEslintLine(text: string): EslintFinding | undefined {
  if (!text.endsWith(']') && !text.includes(', col ')) return undefined;
  const groups = (UNIX.exec(text.trimEnd()) ?? COMPACT.exec(text.trimEnd()))?.groups;
  if (groups === undefined) return undefined;
  const { file = '', rule, message = '' } = groups;
  return {
    file,
    line: Number(groups['line']),
    column: Number(groups['column']),
    severity: groups['level'] === 'Error' ? 'error' : 'warning',
    message: message.trim(),
    ...(rule === undefined ? {} : { rule }),
  };
}
