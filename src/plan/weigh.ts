import type { RunRefusal } from '../admission/index.js';
import { heldAgainst, readBaseRun, type BaseRun } from './base-run.js';
import { readLedger } from '../ledger/index.js';
import { healKey, ledgerRef } from '../lib/heal-names.js';
import { attemptsOn, holderOf, LOCK_MS } from '../lib/ledger.js';
import type { Plan } from '../model/index.js';
import { MOST_HEALS, sentenceOf } from './own-branch.js';
import type { PlannedFailure, PlanRequest, PlanWorld } from './planned.js';
import type { HubAnswer } from '../ports/hub.js';
import { sentenceFor } from '../record/index.js';

/** What ledger and base branch say of each failure that might be healed. The base is looked at once, where there is something to hold against it. */
export async function weighAll(world: PlanWorld, failures: readonly PlannedFailure[], request: PlanRequest): Promise<HubAnswer<readonly PlannedFailure[]>> {
  const [first] = failures.filter((one) => one.plan !== undefined);
  if (first === undefined) return { ok: true, value: failures };
  const base = await readBaseRun(world.hub, first.run);
  const weighed: PlannedFailure[] = [];
  for (const one of failures) {
    const { plan } = one;
    const asked = plan === undefined ? ({ ok: true, value: one } as const) : await weigh(world, { ...one, plan }, { base, mostHeals: request.mostHeals ?? MOST_HEALS });
    if (!asked.ok) return asked;
    weighed.push(asked.value);
  }
  return { ok: true, value: weighed };
}

async function weigh({ hub, clock }: PlanWorld, { plan, ...told }: PlannedFailure & { readonly plan: Plan }, { base, mostHeals }: { readonly base: HubAnswer<BaseRun | null>; readonly mostHeals: number }): Promise<HubAnswer<PlannedFailure>> {
  const key = healKey(plan.head.branch, told.failure.fingerprint);
  const ledger = await readLedger(hub, ledgerRef(key));
  if (!ledger.ok) return ledger;
  const attempts = attemptsOn(ledger.value.entries, plan.head.sha);
  if (attempts.length >= mostHeals) return { ok: true, value: refusedFor(told, { outcome: 'refused', reason: 'attempts', detail: `this failure was healed ${attempts.length} times on this commit` }) };
  const says = base.ok ? (base.value === null ? {} : await heldAgainst(hub, base.value, told)) : { warning: `Whether the base is red too could not be seen: ${base.reason}` };
  if (says.refusal !== undefined) return { ok: true, value: refusedFor(told, says.refusal) };
  const holder = holderOf(ledger.value.entries, clock.now(), LOCK_MS);
  const warnings = [...plan.warnings, ...(says.warning === undefined ? [] : [says.warning]), ...(holder === null ? [] : [`Another heal of this failure is being published just now (${holder.owner}); which of them is handed over is decided there.`])];
  // What was handed over was green when it was tried: it may be found again, and is then left as it is.
  const tried = attempts.flatMap((one) => (one.tree === undefined || one.outcome === 'healed' || one.outcome === 'proposed' ? [] : [{ tree: one.tree, sentence: sentenceOf(one) }]));
  return { ok: true, value: { ...told, plan: { ...plan, key, tried, warnings } } };
}

function refusedFor(told: Omit<PlannedFailure, 'plan'>, refusal: RunRefusal): PlannedFailure {
  return { ...told, refusal, why: sentenceFor(refusal.outcome, refusal.reason, { detail: refusal.detail }) };
}

