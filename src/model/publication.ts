type State = 'created' | 'updated' | 'unchanged';

/** What was handed over. `checks` says whether CI starts on a commit that was pushed; `warnings` what could not be done besides, a sentence each. */
export type Publication =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'patch'; readonly file: string; readonly apply: string }
  | { readonly kind: 'branch'; readonly remote: string; readonly branch: string; readonly commit: string; readonly tree: string; readonly state: State }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly url: string;
      readonly branch: string;
      readonly commit: string;
      readonly tree: string;
      readonly draft: boolean;
      readonly state: State;
      readonly checks?: string;
      /** Earlier pull requests of ours for the same step, closed in favour of this one. */
      readonly superseded?: readonly number[];
      readonly warnings?: readonly string[];
    }
  /** A commit on the pull request's own branch. */
  | { readonly kind: 'push'; readonly number: number; readonly url: string; readonly branch: string; readonly commit: string; readonly tree: string; readonly state: State; readonly checks?: string }
  /** Of this many changes each stands on its lines. */
  | { readonly kind: 'suggestions'; readonly number: number; readonly url: string; readonly count: number; readonly state: State }
  | { readonly kind: 'comment'; readonly number: number; readonly url: string; readonly state: State; readonly warnings?: readonly string[] };

/** Every way of handing over, least far-reaching first. */
export const PUBLICATION_KINDS = ['none', 'patch', 'comment', 'suggestions', 'branch', 'pull-request', 'push'] as const satisfies readonly Publication['kind'][];
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** Who is told of a pull request and how it is marked. `author` among people is the author of the commit that was healed. */
export interface Wishes {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
}

/** A red run on a branch of ours: the fix goes on top of it, and its pull request is brought up to date. */
export interface Continues {
  /** A `heal/` branch. */
  readonly branch: string;
  /** The branch that the pull request is for. */
  readonly base: string;
  readonly pull: number;
}
