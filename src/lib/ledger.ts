/**
 * What is known between runs of one failure on one branch: who works on it, and what was tried. Each entry is the message of a commit below a ref of ours, so
 * that adding one is a compare-and-swap. Whoever may push may also write here: a forged entry makes us do less, never more (threat O4).
 */
export type LedgerEntry =
  /** Somebody publishes; until then (milliseconds since the epoch) everybody else waits. */
  | { readonly kind: 'lock'; readonly owner: string; readonly until: number }
  | { readonly kind: 'release'; readonly owner: string }
  /** A heal that came to an end, whatever it was. */
  | { readonly kind: 'attempt'; readonly owner: string; readonly base: string; readonly outcome: string; readonly tree?: string };

/** Entries are read so far back. */
export const LEDGER_DEPTH = 30;
const TITLE = 'heal-action ledger';

const OWNER = /^[\w./:-]{1,100}$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const OUTCOME = /^[a-z-]{1,40}$/;

type Fields = Readonly<Record<string, unknown>>;
/** The rest of an entry, by its kind; null where it does not have the form. */
const READERS: { readonly [K in LedgerEntry['kind']]: (owner: string, fields: Fields) => LedgerEntry | null } = {
  lock: (owner, { until }) => (Number.isSafeInteger(until) ? { kind: 'lock', owner, until: until as number } : null),
  release: (owner) => ({ kind: 'release', owner }),
  attempt: (owner, { base, outcome, tree }) => (fits(base, HASH) && fits(outcome, OUTCOME) ? { kind: 'attempt', owner, base, outcome, ...(fits(tree, HASH) ? { tree } : {}) } : null),
};

export function ledgerMessage(entry: LedgerEntry): string {
  return `${TITLE}\n\n${JSON.stringify(entry)}\n`;
}

/** The entry of a commit's message; null where it is none of the form above. */
export function readEntry(message: string): LedgerEntry | null {
  const [title, , json, ...rest] = message.trimEnd().split('\n');
  if (title !== TITLE || json === undefined || rest.length > 0 || json.length > 2000) return null;
  const fields = parsed(json);
  const { owner, kind } = fields;
  if (!fits(owner, OWNER) || typeof kind !== 'string' || !Object.hasOwn(READERS, kind)) return null;
  return READERS[kind as LedgerEntry['kind']](owner, fields);
}

function fits(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

/** Who holds the lock now, newest entry first; null = nobody. A lock never lasts longer than `longest` from now, whatever it says. */
export function holderOf(entries: readonly LedgerEntry[], now: number, longest: number): { readonly owner: string; readonly until: number } | null {
  const last = entries.find((entry) => entry.kind !== 'attempt');
  if (last?.kind !== 'lock' || last.until <= now || last.until > now + longest) return null;
  return { owner: last.owner, until: last.until };
}

/** What was tried on this very commit. */
export function attemptsOn(entries: readonly LedgerEntry[], base: string): readonly Extract<LedgerEntry, { kind: 'attempt' }>[] {
  return entries.filter((entry): entry is Extract<LedgerEntry, { kind: 'attempt' }> => entry.kind === 'attempt' && entry.base === base);
}

function parsed(json: string): Fields {
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null ? (value as Fields) : {};
  } catch {
    return {};
  }
}
