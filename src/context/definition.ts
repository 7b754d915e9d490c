import type { Source } from './source.js';
import type { Unit } from './unit.js';

/** Where the repository defines a name. */
export interface Definition {
  readonly source: Source;
  readonly unit: Unit;
}
