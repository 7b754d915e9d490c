import { readDiff, type Values } from '../../comparison.js';
import { located, ownPlace, readFrame, type Place } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { importerOf, nodeKindOf } from './node-kind.js';

/** An error as bun prints it: message, values, stack. */
export interface BunError {
  readonly message: string[];
  readonly lines: string[];
  readonly frames: Place[];
  readonly from: number;
  to: number;
}

/** `error: text` and `TypeError: text`, the kinds of line that an error may begin with. */
export function readBunHeader(text: string): string | undefined {
  return /^(?:error|[A-Z]\w{0,60}(?:Error|Exception)): \S.{0,4000}$/.exec(text)?.[0];
}

/** The parser of bun says what it expected; nothing else speaks like this. */
const SYNTAX = /^error: (?:Expected .{1,200} but found |Unexpected |Unterminated |This constant must be initialized|Syntax Error|"?\w{1,40}"? has already been declared|Cannot assign to)/;

/** @param of The test that failed with it; without one the error stopped the program. */
export function draftBun(error: BunError | undefined, of: { readonly test?: string; readonly suite?: string; readonly n?: number }): BugDraft {
  const { test, suite, n = 0 } = of;
  const lines = error?.lines ?? [];
  const frames = lines.filter((line) => /^\s{2,8}at \S/.test(line)).flatMap((line) => readFrame(line) ?? []);
  const said = error === undefined ? 'test failed' : messageOf(error);
  const kind = test === undefined ? kindOf(said) : 'test';
  const file = (kind === 'import' ? importerOf(said) : undefined) ?? suite;
  const place = ownPlace(frames) ?? (file === undefined ? undefined : { file });
  const rule = test === undefined ? /^([A-Z]\w{0,60}Error)(?<!^Error): /.exec(said)?.[1] : undefined;
  const message = said.replace(/^error: (?=\S)/, '');
  return {
    tool: 'bun',
    language: 'javascript',
    kind,
    severity: 'error',
    ...(test === undefined ? {} : { test }),
    ...(suite === undefined ? {} : { suite }),
    ...(rule === undefined ? {} : { rule }),
    ...located(place, frames),
    message,
    ...valuesOf(lines),
    ...(error === undefined ? { from: n, to: n } : { from: error.from, to: Math.max(error.to, n) }),
  };
}

function messageOf({ message, lines }: BunError): string {
  const first = lines[0];
  const more = first === undefined || first === '' ? [] : lines.slice(0, lines.findIndex((line) => line === '' || /^\s{2,8}at \S/.test(line)));
  return [...message, ...more].join('\n');
}

function kindOf(message: string): BugDraft['kind'] {
  if (SYNTAX.test(message)) return 'syntax';
  if (/^SyntaxError: Export named |^error: (?:Cannot find (?:module|package) |Could not resolve: |No matching export in )|ENOENT while resolving package/.test(message)) return 'import';
  return nodeKindOf(message);
}

/** `Expected: 6` / `Received: 5`, or a diff above `- Expected  - 1`. */
function valuesOf(lines: readonly string[]): Values {
  const value = (name: string): string | undefined => lines.map((line) => new RegExp(`^${name}(?: \\w{1,20}){0,2}: (.{1,2000})$`).exec(line)?.[1]).find((found) => found !== undefined);
  const end = lines.findIndex((line) => /^- Expected {2}- \d/.test(line));
  if (end >= 0) return readDiff(lines.slice(0, end).filter((line) => /^[-+ ] /.test(line) && line.trim() !== ''));
  const [expected, actual] = [value('Expected'), value('Received')];
  return { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
}
