import { faultOf } from './fault-of.js';
import type { Ground } from './ground.js';
import { unfitPatch } from './patch-shape.js';
import { finish, indexOf } from './trees.js';

export type Applied = { readonly ok: true; readonly tree: string } | { readonly ok: false; readonly reason: string };

/**
 * Applies a patch that somebody else wrote to a tree, in an index of ours. Strict: no three-way merge, no recount, no rejects, no hunk at
 * another line than it says (threat D12). What the headers claim is of no matter, since the tree that comes out is what is judged.
 * @see https://git-scm.com/docs/git-apply
 */
export async function applyPatch(ground: Ground, base: string, patch: Uint8Array): Promise<Applied> {
  const unfit = unfitPatch(patch);
  if (unfit !== null) return { ok: false, reason: `The patch ${unfit}.` };
  const index = await indexOf(ground, base);
  const answer = await ground.plain(['apply', '--cached', '--verbose', '--whitespace=nowarn', '-p1', '-'], { index, input: patch });
  const told = answer.stderr.toString();
  if (answer.code !== 0) return { ok: false, reason: `The patch does not apply: ${faultOf(answer.stderr) || 'git gave no reason'}.` };
  const moved = /^Hunk #\d+ succeeded at (\d+) \(offset/m.exec(told);
  if (moved !== null) return { ok: false, reason: `The patch fits at line ${moved[1] ?? ''} only, which is not where it says.` };
  return { ok: true, tree: await finish(ground, index) };
}
