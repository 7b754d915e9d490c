import { statSync } from 'node:fs';
import { codeOf } from './paths.js';
import { processInfo, processNamespace } from './processes.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether the run of that name (and with that folder) has lost its owner. An owner in another process namespace (a container with the same temp folder) cannot be looked up: its run is left for a day.
 */
export function isAbandoned(dir: string, name: string): boolean {
  const owner = /^run-([0-9]{1,10})-([0-9]{1,20})\.([0-9]{1,20})-/.exec(name);
  if (owner === null) return false;
  if (owner[3] !== processNamespace()) return Date.now() - mtime(dir) > DAY;
  return owner[2] === '0' ? !isAlive(Number(owner[1])) : processInfo(Number(owner[1]))?.startTime !== owner[2];
}

function mtime(dir: string): number {
  try {
    return statSync(dir).mtimeMs;
  } catch {
    return Date.now();
  }
}

/** Without /proc: the pid alone decides. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
