/** Why something could not be had from GitHub; each calls for another answer of ours. */
export type HubFault =
  /** No token, or one that is not taken. */
  | 'auth'
  /** The token lacks a permission; `reason` names it. */
  | 'forbidden'
  | 'absent'
  /** It is there already. */
  | 'exists'
  /** A ref does not stand where it was last seen, or may not be moved. */
  | 'moved'
  /** GitHub understood and refuses. */
  | 'invalid'
  /** A rate limit that lasts longer than we wait. */
  | 'limited'
  /** No usable answer: network, server error, or a reply that is not what GitHub documents. What was asked for may have been done. */
  | 'unreachable';

/** `reason` is one sentence for people, without URLs and secrets. */
export type HubAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: HubFault; readonly reason: string };

export interface HubRun {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: { readonly id: number; readonly path: string; readonly name: string };
  readonly event: string;
  readonly status: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
  readonly headSha: string;
  /** Null for a detached head. */
  readonly headBranch: string | null;
  /** Numeric id of the repository that the head lies in; null where that is gone. Names can be given to others, ids cannot. */
  readonly headRepository: number | null;
  readonly repository: number;
  readonly actor: string;
  /** Who started this attempt of it, which need not be who started the first; absent where GitHub does not say. */
  readonly startedBy?: HubUser;
  /** Numbers of the open pull requests of this head in this repository. */
  readonly pulls: readonly number[];
  readonly url: string;
}

export interface HubJob {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
  readonly labels: readonly string[];
  readonly steps: readonly { readonly name: string; readonly number: number; readonly conclusion: string | null }[];
  readonly url: string;
}

export interface HubCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
}

/** A file of a commit to be made; content null = removed. */
export interface HubChange {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly content: Uint8Array | null;
}

export interface HubPull {
  readonly number: number;
  /** For what only GraphQL can do. */
  readonly node: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly head: { readonly branch: string; readonly sha: string; readonly repository: number | null };
  readonly base: string;
  readonly labels: readonly string[];
  readonly author: HubUser;
}

/** Names can be given to others, ids cannot. */
export interface HubUser {
  readonly login: string;
  readonly id: number;
}

/** A file that a pull request changes; `patch` = its hunks, absent where GitHub shows none (binary, or too long). */
export interface HubPullFile {
  readonly path: string;
  readonly patch?: string;
}

export interface HubRef {
  /** Without `refs/`. */
  readonly name: string;
  readonly sha: string;
}

/** GitHub (or GitHub Enterprise Server), one repository of it. No call rejects; none follows a redirect with the token. */
export interface Hub {
  /** `owner/name`, as the environment names it. */
  readonly repository: string;
  about(): Promise<HubAnswer<{ readonly id: number; readonly defaultBranch: string; readonly private: boolean }>>;
  run(id: number): Promise<HubAnswer<HubRun>>;
  jobs(run: number, attempt: number): Promise<HubAnswer<readonly HubJob[]>>;
  /** The raw log of a job, streamed from where GitHub sends us; that host gets no token and is one that GitHub uses. */
  log(job: number): Promise<HubAnswer<AsyncIterable<Uint8Array>>>;
  /** Newest first, one page. */
  runs(workflow: number, where: { readonly branch?: string; readonly headSha?: string; readonly status?: 'success' | 'failure' | 'completed' }): Promise<HubAnswer<readonly HubRun[]>>;
  /** Those that failed on a branch, of all workflows, newest first, one page. */
  redRuns(branch: string): Promise<HubAnswer<readonly HubRun[]>>;
  /** Runs the failed jobs of a run again. */
  rerunFailed(run: number): Promise<HubAnswer<null>>;
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<HubAnswer<null>>;
  /** Text of a file at a commit. */
  file(path: string, at: string): Promise<HubAnswer<string>>;
  /** `name` without `refs/`, as `heads/main`. */
  ref(name: string): Promise<HubAnswer<HubRef>>;
  refs(prefix: string): Promise<HubAnswer<readonly HubRef[]>>;
  /** Fails with `exists` where the ref is there: of many who try at once, one gets it. */
  createRef(name: string, sha: string): Promise<HubAnswer<null>>;
  /** Fast-forward only. */
  moveRef(name: string, sha: string): Promise<HubAnswer<null>>;
  deleteRef(name: string): Promise<HubAnswer<null>>;
  commit(sha: string): Promise<HubAnswer<HubCommit>>;
  /** Blobs, tree and commit; no ref. Signed by GitHub where the token is its own. */
  makeCommit(request: { readonly baseTree: string; readonly changes: readonly HubChange[]; readonly parents: readonly string[]; readonly message: string }): Promise<HubAnswer<HubCommit>>;
  /** May this person write here? By GitHub's own word. */
  permission(login: string): Promise<HubAnswer<'admin' | 'write' | 'read' | 'none'>>;
  pull(number: number): Promise<HubAnswer<HubPull>>;
  pulls(where: { readonly head?: string; readonly base?: string; readonly state: 'open' | 'closed' | 'all' }): Promise<HubAnswer<readonly HubPull[]>>;
  openPull(request: { readonly head: string; readonly base: string; readonly title: string; readonly body: string; readonly draft: boolean }): Promise<HubAnswer<HubPull>>;
  editPull(number: number, change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' }): Promise<HubAnswer<HubPull>>;
  addLabels(number: number, labels: readonly string[]): Promise<HubAnswer<null>>;
  removeLabel(number: number, label: string): Promise<HubAnswer<null>>;
  assign(number: number, logins: readonly string[]): Promise<HubAnswer<null>>;
  requestReview(number: number, logins: readonly string[]): Promise<HubAnswer<null>>;
  comments(number: number): Promise<HubAnswer<readonly { readonly id: number; readonly body: string; readonly author: { readonly login: string; readonly id: number } }[]>>;
  comment(number: number, body: string): Promise<HubAnswer<{ readonly id: number }>>;
  editComment(id: number, body: string): Promise<HubAnswer<null>>;
  /** Comments on lines of the new side of a pull request's diff, all or none. @param request `commit` = the head that the lines are those of */
  review(number: number, request: { readonly body: string; readonly comments: readonly HubLineComment[]; readonly commit?: string }): Promise<HubAnswer<null>>;
  /** Comments on lines that stand in a pull request. */
  reviewComments(number: number): Promise<HubAnswer<readonly { readonly id: number; readonly body: string; readonly author: HubUser }[]>>;
  pullFiles(number: number): Promise<HubAnswer<readonly HubPullFile[]>>;
  /** Pull requests that a commit belongs to. */
  pullsOf(sha: string): Promise<HubAnswer<readonly HubPull[]>>;
  branch(name: string): Promise<HubAnswer<{ readonly sha: string; readonly protected: boolean }>>;
  /** The account of a commit's author; null where GitHub knows none. */
  authorOf(sha: string): Promise<HubAnswer<string | null>>;
  /** Whom the token acts for: 41898282 is the bot of a workflow's own token. */
  self(): Promise<HubAnswer<HubUser>>;
  /** A draft becomes ready for review. @param node the `node` of a pull request */
  ready(node: string): Promise<HubAnswer<null>>;
  /** It becomes a draft again. */
  draft(node: string): Promise<HubAnswer<null>>;
}

export interface HubLineComment {
  readonly path: string;
  /** The last line, and the first where it stands on several. */
  readonly line: number;
  readonly startLine?: number;
  readonly body: string;
}
