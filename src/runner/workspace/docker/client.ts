import { spawn, spawnSync } from 'node:child_process';
import type { Env } from '../search-path.js';

/**
 * The environment of the docker client: nothing of a step's, no settings of the user's (they may put proxies with passwords into
 * containers), and of ours only where the daemon is. `folder` is an empty one of ours.
 */
export function clientEnv(env: Env, folder: string): Readonly<Record<string, string>> {
  const host = env.DOCKER_HOST;
  return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin', LC_ALL: 'C', HOME: folder, DOCKER_CONFIG: folder, ...(host === undefined || host === '' ? {} : { DOCKER_HOST: host }) };
}

export interface Answer {
  /** `missing`: there is no such program. */
  readonly code: number | 'missing';
  readonly stdout: string;
  readonly stderr: string;
}

const PATIENCE_MS = 60_000;
const MOST = 1 << 20;

/** Asks the daemon something. Never rejects. */
export function ask(client: Readonly<Record<string, string>>, args: readonly string[], input?: Uint8Array): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn('docker', args, { env: client, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'], timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout = (stdout + chunk.toString('utf8')).slice(0, MOST)));
    child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4096)));
    child.on('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code === 'ENOENT' ? 'missing' : 1, stdout, stderr: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr: code === null ? 'docker did not answer' : stderr }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** The same while the process ends. */
export function askNow(client: Readonly<Record<string, string>>, args: readonly string[]): Answer {
  const { status, stdout, stderr, error } = spawnSync('docker', args, { env: client, cwd: '/', encoding: 'utf8', timeout: PATIENCE_MS, stdio: ['ignore', 'pipe', 'pipe'] });
  return { code: status ?? (error !== undefined && 'code' in error && error.code === 'ENOENT' ? 'missing' : 1), stdout, stderr };
}

/** One line of what went wrong, without the client's own preamble. */
export function complaint({ stderr }: Answer): string {
  const lines = stderr.split('\n').map((line) => line.replace(/^(?:docker: |ERROR: )?(?:Error response from daemon: )?/, '').trim()).filter((line) => line !== '' && !/^(?:See|Run) 'docker/.test(line));
  return (lines.at(0) ?? 'it said nothing').slice(0, 300).replace(/\.$/, '');
}
