import { faultOf } from './fault-of.js';
import type { Ground } from './ground.js';
import { absoluteName } from './patch-names.js';
import { finish, indexOf } from './trees.js';

export type Applied = { readonly ok: true; readonly tree: string } | { readonly ok: false; readonly reason: string };

/**
 * Applies a patch that somebody else wrote to a tree, in an index of ours. Strict: no three-way merge, no recount, no rejects, exact context
 * at whatever line it stands. What the headers claim is of no matter, since the tree that comes out is what is judged.
 * @see https://git-scm.com/docs/git-apply
 */
export async function applyPatch(ground: Ground, base: string, patch: Uint8Array): Promise<Applied> {
  const absolute = absoluteName(patch);
  if (absolute !== null) return { ok: false, reason: `The patch names a path from the root of the machine: ${absolute}.` };
  const index = await indexOf(ground, base);
  const answer = await ground.plain(['apply', '--cached', '--whitespace=nowarn', '-p1', '-'], { index, input: patch });
  if (answer.code === 0) return { ok: true, tree: await finish(ground, index) };
  return { ok: false, reason: `The patch does not apply: ${faultOf(answer.stderr) || 'git gave no reason'}.` };
}
