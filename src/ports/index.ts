import type { FileMode, Message, Patch, PatchFile, RunResult } from '../model/index.js';
import type { Hub } from './hub.js';

export type * from './hub.js';

/** The state of the user's repository, judged before anything ran. Nothing here is ever written to. */
export interface RepoState {
  readonly root: string;
  readonly head: string;
  /** The checked-out branch, absent when HEAD is detached. */
  readonly branch?: string;
  /** Tracked files changed, or untracked files that are not ignored. */
  readonly dirty: boolean;
  /** The tree every clone starts from: HEAD's, or a snapshot of the dirty work tree. */
  readonly baseTree: string;
}

/** Reading and object-making in the user's repository; new objects go to a scratch object directory. */
export interface Repo {
  readonly state: RepoState;
  /** Paths of a tree, NUL-safe, with mode and blob hash. */
  list(tree: string): Promise<readonly { path: string; mode: FileMode; hash: string; size: number }[]>;
  /** Content of a path in a tree; null where the tree has no such file. */
  read(tree: string, path: string): Promise<Uint8Array | null>;
  /** A tree that is `base` with these entries replaced (content null = removed). Returns its hash. */
  writeTree(base: string, changes: readonly { path: string; mode: FileMode; content: Uint8Array | null }[]): Promise<string>;
  /** Raw comparison of two trees without rename detection, plus the text that `git apply` takes. */
  diff(base: string, tree: string): Promise<{ files: readonly PatchFile[]; diff: string }>;
  /** Applies a foreign patch file to a tree in a scratch index; the reason where git refuses. */
  applyPatch(base: string, patch: Uint8Array): Promise<{ ok: true; tree: string } | { ok: false; reason: string }>;
  /** Paths that changed between HEAD's first parent and HEAD, empty where there is no parent here (shallow). */
  lastChange(): Promise<readonly string[]>;
  /** The tree of HEAD's first parent; null where there is none here. */
  parentTree(): Promise<string | null>;
  /** Where words (whole, exact) stand in the text files of a tree, in the order of the paths; at most `most` places. */
  grep(tree: string, words: readonly string[], most: number): Promise<readonly { readonly path: string; readonly line: number }[]>;
  /** Commits a tree on a parent and pushes it, without hooks, to `refs/heads/<branch>` of a remote; compares, never forces. */
  pushTree(request: PushRequest): Promise<PushResult>;
  remoteUrl(name: string): Promise<string | null>;
}

export interface PushRequest {
  readonly remote: string;
  readonly branch: string;
  readonly tree: string;
  readonly parent: string;
  readonly message: string;
}
export type PushResult =
  | { readonly ok: true; readonly commit: string; readonly state: 'created' | 'updated' | 'unchanged' }
  | { readonly ok: false; readonly reason: string };

/** Limits on one run; absent = the workspace's own default. Bytes, seconds, counts. */
export interface RunLimits {
  readonly seconds: number;
  readonly outputBytes: number;
  readonly memoryBytes: number;
  readonly processes: number;
}

export interface RunRequest {
  readonly command: string;
  readonly shell: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folders that are searched for programs before all others. */
  readonly path?: readonly string[];
  readonly network: boolean;
  readonly limits: RunLimits;
}

/** A file that a tool wrote for machines; its text is foreign. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** A private copy of the base tree (plus ignored files), thrown away after use. */
export interface Clone {
  /** Where the clone lies for the commands run in it; stripped from what they print. */
  readonly paths: readonly string[];
  /** A folder for the commands' own temporary files, as they see it; it may have to be made, and goes with the clone. */
  readonly temp: string;
  /** Writes the post-images of a patch. */
  apply(patch: Patch): Promise<void>;
  run(request: RunRequest): Promise<RunResult>;
  /** Files fitting one of the globs that were written since the clone was made, ignored ones too; no links, none beyond 20 MiB. */
  reports(globs: readonly string[]): Promise<readonly ReportFile[]>;
  /** Files (tracked, or new and not ignored) that now differ from the tree the clone was made of. */
  changes(): Promise<readonly { path: string; mode: FileMode; content: Uint8Array | null }[]>;
  dispose(): Promise<void>;
}

export interface Workspace {
  /** The sandbox in force, or why there is none: `auto` resolves by self-test. */
  readonly sandbox: SandboxState;
  clone(): Promise<Clone>;
}

export type SandboxState =
  | { readonly ok: true; readonly name: string; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string; readonly todo: string };

/** One call of a model. Never retries; the stage decides what an error calls for. */
export interface ModelRequest {
  readonly provider: string;
  readonly adapter: 'openai' | 'ollama' | 'replay';
  readonly baseUrl: string;
  readonly model: string;
  readonly messages: readonly Message[];
  readonly maxTokens: number;
  /** Context window to ask for, where the protocol has one (Ollama's num_ctx). */
  readonly contextTokens: number;
  readonly timeoutSeconds: number;
  /** The longest silence in the middle of an answer that comes in pieces; absent = none is too long. */
  readonly idleSeconds?: number;
  readonly temperature: number;
  readonly seed?: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}
/**
 * What came back over the wire, undigested: classing it is the providers' job. `body` is capped at 1 MiB (4 MiB where it comes in pieces).
 * `cut` = we stopped reading, because the answer had plainly ended or went round in circles; `refused` = nothing was sent.
 */
export type ModelResponse =
  | { readonly kind: 'http'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly cut?: 'ended' | 'looping'; readonly seconds: number }
  | { readonly kind: 'connection'; readonly message: string; readonly timedOut: boolean; readonly refused?: true; readonly seconds: number };
export interface Model {
  /** The keys live behind this port: names of the providers that have what they need. */
  readonly configured: readonly string[];
  /** A key is in this process, whether or not its provider is asked. */
  readonly keyed: boolean;
  /** `[provider=]url` entries: those typed first, then hosts that our own environment names. */
  readonly baseUrls: readonly string[];
  ask(request: ModelRequest): Promise<ModelResponse>;
}

/** Wall clock (ms since the epoch), waiting, and randomness; scripted in tests. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Fresh hex digits for nonces, never for secrets. */
  nonce(bytes: number): string;
}

/** What people and machines may watch while it runs. Everything passes the redaction guard. */
export interface Events {
  stage(name: string, data?: Readonly<Record<string, unknown>>): void;
  say(line: string): void;
  warn(line: string): void;
}

/** Files outside the repository: logs in, results out. */
export interface Files {
  /** In pieces; each is valid only until the next is asked for. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** Report files below the working directory, by glob. */
  reports(globs: readonly string[]): Promise<readonly ReportFile[]>;
  /** Whole or not at all (written beside, then renamed). */
  write(path: string, content: string): Promise<void>;
  /** A path of ours where results may be kept for the user. */
  keep(name: string, content: string): Promise<string>;
}

/**
 * What of earlier runs is still known: small texts under two names. Never rejects and never waits long; whoever reads takes every text for foreign, because
 * others may have written it. `none` = there is no store here, by choice or by the environment, which is nothing to complain of.
 */
export interface Store {
  /** All texts of a group, by their names. */
  read(group: string): Promise<StoreRead>;
  /** Puts one text in place of the one that has its name, leaves those of other names alone, whoever writes at the same time, and tells what the group now holds. */
  write(group: string, name: string, text: string): Promise<StoreRead>;
}
export type StoreRead = { readonly ok: true; readonly texts: ReadonlyMap<string, string> } | StoreFailure;
export interface StoreFailure {
  readonly ok: false;
  readonly none: boolean;
  readonly reason: string;
}

/** Everything the core may ask. */
export interface World {
  readonly repo: Repo;
  /** Opened on first use: sandbox self-test and clones cost nothing while the step is green. */
  workspace(): Promise<Workspace>;
  readonly model: Model;
  /** GitHub; absent where nothing is to be published there, or asked. */
  readonly hub?: Hub;
  readonly files: Files;
  /** Opened on first use, like the workspace. */
  readonly store: Store;
  readonly clock: Clock;
  readonly events: Events;
}

export interface WorldOptions {
  readonly repo: Repo;
  /** `auto` = where this kind of run keeps such things, `none`, or a folder. */
  readonly store: string;
  readonly sandbox: 'auto' | 'bubblewrap' | 'none' | 'docker';
  /** An image whose own tools count; only for `docker`, and `auto` then is docker. */
  readonly image?: string | undefined;
  readonly model: Model;
  readonly hub?: Hub;
}

export interface BaseOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** The branch that it is, or was, the head of. */
  readonly branch: string;
}

export interface ModelOptions {
  /** `[provider=]url` entries, as typed. */
  readonly baseUrls: readonly string[];
  readonly allowLocal: boolean;
}

/** What a command is given: the parts of a World, opened only when it needs them. */
export interface Rim {
  readonly files: Files;
  readonly clock: Clock;
  readonly events: Events;
  /** Standard output, through the redaction guard. */
  print(text: string): Promise<void>;
  /** The same data with every secret masked in every text, so that no view has to think of it. */
  masked<T>(data: T): T;
  /** `folder` is where in the repository the given path lies, relative to its root, `.` for the root itself. */
  openRepo(path: string): Promise<{ readonly ok: true; readonly repo: Repo; readonly folder: string } | { readonly ok: false; readonly reason: string }>;
  /** A commit of a repository on the server that this job works for, fetched into a private folder: read, never run. */
  openBase(options: BaseOptions): Promise<{ readonly ok: true; readonly repo: Repo } | { readonly ok: false; readonly reason: string }>;
  openModel(options: ModelOptions): Promise<Model>;
  /** Names of variables of our own environment that hold keys of models. */
  modelKeys(): Promise<readonly string[]>;
  /** Who we are to others who work on the same: a run of a workflow and its attempt, or a terminal; no two processes are the same. */
  readonly self: string;
  /** GitHub, with the token that our own environment holds; the reason where something for it is missing. */
  openHub(options: { readonly repository?: string }): Promise<{ readonly ok: true; readonly hub: Hub } | { readonly ok: false; readonly reason: string }>;
  openWorld(options: WorldOptions): World;
  /** Makes a repository with a bare `origin` beside it from files, for the demo. Returns its root. */
  plant(files: Readonly<Record<string, { readonly content: string; readonly mode: FileMode }>>, folder?: string): Promise<string>;
}
