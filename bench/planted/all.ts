import { LIBRARIES } from './libraries.js';
import type { Library } from './library.js';
import { CACHE, plantIn, type Planted } from './plant.js';

export const PLANT_OPTIONS = { cache: { type: 'string' }, seed: { type: 'string' }, each: { type: 'string' } } as const;

export interface Wanted {
  readonly cache?: string | undefined;
  readonly seed?: string | undefined;
  /** Faults per language. */
  readonly each?: string | undefined;
  /** Languages (the first word of their names) or ids of libraries, with commas. */
  readonly wanted?: string | undefined;
  readonly say?: (text: string) => void;
}

/** What is planted in every library; for each language as many faults, spread evenly over its libraries. */
export function* allPlanted({ cache = CACHE, seed = '1', each = '20', wanted, say = () => undefined }: Wanted): Generator<{ readonly library: Library; readonly planted: Planted }> {
  const names = wanted?.split(',');
  for (const library of LIBRARIES.filter(({ language, id }) => names?.some((name) => language.split(' ')[0] === name || id === name) ?? true)) {
    const siblings = LIBRARIES.filter(({ language }) => language === library.language);
    const [share, rest] = [Math.floor(Number(each) / siblings.length), Number(each) % siblings.length];
    yield { library, planted: plantIn(library, { cache, seed, each: share + (siblings.indexOf(library) < rest ? 1 : 0), say }) };
  }
}
