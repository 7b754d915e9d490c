import { readLedger } from '../ledger/index.js';
import { baseOf, healChain, type HealChain, type ReadCommit } from '../lib/heal-commits.js';
import { ledgerRef, WORKFLOW_BOT } from '../lib/heal-names.js';
import { attemptsOn, type LedgerAttempt } from '../lib/ledger.js';
import type { Tried } from '../model/index.js';
import type { Hub, HubAnswer, HubPull } from '../ports/hub.js';

/** Heals of one failure on one commit, where nothing else is said: the first, and two that learn from it. */
export const MOST_HEALS = 3;

export interface OwnBranchRequest {
  readonly key: string;
  /** The commit that the run was of. */
  readonly sha: string;
  /** Of the repository that we work in. */
  readonly repository: number;
  /** Accounts whose pull requests are ours, besides a workflow's own and the one that this token acts for. */
  readonly authors: readonly number[];
}

/** A branch of ours as GitHub and the ledger know it, or a clause that says why it is none. */
export type OwnBranch =
  | { readonly ours: true; readonly key: string; readonly branch: string; readonly pull: HubPull; readonly base: string; readonly heals: number; readonly tried: readonly Tried[]; readonly accounts: ReadonlySet<number> }
  | { readonly ours: false; readonly why: string };

/**
 * Is a branch that is called like one of ours one of ours? Its commits must be (by their trailers), and there must be an open pull request of it from an account of
 * ours, by id. Whoever forges any of it makes us do less: name and trailers only open a way that was open to him before (threat O4), and the heals are counted
 * by ledger and commits both, whichever says more (threat O1).
 */
export async function readOwnBranch(hub: Hub, { key, sha, repository, authors }: OwnBranchRequest): Promise<HubAnswer<OwnBranch>> {
  const branch = `heal/${key}`;
  const ledger = await readLedger(hub, ledgerRef(key));
  if (!ledger.ok) return ledger;
  const attempts = ledger.value.entries.filter((entry) => entry.kind === 'attempt');
  const chain = await chainOf(hub, sha, new Set(attempts.flatMap(({ tree }) => (tree === undefined ? [] : [tree]))));
  if (!chain.ok) return chain;
  if (chain.value === null) return { ok: true, value: { ours: false, why: 'it holds commits that are not ours' } };
  const [pulls, accounts] = await Promise.all([hub.pulls({ head: branch, state: 'open' }), accountsOf(hub, authors)]);
  if (!pulls.ok) return pulls;
  const pull = pulls.value.find(({ head, author }) => head.branch === branch && head.repository === repository && accounts.has(author.id));
  if (pull === undefined) return { ok: true, value: { ours: false, why: 'there is no open pull request of ours for it' } };
  const { base, heals, tried } = history(chain.value, attempts);
  return { ok: true, value: { ours: true, key, branch, pull, base, heals, tried, accounts } };
}

/** Ids that pull requests and comments of ours may come from. Which account the token acts for may stay unknown: then there is one less. */
async function accountsOf(hub: Hub, authors: readonly number[]): Promise<ReadonlySet<number>> {
  const self = await hub.self();
  return new Set([WORKFLOW_BOT, ...authors, ...(self.ok ? [self.value.id] : [])]);
}

/** Null = not ours. A commit that GitHub did not give is no answer, one that is not there is. */
async function chainOf(hub: Hub, sha: string, mine: ReadonlySet<string>): Promise<HubAnswer<HealChain | null>> {
  let fault: Extract<HubAnswer<never>, { ok: false }> | undefined;
  const read: ReadCommit = async (name) => {
    const found = await hub.commit(name);
    if (!found.ok && found.why !== 'absent') fault = found;
    if (!found.ok) return null;
    const base = baseOf(found.value.message);
    return { tree: found.value.tree, parents: found.value.parents, ...(base === undefined ? {} : { base }) };
  };
  const chain = await healChain(sha, read, mine);
  return fault ?? { ok: true, value: chain };
}

/** What was tried on the commit that the branch's tip stands on: its own commits, what the ledger tells besides, and that commit itself, which was red. */
function history({ commits, base }: HealChain, entries: readonly LedgerAttempt[]): { readonly base: string; readonly heals: number; readonly tried: readonly Tried[] } {
  const recent = newest(commits);
  const first = recent.at(-1)?.base ?? base.sha;
  const attempts = attemptsOn(entries, first, ...recent.map(({ sha }) => sha));
  const told = new Map([...attempts].reverse().flatMap((attempt) => (attempt.tree === undefined ? [] : [[attempt.tree, attempt] as const])));
  const tried = new Map<string, string>(first === base.sha ? [[base.tree, 'The code as it was before the first heal: the step was red.']] : []);
  for (const { tree } of [...recent].reverse()) tried.set(tree, `${sentenceOf(told.get(tree))} It was pushed, and the workflow was red with it.`.trim());
  for (const [tree, attempt] of told) if (!tried.has(tree)) tried.set(tree, sentenceOf(attempt));
  return { base: first, heals: Math.max(attempts.length, recent.length), tried: [...tried].map(([tree, sentence]) => ({ tree, sentence })) };
}

/** Those that stand on the same commit as the tip does: a base that moved began anew. */
function newest(commits: HealChain['commits']): HealChain['commits'] {
  let base = commits[0]?.base;
  const end = commits.findIndex((commit) => {
    if (commit.base === base) return false;
    if (commit.sha !== base) return true;
    base = commit.base;
    return false;
  });
  return end === -1 ? commits : commits.slice(0, end);
}

export function sentenceOf(attempt: LedgerAttempt | undefined): string {
  if (attempt === undefined) return 'A change of an earlier heal.';
  return attempt.sentence ?? `A heal that ended as ${attempt.outcome}.`;
}
