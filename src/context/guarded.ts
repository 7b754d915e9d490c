import { isDenied } from '../lib/policy.js';
import { isSecretPath } from '../lib/secret-path.js';
import type { Context, FileMode, Policy } from '../model/index.js';
import { makeSource, type Source } from './source.js';

/** Larger files are generated, vendored or data. */
const MAX_BYTES = 1024 * 1024;

export interface Guarded {
  open(path: string): Promise<Source | null>;
  /** May it be read at all? Asking is no request: it is not written down as refused. */
  allows(path: string): boolean;
  /** What was asked for and refused, each with its reason. */
  readonly refused: Context['left'][number][];
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: FileMode;
  readonly size: number;
}

/**
 * The only door to the repository's text. Denied paths and places for keys are refused by name, before anything is read (threat: a log
 * that names a secret file makes us show it); links are never followed, since they may point anywhere.
 */
export function guardReading(tree: readonly TreeEntry[], policy: Pick<Policy, 'denyPaths'>, read: (path: string) => Promise<string | null>): Guarded {
  const entries = new Map(tree.map((entry) => [entry.path, entry]));
  const opened = new Map<string, Promise<Source | null>>();
  const refused: Context['left'][number][] = [];
  const load = async (path: string): Promise<Source | null> => {
    const entry = entries.get(path);
    if (entry === undefined) return null;
    const reason = refusal(entry, policy);
    const text = reason === null ? await read(path) : null;
    if (text !== null && text.length <= MAX_BYTES && !text.includes('\0')) return makeSource(path, text);
    refused.push({ file: path, reason: reason ?? 'not a text file' });
    return null;
  };
  const open = (path: string): Promise<Source | null> => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const fresh = load(path);
    opened.set(path, fresh);
    return fresh;
  };
  const allows = (path: string): boolean => {
    const entry = entries.get(path);
    return entry !== undefined && refusal(entry, policy) === null;
  };
  return { open, allows, refused };
}

function refusal({ path, mode, size }: TreeEntry, policy: Pick<Policy, 'denyPaths'>): string | null {
  if (isSecretPath(path)) return 'a place for keys is never read';
  if (isDenied(policy, path)) return 'denied by the policy';
  if (mode === '120000' || mode === '160000') return 'a link is not followed';
  return size > MAX_BYTES ? 'larger than 1 MiB' : null;
}
