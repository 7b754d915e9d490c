import { ledgerMessage, type LedgerEntry } from '../../src/lib/ledger.js';
import { ledgerRef } from '../../src/lib/heal-names.js';
import { git } from './hub/git-objects.js';
import type { Pull, RepoState } from './hub/index.js';

/** A commit as a heal leaves it: files on a parent, with the trailers that tell of it. Gives hash and tree. */
export function healCommit(repo: RepoState, { branch, parent, base = parent, files, trailer = true }: { branch: string; parent: string; base?: string; files: Readonly<Record<string, string>>; trailer?: boolean }): { readonly sha: string; readonly tree: string } {
  const env = { GIT_INDEX_FILE: `${repo.git.dir}/heals-${(repo.counter += 1)}` };
  const run = (args: readonly string[], input?: string): string => (git(repo, args, input, env) ?? '').trim();
  run(['read-tree', parent]);
  for (const [path, text] of Object.entries(files)) run(['update-index', '--add', '--cacheinfo', `100644,${run(['hash-object', '-w', '--stdin'], text)},${path}`]);
  const tree = run(['write-tree']);
  const trailers = trailer ? `\n\nHeal-Base: ${base}\nHeal-Tree: ${tree}\n` : '\n';
  const sha = run(['commit-tree', tree, '-p', parent, '-m', `fix: it${trailers}`]);
  run(['update-ref', `refs/heads/${branch}`, sha]);
  return { sha, tree };
}

/** An entry on top of a ledger, as a publication leaves it. */
export function ledgerEntry(repo: RepoState, key: string, entry: LedgerEntry): void {
  const ref = `refs/${ledgerRef(key)}`;
  const tip = git(repo, ['rev-parse', '--verify', '-q', ref])?.trim();
  const tree = git(repo, ['mktree'], '')?.trim() ?? '';
  const made = git(repo, ['commit-tree', tree, ...(tip === undefined ? [] : ['-p', tip]), '-F', '-'], ledgerMessage(entry))?.trim() ?? '';
  git(repo, ['update-ref', ref, made]);
}

/** An open pull request, by default of the bot behind a workflow's own token. */
export function healPull(repo: RepoState, over: Partial<Pull> & Pick<Pull, 'head' | 'base'>): Pull {
  const number = (repo.counter += 1);
  const pull: Pull = { number, node: `PR_${number}`, title: 'fix: it', body: '', state: 'open', draft: false, merged: false, headRepository: `${repo.owner}/${repo.name}`, user: 'github-actions[bot]', labels: ['heal'], assignees: [], reviewers: [], createdAt: '2026-01-01T00:00:00Z', ...over };
  repo.pulls.push(pull);
  return pull;
}
