import { shortHash } from './hash.js';

/** Every branch of ours, and nothing else. */
export const HEAL_BRANCH = /^heal\/[0-9a-f]{8}-[0-9a-f]{8}$/;
export const HEAL_KEY = /^[0-9a-f]{8}-[0-9a-f]{8}$/;
/** The account behind every workflow's own token, on github.com. By id: a name can be given to somebody else. */
export const WORKFLOW_BOT = 41898282;

/**
 * `<hash of the head branch>-<failure>`: what branch and ledger of one failure on one head branch are called by, with no foreign character in it (threat B5).
 * @param fingerprint of the Failure
 */
export function healKey(headBranch: string, fingerprint: string): string {
  const failure = /^[0-9a-f]{8}/.test(fingerprint) ? fingerprint.slice(0, 8) : shortHash(fingerprint, 8);
  return `${shortHash(headBranch, 8)}-${failure}`;
}

/** The key of a branch of ours; null for every other. */
export function keyOfBranch(branch: string): string | null {
  return HEAL_BRANCH.test(branch) ? branch.slice('heal/'.length) : null;
}

/** Without `refs/`, and outside `refs/heads`, so that it is no branch and starts no workflow. */
export function ledgerRef(key: string): string {
  return `heal/ledger/${key}`;
}
