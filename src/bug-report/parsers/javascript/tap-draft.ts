import { readDiff, type Values } from '../../comparison.js';
import { isOwn, located, ownPlace, readFrame, type Place } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { withoutSource } from './deno-block.js';
import { importerOf, nodeKindOf } from './node-kind.js';
import { messageOf, valuesIn } from './node-test-error.js';
import { readTapComments, type TapComments } from './tap-comments.js';
import { readTapYaml, type TapFields } from './tap-yaml.js';

/** A result that was not ok, with everything printed for it. */
export interface TapFailure {
  /** Names of the subtests around it and its own, outermost first. */
  readonly path: readonly string[];
  /** The lines between `---` and `...`. */
  readonly yaml: string[];
  /** Comments (`#`) behind it, without their mark. */
  readonly comments: string[];
  /** What stands below it without any mark: mocha prints the error like that. */
  readonly loose: string[];
  /** The last comment before it, which in tape is the test's name. */
  readonly group?: string;
  readonly from: number;
  to: number;
}

const THROWN = /^\w{0,60}Error(?: \[\w{1,60}\])?: /;
const FILE = /^\S{1,500}\.(?:[cm]?[jt]sx?|t|bats|pl|sh|py|rb)$/;

/** Undefined for node's own test runner, which has its own reader. */
export function draftTap(failure: TapFailure): BugDraft | undefined {
  const fields = readTapYaml(failure.yaml);
  if (fields.has('duration_ms')) return undefined;
  const comments = readTapComments(failure.comments.length > 0 ? failure.comments : batsOf(fields));
  const error = readError(fields, failure, comments);
  const grouped = fields.has('operator') && failure.group !== undefined ? [failure.group] : [];
  const path = [...grouped, ...failure.path];
  const thrown = path.length === 1 && THROWN.test(path[0] as string);
  const named = fileOf(path, error.message);
  const broken = thrown || (path.length === 1 && named === path[0]);
  const place = placeOf(fields, error.frames, comments) ?? (named === undefined ? undefined : { file: named });
  return {
    tool: 'tap',
    kind: broken ? kindOfFile(error.message) : 'test',
    // AVA says this of a file after it has said why.
    severity: / exited with a non-zero exit code: \d{1,4}$/.test(error.message) ? 'note' : 'error',
    ...(!broken && path.length > 0 ? { test: path.join(' > ') } : {}),
    ...located(place, error.frames),
    message: error.message,
    ...valuesOf(fields, comments, error.message),
    from: failure.from,
    to: failure.to,
  };
}

/** Producers that run many files name them first, or name the error of one that could not be loaded. */
function fileOf(path: readonly string[], message: string): string | undefined {
  const first = (path[0] ?? '').split(' > ')[0] ?? '';
  return FILE.test(first) ? first : THROWN.test(first) ? importerOf(message) : undefined;
}

function kindOfFile(message: string): BugDraft['kind'] {
  if (/^(?:\w{0,40}SyntaxError|RolldownError|RollupError): /.test(message)) return 'syntax';
  const kind = nodeKindOf(message);
  return kind === 'import' || /^\w{0,60}Error: /.test(message) ? kind : 'test';
}

/** bats puts into a field what it says in comments otherwise. */
function batsOf(fields: TapFields): readonly string[] {
  const message = fields.get('message') ?? '';
  return /^\((?:in|from function .{1,200} in) (?:test )?file /.test(message) ? message.split('\n') : [];
}

function readError(fields: TapFields, failure: TapFailure, comments: TapComments): { message: string; frames: readonly Place[] } {
  const stack = fields.get('stack') ?? '';
  const said = (batsOf(fields).length > 0 ? comments.message : textOf(fields)) ?? looseText(failure.loose) ?? comments.message ?? failure.path.at(-1) ?? 'test failed';
  const trace = [...said.split('\n'), ...failure.loose, ...stack.split('\n')];
  const frames: readonly Place[] = trace.flatMap((line) => (/^\s*at |\)$|^\S+:\d+:\d+$/.test(line) ? (readFrame(line) ?? []) : []));
  return { message: messageOf(withoutSource(withoutStack(said.split('\n')))), frames: frames.length > 0 ? frames : comments.frames };
}

/** Producers disagree about where the text of the error is. */
function textOf(fields: TapFields): string | undefined {
  const [name, nested, plain, type] = ['error.name', 'error.message', 'message', 'type'].map((field) => fields.get(field));
  if (nested !== undefined) return name === undefined || nested.startsWith(`${name}:`) ? nested : `${name}: ${nested}`;
  const thrown = /^\s*(\w{1,60}) \{\n {2,8}message: '(.{0,2000})',?\n/.exec(fields.get('details.Error thrown in test:') ?? '');
  if (thrown !== null) return `${thrown[1]}: ${thrown[2]}`;
  const detail = [...fields].find(([key]) => key.startsWith('details.'));
  const told = plain ?? fields.get('error');
  if (told === undefined || told === '' || told === 'failed') return detail === undefined ? firstOf(fields.get('stack'), type) : `${detail[0].slice('details.'.length)}\n${detail[1]}`;
  const kind = fields.get('name');
  return kind === undefined || !kind.endsWith('Error') || kind === 'AssertionError' || told.startsWith(`${kind}:`) ? told : `${kind}: ${told}`;
}

/** `RangeError: nothing to parse` above the stack, unless it only repeats the assertion's name. */
function firstOf(stack: string | undefined, type: string | undefined): string | undefined {
  if (type !== undefined) return undefined;
  const head = stack?.split('\n')[0]?.trim();
  return head !== undefined && /^\w{1,60}(?:Error|Exception): /.test(head) && !head.startsWith('Error: ') ? head : undefined;
}

/** The message, then the same again with its stack: the second says what kind of error it is. */
function looseText(lines: readonly string[]): string | undefined {
  const end = lines.findIndex((line) => /^\s*at \S/.test(line));
  const head = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.trimEnd());
  const half = head.findIndex((line) => /^\w{0,60}Error(?: \[\w{1,60}\])?: /.test(line));
  const text = (half < 0 ? head : head.slice(half)).filter((line) => line !== '').join('\n');
  return text === '' ? undefined : text;
}

function withoutStack(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => /^\s+at \S/.test(line));
  return [...(end < 0 ? lines : lines.slice(0, end))];
}

function placeOf(fields: TapFields, frames: readonly Place[], comments: TapComments): Place | undefined {
  // A helper may have failed; the test's own line says more.
  if (comments.place !== undefined) return comments.place;
  const at = readFrame((fields.get('at') ?? '').split('\n').map((line) => line.trim()).join(' '));
  const own = ownPlace(frames);
  if (own !== undefined) return own;
  if (at !== undefined && isOwn(at.file)) return at;
  const [file, line, column] = ['at.fileName', 'at.lineNumber', 'at.columnNumber'].map((field) => fields.get(field));
  if (file !== undefined && isOwn(file)) return { file, ...(line === undefined ? {} : { line: Number(line) }), ...(column === undefined ? {} : { column: Number(column) }) };
  return undefined;
}

function valuesOf(fields: TapFields, comments: TapComments, message: string): Values {
  const [expected, actual] = [fields.get('expected') ?? fields.get('wanted'), fields.get('actual') ?? fields.get('found')];
  if (expected !== undefined || actual !== undefined) {
    return expected === 'undefined' && actual === 'undefined' ? {} : { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
  }
  const diff = fields.get('diff')?.split('\n').filter((line) => !/^(?:---|\+\+\+|@@) /.test(line)).map(spaced);
  if (diff !== undefined) return readDiff(diff);
  const turned = [...fields].find(([key]) => key.startsWith('details.Difference'))?.[1];
  if (turned !== undefined) return swap(readDiff(turned.split('\n')));
  return comments.values.expected === undefined && comments.values.actual === undefined ? valuesIn(message.split('\n')) : comments.values;
}

/** A unified diff has its mark directly before the text. */
function spaced(line: string): string {
  return `${line.slice(0, 1)} ${line.slice(1)}`;
}

function swap({ expected, actual }: Values): Values {
  return { ...(actual === undefined ? {} : { expected: actual }), ...(expected === undefined ? {} : { actual: expected }) };
}
