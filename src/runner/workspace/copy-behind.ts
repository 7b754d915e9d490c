import type { RunResult } from '../../model/index.js';
import type { OpenClone } from './clone.js';

/** How the system says that a folder of a lower layer cannot be renamed; as libc, Node, Go, Rust, Python and Java print it. */
const CROSS_DEVICE = /EXDEV|cross-device link/i;

/** Makes a copy to go on in; `warn` = the user should hear of it. */
export type GiveUp = (reason: string, warn: boolean) => Promise<OpenClone>;

/**
 * An overlay that is given up for a copy where it turns out not to do: the command renames a folder that lies in a lower layer, which no overlay
 * without privileges can, or the user's work tree changed beneath it. All that was done in the clone so far is done again in the
 * copy, and what is told is what happened there.
 */
export function withCopyBehind(overlay: OpenClone, giveUp: GiveUp): OpenClone {
  let [current, over] = [overlay, false];
  const done: ((clone: OpenClone) => Promise<unknown>)[] = [];
  const moveOn = async ({ reason, warn }: Why): Promise<void> => {
    const copy = await giveUp(reason, warn);
    const left = current;
    current = copy;
    await left.dispose();
    for (const step of done) await step(copy);
  };
  return {
    ...overlay,
    async run(request) {
      const before = current;
      let result = await current.run(request);
      const why = before === overlay && !over ? await whyNot(overlay, result) : undefined;
      if (why !== undefined && !over) {
        await moveOn(why);
        result = await current.run(request);
      }
      done.push((clone) => clone.run(request));
      return result;
    },
    runArgv: (argv, env, limits) => current.runArgv(argv, env, limits),
    async apply(patch) {
      await current.apply(patch);
      done.push((clone) => clone.apply(patch));
    },
    reports: (globs) => current.reports(globs),
    changes: () => current.changes(),
    drift: () => current.drift(),
    dispose() {
      over = true;
      return current.dispose();
    },
  };
}

interface Why {
  readonly reason: string;
  readonly warn: boolean;
}

async function whyNot(overlay: OpenClone, { exitCode, killedBy, output }: RunResult): Promise<Why | undefined> {
  if (killedBy === 'abort') return undefined;
  const changed = await overlay.drift();
  if (changed !== undefined) return { reason: `the work tree changed beneath it (${JSON.stringify(changed)})`, warn: true };
  const renames = exitCode !== 0 && CROSS_DEVICE.test(Buffer.from(output).toString('utf8'));
  return renames ? { reason: 'the command renames a folder that an overlay cannot rename', warn: false } : undefined;
}
