import type { Severity } from '../../model/index.js';
import { severityOf } from '../rows.js';
import { draftOf, given, isObject, MOST, numberOf, textOf, type Finding, type Json, type ReportFormat } from './report.js';

/** Names that linters of all languages give to one thing, the most telling first. */
const NAMES = {
  file: ['filePath', 'filename', 'fileName', 'Filename', 'file', 'File', 'path', 'filepath', 'file_path', 'document', 'source', 'uri', 'name'],
  line: ['line', 'Line', 'row', 'startLine', 'start_line', 'StartLine', 'line_no', 'start_line_no', 'lineNum', 'lineStart', 'beginLine', 'lineNumber', 'line_number', 'begin'],
  column: ['column', 'Column', 'col', 'startColumn', 'start_column', 'StartColumn', 'line_pos', 'start_line_pos', 'columnStart', 'beginColumn', 'columnNumber'],
  endLine: ['endLine', 'end_line', 'end_line_no', 'lineEnd', 'last_line', 'EndLine'],
  message: ['message', 'Message', 'msg', 'text', 'Text', 'description', 'Description', 'overview', 'hint', 'title', 'reason', 'failure', 'details'],
  rule: ['ruleId', 'rule_id', 'ruleName', 'rule_name', 'rule', 'Rule', 'code', 'Code', 'cop_name', 'check_id', 'check_name', 'Check', 'check', 'linter', 'FromLinter', 'smell_type', 'symbol', 'validator', 'test_id', 'identifier', 'id'],
  severity: ['severity', 'Severity', 'level', 'Level', 'issue_severity', 'type'],
} as const;
/** Names that only one tool gives. */
const TOOLS: readonly { readonly tool: string; readonly has: readonly string[] }[] = [
  { tool: 'eslint', has: ['ruleId', 'severity'] },
  { tool: 'ruff', has: ['noqa_row'] },
  { tool: 'golangci-lint', has: ['FromLinter'] },
  { tool: 'rubocop', has: ['cop_name'] },
  { tool: 'sqlfluff', has: ['line_pos'] },
  { tool: 'sqlfluff', has: ['start_line_pos'] },
  { tool: 'bandit', has: ['issue_severity'] },
  { tool: 'pylint', has: ['message-id', 'symbol'] },
  { tool: 'shellcheck', has: ['level', 'endColumn', 'fix', 'code'] },
];
/** Where the position is one object deeper. */
const PLACES = ['location', 'Location', 'loc', 'pos', 'Pos', 'position', 'start', 'range', 'region', 'span', 'begin', 'Position'] as const;
/** What loggers write on every line and linters on none. */
const LOGGED = ['time', 'timestamp', 'ts', '@timestamp', 'Time', 'datetime', 'asctime'] as const;

/** Nesting beyond this, and more values, are somebody's data. */
const DEPTH = 12;
const VALUES = 200_000;

/**
 * Any linter's JSON: wherever an object has a message and a line, and it or one around it names the file (or is kept under the file's name), that
 * is a finding. Tools agree on that much, and on little else.
 */
export const findings: ReportFormat = {
  format: 'findings',
  docs: 'https://eslint.org/docs/latest/use/formatters/#json',
  kind: 'json',
  read(value) {
    const found: Finding[] = [];
    walk(value, { depth: 0 }, { found, left: VALUES });
    return found.length === 0 ? undefined : { drafts: found.map((finding) => draftOf(finding, { tool: 'json', kind: 'lint', severity: 'error' })) };
  },
};

interface Around {
  readonly file?: string;
  readonly depth: number;
}
interface Walk {
  readonly found: Finding[];
  left: number;
}

function walk(value: unknown, around: Around, state: Walk): void {
  state.left -= 1;
  if (state.left < 0 || around.depth > DEPTH || state.found.length >= MOST) return;
  const inside = { ...around, depth: around.depth + 1 };
  if (Array.isArray(value)) for (const one of value) walk(one, inside, state);
  if (!isObject(value)) return;
  const file = fileIn(value) ?? around.file;
  const finding = findingIn(value, file);
  if (finding !== undefined) {
    state.found.push(finding);
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === 'object' && one !== null) walk(one, { ...inside, ...given<{ file: string }>({ file: isPath(key) ? key : file }) }, state);
  }
}

function findingIn(value: Json, file: string | undefined): Finding | undefined {
  if (LOGGED.some((name) => name in value)) return undefined;
  const message = firstOf(value, NAMES.message, textOf);
  const place = placeIn(value);
  const rule = firstOf(value, NAMES.rule, ruleOf);
  const severity = firstOf(value, NAMES.severity, levelOf);
  if (message === undefined || place.line === undefined || (file === undefined && rule === undefined && severity === undefined)) return undefined;
  const tool = TOOLS.find(({ has }) => has.every((name) => name in value))?.tool;
  // Tools count lines from one, but some give a column of 0 for the first.
  const { line, column, endLine } = place;
  // A linter that could not read the file says so as a finding of its own: what is broken then is the syntax (ESLint).
  const kind = value['fatal'] === true || /^Pars(?:ing|e) error/.test(message) ? 'syntax' : undefined;
  return { message, ...given<Omit<Finding, 'message'>>({ tool, kind, severity, file, line, column: column === 0 ? undefined : column, endLine, rule: tool === 'shellcheck' && rule !== undefined ? `SC${rule}` : rule }) };
}

interface Placed {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
}

/** The position may be in the object itself, one object deeper (`location`), or two (`location.start`, `range[0]`). */
function placeIn(value: Json, depth = 0): Placed {
  const line = firstOf(value, NAMES.line, numberOf) ?? (Array.isArray(value['lines']) ? numberOf(value['lines'][0]) : undefined);
  if (line !== undefined) return { line, ...given<Placed>({ column: firstOf(value, NAMES.column, numberOf), endLine: firstOf(value, NAMES.endLine, numberOf) }) };
  if (depth >= 3) return {};
  for (const name of PLACES) {
    const deeper: unknown = Array.isArray(value[name]) ? (value[name] as unknown[])[0] : value[name];
    const place = isObject(deeper) ? placeIn(deeper, depth + 1) : {};
    if (place.line !== undefined) return place;
  }
  return {};
}

function fileIn(value: Json): string | undefined {
  const own = firstOf(value, NAMES.file, fileOf);
  if (own !== undefined) return own;
  for (const name of PLACES) {
    const deeper = value[name];
    const file = isObject(deeper) ? firstOf(deeper, NAMES.file, fileOf) : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}

function firstOf<T>(value: Json, names: readonly string[], read: (value: unknown) => T | undefined): T | undefined {
  for (const name of names) {
    const got = Object.hasOwn(value, name) ? read(value[name]) : undefined;
    if (got !== undefined) return got;
  }
  return undefined;
}

function fileOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && (isPath(text) || text === '-') ? text : undefined;
}

/** A name with an extension or a folder, not a sentence and no address. */
function isPath(text: string): boolean {
  return text.length <= 500 && !/[\n\t"<>|*?]|^https?:/.test(text) && /(?:[\\/][^\\/]|\.[A-Za-z][\w]{0,11}$)/.test(text) && !/\. /.test(text);
}

/** A code may be a number (shellcheck); a rule may be an object that has a name. */
function ruleOf(value: unknown): string | undefined {
  if (isObject(value)) return textOf(value['value']) ?? textOf(value['name']) ?? textOf(value['id']) ?? textOf(value['code']);
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text !== undefined && /^[\w@][\w@./:-]{0,119}$/.test(text) ? text : undefined;
}

/** Words, and the numbers of ESLint: 1 a warning, 2 an error. */
function levelOf(value: unknown): Severity | undefined {
  if (value === 2 || value === 1) return value === 2 ? 'error' : 'warning';
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (/^(?:high|blocker|major)$/i.test(text)) return 'error';
  if (/^(?:medium|normal|minor|suggestion)$/i.test(text)) return 'warning';
  return /^low$/i.test(text) ? 'note' : severityOf(text);
}
