import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../ports/index.js';

/** The machine's own clock and randomness. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
  nonce: (bytes) => randomBytes(bytes).toString('hex'),
};
