import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { neutralise } from '../lib/neutralise.js';
import type { Clock, Hub, Repo, Rim, Store, WorldOptions, World } from '../ports/index.js';
import { systemClock } from './clock.js';
import { systemEvents } from './events.js';
import { systemFiles } from './files.js';
import type { GitRepo, OpenResult } from './git/git-repo.js';
import { createGuard, type Guard } from './guard.js';
import { mapTexts } from './map-texts.js';
import { keepNurserySmall } from './memory.js';
import type { Scratch } from './workspace/scratch.js';

export interface RimOptions {
  readonly verbose: boolean;
  readonly eventsFile?: string;
  /** What holds the private folder; a job has it before it knows the other options. */
  readonly held?: Holder;
  /** This process is a step of a job: what outlives it goes to the cache service. */
  readonly inJob?: boolean;
  /** Where progress is told; default standard error. */
  write?(line: string): void;
}

export interface Holder {
  /** The private folder of this run; made, and dead runs swept, on first use. */
  scratch(): Promise<Scratch>;
  /** Runs the work and leaves nothing behind, also when it is interrupted. */
  closing(work: () => Promise<number>): Promise<number>;
}
export type OpenRim = Rim & Holder;

/** Exit codes of a process ended by a signal, as shells report them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The rim of one process: every port, opened when it is needed, every sink behind the redaction guard. */
export function openRim({ verbose, eventsFile, held = holder(), inJob = false, write = (line) => process.stderr.write(line) }: RimOptions): OpenRim {
  keepNurserySmall();
  const guard = createGuard(process.env);
  const clock = systemClock;
  const events = systemEvents({ clock, guard, verbose, write, ...(eventsFile === undefined ? {} : { file: eventsFile }) });
  const files = systemFiles(guard);
  const repos = new Map<Repo, GitRepo>();
  const known = (git: GitRepo): Repo => {
    const repo = guardedRepo(git, guard);
    repos.set(repo, git);
    return repo;
  };
  return {
    files,
    clock,
    events,
    scratch: held.scratch,
    print: async (text) => {
      await guard.arm(text);
      writeOut(neutralise(guard.clean(text)));
    },
    masked: (data) => mapTexts(data, guard.clean),
    openRepo: async (root) => {
      const { openRepo } = await import('./git/index.js');
      const [opened] = await Promise.all([openRepo({ root, scratch: (await held.scratch()).dir }), guard.arm()]);
      if (!opened.ok) return opened;
      const repo = known(opened.repo);
      return { ok: true, repo, folder: relative(repo.state.root, realpathSync(root)) || '.' };
    },
    openBase: async (options) => {
      const [fetched] = await Promise.all([fetchedRepo(options, (await held.scratch()).dir), guard.arm()]);
      if (!fetched.ok) return { ok: false, reason: guard.clean(fetched.reason) };
      return { ok: true, repo: known(fetched.repo) };
    },
    modelKeys: () => modelKeysIn(process.env),
    self: selfOf(process.env, clock),
    openModel: async (options) => {
      const { createModel } = await import('./model/index.js');
      const model = createModel({ ...options, env: process.env });
      await guard.arm();
      // The prompt is a sink like any other: what a log or a file holds of secrets does not leave with it.
      return { ...model, ask: ({ messages, parameters, ...request }) => model.ask({ ...request, messages: mapTexts(messages, guard.clean), parameters: mapTexts(parameters, guard.clean) }) };
    },
    openHub: (options) => openGuardedHub(options, { guard, clock }),
    openWorld: (options) => worldOf(options, { files, clock, events, repos, store: (root, where) => lateStore(async () => (await import('./store/index.js')).openStore({ where, root, inJob, env: process.env, guard, scratch: held.scratch })), scratch: held.scratch, verbose }),
    plant: async (files, folder) => (await import('./plant.js')).plant(files, folder),
    closing: held.closing,
  };
}

function selfOf(env: NodeJS.ProcessEnv, clock: Clock): string {
  const [run = '', attempt = ''] = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT];
  return /^\d{1,15}$/.test(run) ? `run/${run}/${/^\d{1,5}$/.test(attempt) ? attempt : '1'}/${clock.nonce(4)}` : `terminal/${clock.nonce(4)}`;
}

interface Around extends Pick<Rim, 'files' | 'clock' | 'events'> {
  readonly repos: ReadonlyMap<Repo, GitRepo>;
  readonly verbose: boolean;
  store(root: string, where: string): Store;
  scratch(): Promise<Scratch>;
}

function worldOf({ repo, sandbox, image, model, hub, store: where }: WorldOptions, { files, clock, events, repos, store, scratch, verbose }: Around): World {
  const workspace = once(async () => {
    const git = repos.get(repo);
    if (git === undefined) throw new Error('openWorld takes a repo that openRepo gave');
    const { createWorkspace } = await import('./workspace/index.js');
    return createWorkspace({ repo: git, scratch: await scratch(), sandbox, image, ...(verbose ? { note: events.say } : {}) });
  });
  return { repo, model, ...(hub === undefined ? {} : { hub }), files, store: store(repo.state.root, where), clock, events, workspace };
}

async function fetchedRepo({ repository, sha, branch }: Parameters<Rim['openBase']>[0], scratch: string): Promise<OpenResult> {
  const [{ openFetched }, { remoteOf }] = await Promise.all([import('./git/index.js'), import('./hub/open.js')]);
  const remote = remoteOf(process.env, repository);
  return remote.ok ? openFetched({ url: remote.url, token: remote.token, sha, branch, scratch, env: process.env }) : remote;
}

async function modelKeysIn(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const { PROVIDERS } = await import('../proposal/providers/index.js');
  return PROVIDERS.flatMap(({ keys }) => keys).filter((name) => (env[name] ?? '').trim() !== '');
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

/** Most runs never ask it anything. */
function lateStore(open: () => Promise<Store>): Store {
  const store = once(open);
  return { read: async (group) => (await store()).read(group), write: async (group, name, text) => (await store()).write(group, name, text) };
}

/** What is pushed is seen by everybody: its message is cleaned, and a change that holds a secret of ours stays here. */
function guardedRepo(git: GitRepo, guard: Guard): Repo {
  const pushTree: Repo['pushTree'] = async (request) => {
    const { diff } = await git.diff(git.state.baseTree, request.tree);
    if ([diff, request.branch, request.remote].some(guard.holds)) return { ok: false, reason: 'The change holds a secret of this environment; it was not pushed.' };
    return git.pushTree({ ...request, message: guard.clean(request.message) });
  };
  return { ...git, pushTree };
}

async function openGuardedHub(options: { readonly repository?: string }, { guard, clock }: { readonly guard: Guard; readonly clock: Clock }): ReturnType<Rim['openHub']> {
  const [{ openHubOf }] = await Promise.all([import('./hub/open.js'), guard.arm()]);
  const opened = await openHubOf(process.env, clock, options);
  return opened.ok ? { ok: true, hub: guardedHub(opened.hub, guard) } : opened;
}

/** All that is written on GitHub is seen by others: words are cleaned, and a change that holds a secret of ours is not made. */
function guardedHub(hub: Hub, guard: Guard): Hub {
  const clean = <T>(data: T): T => mapTexts(data, guard.clean);
  return {
    ...hub,
    makeCommit: async (request) => {
      if (request.changes.some(({ path, content }) => guard.holds(path) || (content !== null && guard.holds(Buffer.from(content).toString('utf8'))))) {
        return { ok: false, why: 'invalid', reason: 'The change holds a secret of this environment; it was not pushed.' };
      }
      return hub.makeCommit({ ...request, message: guard.clean(request.message) });
    },
    openPull: async (request) => hub.openPull(clean(request)),
    editPull: async (number, change) => hub.editPull(number, clean(change)),
    comment: async (number, body) => hub.comment(number, guard.clean(body)),
    editComment: async (id, body) => hub.editComment(id, guard.clean(body)),
    review: async (number, request) => hub.review(number, clean(request)),
    addLabels: async (number, labels) => hub.addLabels(number, clean(labels)),
    dispatch: async (workflow, ref, inputs) => hub.dispatch(workflow, ref, clean(inputs)),
  };
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing more is to be said to it. */
function writeOut(text: string): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(text);
}

/** Holds what must be gone at the end, however the end comes. A process killed with -9 leaves it to the next run's sweep. */
export function holder(): Holder {
  let scratch: Promise<Scratch> | undefined;
  let opened: Scratch | undefined;
  const dispose = (): void => {
    opened?.dispose();
    opened = undefined;
  };
  const open = async (): Promise<Scratch> => {
    const { openScratch } = await import('./workspace/scratch.js');
    opened = openScratch();
    return opened;
  };
  return {
    scratch: () => (scratch ??= open()),
    async closing(work) {
      const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
        const handler = (): void => {
          process.stderr.write(`heal: stopped by ${signal}; nothing was published and nothing is left behind.\n`);
          dispose();
          process.exit(code);
        };
        process.once(signal, handler);
        return [signal, handler] as const;
      });
      try {
        return await work();
      } finally {
        dispose();
        for (const [signal, handler] of handlers) process.removeListener(signal, handler);
      }
    },
  };
}
