import type { Publication } from '../model/index.js';
import type { World } from '../ports/index.js';
import { publishLocked, type HandedOver } from './locked.js';
import type { PublishInput, Publisher } from './publisher.js';
import { publishers } from './publishers/index.js';

export { NO_WISHES, type PublishInput, type Publisher } from './publisher.js';
export { publishers } from './publishers/index.js';

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

/** The same, which also says whether somebody else was first. What goes to GitHub goes under a lock. */
export async function handOver(world: World, name: Publisher['name'], input: PublishInput): Promise<HandedOver> {
  const publisher = publishers.find((member) => member.name === name);
  if (publisher === undefined) return { publication: { kind: 'none', reason: `There is no way of publishing named ${name}.` }, lost: false };
  const shared = name !== 'none' && name !== 'patch';
  return shared && world.hub !== undefined ? publishLocked(world, world.hub, publisher, input) : { publication: await publisher.publish(world, input), lost: false };
}
