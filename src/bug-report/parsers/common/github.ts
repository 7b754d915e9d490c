import type { BugDraft, Parser } from '../../parser.js';
import type { LogLine, Severity } from '../../../model/index.js';

const SEVERITY: Partial<Record<NonNullable<LogLine['mark']>, Severity>> = { error: 'error', warning: 'warning', notice: 'note' };
const EXIT = /^Process completed with exit code (\d{1,10})\.?$/;

/**
 * What the runner itself marks: `##[error]…` in the log, and the workflow commands `::error file=…,line=…::…` of steps.
 * A fallback, because a marked line that a tool's own parser can read is that tool's. Marked warnings and notices without a place are the
 * runner's small talk (deprecations of actions, caches not found) and left out.
 */
export const github: Parser = {
  tool: 'github',
  docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message',
  proof: { tier: 1 },
  literals: ['Process completed with exit code '],
  marks: true,
  fallback: true,
  start: (sink) => ({
    open: false,
    line(line) {
      const severity = line.mark === undefined ? undefined : SEVERITY[line.mark];
      if (severity === undefined) return false;
      if (severity === 'error' || line.fields?.['file'] !== undefined) sink.bug(draftOf(line, severity));
      return true;
    },
    end() {},
  }),
};

function draftOf(line: LogLine, severity: Severity): BugDraft {
  const { file, line: start, endLine, col, title } = line.fields ?? {};
  const exit = EXIT.exec(line.text.trim());
  const message = line.text.trim();
  return {
    tool: 'github',
    kind: 'unknown',
    severity,
    ...(file === undefined || file === '' ? {} : { file }),
    ...whole('line', start),
    ...whole('endLine', endLine),
    ...whole('column', col),
    ...(exit === null ? {} : { rule: `exit-${exit[1]}` }),
    message: message === '' ? (title ?? '') : message,
    from: line.n,
    to: line.n,
  };
}

function whole(name: 'line' | 'endLine' | 'column', digits: string | undefined): { [field: string]: number } {
  return digits !== undefined && /^\d{1,9}$/.test(digits) ? { [name]: Number(digits) } : {};
}
