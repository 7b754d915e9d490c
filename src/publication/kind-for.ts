import type { HealRecord, PublicationKind } from '../model/index.js';

/** A draft that nobody asked to see is no branch, and nothing to push; a pull request says itself that it is one, and a comment is read before it is taken. */
const DRAFTS: Readonly<Partial<Record<PublicationKind, PublicationKind>>> = { branch: 'patch', push: 'comment' };

/** How a fix is handed over when this way was asked for: what is not committed goes to nobody but the user. */
export function kindFor({ dirty, ending }: HealRecord, asked: PublicationKind): PublicationKind {
  if (asked === 'none') return asked;
  if (dirty) return 'patch';
  return ending.outcome === 'proposed' ? (DRAFTS[asked] ?? asked) : asked;
}
