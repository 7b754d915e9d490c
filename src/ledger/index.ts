import { LEDGER_DEPTH, readEntry, type LedgerEntry } from '../lib/ledger.js';
import type { Hub, HubAnswer } from '../ports/hub.js';

/** What is known between runs of one failure: read by whoever plans and whoever publishes, written by the latter. */
export interface Ledger {
  /** Absent = there is none yet. */
  readonly tip?: string;
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
}

/** Entries of a ledger, newest first; empty where there is none. */
export async function readLedger(hub: Pick<Hub, 'ref' | 'commit'>, ref: string): Promise<HubAnswer<Ledger>> {
  const tip = await hub.ref(ref);
  if (!tip.ok) return tip.why === 'absent' ? { ok: true, value: { entries: [] } } : tip;
  const entries: LedgerEntry[] = [];
  for (let [at, depth] = [tip.value.sha as string | undefined, 0]; at !== undefined && depth < LEDGER_DEPTH; depth += 1) {
    const commit = await hub.commit(at);
    if (!commit.ok) return commit;
    const entry = readEntry(commit.value.message);
    if (entry !== null) entries.push(entry);
    at = entry === null ? undefined : commit.value.parents[0];
  }
  return { ok: true, value: { tip: tip.value.sha, entries } };
}
