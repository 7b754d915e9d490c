import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** One live process, as /proc tells it (proc(5)). `startTime` in clock ticks since boot tells two bearers of one pid apart. */
export interface ProcessInfo {
  readonly pid: number;
  readonly ppid: number;
  readonly group: number;
  readonly session: number;
  readonly startTime: string;
}

/** Every live process of this machine that we can see; empty where there is no /proc. Zombies are left out: they are dead. */
export function listProcesses(): readonly ProcessInfo[] {
  return pids().flatMap((pid) => processInfo(pid) ?? []);
}

function pids(): readonly number[] {
  try {
    return readdirSync('/proc').filter((name) => /^[0-9]{1,10}$/.test(name)).map(Number);
  } catch {
    return [];
  }
}

/** Null when the process is gone (or a zombie). */
export function processInfo(pid: number): ProcessInfo | null {
  const stat = readProc(pid, 'stat')?.toString('latin1');
  if (stat === undefined) return null;
  // The name in parentheses may hold anything, parentheses included: fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X' || fields[19] === undefined) return null;
  return { pid, ppid: Number(fields[1]), group: Number(fields[2]), session: Number(fields[3]), startTime: fields[19] };
}

/** `root` and all that descend from it, as far as the chain of parents is unbroken. */
export function descendants(all: readonly ProcessInfo[], root: number): readonly ProcessInfo[] {
  const children = new Map<number, ProcessInfo[]>();
  for (const one of all) children.set(one.ppid, [...(children.get(one.ppid) ?? []), one]);
  const found = all.filter((one) => one.pid === root);
  for (const parent of found) found.push(...(children.get(parent.pid) ?? []));
  return found;
}

/** Processes whose environment, as they were started with it, has an entry that begins with `mark` (end it with NUL to mean the whole entry). */
export function marked(all: readonly ProcessInfo[], mark: string): readonly ProcessInfo[] {
  return all.filter(({ pid }) => {
    const environ = readProc(pid, 'environ');
    return environ !== undefined && `\0${environ.toString('latin1')}`.includes(`\0${mark}`);
  });
}

/** Resident bytes and tasks (threads counted, as the kernel's own limit counts them) of these processes together. */
export function usage(processes: readonly ProcessInfo[]): { readonly bytes: number; readonly tasks: number } {
  let [bytes, tasks] = [0, 0];
  for (const { pid } of processes) {
    const status = readProc(pid, 'status')?.toString('latin1') ?? '';
    bytes += numberAfter(status, 'VmRSS:') * 1024;
    tasks += numberAfter(status, 'Threads:');
  }
  return { bytes, tasks };
}

/** Like the bytes of `usage`, but memory that several processes share is counted once. Dear: only for the last word. */
export function sharedOnce(processes: readonly ProcessInfo[]): number {
  return processes.reduce((sum, { pid }) => sum + numberAfter(readProc(pid, 'smaps_rollup')?.toString('latin1') ?? '', '\nPss:') * 1024, 0);
}

/** Which process namespace we are in: a pid means nothing in another one. */
export function processNamespace(): string {
  try {
    return /[0-9]+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

function numberAfter(text: string, label: string): number {
  const at = text.indexOf(label);
  return at < 0 ? 0 : Number.parseInt(text.slice(at + label.length, at + label.length + 32), 10) || 0;
}

/** Undefined when the process is gone or not ours to read. */
function readProc(pid: number, file: string): Buffer | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return undefined;
  }
}

/** Signals one process; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone, or not ours any more: both are what was wanted.
  }
}
