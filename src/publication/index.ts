import type { Publication } from '../model/index.js';
import type { World } from '../ports/index.js';
import type { PublishInput, Publisher } from './publisher.js';
import { publishers } from './publishers/index.js';

export { NO_WISHES, type PublishInput, type Publisher } from './publisher.js';
export { publishers } from './publishers/index.js';

/**
 * Hands a patch over in the named way. Doing it twice leaves one result.
 * @returns what was handed over; `none` with one sentence where it could not be done, so that the caller may choose a lesser way.
 * Rejects with a WorldError only when the machine fails (disk, no git).
 */
export async function publish(world: World, name: Publisher['name'], input: PublishInput): Promise<Publication> {
  const publisher = publishers.find((member) => member.name === name);
  return publisher === undefined ? { kind: 'none', reason: `There is no way of publishing named ${name}.` } : publisher.publish(world, input);
}
