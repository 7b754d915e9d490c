import type { StoreFailure } from '../../ports/index.js';

export const NO_STORE: StoreFailure = { ok: false, none: true, reason: 'there is no store here' };

export function failed(reason: string): StoreFailure {
  return { ok: false, none: false, reason };
}

/** Why the system refused, in words of ours: its own message names paths. */
export function refusedBy(error: unknown): StoreFailure {
  if (error instanceof Unfit) return failed(error.message);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return failed(REASONS[code] ?? (code === '' ? 'it could not be reached' : code));
}

/** What stands in the store is not what we would have put there. */
export class Unfit extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'the file system is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk is full', ENOTDIR: 'a file stands where its folder should be',
  ELOOP: 'a link stands where its own file should be',
};
