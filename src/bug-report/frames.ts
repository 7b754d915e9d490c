import type { Frame } from '../model/index.js';
import { isForeign } from './paths.js';

/** A frame with its column, which BugReport keeps only for the place of the error itself. */
export interface Place extends Frame {
  readonly column?: number;
}

/**
 * One line of a JavaScript stack: `at fn (file:1:2)`, `at async file:1:2`, and the same without `at`, as TAP prints it.
 * Undefined for frames without a position (`at Array.map (<anonymous>)`) and for other text.
 * Format: https://v8.dev/docs/stack-trace-api
 */
export function readFrame(text: string): Place | undefined {
  const end = /:(\d{1,7}):(\d{1,7})\)?$/.exec(text.trimEnd());
  if (end === null) return undefined;
  const body = text.slice(0, end.index).trim().replace(/^at /, '').replace(/^async /, '');
  const bracket = text.trimEnd().endsWith(')') ? body.indexOf(' (') : -1;
  const file = bracket < 0 ? body.replace(/^\(/, '') : body.slice(bracket + 2);
  if (file === '' || (bracket < 0 && /\s/.test(file) && !/[\\/]/.test(file))) return undefined;
  const name = bracket < 0 ? undefined : nameOf(body.slice(0, bracket));
  return { file, line: Number(end[1]), column: Number(end[2]), ...(name === undefined ? {} : { function: name }) };
}

/** `Parser.raise [as unexpected]` → `Parser.raise`; what has no name of its own has none. */
function nameOf(printed: string): string | undefined {
  const name = printed.replace(/ \[as [^\]]{1,100}\]$/, '').replace(/^new /, '');
  return name === '' || name.includes('<anonymous>') ? undefined : name;
}

/** Is the file one of the project's own? Windows paths and file URLs count like any other. */
export function isOwn(file: string): boolean {
  return !isForeign(file.replace(/\\/g, '/').replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, ''));
}

/** The innermost frame of the project; `frames` are innermost first. */
export function ownPlace<T extends Frame>(frames: readonly T[]): T | undefined {
  return frames.find((frame) => isOwn(frame.file));
}

/** The fields of a draft that say where: file, line, column of the place and the stack without columns. */
export function located(place: Place | undefined, frames: readonly Place[]): { file?: string; line?: number; column?: number; frames?: Frame[] } {
  return {
    ...(place === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { line: place.line }),
    ...(place?.column === undefined ? {} : { column: place.column }),
    ...(frames.length === 0 ? {} : { frames: frames.map(withoutColumn) }),
  };
}

function withoutColumn({ file, line, function: name }: Place): Frame {
  return { file, ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { function: name }) };
}
