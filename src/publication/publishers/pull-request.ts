import type { FileMode, Patch, Publication } from '../../model/index.js';
import type { HubChange } from '../../ports/hub.js';
import type { World } from '../../ports/index.js';
import { commitMessage } from '../commit-message.js';
import { landBranch } from '../land.js';
import { livePull } from '../live-pull.js';
import { branchName } from '../names.js';
import type { Publisher } from '../publisher.js';

/** What is pushed in the name of a workflow's own token starts no workflow: https://docs.github.com/actions/concepts/security/github_token */
const BOT = 41898282;
const LABEL = 'heal';
const SILENT = 'No checks start on this branch by themselves, because it was pushed with a workflow’s own token: close and open the pull request to start them.';

/**
 * The tried tree as a commit of GitHub's own making on a branch of ours, and the one live pull request of it onto the branch that was healed. That branch must still stand
 * where it stood: a fix for another commit was not proven.
 */
export const pullRequest: Publisher = {
  name: 'pull-request',
  summary: 'open a pull request onto the healed branch, or bring the open one up to date',
  async publish(world, { record, patch, letter = '', onto }) {
    const { hub, repo: { state } } = world;
    if (hub === undefined) return none('There is no access to GitHub.');
    if (state.dirty) return none('The work tree holds changes that are not committed; a pull request would publish them.');
    if (patch.base !== state.baseTree) return none('The patch was made on another tree than the one that is checked out.');
    if (state.branch === undefined) return none('No branch is checked out, so there is none to open a pull request onto.');
    const tip = await hub.ref(`heads/${state.branch}`);
    if (!tip.ok) return none(tip.reason);
    if (tip.value.sha !== state.head) return none('The branch has moved on since; the fix is for a commit that is no longer its head.');
    const branch = branchName(record, state.branch);
    const message = commitMessage(record, { base: state.head, tree: patch.tree });
    const landed = await landBranch(hub, { branch, base: { sha: state.head, tree: patch.base }, tree: patch.tree, changes: await changesOf(world, patch), message });
    if (!landed.ok) return none(landed.reason);
    const wanted = { head: branch, base: onto ?? state.branch, title: message.split('\n')[0] ?? '', body: letter, draft: record.ending.outcome === 'proposed', labels: [LABEL], known: landed.value.state === 'unchanged' };
    const live = await livePull(hub, wanted, ({ author }, text) => (author.id === BOT ? `> [!NOTE]\n> ${SILENT}\n\n${text}` : text));
    if (!live.ok) return none(`${live.reason} The branch ${branch} holds the fix.`);
    const { pull } = live.value;
    const done = live.value.state === 'unchanged' && landed.value.state !== 'unchanged' ? 'updated' : live.value.state;
    return { kind: 'pull-request', number: pull.number, url: pull.url, branch, commit: landed.value.commit, tree: patch.tree, draft: pull.draft, state: done };
  },
};

async function changesOf({ repo }: World, patch: Patch): Promise<readonly HubChange[]> {
  const changes = patch.files.map(async ({ path, modeAfter, modeBefore }) => ({ path, mode: fileMode(modeAfter ?? modeBefore), content: modeAfter === null ? null : await repo.read(patch.tree, path) }));
  return Promise.all(changes);
}

/** The screen lets nothing else through. */
function fileMode(mode: FileMode | null): HubChange['mode'] {
  return mode === '100755' ? mode : '100644';
}

function none(reason: string): Publication {
  return { kind: 'none', reason };
}
