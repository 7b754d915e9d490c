import type { LogRef, LogSource } from '../source.js';

/** What a command printed when we ran it. */
export const command: LogSource<Extract<LogRef, { source: 'command' }>> = {
  name: 'command',
  async *read(_, { output }) {
    yield output;
  },
};
