import type { Ending, HealRecord, Plan } from '../model/index.js';
import type { Hub } from '../ports/hub.js';
import { addOnce, rerunsRef } from '../publication/index.js';
import { sentenceFor } from '../record/index.js';

export interface RerunAsked {
  readonly hub: Hub;
  readonly plan: Plan;
  readonly owner: string;
}

/**
 * A failure that no change mends: the failed jobs are started once more, once for a commit whoever asks (the ledger says so before GitHub is asked). Any other ending
 * comes back as it is, and so does one that was started again already.
 */
export async function rerunOnce({ hub, plan, owner }: RerunAsked, record: HealRecord): Promise<HealRecord> {
  const reason = wavering(record.ending);
  if (reason === null) return record;
  const { sha, branch } = plan.head;
  const [tip, head] = await Promise.all([hub.ref(`heads/${branch}`), hub.commit(sha)]);
  if (!tip.ok || tip.value.sha !== sha || !head.ok) return warned(record, 'The branch has moved on, or is gone: nothing was started again.');
  const claim = await addOnce(hub, { ref: rerunsRef(branch), tree: head.value.tree }, { kind: 'rerun', owner, base: sha }, (there) => there.kind === 'rerun' && there.base === sha);
  if (!claim.ok) return warned(record, `The failed jobs were not started again: ${claim.reason}`);
  if (claim.value.by !== owner) return warned(record, 'The failed jobs of this commit were started once more before, so they are not started again.');
  const asked = await hub.rerunFailed(plan.run.id);
  if (!asked.ok && !(asked.why === 'unreachable' && (await runsAgain(hub, plan)))) return warned(record, `The failed jobs were not started again: ${asked.reason}`);
  return { ...record, ending: { outcome: 'rerun-requested', reason, sentence: sentenceFor('rerun-requested', reason, record) } };
}

function wavering({ outcome, reason }: Ending): 'infra' | 'flake' | null {
  if (outcome === 'not-reproduced' && reason === 'green') return 'flake';
  return outcome === 'escalated' && (reason === 'infra' || reason === 'flake') ? reason : null;
}

/** An answer that was lost on the way says nothing: the run does. */
async function runsAgain(hub: Hub, { run: { id, attempt } }: Plan): Promise<boolean> {
  const now = await hub.run(id);
  return now.ok && (now.value.attempt > attempt || now.value.status !== 'completed');
}

function warned(record: HealRecord, warning: string): HealRecord {
  return { ...record, warnings: [...record.warnings, warning] };
}
