import { spawn, type ChildProcess } from 'node:child_process';
import { WorldError } from '../../model/index.js';
import { faultOf } from './fault-of.js';

/** One git process. `env` is all it gets; nothing is inherited. */
export interface GitCall {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** A program with its first arguments that starts git, in a namespace of its own. */
  readonly within?: readonly string[];
  readonly input?: Uint8Array;
  /** Wall time after which git and its helpers are killed. */
  readonly seconds?: number;
}

export interface GitAnswer {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export type RunGit = (call: GitCall) => Promise<GitAnswer>;

const SECONDS = 120;
const MAX_STDOUT = 1 << 29;
const MAX_STDERR = 1 << 16;

/**
 * On every call: no fsmonitor and no hook may run, no housekeeping may start, and no path that some file system would take for
 * `.git` may enter a tree. As arguments, because these win over every file and variable.
 */
const ALWAYS = [
  'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'gc.auto=0', 'maintenance.auto=false', 'core.protectHFS=true', 'core.protectNTFS=true',
  'core.untrackedCache=false', 'core.splitIndex=false', 'core.quotePath=false', 'submodule.recurse=false', 'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/**
 * Makes the function through which every git process starts. A process is its own group (so it has no terminal to prompt on, and
 * its helpers die with it) and dies with us when we exit in order.
 */
export function gitRunner(): RunGit {
  const live = new Set<ChildProcess>();
  const killAll = (): void => live.forEach(killGroup);
  return async (call) => {
    const [program = 'git', ...args] = [...(call.within ?? []), 'git', ...ALWAYS, ...call.args];
    const child = spawn(program, args, { cwd: call.cwd, env: { ...call.env }, detached: true, stdio: 'pipe' });
    if (live.size === 0) process.on('exit', killAll);
    live.add(child);
    try {
      return await answerOf(child, call);
    } finally {
      live.delete(child);
      if (live.size === 0) process.off('exit', killAll);
    }
  };
}

/** The answer itself when git succeeded, else a WorldError that says what could not be done and why. */
export function must(answer: GitAnswer, what: string): GitAnswer {
  if (answer.code === 0) return answer;
  const why = answer.timedOut ? 'it took too long' : faultOf(answer.stderr) || `exit code ${answer.code}`;
  throw new WorldError(`git could not ${what}: ${why}`);
}

/** Text of an answer without the one newline that git puts behind it. */
export function textOf(answer: GitAnswer): string {
  return answer.stdout.toString('utf8').replace(/\n$/, '');
}

/** The items of a NUL-framed answer. */
export function itemsOf(stdout: Buffer): string[] {
  return stdout.length === 0 ? [] : stdout.toString('utf8').replace(/\0$/, '').split('\0');
}

function answerOf(child: ChildProcess, call: GitCall): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    let [timedOut, full] = [false, false];
    const out = collect(child, 'stdout', MAX_STDOUT, () => {
      full = true;
      killGroup(child);
    });
    const err = collect(child, 'stderr', MAX_STDERR);
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(child);
    }, (call.seconds ?? SECONDS) * 1000);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(new WorldError(error.code === 'ENOENT' ? 'git could not be started: it is not on the PATH' : `git could not be started: ${error.message}`));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (full) return reject(new WorldError('git gave more than 512 MiB, which is more than we hold'));
      resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8'), timedOut });
    });
    // A git that refuses early closes its input: what it says then is in stderr, not in this error.
    child.stdin?.on('error', () => undefined).end(call.input ?? '');
  });
}

function collect(child: ChildProcess, from: 'stdout' | 'stderr', max: number, onFull?: () => void): Buffer[] {
  const chunks: Buffer[] = [];
  let size = 0;
  child[from]?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= max) chunks.push(chunk);
    else onFull?.();
  });
  return chunks;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
