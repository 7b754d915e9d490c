import { commitMessage } from '../commit-message.js';
import { landPatch } from '../land-patch.js';
import { branchName } from '../names.js';
import type { Publication } from '../../model/index.js';
import type { Publisher } from '../publisher.js';

const REMOTE = 'origin';

/**
 * Pushes the tried tree as one commit on the head that was healed, to a branch of our own. Doing it again changes nothing. A dirty work
 * tree is refused: its tree holds what the user has not committed, which is not ours to publish.
 */
export const branch: Publisher = {
  name: 'branch',
  summary: 'push the fix to a heal/ branch on origin',
  async publish(world, { record, patch }) {
    const { state } = world.repo;
    if (state.dirty) return none('The work tree holds changes that are not committed; a branch would publish them.');
    if (patch.base !== state.baseTree) return none('The patch was made on another tree than the one that is checked out.');
    if (patch.tree === patch.base) return none('The patch changes nothing.');
    const name = branchName(record, state.branch);
    const message = commitMessage(record, { base: state.head, tree: patch.tree });
    if ((await world.repo.remoteUrl(REMOTE)) === null) return world.hub === undefined ? none(`The repository has no remote named ${REMOTE}.`) : landPatch(world, world.hub, { branch: name, patch, message });
    const pushed = await world.repo.pushTree({ remote: REMOTE, branch: name, tree: patch.tree, parent: state.head, message });
    if (!pushed.ok) return none(pushed.reason);
    return { kind: 'branch', remote: REMOTE, branch: name, commit: pushed.commit, tree: patch.tree, state: pushed.state };
  },
};

function none(reason: string): Publication {
  return { kind: 'none', reason };
}
