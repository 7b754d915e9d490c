import type { Patch, Publication } from '../model/index.js';
import type { Hub } from '../ports/hub.js';
import type { World } from '../ports/index.js';
import { changesOf } from './ground.js';
import { landBranch } from './land.js';

/** The branch of a fix through GitHub's API, where there is no work tree to push from. */
export async function landPatch(world: World, hub: Hub, { branch, patch, message }: { readonly branch: string; readonly patch: Patch; readonly message: string }): Promise<Publication> {
  const { head } = world.repo.state;
  const landed = await landBranch(hub, { branch, base: { sha: head, tree: patch.base }, tree: patch.tree, changes: await changesOf(world, patch), message });
  if (!landed.ok) return { kind: 'none', reason: landed.reason };
  return { kind: 'branch', remote: 'origin', branch, commit: landed.value.commit, tree: patch.tree, state: landed.value.state };
}
