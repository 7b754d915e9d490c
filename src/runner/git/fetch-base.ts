import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { configEnv, fetchEnv, type OuterEnv } from './environment.js';
import { faultOf } from './fault-of.js';
import { initBare, layGround, type Found, type Ground } from './ground.js';
import { gitRunner, must, textOf } from './run-git.js';

export interface FetchOptions {
  /** Where the repository lies on the server, without `.git`: https, or http on this very machine. */
  readonly url: string;
  readonly token: string;
  readonly sha: string;
  /** The branch that it is the head of. */
  readonly branch: string;
  /** A private folder of this run. */
  readonly scratch: string;
  readonly env: OuterEnv;
  /** Seconds that the fetch may take, and bytes that a file of it may have. */
  readonly limits?: { readonly seconds: number; readonly bytes: number };
}

export type Fetched = { readonly ok: true; readonly ground: Ground; readonly tree: string } | { readonly ok: false; readonly reason: string };

const LIMITS = { seconds: 600, bytes: 8 * 2 ** 30 };
const FROM = 'refs/heal/base';

/**
 * One commit and its files, in a bare repository of ours: no work tree, no hook, no filter, no setting of anybody's. The token goes as a header to this server alone,
 * through the environment of the one process that needs it, and along with no redirect.
 * @see https://git-scm.com/docs/git-fetch
 */
export async function fetchBase(options: FetchOptions): Promise<Fetched> {
  const { url, token, sha, branch, env, limits = LIMITS } = options;
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return { ok: false, reason: 'The commit is not named by a full hash.' };
  const dir = await mkdtemp(join(options.scratch, 'base-'));
  const bare = join(dir, 'fetched.git');
  const found: Found = { root: dir, gitDir: bare, commonDir: bare, head: sha, branch, config: [] };
  await initBare({ ...found, commonDir: join(dir, 'none') }, bare, []);
  const run = gitRunner();
  const settings = configEnv([
    { key: `http.${url}.git.extraheader`, value: `Authorization: Basic ${btoa(`x-access-token:${token}`)}` },
    { key: 'http.followRedirects', value: 'false' },
    { key: 'http.lowSpeedLimit', value: '1' },
    { key: 'http.lowSpeedTime', value: '60' },
    { key: 'credential.helper', value: '' },
    { key: 'fetch.unpackLimit', value: '1' },
  ]);
  const args = ['fetch', '-q', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', `${url}.git`, `+${sha}:${FROM}`];
  // The shell's own limit on the size of a file, in blocks of 512 bytes: nothing else stops a server that sends without end.
  const within = ['/bin/sh', '-c', `ulimit -f ${Math.ceil(limits.bytes / 512)} && exec "$@"`, 'sh'];
  const answer = await run({ args, cwd: dir, within, seconds: limits.seconds, env: { ...fetchEnv(env), ...settings, GIT_DIR: bare } });
  if (answer.timedOut) return { ok: false, reason: `The commit that was healed could not be fetched within ${limits.seconds} seconds.` };
  if (answer.code !== 0) return { ok: false, reason: `The commit that was healed could not be fetched (${faultOf(answer.stderr) || 'git gave no reason'}).` };
  const ground = await layGround(found, dir, { run, outer: env });
  const at = must(await ground.plain(['rev-parse', '--verify', `${sha}^{tree}`]), 'read the fetched commit');
  return { ok: true, ground, tree: textOf(at) };
}
