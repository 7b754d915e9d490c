import type { Kind } from '../../../model/index.js';
import { readDiff, type Values } from '../../comparison.js';
import { isOwn, located, ownPlace, readFrame as readStack, type Place } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { importerOf, nodeKindOf } from './node-kind.js';

/** One error of vitest's closing lists, as printed. */
export interface VitestBlock {
  /** The heading, where it stands for the title: `Unhandled Rejection`. */
  readonly section: string;
  /** What stands behind `FAIL`; more than one where the error is the same. */
  readonly titles: string[];
  readonly lines: string[];
  readonly from: number;
  to: number;
}

const FRAME = /^ ❯ (?:(\S.{0,300}) )?(\S{1,500}):(\d{1,7}):(\d{1,7})$/;
const CODE = /^ {1,8}(?:\d{1,7}| {1,7})\| /;
const STACK = /^\s{4}at \S/;

/** One report for each title; an error of the project's types or of the whole run has no title. */
export function draftVitest(block: VitestBlock): BugDraft[] {
  const error = readError(block.lines, block.section === 'Startup Error');
  if (error.message === '') return [];
  const titles = block.titles.length === 0 ? [undefined] : block.titles;
  return titles.map((title) => ({ tool: 'vitest', language: 'javascript', severity: 'error', ...draftOf(error, title, block.section), from: block.from, to: block.to }));
}

interface VitestError extends Values {
  readonly message: string;
  readonly frames: readonly Place[];
  /** `File: src/a.js:4:8` below what vite could not transform. */
  readonly source?: Place;
}

function readError(lines: readonly string[], whole: boolean): VitestError {
  const end = lines.findIndex((line) => FRAME.test(line) || CODE.test(line) || STACK.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  const diff = head.findIndex((line) => /^- Expected/.test(line));
  const source = head.map((line) => /^ {2}File: (\S.{0,500}):(\d{1,7}):(\d{1,7})$/.exec(line)).find((match) => match !== null);
  const nested = lines.findIndex((line) => /^Caused by: /.test(line));
  const cause = nested < 0 ? '' : `\n${(lines[nested] as string).replace(/^Caused by: /, 'cause: ')}`;
  return {
    message: `${whole ? textOf(head) : messageOf(diff < 0 ? head : head.slice(0, diff))}${cause}`.trim(),
    frames: whole ? lines.flatMap((line) => (STACK.test(line) ? (readStack(line.replace(/ \{$/, '')) ?? []) : [])) : (nested < 0 ? lines : lines.slice(0, nested)).flatMap((line) => readFrame(line) ?? []),
    ...(diff < 0 ? {} : readDiff(paragraph(head.slice(diff + 2)))),
    // Rollup and vite count columns from 0: https://rollupjs.org/plugin-development/#this-error
    ...(source === undefined || source === null ? {} : { source: { file: source[1] as string, line: Number(source[2]), column: Number(source[3]) + 1 } }),
  };
}

/** What stops vitest itself is an error like any other of node's, with all that bundlers add to it. */
function textOf(head: readonly string[]): string {
  return head.filter((line) => line !== '').slice(0, 40).join('\n');
}

/** The text up to the first gap, and without what vite adds below it. */
function messageOf(head: readonly string[]): string {
  const start = head.findIndex((line) => line !== '');
  const text = start < 0 ? [] : head.slice(start);
  const end = text.findIndex((line) => line === '' || /^(?: {2}(?:File|Plugin|Plugins): |At file: |Caused by: |This error originated in )/.test(line));
  return (end < 0 ? text : text.slice(0, end)).slice(0, 40).join('\n');
}

function paragraph(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line !== '');
  const rest = start < 0 ? [] : lines.slice(start);
  const end = rest.findIndex((line) => line !== '' && !/^[-+ @]/.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => line !== '' && !line.startsWith('@@'));
}

function readFrame(line: string): Place | undefined {
  const match = FRAME.exec(line);
  if (match === null) return undefined;
  const [, name, file = '', row, column] = match;
  return { file, line: Number(row), column: Number(column), ...(name === undefined || name.includes('<anonymous>') ? {} : { function: name }) };
}

type Said = Pick<BugDraft, 'kind' | 'message'> & Partial<BugDraft>;

function draftOf(error: VitestError, title: string | undefined, section: string): Said {
  const { message, expected, actual } = error;
  const { file, test } = readTitle(title);
  const kind = kindOf(error, test, section);
  const place = placeOf(error, kind, file);
  return {
    kind,
    message,
    ...located(place, error.frames),
    ...(test === undefined ? {} : { test }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}

/** `|unit| test/a.test.js > suite > name`, `test/a.test.js [ test/a.test.js ]`, `test/a.test-d.ts:4 > name`. */
function readTitle(title: string | undefined): { file?: string; test?: string } {
  if (title === undefined) return {};
  // A project's name belongs to the id: its tests are run apart from those of another.
  const [, project = '', own = ''] = /^(\|[^|]{1,100}\| |[\w@-]{1,60} {2,4}(?=\S))?(.{1,1000})$/.exec(title) ?? [];
  const whole = /^(\S.{0,500}?) \[ .{1,500} \]$/.exec(own)?.[1];
  if (whole !== undefined) return { file: whole };
  const cut = own.indexOf(' > ');
  const file = (cut < 0 ? own : own.slice(0, cut)).replace(/:\d{1,7}$/, '');
  return { file, ...(cut < 0 ? {} : { test: `${project.trimEnd()} ${file}${own.slice(cut)}`.trimStart() }) };
}

function kindOf({ message, source, frames }: VitestError, test: string | undefined, section: string): Kind {
  if (section === 'Startup Error') return 'config';
  if (message.startsWith('TypeCheckError')) return 'type';
  if (test !== undefined || message.startsWith('Error: No test ')) return 'test';
  const kind = nodeKindOf(message);
  const unparsed = source !== undefined || frames.some((frame) => /parseAst|esbuild\/lib\/main/.test(frame.file)) || /^SyntaxError: /.test(message);
  return kind === 'runtime' && unparsed ? 'syntax' : kind;
}

function placeOf(error: VitestError, kind: Kind, file: string | undefined): Place | undefined {
  const { source, frames, message } = error;
  // The configuration is bundled before it is run, so its lines are not those of the file.
  const config = kind === 'config' ? frames.map((frame) => /node_modules\/\.vite-temp\/(.{1,200}?)\.timestamp-[\w-]{1,60}\.m?js$/.exec(frame.file)?.[1]).find((name) => name !== undefined) : undefined;
  if (config !== undefined) return { file: config };
  if (source !== undefined && isOwn(source.file)) {
    // Paths below the root come with a bare slash.
    return file !== undefined && source.file.endsWith(`/${file}`) ? { ...source, file } : source;
  }
  const asked = kind === 'import' ? importerOf(message) : undefined;
  return ownPlace(frames) ?? (asked === undefined ? undefined : { file: asked }) ?? (file === undefined ? undefined : { file });
}
