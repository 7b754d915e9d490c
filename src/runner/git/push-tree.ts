import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PushRequest, PushResult } from '../../ports/index.js';
import { configEnv, pushEnv, type ConfigEntry } from './environment.js';
import { initBare, type Ground } from './ground.js';
import { isOurs, type HealCommit } from '../../lib/heal-commits.js';
import { parseCommit } from './heal-history.js';
import { pushReason } from './push-reason.js';
import { destination, pushSettings, pushUrlOf } from './remote.js';
import { must, textOf, type GitAnswer } from './run-git.js';

const NAME = 'heal-action';
const EMAIL = 'heal-action@users.noreply.github.com';
/** Under this name the remote is known to our calls; its URL comes as a setting, like the secrets. */
const REMOTE = 'heal';
/** Enough for the commits of ours on a branch, without the history below them. */
const DEPTH = 50;

/** A repository made for one push, and git in it. */
interface Dock {
  readonly remote: string;
  readonly shallow: boolean;
  /** Local work on objects. */
  plain(args: readonly string[], input?: string): Promise<GitAnswer>;
  /** The same with the user's credentials. */
  online(args: readonly string[]): Promise<GitAnswer>;
}

/**
 * Commits a tree on a parent and pushes it to a `heal/` branch. A branch that is not there is created; one that already holds this tree on
 * this parent stays as it is; one with other content of ours gets a commit on top. Never forces, and touches no other ref.
 * @see https://git-scm.com/docs/git-push
 */
export async function pushTree(ground: Ground, request: PushRequest): Promise<PushResult> {
  const url = pushUrlOf(ground.config, request.remote);
  const fault = faultIn(request) ?? (url === null ? `There is no remote named ${request.remote}.` : null);
  if (fault !== null || url === null) return { ok: false, reason: fault ?? '' };
  const dir = ground.fresh('push.git');
  const borrowed = [join(ground.objects, 'objects'), join(ground.commonDir, 'objects')];
  await initBare(ground, dir, borrowed);
  try {
    return await pushFrom(await dockAt(ground, dir, { remote: request.remote, url }), request);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Names that we make ourselves are checked again here: this is where they would become options or other people's branches (threat B5). */
function faultIn({ remote, branch, tree, parent }: PushRequest): string | null {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(remote)) return 'The name of the remote is not one that we push to.';
  if (!/^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/.test(branch)) return `We push to heal/ branches only, not to ${JSON.stringify(branch.slice(0, 80))}.`;
  return [tree, parent].every((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) ? null : 'The tree or its parent is not named by a full hash.';
}

async function dockAt(ground: Ground, dir: string, at: { readonly remote: string; readonly url: string }): Promise<Dock> {
  const here = { gitDir: dir, cwd: ground.root };
  const { url, settings: secret } = destination(ground.config, at.url);
  const settings: readonly ConfigEntry[] = [
    ...pushSettings(ground.config),
    ...secret,
    { key: `remote.${REMOTE}.url`, value: url },
    { key: 'http.lowSpeedLimit', value: '1' },
    { key: 'http.lowSpeedTime', value: '30' },
    { key: 'core.alternateRefsPrefixes', value: 'refs/heal/none' },
  ];
  const env = { ...pushEnv(ground.outer), ...configEnv(settings) };
  const author = { GIT_AUTHOR_NAME: NAME, GIT_AUTHOR_EMAIL: EMAIL, GIT_COMMITTER_NAME: NAME, GIT_COMMITTER_EMAIL: EMAIL };
  const shallow = textOf(await ground.plain(['rev-parse', '--is-shallow-repository'], here)) === 'true';
  // What we have, so that a fetch brings only what we lack.
  must(await ground.plain(['update-ref', 'refs/heal/base', ground.head], here), 'name HEAD for the remote');
  return {
    remote: at.remote,
    shallow,
    plain: (args, input) => ground.plain(args, { ...here, env: author, ...(input === undefined ? {} : { input: Buffer.from(input) }) }),
    online: (args) => ground.plain(args, { ...here, env }),
  };
}

async function pushFrom(dock: Dock, request: PushRequest): Promise<PushResult> {
  const ref = `refs/heads/${request.branch}`;
  const asked = await dock.online(['ls-remote', REMOTE, ref]);
  if (asked.code !== 0) return refused(dock, asked);
  const there = textOf(asked).split('\n').some((line) => line.endsWith(`\t${ref}`));
  return there ? pushOnTop(dock, request, ref) : send(dock, { request, ref, parents: [request.parent], state: 'created' });
}

async function pushOnTop(dock: Dock, request: PushRequest, ref: string): Promise<PushResult> {
  const depth = dock.shallow ? [`--depth=${DEPTH}`] : [];
  const fetch = ['fetch', '-q', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth, REMOTE, `${ref}:refs/heal/theirs`];
  const fetched = await dock.online(fetch);
  if (fetched.code !== 0) return refused(dock, fetched);
  const read = async (name: string): Promise<HealCommit | null> => parseCommit(await dock.plain(['cat-file', 'commit', name]));
  const tip = textOf(must(await dock.plain(['rev-parse', '--verify', 'refs/heal/theirs^{commit}']), 'read the fetched branch'));
  const theirs = await read(tip);
  if (!(await isOurs(tip, read))) return { ok: false, reason: `The branch ${request.branch} on ${dock.remote} holds commits that are not ours; it stays as it is.` };
  if (theirs?.tree === request.tree && (theirs.base === request.parent || theirs.parents.includes(request.parent))) {
    return { ok: true, commit: tip, state: 'unchanged' };
  }
  // A base that moved becomes the second parent: the branch then holds it, instead of looking as if it took the base's changes back.
  const moved = (await dock.plain(['merge-base', '--is-ancestor', request.parent, tip])).code !== 0;
  return send(dock, { request, ref, parents: moved ? [tip, request.parent] : [tip], state: 'updated' });
}

interface Sending {
  readonly request: PushRequest;
  readonly ref: string;
  readonly parents: readonly string[];
  readonly state: 'created' | 'updated';
}

/** Plain push: git refuses what is no fast-forward, and the server what changed since it told us its refs. */
async function send(dock: Dock, { request, ref, parents, state }: Sending): Promise<PushResult> {
  const onto = parents.flatMap((parent) => ['-p', parent]);
  const made = must(await dock.plain(['commit-tree', request.tree, ...onto, '-F', '-'], request.message), 'make the commit');
  const commit = textOf(made);
  const push = ['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no', REMOTE, `${commit}:${ref}`];
  const pushed = await dock.online(push);
  return pushed.code === 0 ? { ok: true, commit, state } : refused(dock, pushed);
}

function refused(dock: Dock, answer: GitAnswer): PushResult {
  return { ok: false, reason: pushReason(dock.remote, `${answer.stderr}\n${answer.stdout.toString('utf8')}`, answer.timedOut) };
}
