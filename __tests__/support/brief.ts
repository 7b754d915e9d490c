import { reportBugs } from '../../src/bug-report/index.js';
import { cleanBytes } from '../../src/log/index.js';
import type { BugReport } from '../../src/model/index.js';

/** Lines of a log, and what must be read in it, each report as `brief` shows it. */
export type BriefCase = readonly [title: string, lines: readonly string[], reports: readonly string[]];

/** The whole way from bytes to reports. */
export function readLines(...lines: readonly string[]): readonly BugReport[] {
  return reportBugs(cleanBytes(new TextEncoder().encode(`${lines.join('\n')}\n`)).lines).bugs;
}

/** A report on one line: tool | kind | severity | test | file:line:column | rule | first line of the message; `-` for what was not said. */
export function brief(bug: BugReport): string {
  return [bug.tool, bug.kind, bug.severity, bug.test ?? '-', `${bug.file ?? '-'}:${bug.line ?? '-'}:${bug.column ?? '-'}`, bug.rule ?? '-', bug.message.split('\n')[0]].join(' | ');
}

/** What golden pairs cannot show: other versions, other machines, logs cut short, words that only look like a failure. */
export function testBriefly(cases: readonly BriefCase[]): void {
  it.each(cases)('%s', (_, lines, reports) => {
    expect(readLines(...lines).map(brief)).toEqual(reports);
  });
}
