import type { Hub, HubAnswer } from '../ports/hub.js';

/** Started by other runs or by hand, as heals are: looked at only where there is nothing else. */
const BY_HAND = 'workflow_dispatch';
const FOLLOWS = 'workflow_run';

/** The newest red run of a branch, for whoever does not want to look up its number. What may be healed of it is decided as for any other. */
export async function newestRed(hub: Hub, branch: string): Promise<HubAnswer<number>> {
  const found = await hub.redRuns(branch);
  if (!found.ok) return found;
  const red = found.value.filter(({ event, headBranch }) => event !== FOLLOWS && headBranch === branch);
  const run = red.find(({ event }) => event !== BY_HAND) ?? red[0];
  return run === undefined ? { ok: false, why: 'absent', reason: 'No workflow of this branch is red.' } : { ok: true, value: run.id };
}
