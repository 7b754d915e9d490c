/** What tells whether a commit is one of ours, and what it stands on. */
export interface HealCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** The `Heal-Base` trailer; absent in a commit that is not ours. */
  readonly base?: string;
}

/** Asks for one commit; null where it is not there or is none. */
export type ReadCommit = (name: string) => Promise<HealCommit | null>;

/** More commits of ours than any branch of ours will have. */
const MAX_COMMITS = 50;

/**
 * Whether every commit of a branch, back to the base that its first one names, is ours. A forged trailer gains nothing: we
 * then add a commit to a branch that its author could have changed anyway (threat O4).
 */
export async function isOurs(tip: string, read: ReadCommit): Promise<boolean> {
  let [at, base] = [tip, ''];
  for (let i = 0; i < MAX_COMMITS && at !== base; i++) {
    const commit = await read(at);
    const parent = commit?.parents[0];
    if (commit?.base === undefined || parent === undefined) return false;
    [at, base] = [parent, commit.base];
  }
  return at === base;
}

/** The base that a commit's message names. Trailers stand in the last paragraph; the same words elsewhere are only words. */
export function baseOf(message: string): string | undefined {
  const trimmed = message.trimEnd();
  return /^Heal-Base: ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(trimmed.slice(trimmed.lastIndexOf('\n\n') + 1))?.[1];
}

/** Commits of ours on one branch, newest first, down to the commit that was red first. */
export interface HealChain {
  readonly commits: readonly (HealCommit & { readonly sha: string; readonly base: string })[];
  readonly base: { readonly sha: string; readonly tree: string };
}

/**
 * The same walk as `isOurs`, with what it saw; null where a commit is not ours. A base that is itself a heal's (its tree is one of `mine`, as the ledger tells)
 * is walked on from: else a chain of heals that each name the one before as their base would look like one heal, for ever (threat O1).
 */
export async function healChain(tip: string, read: ReadCommit, mine: ReadonlySet<string>): Promise<HealChain | null> {
  const commits: HealChain['commits'][number][] = [];
  for (let at = tip; commits.length <= MAX_COMMITS; ) {
    const commit = await read(at);
    if (commit === null) return null;
    const { base, tree, parents: [parent] } = commit;
    if (commits.at(-1)?.base === at && (base === undefined || !mine.has(tree))) return { commits, base: { sha: at, tree } };
    if (base === undefined || parent === undefined) return null;
    commits.push({ ...commit, sha: at, base });
    at = parent;
  }
  return null;
}
