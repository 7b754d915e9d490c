import { alignLines } from '../lib/line-diff.js';

const MOST_LOST = 8;

/**
 * Why new code looks cut off rather than changed: lines go and nothing takes their place, at the beginning any, inside more than a few; or fewer
 * take their place at the end, where an answer breaks off.
 * Null where nothing is lost in this way. Line numbers count from the beginning of `before`.
 */
export function lostRun(before: readonly string[], after: readonly string[], most = MOST_LOST): string | null {
  const pairs = alignLines(before.map((line) => line.trimEnd()), after.map((line) => line.trimEnd()));
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [before.length, after.length] as const]) {
    const [lost, put] = [count(before.slice(i, nextI)), count(after.slice(j, nextJ))];
    const atEnd = nextI === before.length && lost > put;
    if (atEnd || (put === 0 && lost > (i === 0 ? 0 : most))) return `it would drop lines ${i + 1} to ${nextI} and put ${put === 0 ? 'nothing' : 'less'} in their place`;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return null;
}

function count(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length;
}
