import type { Publication } from '../../model/index.js';
import type { Hub } from '../../ports/hub.js';
import { startChecks, waitingChecks } from '../checks.js';
import { commitMessage } from '../commit-message.js';
import { changesOf, groundOf, MOVED } from '../ground.js';
import { commitOn, holdsFix, settled } from '../land.js';
import { openPullOf } from '../open-pull.js';
import type { Publisher } from '../publisher.js';

/**
 * The tried tree as one commit on top of the pull request's own branch, by fast-forward alone. Never on the default branch and never on a protected one: what stands
 * there is for people to decide. Doing it again changes nothing.
 */
export const push: Publisher = {
  name: 'push',
  summary: 'commit the fix on the pull request’s own branch',
  hub: true,
  async publish(world, { record, patch, workflow }) {
    const { state } = world.repo;
    const ground = await groundOf(world, patch, { what: 'a push' });
    if (!ground.ok) return none(ground.reason);
    const { hub, self, branch, tip } = ground;
    const there = tip === state.head ? null : await holdsFix(hub, tip, { tree: patch.tree, head: state.head });
    if (there === false) return none(MOVED);
    const refusal = await refusalOf(hub, branch);
    if (refusal !== null) return none(refusal);
    const found = await openPullOf(hub, { branch, sha: tip });
    if (!found.ok) return none(`${found.reason} A fix is only pushed to a branch that has one.`);
    const { number, url } = found.pull;
    if (there === true) return { kind: 'push', number, url, branch, commit: tip, tree: patch.tree, state: 'unchanged', checks: waitingChecks(self) };
    const request = { base: { sha: state.head, tree: patch.base }, tree: patch.tree, changes: await changesOf(world, patch), message: commitMessage(record, { base: state.head, tree: patch.tree }) };
    const made = await commitOn(hub, request, [state.head]);
    if (!made.ok) return none(made.reason);
    const commit = made.value.sha;
    const landed = await settled(hub, { branch }, { answer: await hub.moveRef(`heads/${branch}`, commit), landed: { commit, state: 'created' } });
    if (!landed.ok) return none(landed.why === 'moved' ? `${MOVED} (${landed.reason})` : landed.reason);
    const checks = await startChecks(hub, { self, branch, commit, workflow });
    return { kind: 'push', number, url, branch, commit, tree: patch.tree, state: 'created', checks };
  },
};

async function refusalOf(hub: Hub, branch: string): Promise<string | null> {
  const [about, found] = await Promise.all([hub.about(), hub.branch(branch)]);
  if (!about.ok) return about.reason;
  if (!found.ok) return found.reason;
  if (about.value.defaultBranch === branch) return `The branch ${branch} is the default branch; a fix is never pushed there.`;
  return found.value.protected ? `The branch ${branch} is protected; a fix is never pushed there.` : null;
}

function none(reason: string): Publication {
  return { kind: 'none', reason };
}
