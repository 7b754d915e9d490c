import { HEAL_BRANCH, healKey } from '../lib/heal-names.js';
import type { HealRecord } from '../model/index.js';

export const BRANCH = HEAL_BRANCH;

/**
 * `heal/<hash of the head branch>-<failure>`: one live branch per head branch and failure, and no foreign character in it
 * (threat B5: a branch or job name that reaches git as an option or another ref).
 * @param headBranch the branch that was healed; a detached HEAD counts as one of its own name
 */
export function branchName(record: HealRecord, headBranch: string | undefined): string {
  return `heal/${healKey(headBranch ?? record.branch ?? 'HEAD', record.failure?.fingerprint ?? '')}`;
}

/** Eight hex digits that stand for the failure: the head of its fingerprint. */
export function failureKey(record: HealRecord): string {
  return healKey('', record.failure?.fingerprint ?? '').split('-')[1] ?? '';
}
