import type { HealRecord, Publication, Patch } from '../model/index.js';
import type { World } from '../ports/index.js';

export interface PublishInput {
  readonly record: HealRecord;
  readonly patch: Patch;
  /** The text for those who review it, as Markdown. Absent where nobody is to read one. */
  readonly letter?: string;
  /** Who publishes, as the ledger on GitHub names it. Absent = the heal itself. */
  readonly owner?: string;
  /** The branch that a pull request goes onto, where it is not the one that was healed. */
  readonly onto?: string;
}

/** The shape of the family. Idempotent; acts only on an accepted Verdict; runs no repository code. */
export interface Publisher {
  readonly name: 'none' | 'patch' | 'branch' | 'pull-request';
  readonly summary: string;
  publish(world: World, input: PublishInput): Promise<Publication>;
}
