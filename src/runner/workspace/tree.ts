import { killGroups, members } from './cgroup.js';
import type { Group } from './cgroup.js';
import { descendants, listProcesses, marked, processInfo, signal } from './processes.js';
import type { ProcessInfo } from './processes.js';
import { MARK } from './scratch.js';

/** All processes of one run, also those that left their parents. */
export interface ProcessTree {
  /** Counts a process in that somebody told us of. */
  adopt(pid: number): void;
  /** Looks again, and remembers who was seen: a process that leaves the tree later is still known. */
  look(): readonly ProcessInfo[];
  /** Asks the command's own processes to end. */
  terminate(): void;
  /** Kills everything, again until nothing is left (for at most two seconds). */
  kill(): Promise<void>;
  /** The same, once and at once, while our process ends. */
  killNow(): void;
}

export interface TreeOptions {
  /** The process that we spawned; it leads its own group. */
  readonly pid: number;
  /** Value of the mark in the environment of the run's processes. */
  readonly mark: string;
  readonly groups: readonly Group[];
  /** The sandbox has a process namespace of its own: who is in it can neither leave nor outlive it. */
  readonly contained: boolean;
}

export function processTree(options: TreeOptions): ProcessTree {
  const known = new Map<number, string>();
  const look = (): readonly ProcessInfo[] => {
    const found = find(listProcesses(), options, known);
    for (const { pid, startTime } of found) known.set(pid, startTime);
    return found;
  };
  const killNow = (): void => {
    // Parents before their children, or a shell still tells of a death that it was not meant to see. But a namespace's first
    // process before all: the others in it die with it, in one stroke of the kernel.
    const found = look();
    const first = found.filter(({ ppid }) => options.contained && ppid === options.pid);
    for (const { pid } of [...first, ...found]) signal(pid, 'SIGKILL');
    killGroups(options.groups);
  };
  return {
    adopt(pid) {
      const startTime = processInfo(pid)?.startTime;
      if (startTime !== undefined) known.set(pid, startTime);
    },
    look,
    killNow,
    terminate() {
      const isWrapper = ({ pid, ppid }: ProcessInfo): boolean => options.contained && (pid === options.pid || ppid === options.pid);
      for (const one of look()) if (!isWrapper(one)) signal(one.pid, 'SIGTERM');
    },
    async kill() {
      for (let round = 0; round < 200; round += 1) {
        killNow();
        if (!survivors(options, known)) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

function find(all: readonly ProcessInfo[], options: TreeOptions, known: ReadonlyMap<number, string>): readonly ProcessInfo[] {
  const found = new Map<number, ProcessInfo>();
  const add = (list: readonly ProcessInfo[]): void => list.forEach((one) => found.set(one.pid, one));
  add(descendants(all, options.pid));
  add(all.filter(({ pid, startTime }) => known.get(pid) === startTime));
  if (!options.contained) {
    add(all.filter(({ group, session }) => group === options.pid || session === options.pid));
    const inGroups = new Set(options.groups.flatMap(({ dir }) => members(dir)));
    add(all.filter(({ pid }) => inGroups.has(pid)));
  }
  return [...found.values()];
}

/** Reading every environment is dear, so the mark is asked for only at the end. */
function survivors(options: TreeOptions, known: Map<number, string>): boolean {
  for (const [pid, startTime] of known) if (processInfo(pid)?.startTime !== startTime) known.delete(pid);
  if (!options.contained) for (const { pid, startTime } of marked(listProcesses(), `${MARK}=${options.mark}\0`)) known.set(pid, startTime);
  return known.size > 0 || options.groups.some(({ dir }) => members(dir).length > 0);
}
