import { lstatSync, mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './paths.js';
import { signal } from './processes.js';

/** A kernel limit that holds for one run: what it counts, its folder, and how its files are called. */
export interface Group {
  readonly dir: string;
  readonly counts: readonly ('memory' | 'processes')[];
  /** The file that takes the pid of a process which shall belong to it. */
  readonly entry: string;
}

export interface GroupLimits {
  readonly memoryBytes: number;
  readonly processes: number;
}

interface Place {
  readonly dir: string;
  readonly counts: Group['counts'];
  readonly version: 1 | 2;
}

/**
 * Where groups may be made: below a group that is ours to divide. That is one which belongs to our own (ordinary) user, as
 * systemd delegates it, or for root the top of a hierarchy. A group that somebody else put us in is left alone even where
 * root could write to it; the limits that find no place are watched by sampling instead.
 * `self` is the text of /proc/self/cgroup, `owner` tells whose a folder is (undefined = no such folder).
 */
export function places(self: string, uid: number, owner: (dir: string) => number | undefined, root = '/sys/fs/cgroup'): readonly Place[] {
  const ours = (dir: string, path: string): boolean => owner(dir) === uid && (uid !== 0 || path === '/');
  return self.split('\n').flatMap((line): Place[] => {
    const parts = /^[0-9]+:([^:]*):(\/.*)$/.exec(line);
    const [controllers, path] = [parts?.[1] ?? '?', parts?.[2] ?? '/'];
    if (controllers === '') {
      // Version 2: processes live in leaves only, so ours becomes a neighbour of the group we are in.
      const above = path === '/' ? '/' : path.slice(0, path.lastIndexOf('/')) || '/';
      const dir = join(root, above);
      return ours(dir, above) && enables(dir) ? [{ dir, counts: ['memory', 'processes'], version: 2 }] : [];
    }
    const counts = controllers.split(',').flatMap((name): Group['counts'] => (name === 'memory' ? ['memory'] : name === 'pids' ? ['processes'] : []));
    const dir = join(root, controllers, path);
    return counts.length === 1 && ours(dir, path) ? [{ dir, counts, version: 1 }] : [];
  });
}

function enables(dir: string): boolean {
  const names = (read(join(dir, 'cgroup.subtree_control')) ?? '').trim().split(' ');
  return names.includes('memory') && names.includes('pids');
}

/** Makes the groups of one run, `<name of the run folder>-<n>`; what the machine does not grant is missing from the answer. */
export function makeGroups(name: string, limits: GroupLimits): readonly Group[] {
  return herePlaces().flatMap((place): Group[] => {
    const dir = join(place.dir, name);
    try {
      mkdirSync(dir);
      for (const [file, value] of settings(place, limits)) writeFileSync(join(dir, file), String(value));
      return [{ dir, counts: place.counts, entry: join(dir, 'cgroup.procs') }];
    } catch {
      remove(dir);
      return [];
    }
  });
}

/** Names of the control files: https://docs.kernel.org/admin-guide/cgroup-v1/ and cgroup-v2.html. */
function settings(place: Place, limits: GroupLimits): readonly (readonly [string, number])[] {
  if (place.version === 2) return [['memory.max', limits.memoryBytes], ['memory.swap.max', 0], ['memory.oom.group', 1], ['pids.max', limits.processes]];
  return place.counts[0] === 'memory' ? [['memory.limit_in_bytes', limits.memoryBytes]] : [['pids.max', limits.processes]];
}

/** The groups by which the kernel counts the memory and the processes of a process, as they are seen from here; empty where it cannot tell both. */
export function groupsOf(pid: number, root = '/sys/fs/cgroup'): readonly Group[] {
  const text = read(`/proc/${pid}/cgroup`) ?? '';
  const path = (controller: string): string | undefined => new RegExp(`^[0-9]+:(?:[^:\\n]*,)?${controller}(?:,[^:\\n]*)?:(/.*)$`, 'm').exec(text)?.[1];
  const [memory, pids, both] = [path('memory'), path('pids'), /^0::(\/.*)$/m.exec(text)?.[1]];
  const group = (dir: string, counts: Group['counts']): Group => ({ dir, counts, entry: join(dir, 'cgroup.procs') });
  const groups = memory !== undefined && pids !== undefined
    ? [group(join(root, 'memory', memory), ['memory']), group(join(root, 'pids', pids), ['processes'])]
    : both === undefined ? [] : [group(join(root, both), ['memory', 'processes'])];
  return groups.every(({ dir }) => members(dir).includes(pid)) ? groups : [];
}

/** Which limit of these groups was hit so far. */
export function exceeded(groups: readonly Group[]): 'memory' | 'processes' | null {
  for (const { dir, counts } of groups) {
    const oom = counts.includes('memory') ? `${read(join(dir, 'memory.events')) ?? ''}\n${read(join(dir, 'memory.oom_control')) ?? ''}` : '';
    if (/^oom_kill [1-9]/m.test(oom)) return 'memory';
    if (counts.includes('processes') && /^max [1-9]/m.test(read(join(dir, 'pids.events')) ?? '')) return 'processes';
  }
  return null;
}

/** Kills all that is left in the groups. Forking is stopped first, so that the list cannot outrun us. */
export function killGroups(groups: readonly Group[]): void {
  for (const { dir, counts } of groups) {
    if (counts.includes('processes')) write(join(dir, 'pids.max'), '0');
    write(join(dir, 'cgroup.kill'), '1');
    for (const pid of members(dir)) signal(pid, 'SIGKILL');
  }
}

export function members(dir: string): readonly number[] {
  return (read(join(dir, 'cgroup.procs')) ?? '').split('\n').filter((line) => line !== '').map(Number).filter((pid) => pid > 0);
}

/** Removes the groups of all runs of that name. They must be empty, which they are once their processes are dead. */
export function removeGroups(name: string): void {
  for (const place of herePlaces()) {
    const groups = list(place.dir).filter((one) => one.startsWith(`${name}-`));
    for (const one of groups) {
      killGroups([{ dir: join(place.dir, one), counts: place.counts, entry: '' }]);
      remove(join(place.dir, one));
    }
  }
}

/** The names of runs (as their folders are called) that have groups here, whether or not they still have a folder. */
export function runsWithGroups(): readonly string[] {
  const all = herePlaces().flatMap((place) => list(place.dir));
  return [...new Set(all.flatMap((name) => /^(run-[0-9]+-[0-9]+\.[0-9]+-[A-Za-z0-9]{6})-/.exec(name)?.[1] ?? []))];
}

function herePlaces(): readonly Place[] {
  return places(read('/proc/self/cgroup') ?? '', process.getuid?.() ?? -1, ownerOf);
}

function ownerOf(dir: string): number | undefined {
  try {
    return lstatSync(dir).uid;
  } catch {
    return undefined;
  }
}

function list(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'r+' });
  } catch {
    // The file exists only in newer kernels.
  }
}

/** The kernel needs a moment to let go of the last process. */
export function remove(dir: string): void {
  for (let round = 0; round < 40; round += 1) {
    try {
      rmdirSync(dir);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EBUSY') return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
