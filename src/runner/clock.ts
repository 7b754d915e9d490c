import type { Clock } from '../ports/index.js';

/** The machine's own clock and randomness. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  // The global is opened on first use; importing node:crypto would cost every start some milliseconds.
  nonce: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex'),
};
