import type { Trigger } from '../trigger.js';

/** A person at a terminal: head and code are theirs, so nothing about an event can be refused. */
export const command: Trigger = {
  name: 'command',
  summary: 'The command line, in a repository of yours.',
  admit: () => null,
};
