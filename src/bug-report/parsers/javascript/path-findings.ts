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

/** A path that is followed by this many lines that are no findings has been a word. */
const IDLE = 2;

/**
 * The shape that many linters share: a path on a line of its own, findings below it, a blank line.
 * @param read What a finding looks like.
 * @param pathOf What the line of a path looks like, where it is not only a path.
 */
export function pathFindings(sink: Sink, read: (text: string) => PathFinding | undefined, draft: (finding: PathFinding) => Pick<BugDraft, 'tool' | 'kind' | 'language'>, pathOf = plainPath): Machine {
  let path: string | undefined;
  let idle = 0;
  const report = (finding: PathFinding, line: LogLine): void => sink.bug({ ...draft(finding), ...finding, ...(path === undefined ? {} : { file: path }), from: line.n, to: line.n });
  return {
    get open() {
      return path !== undefined;
    },
    line(line) {
      const named = pathOf(line.text);
      if (named !== undefined) {
        path = named;
        idle = 0;
        return false;
      }
      const finding = path === undefined ? undefined : read(line.text);
      if (finding !== undefined) {
        idle = 0;
        report(finding, line);
        return true;
      }
      idle += 1;
      if (idle >= IDLE || line.text.trim() !== '') path = undefined;
      return false;
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
