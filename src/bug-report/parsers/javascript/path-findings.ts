import type { LogLine, Severity } from '../../../model/index.js';
import { isPathLine } from './eslint-line.js';
import type { BugDraft, Machine, Sink } from '../../parser.js';

/** A finding below the path of its file. */
export interface PathFinding {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly severity: Severity;
  readonly rule?: string;
  readonly message: string;
}

/** So far above a finding its file is looked for: others may stand between that were cut off or read by nobody. */
const ABOVE = 30;

/**
 * Whose finding is it? A path on a line of its own says nothing, so it is looked up only once a finding has been seen below it.
 * @param isFinding Lines that may stand between the path and a finding.
 * @param pathOf What the line of a path looks like, where it is not only a path.
 */
export function createPathAbove(sink: Sink, isFinding: (text: string) => boolean, pathOf: (text: string) => string | undefined = plainPath): (line: LogLine) => string | undefined {
  let last: { readonly n: number; readonly path: string | undefined } | undefined;
  return (line) => {
    const path = last !== undefined && sink.before(line, 1)[0]?.n === last.n ? last.path : search(sink.before(line, ABOVE), isFinding, pathOf);
    last = { n: line.n, path };
    return path;
  };
}

function search(lines: readonly LogLine[], isFinding: (text: string) => boolean, pathOf: (text: string) => string | undefined): string | undefined {
  let blank = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = (lines[index] as LogLine).text;
    const path = pathOf(text);
    if (path !== undefined) return path;
    if (text.trim() === '') blank += 1;
    else if (!isFinding(text)) return undefined;
    if (blank > 1) return undefined;
  }
  return undefined;
}

/** The shape that many linters share: a path, findings below it, a blank line. */
export function pathFindings(sink: Sink, read: (text: string) => PathFinding | undefined, draft: (finding: PathFinding) => Pick<BugDraft, 'tool' | 'kind' | 'language'>, pathOf = plainPath): Machine {
  const above = createPathAbove(sink, (text) => read(text) !== undefined, pathOf);
  return {
    open: false,
    line(line) {
      const finding = read(line.text);
      const file = finding === undefined ? undefined : above(line);
      if (finding === undefined || file === undefined) return false;
      sink.bug({ ...draft(finding), ...finding, file, from: line.n, to: line.n });
      return true;
    },
    end() {},
  };
}

function plainPath(text: string): string | undefined {
  return isPathLine(text) ? text.trim() : undefined;
}

/** Splits a text at the columns that two or more spaces make, from the end: message and rule. */
export function lastColumn(text: string): readonly [string, string | undefined] {
  const rest = text.trimEnd();
  const gap = rest.lastIndexOf('  ');
  const last = rest.slice(gap + 2);
  return gap > 0 && /^@?[\w-]{1,100}(?:\/[\w-]{1,100}){0,4}$/.test(last) ? [rest.slice(0, gap).trim(), last] : [rest.trim(), undefined];
}
