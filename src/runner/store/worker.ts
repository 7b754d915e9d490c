/** One exchange with the cache service. */
export interface Task {
  readonly do: 'read' | 'write';
  readonly group: string;
  /** What makes the key of a save unlike every other. */
  readonly suffix: string;
  readonly bundle?: string;
}

/** Where the bundle stands in the working folder, before a save and after a restore. */
export const BUNDLE_FILE = 'store.json';
/** The version of what is kept: another one is another store. */
const PREFIX = 'heal-store-1';

/**
 * The worker's whole life: one exchange, in a folder of its own.
 * @returns 0 done (a miss is done as well), 1 the service could not be used
 */
export async function runStore(argv: readonly string[]): Promise<number> {
  const task = JSON.parse(argv[0] ?? '') as Task;
  const complaints = listen();
  // Loaded here and nowhere else: nobody else pays for it.
  const cache = await import('@actions/cache');
  const key = `${PREFIX}-${task.group}-`;
  if (task.do === 'read') await cache.restoreCache([BUNDLE_FILE], `${key}${task.suffix}`, [key], { timeoutInMs: 5000, segmentTimeoutInMs: 10_000 });
  else await cache.saveCache([BUNDLE_FILE], `${key}${task.suffix}`);
  return complaints() ? 1 : 0;
}

/** The client never throws for a service that fails, and answers as for a miss; it only complains, on standard output. */
function listen(): () => boolean {
  let heard = false;
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((piece: string | Uint8Array, ...rest: []) => {
    if (/Failed to (?:restore|save)|reservation failed|Unable to finalize/.test(String(piece))) heard = true;
    return write(piece, ...rest);
  });
  return () => heard;
}
