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
  /** A heal that came to an end, whatever it was. `base` = the commit that it healed; `sentence` = what became of its tree, on one line. */
  | { readonly kind: 'attempt'; readonly owner: string; readonly base: string; readonly outcome: string; readonly tree?: string; readonly sentence?: string };
export type LedgerAttempt = Extract<LedgerEntry, { kind: 'attempt' }>;

/** Entries are read so far back. */
export const LEDGER_DEPTH = 30;
/** A publication takes seconds; whoever has not let go by then (milliseconds) is dead. */
export const LOCK_MS = 10 * 60_000;
const TITLE = 'heal-action ledger';

const OWNER = /^[\w./:-]{1,100}$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const OUTCOME = /^[a-z-]{1,40}$/;
const SENTENCE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{0,400}$/u;

export function ledgerMessage(entry: LedgerEntry): string {
  return `${TITLE}\n\n${JSON.stringify(entry)}\n`;
}

/** The entry of a commit's message; null where it is none of the form above. */
export function readEntry(message: string): LedgerEntry | null {
  const [title, , json, ...rest] = message.trimEnd().split('\n');
  if (title !== TITLE || json === undefined || rest.length > 0 || json.length > 2000) return null;
  const value = parsed(json);
  return typeof value === 'object' && value !== null ? entryOf(value) : null;
}

type Fields = Readonly<Partial<Record<'kind' | 'owner' | 'until' | 'base' | 'outcome' | 'tree' | 'sentence', unknown>>>;

function entryOf({ kind, owner, until, base, outcome, tree, sentence }: Fields): LedgerEntry | null {
  if (!fits(owner, OWNER)) return null;
  if (kind === 'release') return { kind, owner };
  if (kind === 'lock') return typeof until === 'number' && Number.isSafeInteger(until) ? { kind, owner, until } : null;
  if (!fits(base, HASH)) return null;
  if (kind === 'rerun') return { kind, owner, base };
  if (kind !== 'attempt' || !fits(outcome, OUTCOME) || !maybe(tree, HASH) || !maybe(sentence, SENTENCE)) return null;
  return { kind, owner, base, outcome, ...(tree === undefined ? {} : { tree }), ...(sentence === undefined ? {} : { sentence }) };
}

function fits(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function maybe(value: unknown, form: RegExp): value is string | undefined {
  return value === undefined || fits(value, form);
}

/** So far (milliseconds) may the clocks of two machines be apart, or of two readings of one. */
const SKEW_MS = 5 * 60_000;

/** Who holds the lock now, newest entry first; null = nobody. A lock that would last much longer than `longest` from now is none, whoever wrote it. */
export function holderOf(entries: readonly LedgerEntry[], now: number, longest: number): { readonly owner: string; readonly until: number } | null {
  const last = entries.find((entry) => entry.kind === 'lock' || entry.kind === 'release');
  if (last?.kind !== 'lock' || last.until <= now || last.until > now + longest + SKEW_MS) return null;
  return { owner: last.owner, until: last.until };
}

/** What was tried on one of these very commits. */
export function attemptsOn(entries: readonly LedgerEntry[], ...bases: readonly string[]): readonly LedgerAttempt[] {
  return entries.filter((entry): entry is LedgerAttempt => entry.kind === 'attempt' && bases.includes(entry.base));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
