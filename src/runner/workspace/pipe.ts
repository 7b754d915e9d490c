import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, readdirSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';

/**
 * A real pipe: Node's own are sockets, which a step cannot open again as /dev/stdout. `write` is for the child alone; close it here
 * once the child has it, or the end never comes.
 */
export interface Pipe {
  readonly read: Socket;
  readonly write: number;
}

/** Makes a pipe by way of a name at `path` (in a private folder), which is gone again when this returns. */
export function openPipe(path: string): Pipe {
  execFileSync('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const write = openSync(path, constants.O_WRONLY);
    return { read: new Socket({ fd, readable: true, writable: false }), write };
  } finally {
    unlinkSync(path);
  }
}

const CLOSE_ON_EXEC = 0o2000000;

/**
 * Descriptors above stderr that our children would inherit from whoever started us (proc(5), fdinfo). A child could write to
 * them what our starter then believes to be ours.
 */
export function inheritableDescriptors(): readonly number[] {
  return list('/proc/self/fd')
    .map(Number)
    .filter((fd) => fd > 2 && fd < 1024)
    .filter((fd) => {
      const flags = /^flags:\s+([0-7]+)$/m.exec(text(`/proc/self/fdinfo/${fd}`))?.[1];
      return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
    });
}

/** The `stdio` of a child: nothing to read, `out` for both outputs, `extra` as it is, all else that would leak replaced by nothing. */
export function childStdio(out: number, extra: readonly number[]): { readonly stdio: ('ignore' | 'pipe' | number)[]; readonly close: () => void } {
  const leaks = inheritableDescriptors();
  const nothing = openSync('/dev/null', 'r+');
  const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', out, out];
  for (let fd = 3; fd <= Math.max(2, ...leaks, ...extra); fd += 1) stdio.push(extra.includes(fd) ? 'pipe' : leaks.includes(fd) ? nothing : 'ignore');
  return { stdio, close: () => closeSync(nothing) };
}

function list(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function text(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
