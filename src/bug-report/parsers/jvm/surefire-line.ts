import { splitName } from './test-name.js';

/** A line that Surefire itself prints. */
export type SurefireLine =
  | { readonly is: 'running'; readonly type: string }
  | { readonly is: 'class'; readonly type: string | undefined }
  | { readonly is: 'failed'; readonly name: string; readonly type: string | undefined }
  | { readonly is: 'results' }
  | { readonly is: 'section'; readonly flaky: boolean; readonly rest: string }
  | { readonly is: 'total'; readonly counts: readonly number[] };

const CLASS = /^Tests run: ?\d{1,9}, Failures: ?\d{1,9}, Errors: ?\d{1,9}, Skipped: ?\d{1,9}(?:, Flakes: ?\d{1,9})?, Time elapsed: [\d.,]{1,20} s(?:ec)?(?: <<< (?:FAILURE|ERROR)!)?(?: --? in (\S{1,400}))?$/;
const TOTAL = /^Tests run: ?(\d{1,9}), Failures: ?(\d{1,9}), Errors: ?(\d{1,9}), Skipped: ?(\d{1,9})(?:, Flakes: ?\d{1,9})?$/;
const FAILED = /^(.{1,600}?)(?: --|\s{0,2}) Time elapsed: [\d.,]{1,20} s(?:ec)?\s{1,2}<<< (?:FAILURE|ERROR)!(?: --? in (\S{1,400}))?$/;
const RUNNING = /^Running (\S{1,400})$/;
const SECTION = /^(Failures|Errors|Flakes|Failed tests|Tests in error|Flaked tests) ?: {0,4}(.{0,4000})$/;

/** @param text Without Maven's level in front. */
export function readSurefireLine(text: string): SurefireLine | undefined {
  const running = RUNNING.exec(text)?.[1];
  if (running !== undefined) return { is: 'running', type: running };
  if (/^Results ?:$/.test(text)) return { is: 'results' };
  const total = TOTAL.exec(text);
  if (total !== null) return { is: 'total', counts: total.slice(1).map(Number) };
  const closed = CLASS.exec(text);
  if (closed !== null) return { is: 'class', type: closed[1] };
  const failed = text.includes('Time elapsed: ') ? FAILED.exec(text) : null;
  if (failed !== null) return { is: 'failed', name: failed[1] as string, type: failed[2] };
  const section = SECTION.exec(text);
  return section === null ? undefined : { is: 'section', flaky: /^Flake/.test(section[1] as string), rest: section[2] as string };
}

/** Maven's level and the space behind it. */
export function withoutLevel(text: string): string {
  return text.replace(/^\[(?:ERROR|WARNING|INFO)\] ?/, '').trimEnd();
}

export interface Summed {
  readonly type: string;
  readonly method: string;
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

const PLACED = /^(?:Run \d{1,4}: )?([\w$]{1,200})(?:>([\w$]{1,200}))?\.([^\s:»>]{1,300}?)(?:->[\w$.]{1,300}(?::\d{1,7})?){0,1}(?::(\d{1,7})(?:->[\w$.>]{1,300}(?::\d{1,7})?){0,20})?(?: (?:» )?(.{0,4000}))?$/;
const NAMED = /^(.{1,300}\([\w$.]{1,300}\))(?:: (.{0,4000}))?$/;

/** An entry of the summary: `CartTest.adds:18 expected: <5> but was: <-5>`, or `adds(com.acme.CartTest): expected…` of versions before 2.13. */
export function readSummed(text: string): Summed | undefined {
  const entry = text.trim();
  const named = NAMED.exec(entry);
  if (named !== null) return { ...splitName(named[1] as string, undefined), message: named[2] ?? '' };
  const [, type, base, method, line, message = ''] = PLACED.exec(entry) ?? [];
  if (type === undefined || method === undefined || (line === undefined && !/^[A-Z]/.test(type))) return undefined;
  const place = line === undefined ? {} : { file: `${(base ?? type).replace(/\$.{0,200}$/, '')}.java`, line: Number(line) };
  return { type, method, ...place, message };
}
