import { lstatSync, readdirSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** So long nobody has written it, and nobody will miss it. */
const KEPT = 30 * DAY;
/** At most so many entries are looked at, so that a store never makes a run wait. */
const MOST = 5000;

/** The folder of a repository, as we name it: whatever else lies in a folder that the user gave us is not ours to touch. */
const SCOPE = /^[0-9a-f]{16}$/;
const GROUPS = ['budget', 'rarity'];
/** A text, or what a run that was killed left beside its place. */
const TEXT = /^[a-z0-9-]{1,64}\.json(?:\.[0-9-]{1,60})?$/;

/** Takes away what is old: counts of days long gone, logs of steps that have another name now. Never throws; what resists is tried again next time. */
export function prune(root: string): void {
  const walk = createWalk(MOST);
  for (const scope of namesIn(root).filter((name) => SCOPE.test(name))) for (const group of GROUPS) walk(join(root, scope, group), 0);
}

function createWalk(most: number): (folder: string, depth: number) => void {
  let left = most;
  const walk = (folder: string, depth: number): void => {
    if (statOf(folder)?.isDirectory() !== true) return;
    for (const name of namesIn(folder)) {
      if ((left -= 1) < 0) return;
      const path = join(folder, name);
      const stat = statOf(path);
      if (stat?.isDirectory() === true && depth === 0) walk(path, 1);
      if (stat?.isFile() === true && TEXT.test(name) && Date.now() - stat.mtimeMs > KEPT) attempt(() => rmSync(path));
    }
    // A folder that another run has just made for its text stays for a while; one that is not empty stays anyway.
    if (depth > 0 && Date.now() - (statOf(folder)?.mtimeMs ?? Infinity) > DAY) attempt(() => rmdirSync(folder));
  };
  return walk;
}

function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

function statOf(path: string): Stats | undefined {
  return attempt(() => lstatSync(path));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
