import { isOwn, located, ownPlace, readFrame, type Place } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { nodeKindOf } from './node-kind.js';
import { valuesIn } from './node-test-error.js';
import { readTsHeader } from './ts-header.js';

type Sort = 'test' | 'error' | 'type' | 'lint';

/** One error of deno's, as printed. */
export interface DenoBlock {
  readonly sort: Sort;
  readonly head: string;
  readonly lines: string[];
  traced: boolean;
  readonly from: number;
  to: number;
}

const LINES = 200;
const ERROR = /^error: (?:Uncaught |Module not found |SyntaxError: |The module's source code could not be parsed: |Relative import path |Import |Unable to load |Could not |Cannot resolve )/;
const TYPE = /^(?:error: )?TS\d{1,6} \[ERROR\]: /;
const LINT = /^(error|warning)\[([a-z][a-z0-9-]{1,60}(?:\/[\w-]{1,60})?)\]: (\S.{0,2000})$/;
const FRAME = /^\s{2,8}at \S/;

/** What kind of error begins with this line, outside the list that a test run ends with. */
export function begins(text: string): Sort | undefined {
  if (TYPE.test(text)) return 'type';
  if (ERROR.test(text)) return 'error';
  return LINT.test(text) ? 'lint' : undefined;
}

export function createDenoBlock(sort: Sort, head: string, n: number): DenoBlock {
  return { sort, head, lines: [], traced: false, from: n, to: n };
}

/** Is the line a part of the block still? */
export function takes(block: DenoBlock, text: string, n: number): boolean {
  if (block.lines.length > LINES || (block.sort !== 'test' && block.traced && !FRAME.test(text) && !text.startsWith('Caused by: '))) return false;
  if (FRAME.test(text) || /^\s{1,8}--> /.test(text)) block.traced = true;
  block.lines.push(text);
  if (text !== '') block.to = n;
  return true;
}

/** Undefined for what only began like an error of deno's. */
export function draftDeno(block: DenoBlock): BugDraft | undefined {
  const said = block.sort === 'test' ? readTest(block) : block.sort === 'type' ? readType(block) : block.sort === 'lint' ? readLint(block) : readRun(block);
  return said === undefined ? undefined : { tool: 'deno', language: 'javascript', severity: 'error', ...said, from: block.from, to: block.to };
}

type Said = Omit<BugDraft, 'tool' | 'language' | 'from' | 'to' | 'severity'> & Partial<Pick<BugDraft, 'severity'>>;

/** `parsing ... refuses nothing => ./test/cart_test.js:13:11`, then `error: RangeError: …`. */
function readTest({ head, lines }: DenoBlock): Said | undefined {
  const match = /^(\S.{0,1000}) => (\S{1,500}):(\d{1,7}):(\d{1,7})$/.exec(head);
  const error = readError(lines);
  if (error === undefined) return undefined;
  if (match === null) return { kind: nodeKindOf(error.message), ...located(error.place ?? { file: head.replace(/ \(uncaught error\)$/, '') }, error.frames), message: error.message };
  const [, test = '', file = '', line, column] = match;
  const own: Place | undefined = /^(?:ext:|node:)/.test(file) ? undefined : { file, line: Number(line), column: Number(column) };
  // What node:test wraps has no place of its own; its outermost frame is the test's.
  const suite = own === undefined ? error.frames.findLast((frame) => isOwn(frame.file))?.file : file;
  return { kind: 'test', test, ...(suite === undefined ? {} : { suite }), ...located(error.place ?? own, error.frames), message: error.message, ...valuesIn(error.message.split('\n')) };
}

interface DenoError {
  readonly message: string;
  readonly frames: readonly Place[];
  readonly place?: Place;
}

function readError(lines: readonly string[]): DenoError | undefined {
  const start = lines.findIndex((line) => line.startsWith('error: '));
  if (start < 0) return undefined;
  const nested = lines.findIndex((line, index) => index > start && line.startsWith('Caused by: '));
  const trace = lines.findIndex((line, index) => index > start && FRAME.test(line));
  const end = trace < 0 ? lines.length : trace;
  const head = withoutSource(lines.slice(start, end));
  const frames = lines.slice(end, nested < 0 ? lines.length : nested).flatMap((line) => (FRAME.test(line) ? (readFrame(line) ?? []) : [])).filter((frame) => !frame.file.startsWith('ext:'));
  const place = ownPlace(frames);
  const cause = nested < 0 ? '' : `\ncause: ${(lines[nested] as string).slice('Caused by: '.length)}`;
  const text = joined([(head[0] ?? '').replace(/^error: (?:Uncaught (?:\(in (?:promise|worker "[^"]{0,100}")\) )?)?/, ''), ...head.slice(1)]);
  return { message: `${text}${cause}`, frames, ...(place === undefined ? {} : { place }) };
}

function joined(lines: readonly string[]): string {
  const text = lines.map((line) => line.trimEnd()).filter((line) => line !== '').slice(0, 60).join('\n');
  return text.replace(/^([A-Za-z]\w{0,60}) \[\w{1,60}\]: /, '$1: ');
}

/** The source line and the caret below it stand between message and stack. */
export function withoutSource(head: readonly string[]): readonly string[] {
  const caret = head.findLastIndex((line) => /^\s*[\^~]+\s*$/.test(line));
  const boxed = head.findIndex((line) => /^\s*\|\s*$/.test(line));
  return boxed > 0 ? head.slice(0, boxed) : caret > 1 ? head.slice(0, caret - 1) : head;
}

function readRun({ head, lines }: DenoBlock): Said | undefined {
  const error = readError([head, ...lines]);
  if (error === undefined || (error.frames.length === 0 && !/^error: (?:Uncaught|Module not found|Relative import|Import |The module's source)/.test(head))) return undefined;
  const syntax = /^SyntaxError: |source code could not be parsed/.test(error.message) && !/does not provide an export|JSON/.test(error.message);
  const missing = /^(?:Module not found|Relative import path|Import |Unable to load|Could not (?:find|resolve)|Cannot resolve)/.test(error.message) || nodeKindOf(error.message) === 'import';
  const rule = /^([A-Z]\w{0,60}(?:Error|Exception)|NotCapable|NotFound|PermissionDenied)(?:: |$)/.exec(error.message)?.[1];
  const inline = / at (file:\/\/\S{1,500}):(\d{1,7}):(\d{1,7})$/.exec(head);
  const place = error.place ?? (inline === null ? undefined : { file: inline[1] as string, line: Number(inline[2]), column: Number(inline[3]) });
  return { kind: syntax ? 'syntax' : missing ? 'import' : 'runtime', ...located(place, error.frames), ...(rule === undefined || rule === 'Error' ? {} : { rule }), message: error.message };
}

function readType({ head, lines }: DenoBlock): Said | undefined {
  const header = readTsHeader(head.replace(/^(?:error: )?(TS\d{1,6}) \[ERROR\]: /, 'error $1: '))?.found;
  const at = lines.find((line) => FRAME.test(line));
  const place = at === undefined ? undefined : readFrame(at);
  if (header === undefined) return undefined;
  const end = lines.findIndex((line) => !/^ {2,}\S/.test(line) || FRAME.test(line));
  const more = lines.slice(0, end < 0 ? 0 : end).map((line) => line.trim());
  const { file: _, ...said } = header;
  return { ...said, ...located(place, []), message: [said.message, ...(lines[end + 1]?.trim().startsWith('~') === true ? more : [])].join('\n') };
}

function readLint({ head, lines }: DenoBlock): Said | undefined {
  const match = LINT.exec(head);
  const at = lines.map((line) => /^\s{1,8}--> (\S.{0,500}\.(?:[cm]?[jt]sx?|jsonc?|vue|svelte|astro)):(\d{1,7}):(\d{1,7})$/.exec(line)).find((found) => found !== null);
  if (match === null || at === null || at === undefined) return undefined;
  return { kind: 'lint', severity: match[1] === 'warning' ? 'warning' : 'error', file: at[1] as string, line: Number(at[2]), column: Number(at[3]), rule: match[2] as string, message: match[3] as string };
}
