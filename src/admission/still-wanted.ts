import type { Plan } from '../model/index.js';
import type { Hub, HubAnswer } from '../ports/hub.js';
import { unwanted, type RunRefusal } from './run-facts.js';

/**
 * Looks once more whether a plan is still worth its price: the head stands where it stood, and the run was not repeated with success. Reads only.
 * @returns null = yes, else why not; a fault where GitHub did not say, which is no reason to stop
 */
export async function stillWanted(hub: Pick<Hub, 'ref' | 'run' | 'runs'>, plan: Plan): Promise<HubAnswer<RunRefusal | null>> {
  const [tip, run] = await Promise.all([hub.ref(`heads/${plan.head.branch}`), hub.run(plan.run.id)]);
  if (!tip.ok && tip.why !== 'absent') return tip;
  if (!run.ok) return run;
  const { id, event, workflow, conclusion } = run.value;
  const green = conclusion === 'success' ? null : await hub.runs(workflow.id, { headSha: plan.head.sha, status: 'success' });
  if (green?.ok === false) return green;
  return { ok: true, value: unwanted({ sha: plan.head.sha, tip: tip.ok ? tip.value.sha : null, green: green === null || green.value.some((one) => one.event === event && one.id > id) }) };
}
