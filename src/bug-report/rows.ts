import type { Kind, LogLine, Severity } from '../model/index.js';
import type { BugDraft, Machine, Parser, Proof, Sink } from './parser.js';

/**
 * One way in which a tool prints an error on one line. The pattern is linear and anchored; its named groups (all optional) fill the fields:
 * file, line, column, endLine, rule, message, severity, test.
 */
export interface Row {
  readonly pattern: RegExp;
  readonly kind: Kind;
  /** Where the line has no word for it; `error` when absent. */
  readonly severity?: Severity;
  /** A fixed rule, where the line itself names none. */
  readonly rule?: string;
  /** In every line that fits: in a long table it spares the other rows' patterns. */
  readonly literal?: string;
}

export interface RowTable {
  readonly tool: string;
  /** See Parser.also. */
  readonly also?: readonly string[];
  readonly language?: string;
  readonly docs: string;
  /** Tier 1 when absent. */
  readonly proof?: Proof;
  /** See Parser.literals. */
  readonly literals: readonly string[];
  readonly fallback?: true;
  readonly rows: readonly Row[];
}

/** A parser for a tool whose errors take one line each: data only. The first row that fits reads the line. */
export function rowParser(table: RowTable): Parser {
  const { tool, also, language, docs, proof = { tier: 1 }, literals, fallback } = table;
  const optional = { ...(also === undefined ? {} : { also }), ...(language === undefined ? {} : { language }), ...(fallback === undefined ? {} : { fallback }) };
  return { tool, docs, proof, literals, ...optional, start: (sink) => rowMachine(table, sink) };
}

function rowMachine(table: RowTable, sink: Sink): Machine {
  return {
    open: false,
    line(line) {
      for (const row of table.rows) {
        if (row.literal !== undefined && !line.text.includes(row.literal)) continue;
        const groups = row.pattern.exec(line.text);
        if (groups === null) continue;
        sink.bug(rowDraft(table, row, groups, line));
        return true;
      }
      return false;
    },
    end() {},
  };
}

/** What one row reads in a line that fits it. */
export function rowDraft(table: RowTable, row: Row, match: RegExpExecArray, line: LogLine): BugDraft {
  const { file, rule = row.rule, message, test, severity, ...places } = match.groups ?? {};
  return {
    tool: table.tool,
    ...(table.language === undefined ? {} : { language: table.language }),
    kind: row.kind,
    severity: severityOf(severity) ?? row.severity ?? 'error',
    ...(file === undefined ? {} : { file }),
    ...numberField('line', places['line']),
    ...numberField('column', places['column']),
    ...numberField('endLine', places['endLine']),
    ...(rule === undefined ? {} : { rule }),
    ...(test === undefined ? {} : { test }),
    message: message ?? line.text.trim(),
    from: line.n,
    to: line.n,
  };
}

function numberField(name: 'line' | 'column' | 'endLine', digits: string | undefined): { [field: string]: number } {
  return digits === undefined ? {} : { [name]: Number(digits) };
}

/** The words that tools use for how bad it is; undefined for a word that is none of them. */
export function severityOf(word: string | undefined): Severity | undefined {
  if (word === undefined) return undefined;
  const lower = word.trim().toLowerCase();
  if (/^(?:fatal|fatal error|internal error|internal compiler error|error|err|e|failure|failed|critical|severe|panic|f)$/.test(lower)) return 'error';
  if (/^(?:warning|warn|w|caution)$/.test(lower)) return 'warning';
  return /^(?:note|notice|info|information|hint|help|remark|style|convention|refactor|i|c|r|n)$/.test(lower) ? 'note' : undefined;
}
