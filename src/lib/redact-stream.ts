import { endsInPem } from './redact-pem.js';

/** What is held back at the most: a key is shorter, and a log that never settles must still be seen. */
const MOST = 65_536;
/** As wide as lines are that get wrapped, up to the end with what a token is made of. */
const WIDE = /(?:^|\n)[^\n]{59}[^\n]{0,8192}[\w+/=.~%-]\r?\n$/;

/**
 * How much of the whole lines that have come so far can be cleaned without what follows: a private key, or a token in wrapped lines, that is cut
 * in two would be known by its first half only.
 */
export function settledLength(lines: string): number {
  if (lines.length > MOST) return lines.length;
  const pem = endsInPem(lines);
  let end = pem === -1 ? lines.length : pem;
  while (end > 0 && WIDE.test(lines.slice(Math.max(0, end - 8300), end))) end = lines.lastIndexOf('\n', end - 2) + 1;
  return end;
}
