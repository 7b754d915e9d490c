import type { BugDraft } from '../../parser.js';
import { isElsewhere } from './rustc-block.js';
import { draftOf, isSummary, type RustPlace } from './rustc-line.js';

interface Span {
  readonly file_name?: unknown;
  readonly line_start?: unknown;
  readonly line_end?: unknown;
  readonly column_start?: unknown;
  readonly is_primary?: unknown;
  readonly label?: unknown;
  readonly expansion?: { readonly span?: Span } | null;
}

interface Diagnostic {
  readonly message?: unknown;
  readonly level?: unknown;
  readonly code?: { readonly code?: unknown } | null;
  readonly spans?: unknown;
  readonly children?: unknown;
}

/** Is it a line of `--message-format=json` or `--error-format=json`? */
export function isJsonLine(text: string): boolean {
  return text.startsWith('{"') && (text.includes('"$message_type":') || text.includes('"reason":"') || text.startsWith('{"message":') || text.startsWith('{"rendered":'));
}

/** The diagnostic in one line of JSON; `null` where the line is cargo's own and says nothing of an error, undefined where it cannot be read. */
export function readJsonLine(text: string, n: number): BugDraft | null | undefined {
  const value = parse(text);
  if (value === undefined) return undefined;
  if (typeof value['reason'] === 'string') return value['reason'] === 'compiler-message' ? draft(asRecord(value['message']) ?? {}, n) : null;
  return Array.isArray(value['spans']) ? draft(value, n) : undefined;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function draft({ message, level, code, spans, children }: Diagnostic, n: number): BugDraft | null {
  if (typeof message !== 'string' || typeof level !== 'string' || isSummary(message)) return null;
  const severity = level.startsWith('error') ? 'error' : level === 'warning' ? 'warning' : undefined;
  if (severity === undefined) return null;
  const primary = (Array.isArray(spans) ? (spans as Span[]) : []).find((span) => span?.is_primary === true);
  const label = typeof primary?.label === 'string' && primary.label !== '' && !primary.label.startsWith('help: ') ? [primary.label] : [];
  const rule = typeof code?.code === 'string' ? code.code : undefined;
  const header = { severity, message: [message, ...label, ...panicOf(children)].join('\n'), ...(rule === undefined ? {} : { rule }) } as const;
  return draftOf(header, placeOf(primary), [n, n]);
}

/** A macro that panicked says why in a help of its own. */
function panicOf(children: unknown): string[] {
  const said = (Array.isArray(children) ? (children as Diagnostic[]) : []).map((child) => child?.message);
  return said.filter((text): text is string => typeof text === 'string' && text.startsWith('message: ')).slice(0, 1);
}

/** Of what a macro of others expanded to, the line of the project that called it. */
function placeOf(span: Span | undefined, depth = 0): RustPlace | undefined {
  if (typeof span?.file_name !== 'string' || typeof span.line_start !== 'number') return undefined;
  const caller = depth < 20 && isElsewhere(span.file_name) ? placeOf(span.expansion?.span, depth + 1) : undefined;
  if (caller !== undefined) return caller;
  const { file_name: file, line_start: line, column_start: column, line_end: end } = span;
  return { file, line, ...(typeof column === 'number' ? { column } : {}), ...(typeof end === 'number' && end > line ? { endLine: end } : {}) };
}
