import type { ServedRepo } from '../git-server.js';

export type Level = 'none' | 'read' | 'write';
/** A workflow's `permissions:` block; what is not named is `none`, metadata is always read. */
export type Permissions = Readonly<Partial<Record<'contents' | 'actions' | 'pull_requests' | 'issues' | 'checks' | 'statuses', Level>>>;

/** Who stands behind a token, and what it may do here. */
export interface Token {
  readonly login: string;
  readonly permissions: Permissions;
}

export interface Step {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'skipped';
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly steps: readonly Step[];
  /** As the log blob holds it. */
  readonly log: string | Uint8Array;
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: { readonly id: number; readonly name: string; readonly path: string };
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** `owner/name` of the head's repository; null where the fork was deleted. */
  readonly headRepository: string | null;
  readonly status: 'completed' | 'in_progress' | 'queued';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | null;
  readonly actor: string;
  /** Who started this attempt of it, where it is not the actor. */
  readonly startedBy?: string;
  readonly jobs: readonly Job[];
}

export interface Pull {
  readonly number: number;
  readonly node: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  readonly head: string;
  readonly headRepository: string;
  readonly base: string;
  readonly user: string;
  labels: string[];
  assignees: string[];
  reviewers: string[];
  readonly createdAt: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
}

/** A comment on lines of a pull request's diff. */
export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly user: string;
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

/** All that the world knows of one repository besides its git objects, which are real. */
export interface RepoState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly git: ServedRepo;
  readonly collaborators: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  readonly protectedBranches: Set<string>;
  readonly labels: Set<string>;
  readonly runs: Run[];
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly reviewComments: ReviewComment[];
  /** Runs that somebody asked to run again, and workflows that were started by hand. */
  readonly reruns: number[];
  readonly dispatches: { readonly workflow: string; readonly ref: string; readonly inputs: Readonly<Record<string, unknown>> }[];
  counter: number;
}

/** Someone who is not a person has an id and a type of its own. */
export function userOf(login: string): { readonly login: string; readonly id: number; readonly type: 'Bot' | 'User' } {
  if (login === 'github-actions[bot]') return { login, id: 41898282, type: 'Bot' };
  const id = [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
  return { login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
