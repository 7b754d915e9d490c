import type { HealRecord } from '../model/index.js';

/** The shape of the family: a pure function from the record to text. Foreign text is escaped for the form it goes to. */
export interface View {
  readonly name: string;
  readonly summary: string;
  render(record: HealRecord): string;
}
