import type { Kind, Severity } from '../../../model/index.js';
import { severityOf } from '../../rows.js';

export interface ScalaHeader {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  readonly kind: Kind;
  readonly rule?: string;
  readonly message: string;
  /** What stands below is in the boxes of version 3. */
  readonly boxed: boolean;
}

const FILE = '((?:[A-Za-z]:)?[^:\\s\\[\\]|][^:\\[\\]|]{0,400}\\.(?:scala|sbt|sc|mill))';
const PLAIN = new RegExp(`^${FILE}:(\\d{1,7}):(?:(\\d{1,7}):)? (error|warning): (\\S.{0,4000})$`);
/** sbt and mill say how bad it is in front; sbt's scalastyle may have no line. */
const BUILD = new RegExp(`^${FILE}:(?:(\\d{1,7}):(?:(\\d{1,7}):)?)? (\\S.{0,4000})$`);
const BOXED = /^-- (?:\[(E\d{1,4})\] )?((?:[A-Z][\w-]{0,30} ){0,6}(Error|Warning|Info)): (\S.{0,400}?):(\d{1,7}):(\d{1,7}) -*$/;
const LEVEL = /^\[(error|warn|info|ERROR|WARNING|Error|Warn)\] /;

/** sbt's, mill's or Maven's level in front of a line; sbt 1 prints Maven-like words, zinc in Maven both. */
export function splitLevel(text: string): { level?: Severity; rest: string } {
  const first = LEVEL.exec(text);
  if (first === null) return { rest: text };
  const rest = text.slice(first[0].length);
  const second = LEVEL.exec(rest);
  return { level: severityOf(first[1]) ?? 'note', rest: second === null ? rest : rest.slice(second[0].length) };
}

export function readScalaHeader(text: string): ScalaHeader | undefined {
  const { level, rest } = splitLevel(text);
  const boxed = BOXED.exec(rest);
  if (boxed !== null) {
    const [, rule, title = '', word, file = '', line, column] = boxed;
    // SourcePosition.column counts from 0.
    return { file, line: Number(line), column: Number(column) + 1, severity: severityOf(word) ?? 'error', kind: boxedKind(title), message: '', boxed: true, ...(rule === undefined ? {} : { rule }) };
  }
  const plain = PLAIN.exec(rest);
  const [, file, line, column, word, message = ''] = plain ?? [];
  if (file !== undefined) return { file, ...place(line, column), severity: severityOf(word) ?? 'error', kind: kindOf(message), message, boxed: false };
  if (level === undefined || level === 'note') return undefined;
  const [, built, row, at, said = ''] = BUILD.exec(rest) ?? [];
  return built === undefined ? undefined : { file: built, ...place(row, at), severity: level, kind: kindOf(said), message: said.replace(/^(?:error|warning): /, ''), boxed: false };
}

function place(line: string | undefined, column: string | undefined): { line?: number; column?: number } {
  return { ...(line === undefined ? {} : { line: Number(line) }), ...(column === undefined ? {} : { column: Number(column) }) };
}

function kindOf(message: string): Kind {
  if (/^(?:identifier expected|illegal start of|unclosed|'.{1,20}' expected|.{1,40} expected but .{1,60} found)/.test(message)) return 'syntax';
  if (/^(?:object|value|type) \S{1,200} is not a member of package /.test(message)) return 'import';
  return /^(?:type mismatch|overloaded method|missing argument list|not enough arguments|could not find implicit)/.test(message) ? 'type' : 'compile';
}

function boxedKind(title: string): Kind {
  if (/^Syntax/.test(title)) return 'syntax';
  return /^(?:Type|Implicit)/.test(title) ? 'type' : 'compile';
}
