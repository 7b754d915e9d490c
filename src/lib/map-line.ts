import type { MapEntry } from '../model/index.js';

/** One line of a map, as it is counted and as it is told. */
export function mapLine({ file, symbols }: Pick<MapEntry, 'file' | 'symbols'>): string {
  return symbols.length === 0 ? file : `${file}: ${symbols.join(', ')}`;
}
