import { shortHash } from '../lib/hash.js';
import { HEAL_BRANCH, healKey, ledgerRef as ledgerOf } from '../lib/heal-names.js';
import type { HealRecord } from '../model/index.js';

export const BRANCH = HEAL_BRANCH;

/**
 * `heal/<hash of the head branch>-<failure>`: one live branch per head branch and failure, and no foreign character in it
 * (threat B5: a branch or job name that reaches git as an option or another ref).
 * @param headBranch the branch that was healed; a detached HEAD counts as one of its own name
 */
export function branchName(record: HealRecord, headBranch: string | undefined): string {
  // All jobs of a heal mean the same branch, and what is mended on a branch of ours goes on there.
  if (record.key !== undefined) return `heal/${record.key}`;
  if (headBranch !== undefined && BRANCH.test(headBranch)) return headBranch;
  return `heal/${healKey(headBranch ?? record.branch ?? 'HEAD', record.failure?.fingerprint ?? '')}`;
}

/** Eight hex digits that stand for the failure: the head of its fingerprint. */
export function failureKey(record: HealRecord): string {
  return healKey('', record.failure?.fingerprint ?? '').split('-')[1] ?? '';
}

/** Where the ledger of a failure stands, below `refs/`: named like its branch, so that either is found from the other. */
export function ledgerRef(branch: string): string {
  return ledgerOf(branch.slice('heal/'.length));
}

/** Where it is kept which commits of a branch were run once more. */
export function rerunsRef(headBranch: string): string {
  return `heal/ledger/${shortHash(headBranch, 8)}-reruns`;
}
