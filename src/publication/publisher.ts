import type { Continues, HealRecord, Patch, Publication, PublicationKind, Wishes } from '../model/index.js';
import type { World } from '../ports/index.js';

export interface PublishInput {
  readonly record: HealRecord;
  readonly patch: Patch;
  /** The text for those who review it, as Markdown. Absent where nobody is to read one. */
  readonly letter?: string;
  /** Who publishes, as the ledger on GitHub names it. Absent = the heal itself. */
  readonly owner?: string;
  readonly wishes?: Wishes;
  /** The workflow that failed, by its path in the repository; absent where that is not known. */
  readonly workflow?: string;
  readonly continues?: Continues;
}

/** The shape of the family. Idempotent; acts only on an accepted Verdict; runs no repository code. */
export interface Publisher {
  readonly name: PublicationKind;
  readonly summary: string;
  /** It works on GitHub, through the hub port. */
  readonly hub?: true;
  publish(world: World, input: PublishInput): Promise<Publication>;
}

/** What is marked where nobody says anything else. */
export const NO_WISHES: Wishes = { labels: ['heal'], assignees: [], reviewers: [] };
