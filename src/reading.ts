import { createReporter, type ReporterOptions } from './bug-report/index.js';
import { createCleaner, type CleanerOptions } from './log/index.js';
import type { BugReports } from './model/index.js';
import type { ReportFile } from './ports/index.js';

/** What one pass over a log gives. */
export interface Read {
  readonly reports: BugReports;
  readonly rawLines: number;
  /** The middle of a monster line was left out. */
  readonly truncated: boolean;
  /** The last lines, cleaned, for people. */
  readonly tail: string;
}

/** readLog and reportBugs at once, for bytes as they come: only lines that a parser may have use for are decoded at all. */
export interface Reading {
  push(chunk: Uint8Array): void;
  /** A report file of the same run; what it says of an error that the log shows too becomes one report with that. */
  add(file: ReportFile): void;
  end(): Read;
}

/** Lines kept for people. */
const TAIL = 40;

export function createReading(options: Omit<ReporterOptions, 'recall'> & Pick<CleanerOptions, 'maxLineBytes'> = {}): Reading {
  const { maxLineBytes, ...rest } = options;
  const cleaner = createCleaner({ ...(maxLineBytes === undefined ? {} : { maxLineBytes }), wants: (bytes, from, to) => reporter.wants(bytes, from, to) });
  const reporter = createReporter({ ...rest, recall: (from, to) => cleaner.recall(from, to) });
  const line = reporter.line.bind(reporter);
  return {
    push: (chunk) => cleaner.push(chunk, line),
    add: ({ text }) => reporter.add(text),
    end() {
      cleaner.end(line);
      const reports = reporter.finish(cleaner.rawLines);
      const { rawLines, truncated } = cleaner;
      return { reports, rawLines, truncated, tail: cleaner.recall(rawLines - TAIL + 1, rawLines).slice(-TAIL).map((last) => last.text).join('\n') };
    },
  };
}

/** The whole of a log that is already in memory, and the report files of the same run. */
export function readBytes(bytes: Uint8Array, { files = [], ...options }: Parameters<typeof createReading>[0] & { readonly files?: readonly ReportFile[] } = {}): Read {
  const reading = createReading(options);
  reading.push(bytes);
  for (const file of files) reading.add(file);
  return reading.end();
}

/** A log as it arrives. */
export async function readStream(chunks: AsyncIterable<Uint8Array>, options?: Parameters<typeof createReading>[0]): Promise<Read> {
  const reading = createReading(options);
  for await (const chunk of chunks) reading.push(chunk);
  return reading.end();
}
