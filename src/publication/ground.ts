import type { FileMode, Patch } from '../model/index.js';
import type { Hub, HubChange, HubUser } from '../ports/hub.js';
import type { World } from '../ports/index.js';

/** What is pushed in the name of a workflow's own token starts no workflow: https://docs.github.com/actions/concepts/security/github_token */
export const BOT = 41898282;

export type Ground = { readonly ok: true; readonly hub: Hub; readonly branch: string; readonly self: HubUser; readonly tip: string } | { readonly ok: false; readonly reason: string };

/**
 * What has to hold before anything is put on GitHub: the patch is for the tree of the commit that is checked out, and nothing else is in it.
 * @param what `a pull request`, for the sentence
 * @param onto the branch that was healed, where that is not the one that is checked out
 */
export async function groundOf({ hub, repo: { state } }: World, patch: Patch, { what, onto }: { readonly what: string; readonly onto?: string | undefined }): Promise<Ground> {
  const branch = onto ?? state.branch;
  if (hub === undefined) return refuse('There is no access to GitHub.');
  if (state.dirty) return refuse(`The work tree holds changes that are not committed; ${what} would publish them.`);
  if (patch.base !== state.baseTree) return refuse('The patch was made on another tree than the one that is checked out.');
  if (patch.tree === patch.base) return refuse('The patch changes nothing.');
  if (branch === undefined) return refuse(`No branch is checked out, so there is none for ${what}.`);
  const tip = await hub.ref(`heads/${branch}`);
  if (!tip.ok) return refuse(tip.reason);
  const self = await hub.self();
  return self.ok ? { ok: true, hub, branch, self: self.value, tip: tip.value.sha } : refuse(self.reason);
}

export const MOVED = 'The branch has moved on since; the fix is for a commit that is no longer its head.';

/** The files of a patch as they shall be. */
export async function changesOf({ repo }: World, patch: Patch): Promise<readonly HubChange[]> {
  const changes = patch.files.map(async ({ path, modeAfter, modeBefore }) => ({ path, mode: fileMode(modeAfter ?? modeBefore), content: modeAfter === null ? null : await repo.read(patch.tree, path) }));
  return Promise.all(changes);
}

/** The screen lets nothing else through. */
function fileMode(mode: FileMode | null): HubChange['mode'] {
  return mode === '100755' ? mode : '100644';
}

function refuse(reason: string): Ground {
  return { ok: false, reason };
}
