import { z } from 'zod';

/**
 * What is known between runs of one failure on one branch: who works on it, and what was tried. Each entry is the message of a commit below a ref of ours, so
 * that adding one is a compare-and-swap. Whoever may push may also write here: a forged entry makes us do less, never more (threat O4).
 */
export type LedgerEntry =
  /** Somebody publishes; until then (milliseconds since the epoch) everybody else waits. */
  | { readonly kind: 'lock'; readonly owner: string; readonly until: number }
  | { readonly kind: 'release'; readonly owner: string }
  /** The failed jobs of a run on this commit were started once more. */
  | { readonly kind: 'rerun'; readonly owner: string; readonly base: string }
  /** A heal that came to an end, whatever it was. */
  | { readonly kind: 'attempt'; readonly owner: string; readonly base: string; readonly outcome: string; readonly tree?: string };

/** Entries are read so far back. */
export const LEDGER_DEPTH = 30;
const TITLE = 'heal-action ledger';

const owner = z.string().regex(/^[\w./:-]{1,100}$/);
const hash = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const Entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lock'), owner, until: z.int() }),
  z.object({ kind: z.literal('release'), owner }),
  z.object({ kind: z.literal('rerun'), owner, base: hash }),
  z.object({ kind: z.literal('attempt'), owner, base: hash, outcome: z.string().regex(/^[a-z-]{1,40}$/), tree: z.optional(hash) }),
]);

export function ledgerMessage(entry: LedgerEntry): string {
  return `${TITLE}\n\n${JSON.stringify(entry)}\n`;
}

/** The entry of a commit's message; null where it is none of the form above. */
export function readEntry(message: string): LedgerEntry | null {
  const [title, , json, ...rest] = message.trimEnd().split('\n');
  if (title !== TITLE || json === undefined || rest.length > 0 || json.length > 2000) return null;
  const read = Entry.safeParse(parsed(json));
  return read.success ? (read.data as LedgerEntry) : null;
}

/** So far (milliseconds) may the clocks of two machines be apart, or of two readings of one. */
const SKEW_MS = 5 * 60_000;

/** Who holds the lock now, newest entry first; null = nobody. A lock that would last much longer than `longest` from now is none, whoever wrote it. */
export function holderOf(entries: readonly LedgerEntry[], now: number, longest: number): { readonly owner: string; readonly until: number } | null {
  const last = entries.find((entry) => entry.kind === 'lock' || entry.kind === 'release');
  if (last?.kind !== 'lock' || last.until <= now || last.until > now + longest + SKEW_MS) return null;
  return { owner: last.owner, until: last.until };
}

/** What was tried on this very commit. */
export function attemptsOn(entries: readonly LedgerEntry[], base: string): readonly Extract<LedgerEntry, { kind: 'attempt' }>[] {
  return entries.filter((entry): entry is Extract<LedgerEntry, { kind: 'attempt' }> => entry.kind === 'attempt' && entry.base === base);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
