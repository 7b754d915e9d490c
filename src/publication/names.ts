import type { HealRecord } from '../model/index.js';
import { shortHash } from '../lib/hash.js';

/** Every branch of ours, and nothing else. */
export const BRANCH = /^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/;

/**
 * `heal/<hash of the head branch>-<failure>`: one live branch per head branch and failure, and no foreign character in it
 * (threat B5: a branch or job name that reaches git as an option or another ref).
 * @param headBranch the branch that was healed; a detached HEAD counts as one of its own name
 */
export function branchName(record: HealRecord, headBranch: string | undefined): string {
  // What is mended on a branch of ours goes on there.
  if (headBranch !== undefined && BRANCH.test(headBranch)) return headBranch;
  return `heal/${shortHash(headBranch ?? record.branch ?? 'HEAD', 8)}-${failureKey(record)}`;
}

/** Eight hex digits that stand for the failure: the head of its fingerprint. */
export function failureKey(record: HealRecord): string {
  const fingerprint = record.failure?.fingerprint ?? '';
  return /^[0-9a-f]{8}/.test(fingerprint) ? fingerprint.slice(0, 8) : shortHash(fingerprint, 8);
}

/** Where the ledger of a failure stands, below `refs/`: named like its branch, so that either is found from the other. */
export function ledgerRef(branch: string): string {
  return `heal/ledger/${branch.slice('heal/'.length)}`;
}

/** Where it is kept which commits of a branch were run once more. */
export function rerunsRef(headBranch: string): string {
  return `heal/ledger/${shortHash(headBranch, 8)}-reruns`;
}
