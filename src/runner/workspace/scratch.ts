import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorldError } from '../../model/index.js';
import { removeGroups, runsWithGroups } from './cgroup.js';
import { removeContainers } from './docker/leftovers.js';
import { isAbandoned } from './owner.js';
import { codeOf, kindOf, realPath } from './paths.js';
import { listProcesses, marked, processInfo, processNamespace, signal } from './processes.js';

/** The variable that marks our children, also those that left their process group: `HEAL_RUN=<name of the run folder>/<number>`. */
export const MARK = 'HEAL_RUN';
/**
 * The same for the user's own step of a job. What it leaves in the background is the job's business and outlives us, as behind any step;
 * only when we were killed in the middle of it is it cleared away by the next run.
 */
export const STEP_MARK = 'HEAL_STEP';

/** The private folder of this run. Everything we make lies below it and goes with it. */
export interface Scratch {
  readonly dir: string;
  /** The folder's own name, which is also the mark of our processes. */
  readonly name: string;
  /** The folder of all runs of this user. */
  readonly parent: string;
  /** Removes everything; synchronous, because it also runs while the process ends. */
  dispose(): void;
}

/**
 * Makes `<tmpdir>/heal-action-<uid>/run-<pid>-<start time>.<pid namespace>-<random>`, mode 0700, after sweeping what dead runs left.
 * Throws a WorldError when the folder of all runs is not ours alone (anyone can make that name in a shared temp folder).
 */
export function openScratch(base: string = tmpdir()): Scratch {
  const parent = ownParent(base);
  sweep(parent);
  const dir = mkdtempSync(join(parent, `run-${process.pid}-${processInfo(process.pid)?.startTime ?? '0'}.${processNamespace()}-`));
  const name = dir.slice(parent.length + 1);
  return { dir, name, parent, dispose: () => removeRun(parent, name) };
}

function ownParent(base: string): string {
  const parent = join(realPath(base) ?? base, `heal-action-${process.getuid?.() ?? 'user'}`);
  try {
    mkdirSync(parent, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new WorldError(`No folder can be made in ${base}: set TMPDIR to one of your own.`);
  }
  const stat = lstatSync(parent);
  const ours = process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o077) === 0);
  if (stat.isDirectory() && ours) return parent;
  throw new WorldError(`${parent} is not a private folder of ours: remove it, or set TMPDIR to a folder of your own.`);
}

/** Kills and removes what runs left whose owner is dead. Never throws: a leftover that resists is tried again by the next run. */
export function sweep(parent: string): void {
  const names = new Set([...readdirSync(parent).filter((name) => name.startsWith('run-')), ...runsWithGroups()]);
  for (const name of [...names].filter((one) => isAbandoned(join(parent, one), one))) {
    killMarked(name, STEP_MARK);
    removeRun(parent, name);
  }
}

function removeRun(parent: string, name: string): void {
  killMarked(name);
  removeContainers(join(parent, name), name);
  removeGroups(name);
  removeTree(join(parent, name));
}

/** Kills every process that carries a run's mark, again until none is left: one may have forked while the list was read. */
export function killMarked(name: string, mark: string = MARK): void {
  for (let round = 0; round < 50; round += 1) {
    const left = marked(listProcesses(), `${mark}=${name}/`);
    if (left.length === 0) return;
    for (const { pid } of left) signal(pid, 'SIGKILL');
    pause(5);
  }
}

/**
 * Removes a folder with all it holds, whatever its modes. Where Node gives up, `rm` and `chmod` do not, because they walk by
 * descriptor: a hostile run can nest folders deeper than the longest path that a system call takes. None of them follows links.
 */
export function removeTree(dir: string): void {
  try {
    rmSync(dir, { recursive: true, force: true });
  } catch {
    // What is left is seen below.
  }
  if (kindOf(dir) === undefined) return;
  spawnSync('chmod', ['-R', 'u+rwX', '--', dir], { stdio: 'ignore' });
  spawnSync('rm', ['-rf', '--', dir], { stdio: 'ignore' });
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
