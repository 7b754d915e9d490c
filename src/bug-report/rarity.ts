import { mask } from './fingerprint.js';

/** What green logs of one step look like: for each gram of a line, in how many of the logs it stood. Hashes only, no text. */
export interface Usual {
  /** How many logs; after many, old ones weigh less. */
  readonly logs: number;
  readonly grams: ReadonlyMap<number, number>;
}

/** So many grams are kept, so many lines of a log are learnt, and after so many logs all counts are halved. */
export const MOST_GRAMS = 15_000;
const LINES = 4_000;
const MOST_LOGS = 50;
/** A line that stood in this many green logs is wholly usual; one log alone can hide nothing for ever. */
const SURE = 3;

/**
 * Learns one more green log. Times, numbers, paths and hex are masked first, as in fingerprints; a gram is three words in a row, beginning and end of the
 * line counted. What is rarest goes first when there are too many, and of that the oldest.
 */
export function learnUsual(usual: Usual | null, lines: readonly string[]): Usual {
  const seen = new Set(lines.slice(-LINES).flatMap(gramsOf));
  const grams = new Map(usual?.grams);
  for (const gram of seen) {
    const count = grams.get(gram) ?? 0;
    grams.delete(gram);
    grams.set(gram, count + 1);
  }
  return bounded(aged({ logs: (usual?.logs ?? 0) + 1, grams }));
}

function aged({ logs, grams }: Usual): Usual {
  if (logs < MOST_LOGS) return { logs, grams };
  return { logs: logs >> 1, grams: new Map([...grams].map(([gram, count]) => [gram, count >> 1] as const).filter(([, count]) => count > 0)) };
}

function bounded({ logs, grams }: Usual): Usual {
  if (grams.size <= MOST_GRAMS) return { logs, grams };
  const order = new Map([...grams.keys()].map((gram, age) => [gram, age]));
  const kept = [...grams].sort((a, b) => b[1] - a[1] || (order.get(b[0]) ?? 0) - (order.get(a[0]) ?? 0)).slice(0, MOST_GRAMS);
  return { logs, grams: new Map(kept.sort((a, b) => (order.get(a[0]) ?? 0) - (order.get(b[0]) ?? 0))) };
}

/** From 0, as every green log has it, to 1, as none has: the share of a line's grams that are new. */
export function rarityOf({ logs, grams }: Usual, text: string): number {
  const own = gramsOf(text);
  if (own.length === 0) return 0;
  const sure = Math.max(1, Math.min(logs, SURE));
  const rare = own.reduce((sum, gram) => sum + Math.max(0, 1 - (grams.get(gram) ?? 0) / sure), 0);
  return rare / own.length;
}

function gramsOf(text: string): number[] {
  const masked = mask(text);
  if (!/[\p{L}\p{N}]/u.test(masked)) return [];
  const words = ['^', ...masked.split(' '), '$'];
  return words.slice(2).map((word, index) => hash(`${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`));
}

/** FNV-1a in 32 bits: small and quick; two grams that meet make one line a little less rare. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
