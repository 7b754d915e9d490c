import { baseOf, isOurs, type ReadCommit } from '../lib/heal-commits.js';
import type { Hub, HubAnswer, HubChange, HubCommit } from '../ports/hub.js';

export interface LandRequest {
  /** A `heal/` branch. */
  readonly branch: string;
  /** The commit that was healed, and its tree. */
  readonly base: { readonly sha: string; readonly tree: string };
  /** The tree that was tried. */
  readonly tree: string;
  readonly changes: readonly HubChange[];
  readonly message: string;
}

export interface Landed {
  readonly commit: string;
  readonly state: 'created' | 'updated' | 'unchanged';
}

/** Somebody else may be quicker once; who loses twice gives up. */
const ROUNDS = 2;

/**
 * The tried tree as a commit on a branch of ours, through GitHub's API: no checkout, no hook, no filter, and the commit is signed by GitHub. A branch that is not
 * there is made; one that holds this tree on this base stays; one with other content of ours gets a commit on top. Never forces. What came of a call whose
 * answer was lost is looked up, not guessed.
 */
export async function landBranch(hub: Hub, request: LandRequest): Promise<HubAnswer<Landed>> {
  let last: HubAnswer<Landed> = refuse(`The branch ${request.branch} was changed by others again and again; the fix was not pushed.`, 'moved');
  for (let round = 0; round < ROUNDS; round += 1) {
    const tip = await hub.ref(`heads/${request.branch}`);
    if (!tip.ok && tip.why !== 'absent') return tip;
    last = tip.ok ? await landOnTop(hub, request, tip.value.sha) : await landNew(hub, request);
    if (last.ok || (last.why !== 'moved' && last.why !== 'exists')) return last;
  }
  return last;
}

/** Commits as they stand on GitHub. */
export function readCommits(hub: Hub): ReadCommit {
  return async (name) => {
    const found = await hub.commit(name);
    if (!found.ok) return null;
    const base = baseOf(found.value.message);
    return { tree: found.value.tree, parents: found.value.parents, ...(base === undefined ? {} : { base }) };
  };
}

/** Whether a branch stands where it does because of our own commit of this very tree on this head: then it is there already. */
export async function holdsFix(hub: Hub, tip: string, { tree, head }: { readonly tree: string; readonly head: string }): Promise<boolean> {
  const commit = await hub.commit(tip);
  return commit.ok && commit.value.tree === tree && commit.value.parents[0] === head && baseOf(commit.value.message) === head;
}

async function landNew(hub: Hub, request: LandRequest): Promise<HubAnswer<Landed>> {
  const made = await commitOn(hub, request, [request.base.sha]);
  if (!made.ok) return made;
  const { sha } = made.value;
  const created = await hub.createRef(`heads/${request.branch}`, sha);
  return settled(hub, request, { answer: created, landed: { commit: sha, state: 'created' } });
}

async function landOnTop(hub: Hub, request: LandRequest, tip: string): Promise<HubAnswer<Landed>> {
  const read = readCommits(hub);
  if (!(await isOurs(tip, read))) return refuse(`The branch ${request.branch} holds commits that are not ours; it stays as it is.`, 'invalid');
  const there = await read(tip);
  const moved = there?.base !== request.base.sha && tip !== request.base.sha;
  if (there?.tree === request.tree && !moved) return { ok: true, value: { commit: tip, state: 'unchanged' } };
  // A base that moved becomes the second parent: the branch then holds it, instead of looking as if it took the base's changes back.
  const made = await commitOn(hub, request, moved && tip !== request.base.sha ? [tip, request.base.sha] : [tip]);
  if (!made.ok) return made;
  const { sha } = made.value;
  return settled(hub, request, { answer: await hub.moveRef(`heads/${request.branch}`, sha), landed: { commit: sha, state: 'updated' } });
}

/** GitHub names trees by their content as git does: another name is another tree, and that was not tried. */
export async function commitOn(hub: Hub, { base, changes, tree, message }: Omit<LandRequest, 'branch'>, parents: readonly string[]): Promise<HubAnswer<HubCommit>> {
  const made = await hub.makeCommit({ baseTree: base.tree, changes, parents, message });
  if (!made.ok || made.value.tree === tree) return made;
  return refuse('The tree that GitHub made is not the one that was tried; nothing was pushed.', 'invalid');
}

/** What came of moving a ref: an answer that was lost on the way says nothing: the ref does. */
export async function settled(hub: Hub, { branch }: Pick<LandRequest, 'branch'>, { answer, landed }: { readonly answer: HubAnswer<null>; readonly landed: Landed }): Promise<HubAnswer<Landed>> {
  if (answer.ok) return { ok: true, value: landed };
  if (answer.why !== 'unreachable') return answer;
  const now = await hub.ref(`heads/${branch}`);
  return now.ok && now.value.sha === landed.commit ? { ok: true, value: landed } : answer;
}

function refuse(reason: string, why: 'moved' | 'invalid'): { readonly ok: false; readonly why: 'moved' | 'invalid'; readonly reason: string } {
  return { ok: false, why, reason };
}
