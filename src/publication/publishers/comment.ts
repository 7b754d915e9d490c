import { groundOf, MOVED } from '../ground.js';
import { pullToTell } from '../open-pull.js';
import { placeComment } from '../place-comment.js';
import type { Publisher } from '../publisher.js';

/** One comment on the branch's pull request that tells of the fix and shows it; nothing is pushed. */
export const comment: Publisher = {
  name: 'comment',
  summary: 'tell of the fix in one comment on the pull request',
  hub: true,
  async publish(world, { record, patch, letter = '' }) {
    const { state } = world.repo;
    const ground = await groundOf(world, patch, { what: 'a comment' });
    if (!ground.ok) return { kind: 'none', reason: ground.reason };
    const { hub, self, branch, tip } = ground;
    if (tip !== state.head) return { kind: 'none', reason: MOVED };
    const found = await pullToTell(hub, { branch, sha: tip });
    return found.ok ? placeComment(hub, { pull: found.pull, self, record, base: state.head, tree: patch.tree, letter }) : { kind: 'none', reason: found.reason };
  },
};
