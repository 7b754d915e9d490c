import type { Source } from './source.js';
import type { Unit } from '../lib/units/unit.js';

/** Where the repository defines a name. */
export interface Definition {
  readonly source: Source;
  readonly unit: Unit;
}
