import type { Publication } from '../model/index.js';
import type { World } from '../ports/index.js';
import { publishLocked, publishNoted, type HandedOver } from './locked.js';
import type { PublishInput, Publisher } from './publisher.js';
import { publishers } from './publishers/index.js';

export { NO_WISHES, type PublishInput, type Publisher } from './publisher.js';
export { publishers } from './publishers/index.js';

export { kindFor } from './kind-for.js';
export { addOnce } from './ledger.js';
export { addAttempt, UNNOTED, type HandedOver } from './locked.js';
export { branchName, ledgerRef, rerunsRef } from './names.js';

/**
 * Hands a patch over in the named way. Doing it twice leaves one result.
 * @returns what was handed over; `none` with one sentence where it could not be done, so that the caller may choose a lesser way.
 * Rejects with a WorldError only when the machine fails (disk, no git).
 */
export async function publish(world: World, name: Publisher['name'], input: PublishInput): Promise<Publication> {
  return (await handOver(world, name, input)).publication;
}

/** What makes a branch of ours is for one at a time. A push is compared by GitHub itself, and a comment is looked for before it is written; neither may need the right that a lock takes. */
const LOCKED: ReadonlySet<string> = new Set(['branch', 'pull-request']);

/** The same, which also says whether somebody else was first. */
export async function handOver(world: World, name: Publisher['name'], input: PublishInput): Promise<HandedOver> {
  const publisher = publishers.find((member) => member.name === name);
  if (publisher === undefined) return { publication: { kind: 'none', reason: `There is no way of publishing named ${name}.` }, lost: false };
  if (name === 'none' || name === 'patch' || world.hub === undefined || world.repo.state.dirty) return { publication: await publisher.publish(world, input), lost: false };
  return LOCKED.has(name) ? publishLocked(world, world.hub, publisher, input) : publishNoted(world, world.hub, publisher, input);
}
