import { createReporter } from '../bug-report/index.js';
import { readLog } from '../log/index.js';
import type { BugReport, BugReports } from '../model/index.js';
import type { Command } from './command.js';
import { PARSE_OPTIONS } from './options.js';

/** `heal parse [FILE|-]`: streams, so the log may be of any size. */
export const parse: Command = {
  name: 'parse',
  usage: '[FILE|-] [--root DIR]',
  summary: 'Read a log and list the errors in it, first cause first.',
  options: PARSE_OPTIONS,
  maxWords: 1,
  async run(rim, { values, words, json }) {
    const root = values.text('root');
    const reporter = createReporter(root === undefined ? {} : { roots: [root] });
    for await (const line of readLog(rim.files.read(words[0] ?? '-'))) reporter.line(line);
    const reports = reporter.finish();
    rim.print(json ? `${JSON.stringify(view(reports), null, 2)}\n` : text(reports));
    return 0;
  },
};

function view({ bugs, dropped, unread, tests }: BugReports): object {
  return { bugs, dropped, unread, ...(tests === undefined ? {} : { tests }) };
}

function text(reports: BugReports): string {
  const more = reports.dropped === 0 ? [] : [`… and ${reports.dropped} more`];
  const lines = reports.bugs.length === 0 ? ['No errors found.'] : [...reports.bugs.map(oneLine), ...more];
  return `${lines.join('\n')}\n`;
}

function oneLine(bug: BugReport): string {
  const place = [bug.file, bug.line, bug.column].filter((part) => part !== undefined).join(':');
  const rule = bug.rule === undefined ? '' : ` [${bug.rule}]`;
  const follows = bug.causedBy === undefined ? '' : ` (follows from ${bug.causedBy})`;
  return `${bug.id} ${bug.severity} ${bug.tool}/${bug.kind}${place === '' ? '' : ` ${place}`}: ${bug.test === undefined ? '' : `${bug.test}: `}${bug.message.split('\n')[0] ?? ''}${rule}${follows}`;
}
