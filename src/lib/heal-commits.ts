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
