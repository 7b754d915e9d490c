import type { FileMode, Patch, Publication } from '../model/index.js';
import type { Hub } from '../ports/hub.js';
import type { World } from '../ports/index.js';
import { landBranch } from './land.js';

/** The branch of a fix through GitHub's API, where there is no work tree to push from. */
export async function landPatch(world: World, hub: Hub, { branch, patch, message }: { readonly branch: string; readonly patch: Patch; readonly message: string }): Promise<Publication> {
  const { head } = world.repo.state;
  const changes = await Promise.all(patch.files.map(async ({ path, modeAfter, modeBefore }) => ({ path, mode: plainMode(modeAfter ?? modeBefore), content: modeAfter === null ? null : await world.repo.read(patch.tree, path) })));
  const landed = await landBranch(hub, { branch, base: { sha: head, tree: patch.base }, tree: patch.tree, changes, message });
  if (!landed.ok) return { kind: 'none', reason: landed.reason };
  return { kind: 'branch', remote: 'origin', branch, commit: landed.value.commit, tree: patch.tree, state: landed.value.state };
}

/** The screen lets nothing else through. */
function plainMode(mode: FileMode | null): '100644' | '100755' {
  return mode === '100755' ? mode : '100644';
}
