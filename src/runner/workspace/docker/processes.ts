import { processInfo, signal } from '../processes.js';
import type { ProcessInfo } from '../processes.js';
import type { ProcessTree } from '../tree.js';
import type { Box } from './warm.js';

/**
 * The processes of one run in a container. Once the command itself is gone, what it left running is killed, for the client waits for
 * everybody who holds its output. What then is still there is not hunted: the container ends with it, and the next run gets a new one.
 */
export function boxTree(box: Box): ProcessTree {
  const all = (): readonly ProcessInfo[] => box.others().flatMap((pid) => processInfo(pid) ?? []);
  return {
    adopt: () => undefined,
    look() {
      const found = all();
      const inside = new Set([...box.keepers, ...found.map(({ pid }) => pid)]);
      if (found.every(({ ppid }) => inside.has(ppid))) for (const { pid } of found) signal(pid, 'SIGKILL');
      return found;
    },
    terminate() {
      for (const { pid } of all()) signal(pid, 'SIGTERM');
    },
    async kill() {
      if (box.over() || box.others().length > 0) await box.end();
    },
    killNow() {
      for (const { pid } of all()) signal(pid, 'SIGKILL');
      void box.end();
    },
  };
}
