import { readLedger, type Ledger } from '../ledger/index.js';
import { holderOf, ledgerMessage, LOCK_MS, type LedgerEntry } from '../lib/ledger.js';
import type { Hub, HubAnswer } from '../ports/hub.js';

export { readLedger } from '../ledger/index.js';
export { LOCK_MS } from '../lib/ledger.js';

/** Where the ledger of one failure on one branch stands; outside `refs/heads`, so that it is no branch and starts no workflow. */
export interface LedgerPlace {
  /** `heal/ledger/<hash8 of head branch>-<failure8>` */
  readonly ref: string;
  /** Any tree of the repository: a ledger's commits hold words only. */
  readonly tree: string;
}

const ROUNDS = 5;

/** `entries` = what stood there when it was taken. */
export type Lock = { readonly held: true; readonly entries: readonly LedgerEntry[] } | { readonly held: false; readonly by: string; readonly until: number };

/** Takes the lock, or says who has it. Of many at once one gets it; the lock of a dead owner runs out. */
export async function takeLock(hub: Hub, place: LedgerPlace, { owner, now }: { readonly owner: string; readonly now: number }): Promise<HubAnswer<Lock>> {
  for (let round = 0; ; round += 1) {
    const ledger = await readLedger(hub, place.ref);
    if (!ledger.ok) return ledger;
    const holder = holderOf(ledger.value.entries, now, LOCK_MS);
    if (holder !== null && holder.owner !== owner) return { ok: true, value: { held: false, by: holder.owner, until: holder.until } };
    const added = await add(hub, place, ledger.value, { kind: 'lock', owner, until: now + LOCK_MS });
    if (added.ok) return { ok: true, value: { held: true, entries: ledger.value.entries } };
    if (!isRace(added) || round === ROUNDS) return added;
  }
}

/** Adds an entry behind whatever is there, also where others add theirs at the same time. */
export async function addEntry(hub: Hub, place: LedgerPlace, entry: LedgerEntry): Promise<HubAnswer<null>> {
  for (let round = 0; ; round += 1) {
    const tip = await hub.ref(place.ref);
    if (!tip.ok && tip.why !== 'absent') return tip;
    const added = await add(hub, place, tip.ok ? { tip: tip.value.sha } : {}, entry);
    if (added.ok || !isRace(added) || round === ROUNDS) return added;
  }
}

/**
 * Adds an entry that may stand there once only: of many who want to add it one does, and the others learn whose it is.
 * @param same whether an entry that is there is the one
 */
export async function addOnce(hub: Hub, place: LedgerPlace, entry: LedgerEntry, same: (there: LedgerEntry) => boolean): Promise<HubAnswer<{ readonly by: string }>> {
  for (let round = 0; ; round += 1) {
    const ledger = await readLedger(hub, place.ref);
    if (!ledger.ok) return ledger;
    const there = ledger.value.entries.find(same);
    if (there !== undefined) return { ok: true, value: { by: there.owner } };
    const added = await add(hub, place, ledger.value, entry);
    if (added.ok) return { ok: true, value: { by: entry.owner } };
    if (!isRace(added) || round === ROUNDS) return added;
  }
}

/** One commit on the newest; GitHub refuses it where somebody was quicker. */
async function add(hub: Hub, { ref, tree }: LedgerPlace, { tip }: Pick<Ledger, 'tip'>, entry: LedgerEntry): Promise<HubAnswer<null>> {
  const made = await hub.makeCommit({ baseTree: tree, changes: [], parents: tip === undefined ? [] : [tip], message: ledgerMessage(entry) });
  if (!made.ok) return made;
  const { sha } = made.value;
  const moved = tip === undefined ? await hub.createRef(ref, sha) : await hub.moveRef(ref, sha);
  if (moved.ok || moved.why !== 'unreachable') return moved;
  const now = await hub.ref(ref);
  return now.ok && now.value.sha === sha ? { ok: true, value: null } : moved;
}

function isRace(answer: HubAnswer<null>): boolean {
  return !answer.ok && (answer.why === 'moved' || answer.why === 'exists');
}
