import { isDenied } from '../lib/policy.js';
import { decodeText } from '../lib/text.js';
import type { Policy } from '../model/index.js';
import type { Repo } from '../ports/index.js';

/** Where maintainers tell how code is written in their repository; the one that is meant for this tool first. */
const FILES = ['HEALING.md', 'AGENTS.md'];

/**
 * The conventions of the base tree, never of a patched one: what a model wrote must not tell the next model what to do. Null where there are none, or
 * where they may not be read.
 */
export async function rulesOf(repo: Pick<Repo, 'state' | 'list' | 'read'>, policy: Pick<Policy, 'denyPaths'>): Promise<string | null> {
  const entries = await repo.list(repo.state.baseTree);
  const found = FILES.find((path) => entries.some((entry) => entry.path === path && entry.mode === '100644') && !isDenied(policy, path));
  const bytes = found === undefined ? null : await repo.read(repo.state.baseTree, found);
  return bytes === null ? null : decodeText(bytes);
}
