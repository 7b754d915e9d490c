import type { Publisher } from '../publisher.js';

/** Hands nothing over: the record tells the story. */
export const none: Publisher = {
  name: 'none',
  summary: 'hand nothing over, only tell',
  publish: () => Promise.resolve({ kind: 'none', reason: 'Nothing was to be handed over.' }),
};
