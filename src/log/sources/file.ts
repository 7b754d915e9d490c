import type { LogRef, LogSource } from '../source.js';

/** A log file outside the repository, or standard input (`-`). */
export const file: LogSource<Extract<LogRef, { source: 'file' }>> = {
  name: 'file',
  read: ({ files }, { path }) => files.read(path),
};
