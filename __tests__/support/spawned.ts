import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { PROJECT } from './toolbox.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly node?: string;
  /** Called with the child's pid once it runs. */
  started?(pid: number): void;
}

export const CLI = join(PROJECT, 'dist/cli.js');
export const ACTION = join(PROJECT, 'dist/index.js');

/** The machine's own PATH, without the bundled node that `npm run` puts in front. */
export const MACHINE_PATH = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);

/** What a user's shell has, and nothing of the test run's own environment. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const passed = ['HOME', 'TMPDIR', 'LANG', 'PYENV_ROOT'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...(Object.fromEntries(passed) as Record<string, string>), PATH: MACHINE_PATH, ...extra };
}

/** Starts node on a script as a user or the runner would, and waits for its end. Asynchronous, so that servers in this process can answer. */
export function runNode(script: string, args: readonly string[], { cwd = PROJECT, env = {}, input, node = process.execPath, started }: SpawnOptions = {}): Promise<Ended> {
  const child = spawn(node, [script, ...args], { cwd, env: cleanEnvironment(env), stdio: ['pipe', 'pipe', 'pipe'] });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  if (child.pid !== undefined) started?.(child.pid);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
  });
}

export const heal = (args: readonly string[], options?: SpawnOptions): Promise<Ended> => runNode(CLI, args, options);

/** The node that the machine itself has, or null. */
export function machineNode(): string | null {
  const found = spawnSync('sh', ['-c', 'command -v node'], { env: { PATH: MACHINE_PATH }, encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

export function has(...command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { env: cleanEnvironment(), stdio: 'ignore' }).status === 0;
}

/** bubblewrap with the namespaces it needs. */
export const hasBubblewrap = (): boolean => has('bwrap', '--unshare-all', '--ro-bind', '/', '/', 'true');
export const hasPytest = (): boolean => has('python3', '-m', 'pytest', '--version');
