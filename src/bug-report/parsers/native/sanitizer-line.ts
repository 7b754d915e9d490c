import type { Frame } from '../../../model/index.js';
import { isForeign } from '../../paths.js';

/** A report begins; `kind` is the sanitizer's own word for it. */
export interface SanitizerHeader {
  readonly tool: string;
  readonly kind: string;
}

const HEADER = /^(?:==\d{1,10}==\s?)?(?:ERROR|WARNING|FATAL): {1,2}((?:Address|Thread|Memory|Leak|UndefinedBehavior|HWAddress|DataFlow|Realtime)Sanitizer): (\S.{0,1000})$/;
/** Addresses and process ids differ from run to run. */
const VARIES = / (?:on (?:unknown )?address\b| ?\(pid=|\(pc |at pc\b|\(0x|0x[0-9a-f]{4}).{0,900}$/;

export function readSanitizerHeader(text: string): SanitizerHeader | undefined {
  const [, tool, said = ''] = HEADER.exec(text) ?? [];
  return tool === undefined ? undefined : { tool, kind: said.replace(VARIES, '').replace(/ \(pid=\d{1,10}\)$/, '').replace(/:$/, '') };
}

const FRAME = /^ {2,10}#\d{1,4} (?:0x[0-9a-f]{1,16} )?(?:in )?(\S.{0,2000})$/;
const PLACE = /^(.{0,2000}?) ?((?:[A-Za-z]:[\\/]|[./]|\w)[^\s:()]{0,500}):(\d{1,7})(?::(\d{1,5}))?(?: \(.{1,500}\))?$/;

export interface SanitizerFrame extends Frame {
  readonly column?: number;
}

/** True for a line of a stack; the frame where it has a source line. */
export function readSanitizerFrame(text: string): { readonly frame?: SanitizerFrame } | undefined {
  const body = FRAME.exec(text)?.[1];
  if (body === undefined) return undefined;
  const [, name = '', file, line, column] = PLACE.exec(body) ?? [];
  if (file === undefined) return {};
  return { frame: { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), ...(name === '' ? {} : { function: name }) } };
}

/** Is it a place in the project, not in the C library or the sanitizer itself? Their paths are relative to the folder they were built in. */
export function isOwnSource(file: string): boolean {
  return !isForeign(file) && !/^(?:\.\.\/){1,8}|(?:^|\/)(?:libsanitizer|compiler-rt|sysdeps|csu|nptl|libc-start\.c)(?:\/|$)|^\/usr\/include\/|\/include\/c\+\+\/|\/build\/glibc/.test(file);
}

const SUMMARY = /^SUMMARY: (\w{2,20}Sanitizer): (\S.{0,1000})$/;

/** The last line of a report: what, and where, on one line. */
export function readSanitizerSummary(text: string): { readonly tool: string; readonly kind: string; readonly frame?: SanitizerFrame } | undefined {
  const [, tool, said] = SUMMARY.exec(text) ?? [];
  if (tool === undefined || said === undefined) return undefined;
  const [, kind, file, line, column, name] = /^(\S.{0,200}?) ([^\s:]{1,500}):(\d{1,7})(?::(\d{1,5}))?(?: in (\S.{0,500}))?$/.exec(said) ?? [];
  if (file === undefined || kind === undefined) return { tool, kind: said.replace(/ \(.{0,800}$/, '') };
  return { tool, kind, frame: { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), ...(name === undefined ? {} : { function: name }) } };
}

const UNDEFINED = /^(\S[^:]{0,400}):(\d{1,7}):(?:(\d{1,5}):)? runtime error: (\S.{0,2000})$/;

/** `ub.c:4:12: runtime error: …` */
export function readUndefined(text: string): { readonly file: string; readonly line: number; readonly column?: number; readonly message: string } | undefined {
  const [, file, line, column, message] = UNDEFINED.exec(text) ?? [];
  if (file === undefined || message === undefined) return undefined;
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), message };
}
