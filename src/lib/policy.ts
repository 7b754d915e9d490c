import type { Grant, Policy } from '../model/index.js';
import { matchAnyGlob } from './glob.js';

export interface PolicyChoice {
  readonly mode: Policy['mode'];
  readonly allowPaths?: readonly string[];
  readonly denyPaths?: readonly string[];
  /** 0..1: from here on a fix is `ready`. */
  readonly minConfidence?: number;
  readonly network?: Policy['network'];
}

const DRAFT_SCORE = 0.5;
const READY_SCORE = 0.8;

/**
 * The Policy of a run, from what the caller chose. Caps are threats D13: 5 files, 120 changed lines, 64 KiB.
 * A wish for a readiness below the draft threshold lowers that too, so that the tiers keep their order.
 */
export function resolvePolicy(choice: PolicyChoice): Policy {
  const readyScore = choice.minConfidence ?? READY_SCORE;
  return {
    mode: choice.mode,
    allowPaths: choice.allowPaths ?? [],
    denyPaths: choice.denyPaths ?? [],
    maxFiles: 5,
    maxLines: 120,
    maxBytes: 64 * 1024,
    draftScore: Math.min(DRAFT_SCORE, readyScore),
    readyScore,
    network: choice.network ?? 'auto',
  };
}

/**
 * Is a path denied by the caller? Read as widely as a person may have meant it: in any case, a folder stands for all below it,
 * and a name without a slash for that name anywhere.
 */
export function isDenied(policy: Pick<Policy, 'denyPaths'>, path: string): boolean {
  const globs = policy.denyPaths.flatMap((written) => {
    const glob = written.replace(/\/$/, '');
    const below = [glob, `${glob}/**`];
    return glob.includes('/') ? below : [...below, `**/${glob}`, `**/${glob}/**`];
  });
  return matchAnyGlob(globs, path, { ignoreCase: true });
}

/**
 * Does the caller's Policy, or a fixer's grant, open a path whose role is closed? Read as narrowly as it is written: `**` does not
 * reach into names that begin with a dot, case counts, and a denied path stays denied whoever opens it.
 */
export function isOpened(open: { readonly policy: Pick<Policy, 'allowPaths' | 'denyPaths'>; readonly grant: Pick<Grant, 'paths'> }, path: string): boolean {
  if (isDenied(open.policy, path)) return false;
  return openedBy(open.policy.allowPaths, path) || openedBy(open.grant.paths, path);
}

/** The narrow reading alone. */
export function openedBy(globs: readonly string[], path: string): boolean {
  return matchAnyGlob(globs, path, { dot: false });
}
