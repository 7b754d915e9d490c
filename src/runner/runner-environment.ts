import { readFileSync } from 'node:fs';

/** A program's environment is capped by the kernel well below this. */
const MOST = 8 << 20;

/**
 * The environment of the runner that started this step, as it was when the runner itself started: earlier steps add to ours, never to that. Only Linux tells it, and only where the
 * runner is our parent (in a job container it is not); null elsewhere.
 * @param parent a folder of /proc
 */
export function runnerEnvironment(parent = `/proc/${process.ppid}`): Readonly<Record<string, string>> | null {
  try {
    const [program = ''] = readFileSync(`${parent}/cmdline`, 'utf8').split('\0');
    const bytes = readFileSync(`${parent}/environ`);
    if (!/(?:^|\/)Runner\.Worker$/.test(program) || bytes.length > MOST) return null;
    return Object.fromEntries(bytes.toString('utf8').split('\0').flatMap((entry) => (entry.includes('=') ? [[entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]] : [])));
  } catch {
    return null;
  }
}
