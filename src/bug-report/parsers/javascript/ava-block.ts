import { dedent, readDiff, type Values } from '../../comparison.js';
import { located, ownPlace, readFrame, type Place } from '../../frames.js';
import type { BugDraft } from '../../parser.js';
import { importerOf, nodeKindOf } from './node-kind.js';
import { messageOf } from './node-test-error.js';

/** What AVA tells of one failing test, or of an error that no test caught. */
export interface AvaBlock {
  readonly test?: string;
  /** The test file that was running. */
  readonly file?: string;
  readonly lines: string[];
  readonly from: number;
  to: number;
}

const PLACE = /^(\S.{0,500}):(\d{1,7})$/;
const SOURCE = /^ {0,6}\d{1,7}: /;
const STACK = /^\s+at \S|^› /;
const ERROR = /^[A-Z]\w{0,60}(?:Error|Exception)?(?: \[\w{1,60}\])?: \S/;

export function draftAva(block: AvaBlock): BugDraft {
  const lines = dedent(block.lines);
  const frames = lines.filter((line) => STACK.test(line)).flatMap((line) => readFrame(line.replace(/^› /, '')) ?? []).map(plain);
  const head = lines.find((line) => line !== '') ?? '';
  const place = PLACE.exec(head);
  const message = readMessage(lines);
  const kind = block.test === undefined ? kindOf(message) : 'test';
  const quoted: Place | undefined = place === null ? undefined : { file: place[1] as string, line: Number(place[2]) };
  const asked = kind === 'import' ? importerOf(message) : undefined;
  const found = ownPlace(frames) ?? quoted ?? (asked === undefined ? undefined : { file: asked }) ?? (block.file === undefined ? undefined : { file: block.file });
  return {
    tool: 'ava',
    language: 'javascript',
    kind,
    severity: 'error',
    ...(block.test === undefined ? {} : { test: block.test }),
    ...located(found, frames),
    message,
    ...valuesOf(lines),
    from: block.from,
    to: block.to,
  };
}

function kindOf(message: string): BugDraft['kind'] {
  return message.startsWith('SyntaxError: ') && nodeKindOf(message) === 'runtime' ? 'syntax' : nodeKindOf(message);
}

/** `file://test/a.test.js` is a path below the project. */
function plain(frame: Place): Place {
  return /^file:\/\/[^/]/.test(frame.file) ? { ...frame, file: frame.file.slice('file://'.length) } : frame;
}

/** The error above its stack, once it was thrown; else the paragraphs that say what was not as it should be. */
function readMessage(lines: readonly string[]): string {
  const thrown = lines.findIndex((line) => ERROR.test(line) && !/^Error thrown in test:/.test(line));
  if (thrown >= 0) {
    const rest = lines.slice(thrown);
    const end = rest.findIndex((line) => STACK.test(line) || line === '');
    return messageOf(end < 0 ? rest : rest.slice(0, end));
  }
  const told = lines.filter((line) => line !== '' && !PLACE.test(line) && !SOURCE.test(line) && !STACK.test(line));
  return told.slice(0, 40).join('\n') || 'test failed';
}

/** AVA marks what came with `-` and what was expected with `+`. */
function valuesOf(lines: readonly string[]): Values {
  const start = lines.findIndex((line) => line.startsWith('Difference (- actual, + expected)'));
  if (start < 0) return {};
  const rest = lines.slice(start + 1);
  const first = rest.findIndex((line) => line !== '');
  const end = rest.findIndex((line, index) => index > first && (line === '' || STACK.test(line)));
  const { expected, actual } = readDiff(rest.slice(Math.max(first, 0), end < 0 ? rest.length : end));
  return { ...(actual === undefined ? {} : { expected: actual }), ...(expected === undefined ? {} : { actual: expected }) };
}
