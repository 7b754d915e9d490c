import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { WorldError } from '../../model/index.js';
import { layered, OUTER_ENV } from '../../trial/layers.js';
import type { Layers } from '../../trial/layers.js';
import { MARK } from './scratch.js';

/** Says that the layers are there, and goes when we close its input, or die. */
const HOLD = ['sh', '-c', 'echo up; read -r line || :'] as const;

/**
 * Mounts layers for as long as `work` takes, in a namespace that nobody else is in, and gives the path by which we see into it. Only for
 * calls that take the path as it is: whatever resolves links on its own (git, realpath) would come out at the empty folder.
 * @param mark of the process that holds the namespace, by which it is found and killed should we not come to it
 * @see proc_pid_root(5)
 */
export async function mounted<T>(layers: Layers, mark: string, work: (tree: string) => T | Promise<T>): Promise<T> {
  const [program = '', ...argv] = layered([layers], [], HOLD);
  const holder = spawn(program, argv, { cwd: '/', env: { ...OUTER_ENV, [MARK]: mark }, stdio: 'pipe' });
  const gone = new Promise<void>((resolve) => holder.on('close', () => resolve()).on('error', () => resolve()));
  try {
    await isUp(holder);
    return await work(`/proc/${holder.pid ?? 0}/root${layers.merged}`);
  } finally {
    holder.stdin.end();
    await gone;
  }
}

function isUp(holder: ChildProcessWithoutNullStreams): Promise<void> {
  let said = '';
  holder.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(0, 2000)));
  holder.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new WorldError(`an overlay could not be mounted: ${why.trim().split('\n').at(-1)?.slice(0, 300) ?? ''}`));
    holder.stdout.once('data', () => resolve());
    holder.on('error', (error) => fail(error.message)).on('close', () => fail(said));
  });
}
