import type { BugReport, BugReports } from '../model/index.js';
import type { ReportFile, Rim } from '../ports/index.js';
import type { createReading, Reading } from '../reading.js';
import type { Command } from './command.js';
import { PARSE_OPTIONS } from './options.js';
import { openParsers } from './user-patterns.js';

/** `heal parse [FILE|-]`: streams, so the log may be of any size. */
export const parse: Command = {
  name: 'parse',
  usage: '[FILE|-] [--root DIR] [--reports G] [--problem-matchers G] [--errorformat EFM]',
  summary: 'Read a log and list the errors in it.',
  options: PARSE_OPTIONS,
  maxWords: 1,
  async run(rim, { values, words, json }) {
    const root = values.text('root');
    const globs = values.list('reports');
    const files = globs.length === 0 ? [] : await rim.files.reports(globs);
    const extra = await openParsers(rim, values);
    const reports = await read(rim, words[0] ?? '-', { options: { roots: root === undefined ? [] : [root], extra }, files });
    await rim.print(json ? `${JSON.stringify(view(reports), null, 2)}\n` : text(reports));
    return 0;
  },
};

/** Cleaner and parsers are loaded with the first bytes: what there is nothing to read of costs no more than the start. */
async function read(rim: Rim, file: string, { options, files }: { readonly options: Parameters<typeof createReading>[0]; readonly files: readonly ReportFile[] }): Promise<BugReports> {
  let reading: Reading | undefined;
  for await (const chunk of rim.files.read(file)) {
    reading ??= (await import('../reading.js')).createReading(options);
    reading.push(chunk);
  }
  if (files.length > 0) reading ??= (await import('../reading.js')).createReading(options);
  for (const report of files) reading?.add(report);
  return reading?.end().reports ?? { bugs: [], dropped: 0, unread: 0 };
}

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
