import { markdownText } from '../../lib/escape.js';
import type { Continues, Publication } from '../../model/index.js';
import type { Hub, HubUser } from '../../ports/hub.js';
import type { World } from '../../ports/index.js';
import { startChecks, waitingChecks } from '../checks.js';
import { commitMessage } from '../commit-message.js';
import { changesOf, groundOf, MOVED, type Ground } from '../ground.js';
import { holdsFix, landBranch, type Landed } from '../land.js';
import { livePull, type LivePull } from '../live-pull.js';
import { mark, markerOf } from '../marker.js';
import { BRANCH, branchName } from '../names.js';
import { askPeople } from '../people.js';
import { NO_WISHES, type PublishInput, type Publisher } from '../publisher.js';
import { closeSuperseded } from '../superseded.js';

/**
 * The tried tree as a commit of GitHub's own making on a branch of ours, and the one live pull request of it onto the branch that was healed. That branch must still stand
 * where it stood: a fix for another commit was not proven. Where it was a branch of ours that failed, the commit goes on top of it, and its pull request tells of it.
 */
export const pullRequest: Publisher = {
  name: 'pull-request',
  summary: 'open a pull request onto the healed branch, or bring the open one up to date',
  hub: true,
  async publish(world, input) {
    const { patch, continues } = input;
    if (continues !== undefined && !BRANCH.test(continues.branch)) return none('The branch to go on with is none of ours.');
    const ground = await groundOf(world, patch, { what: 'a pull request', onto: continues?.branch });
    if (!ground.ok) return none(ground.reason);
    const { hub, tip } = ground;
    const { head } = world.repo.state;
    // On a branch of our own it may be our own commit that moved it on.
    if (tip !== head && (continues === undefined || !(await holdsFix(hub, tip, { tree: patch.tree, head })))) return none(MOVED);
    return hand(world, input, ground);
  },
};

async function hand(world: World, input: PublishInput, { hub, self, branch: onto }: Extract<Ground, { ok: true }>): Promise<Publication> {
  const { record, patch, letter = '', wishes = NO_WISHES, workflow, continues } = input;
  const { head } = world.repo.state;
  const branch = continues?.branch ?? branchName(record, onto);
  const message = commitMessage(record, { base: head, tree: patch.tree });
  const landed = await landBranch(hub, { branch, base: { sha: head, tree: patch.base }, tree: patch.tree, changes: await changesOf(world, patch), message });
  if (!landed.ok) return none(landed.reason);
  const marker = markerOf(record, { base: head, tree: patch.tree });
  const checks = await checksOf(hub, { self, branch, landed: landed.value, workflow });
  const live = await livePull(hub, {
    head: branch, base: continues?.base ?? onto, title: message.split('\n')[0] ?? '', body: mark(dressed(letter, { checks, continues }), marker),
    draft: marker.tier === 'draft', labels: wishes.labels, known: landed.value.state === 'unchanged', keepTitle: continues !== undefined,
  });
  if (!live.ok) return none(`${live.reason} The branch ${branch} holds the fix.`);
  const asked = live.value.state === 'created' ? await askPeople(hub, live.value.pull, { wishes, commit: head }) : [];
  const { closed, warnings } = await closeSuperseded(hub, { self, pull: live.value.pull, marker });
  return told({ live: live.value, landed: landed.value, branch, tree: patch.tree, checks, closed, warnings: [...live.value.warnings, ...asked, ...warnings] });
}

async function checksOf(hub: Hub, { self, branch, landed, workflow }: { readonly self: HubUser; readonly branch: string; readonly landed: Landed; readonly workflow: PublishInput['workflow'] }): Promise<string> {
  return landed.state === 'unchanged' ? waitingChecks(self) : startChecks(hub, { self, branch, commit: landed.commit, workflow });
}

/** First of all a reader wants to know whether anything is going to run. */
function dressed(letter: string, { checks, continues }: { readonly checks: string; readonly continues: Continues | undefined }): string {
  const again = continues === undefined ? '' : 'The checks of this pull request went red on its own branch; its newest commit mends that as well, and what follows is about that commit. ';
  return `> [!NOTE]\n> ${markdownText(`${again}${checks}`)}\n\n${letter}`;
}

interface Done {
  readonly live: LivePull;
  readonly landed: Landed;
  readonly branch: string;
  readonly tree: string;
  readonly checks: string;
  readonly closed: readonly number[];
  readonly warnings: readonly string[];
}

function told({ live: { pull, state }, landed, branch, tree, checks, closed, warnings }: Done): Publication {
  return {
    kind: 'pull-request', number: pull.number, url: pull.url, branch, commit: landed.commit, tree, draft: pull.draft, state: state === 'unchanged' && landed.state !== 'unchanged' ? 'updated' : state, checks,
    ...(closed.length === 0 ? {} : { superseded: closed }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

function none(reason: string): Publication {
  return { kind: 'none', reason };
}
