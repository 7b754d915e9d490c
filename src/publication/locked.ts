import { attemptsOn, type LedgerEntry } from '../lib/ledger.js';
import type { Publication } from '../model/index.js';
import type { Hub } from '../ports/hub.js';
import type { World } from '../ports/index.js';
import { addEntry, addOnce, takeLock, type LedgerPlace, type Lock } from './ledger.js';
import { branchName, ledgerRef } from './names.js';
import type { Publisher, PublishInput } from './publisher.js';

/** `lost` = somebody else publishes for this failure, or has: nothing went wrong, and nothing more is to be done. */
export interface HandedOver {
  readonly publication: Publication;
  readonly lost: boolean;
}

/** How long to wait for whoever holds the lock; a publication takes seconds. */
const WAIT_MS = 9000;
const LOOK_MS = 3000;

export const UNNOTED = 'GitHub did not take the note of this attempt; a later heal will not know of it.';

interface Scene {
  readonly world: World;
  readonly hub: Hub;
  readonly publisher: Publisher;
  readonly input: PublishInput;
  readonly owner: string;
  readonly branch: string;
  readonly place: LedgerPlace;
}

/**
 * Publishes on GitHub while nobody else does so for the same failure (threat O2): under a lock, which is looked at once more where it is held. Of several fixes for one
 * failure on one commit the first that stands on its branch stays; the same fix again changes nothing.
 */
export async function publishLocked(world: World, hub: Hub, publisher: Publisher, input: PublishInput): Promise<HandedOver> {
  const scene = sceneOf(world, hub, publisher, input);
  const { owner, branch } = scene;
  if (await isThere(scene)) return { publication: await publisher.publish(world, input), lost: false };
  const lock = await lockOnceMore(scene);
  if (!lock.ok) return none(lock.reason);
  if (!lock.value.held) return none(`${ownerName(lock.value.by)} publishes for this failure at this moment, so nothing more was published.`, true);
  try {
    const rival = await rivalOf(scene, lock.value.entries);
    if (rival !== null) return none(`${ownerName(rival)} has published another fix for this failure on ${branch}, which stays; delete that branch to have this one.`, true);
    const publication = await publisher.publish(world, input);
    if (publication.kind !== 'none' && !(await addAttempt(hub, scene.place, attemptOf(scene)))) world.events.warn(UNNOTED);
    return { publication, lost: false };
  } finally {
    await addEntry(hub, scene.place, { kind: 'release', owner });
  }
}

/** Publishes what others cannot get in the way of, and notes it for later heals. */
export async function publishNoted(world: World, hub: Hub, publisher: Publisher, input: PublishInput): Promise<HandedOver> {
  const scene = sceneOf(world, hub, publisher, input);
  const publication = await publisher.publish(world, input);
  if (publication.kind !== 'none' && !(await addAttempt(hub, scene.place, attemptOf(scene)))) world.events.warn(UNNOTED);
  return { publication, lost: false };
}

function sceneOf(world: World, hub: Hub, publisher: Publisher, input: PublishInput): Scene {
  const { record, patch, owner = `heal/${record.id}` } = input;
  const branch = branchName(record, world.repo.state.branch);
  return { world, hub, publisher, input, owner, branch, place: { ref: ledgerRef(branch), tree: patch.base } };
}

type AttemptEntry = Extract<LedgerEntry, { kind: 'attempt' }>;

/** Notes how a heal ended, once. False where GitHub did not take it; a note that is missing makes us do more, never something wrong. */
export async function addAttempt(hub: Hub, place: LedgerPlace, entry: AttemptEntry): Promise<boolean> {
  const added = await addOnce(hub, place, entry, (there) => there.kind === 'attempt' && there.base === entry.base && there.outcome === entry.outcome && there.tree === entry.tree);
  return added.ok;
}

/** An owner as people know it. */
function ownerName(owner: string): string {
  const run = /^run\/(\d+)\/(\d+)/.exec(owner);
  return run === null ? `Another heal (${owner})` : `The heal of run ${run[1] ?? ''}, attempt ${run[2] ?? ''},`;
}

/** All is there already, the pull request too: who only looks needs no lock. */
async function isThere({ hub, publisher, input, branch, world }: Scene): Promise<boolean> {
  if (publisher.name !== 'pull-request') return false;
  const at = await tipOf(hub, branch);
  if (at?.tree !== input.patch.tree || !at.message.includes(`Heal-Base: ${world.repo.state.head}`)) return false;
  const pulls = await hub.pulls({ head: branch, state: 'open' });
  return pulls.ok && pulls.value.length > 0;
}

async function lockOnceMore({ hub, world, owner, place }: Scene): ReturnType<typeof takeLock> {
  const { clock, events } = world;
  const take = (): ReturnType<typeof takeLock> => takeLock(hub, place, { owner, now: clock.now() });
  const first = await take();
  if (!first.ok || first.value.held) return first;
  events.say(`${ownerName(first.value.by)} publishes for this failure; waiting for it.`);
  for (let waited = 0; waited < WAIT_MS; waited += LOOK_MS) {
    await clock.sleep(LOOK_MS);
    const again = await take();
    if (!again.ok || again.value.held) return again;
  }
  return first;
}

/** Whose other fix stands on the branch. */
async function rivalOf({ hub, world, owner, branch, input }: Scene, entries: Extract<Lock, { held: true }>['entries']): Promise<string | null> {
  const others = attemptsOn(entries, world.repo.state.head).filter((entry) => entry.owner !== owner && entry.tree !== undefined && entry.tree !== input.patch.tree);
  if (others.length === 0) return null;
  const at = await tipOf(hub, branch);
  return others.find((entry) => entry.tree === at?.tree)?.owner ?? null;
}

async function tipOf(hub: Hub, branch: string): Promise<{ readonly tree: string; readonly message: string } | null> {
  const tip = await hub.ref(`heads/${branch}`);
  const commit = tip.ok ? await hub.commit(tip.value.sha) : null;
  return commit?.ok === true ? commit.value : null;
}

function attemptOf({ owner, input, world }: Scene): AttemptEntry {
  return { kind: 'attempt', owner, base: world.repo.state.head, outcome: input.record.ending.outcome, tree: input.patch.tree };
}

function none(reason: string, lost = false): HandedOver {
  return { publication: { kind: 'none', reason }, lost };
}
