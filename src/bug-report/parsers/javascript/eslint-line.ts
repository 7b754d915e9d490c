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

/** `-:-` is ember-template-lint's for a file that it could not parse; a rule that is undefined is its word for none. */
const STYLISH = /^\s{1,20}(?:(\d{1,7}):(\d{1,7})|-:-) {1,10}(error|warning) {2,12}(\S.{0,4000})$/;
/** Oxlint names the plugin and, in brackets, the rule. */
const RULE = /^@?[\w-]{1,100}(?:\/[\w-]{1,100}){0,4}(?:\([\w@/-]{1,100}\))?$/;
/** Linters with this shape whose last column names them; their own parser reads them. */
const OTHERS = /^(?:remark|retext|rehype)-[\w-]{1,60}$/;
/** `  Line 4:9:  'x' is not defined  no-undef` of Create React App, and `4:9  Error: 'x' is not defined.  no-undef` of Next.js. */
const REACT = /^ {2}Line (\d{1,7}):(\d{1,7}): {2}()(\S.{0,4000})$/;
const NEXT = /^(\d{1,7}):(\d{1,7}) {2}(Error|Warning): (\S.{0,4000})$/;

/** `  4:9  error  'x' is not defined  no-undef`; the last column is the rule, where there is one. */
export function readStylishLine(text: string): EslintFinding | undefined {
  const match = columnsOf(text);
  if (match === null) return undefined;
  const [, line, column, level = '', said = ''] = match;
  const [message, rule] = split(said.trimEnd());
  if (OTHERS.test(rule ?? '') || (rule === undefined && level === '')) return undefined;
  return {
    ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
    severity: level.toLowerCase() === 'warning' ? 'warning' : 'error',
    message,
    ...(rule === undefined || rule === 'undefined' ? {} : { rule }),
  };
}

/** Blank lines and text are most of a log. */
function columnsOf(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0);
  if (first === 32 || first === 9) return STYLISH.exec(text) ?? REACT.exec(text);
  return first >= 48 && first <= 57 ? NEXT.exec(text) : null;
}

function split(text: string): readonly [string, string | undefined] {
  const gap = text.lastIndexOf('  ');
  const last = text.slice(gap + 2);
  return gap > 0 && RULE.test(last) ? [text.slice(0, gap).trim(), last] : [text.trim(), undefined];
}

const UNIX = /^(?<file>\S.{0,500}?):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>.{1,4000}) \[(?<level>Error|Warning)(?:\/(?<rule>[@\w/-]{1,200}(?:\([\w@/-]{1,100}\))?))?\]$/;
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
