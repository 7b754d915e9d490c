import { codeSpan } from '../lib/escape.js';
import { baseOf, isOurs } from '../lib/heal-commits.js';
import type { Hub, HubPull, HubUser } from '../ports/hub.js';
import { readCommits } from './land.js';
import { readMarker, type Marker } from './marker.js';
import { BRANCH } from './names.js';

/** Commits back to which an older base is looked for. */
const MOST_COMMITS = 60;

export interface Newer {
  readonly self: HubUser;
  readonly pull: HubPull;
  readonly marker: Marker;
}

/**
 * Closes pull requests of ours that this one takes the place of: the same step of the same branch failed in another way on an older commit. Ours by the account that opened
 * them, with words that say why. A branch goes too where every commit on it is ours; what a person added to stays.
 */
export async function closeSuperseded(hub: Hub, newer: Newer): Promise<{ readonly closed: readonly number[]; readonly warnings: readonly string[] }> {
  const { pull } = newer;
  const open = await hub.pulls({ base: pull.base, state: 'open' });
  if (!open.ok) return { closed: [], warnings: [] };
  const closed: number[] = [];
  const warnings: string[] = [];
  for (const old of open.value) {
    if (!isOlder(old, newer) || !(await standsBehind(hub, old, newer))) continue;
    const done = await hub.editPull(old.number, { state: 'closed' });
    if (!done.ok) {
      warnings.push(`Pull request #${old.number}, which this one takes the place of, could not be closed: ${done.reason}`);
      continue;
    }
    closed.push(old.number);
    const gone = (await isOurs(old.head.sha, readCommits(hub))) && (await hub.deleteRef(`heads/${old.head.branch}`)).ok;
    const branch = gone ? `Its branch ${old.head.branch} held commits of heal-action only and is deleted; GitHub can restore it.` : `Its branch ${old.head.branch} is left as it is.`;
    await hub.comment(old.number, `Closed in favour of #${pull.number}: the same step has failed in another way since, on a newer commit of ${codeSpan(pull.base)}. ${branch}`);
  }
  return { closed, warnings };
}

function isOlder(old: HubPull, { self, pull, marker }: Newer): boolean {
  const family = pull.head.branch.slice(0, pull.head.branch.lastIndexOf('-') + 1);
  const theirs = readMarker(old.body);
  return (
    old.number !== pull.number && old.author.id === self.id && old.head.repository === pull.head.repository &&
    BRANCH.test(old.head.branch) && old.head.branch !== pull.head.branch && old.head.branch.startsWith(family) && theirs?.step === marker.step
  );
}

/** Its base is an ancestor of ours, by the commits themselves. */
async function standsBehind(hub: Hub, old: HubPull, { marker }: Newer): Promise<boolean> {
  const tip = await hub.commit(old.head.sha);
  const base = tip.ok ? baseOf(tip.value.message) : undefined;
  if (base === undefined || base === marker.base) return false;
  const seen = new Set<string>();
  for (const queue = [marker.base]; queue.length > 0 && seen.size < MOST_COMMITS; ) {
    const at = queue.shift() ?? '';
    if (at === base) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const commit = await hub.commit(at);
    if (commit.ok) queue.push(...commit.value.parents);
  }
  return false;
}
