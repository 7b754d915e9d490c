import { execFileSync } from 'node:child_process';
import { gitEnv } from '../temp-repo.js';
import type { RepoState } from './state.js';

/** Git in the bare repository; null where it fails. */
export function git({ git: served }: Pick<RepoState, 'git'>, args: readonly string[], input?: string | Uint8Array, env: NodeJS.ProcessEnv = {}): string | null {
  try {
    return execFileSync('git', args, { cwd: served.dir, env: { ...gitEnv(), ...env }, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], input: input ?? '', maxBuffer: 1 << 28 });
  } catch {
    return null;
  }
}

/** The commit that a ref, a branch or a hash names; null where there is none. */
export function commitAt(repo: RepoState, name: string): string | null {
  return git(repo, ['rev-parse', '--verify', '-q', `${name}^{commit}`])?.trim() ?? null;
}

export function branchHead(repo: RepoState, branch: string): string | null {
  return commitAt(repo, `refs/heads/${branch}`);
}

export function objectType(repo: RepoState, hash: string): string | null {
  return /^[0-9a-f]{40}$/.test(hash) ? (git(repo, ['cat-file', '-t', hash])?.trim() ?? null) : null;
}

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
}

export function commitFacts(repo: RepoState, name: string): CommitFacts | null {
  const text = git(repo, ['show', '-s', '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%B', name]);
  if (text === null) return null;
  const [sha = '', tree = '', parents = '', author = '', email = '', date = '', message = ''] = text.split('\0');
  return { sha, tree, parents: parents.split(' ').filter((one) => one !== ''), message: message.replace(/\n+$/, ''), author: { name: author, email, date: new Date(date).toISOString().replace('.000', '') } };
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

export function treeEntries(repo: RepoState, tree: string, recursive: boolean): readonly TreeEntry[] | null {
  const text = git(repo, ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), tree]);
  return (
    text?.split('\0').filter((line) => line !== '').map((line) => {
      const [, mode = '', type = '', sha = '', size = '-', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
    }) ?? null
  );
}

/** Is `old` behind `now`, so that a ref may move without force? */
export function isFastForward(repo: RepoState, old: string, now: string): boolean {
  return git(repo, ['merge-base', '--is-ancestor', old, now]) !== null;
}
