export interface CheckResult {
  readonly id: string;
  readonly ok: boolean;
  readonly reason: string;
}

/** One row of the score table as it applied: what was looked at, what it was worth. */
export interface Evidence {
  readonly id: string;
  readonly points: number;
  readonly reason: string;
}

export type Tier = 'none' | 'draft' | 'ready';

export interface Verdict {
  readonly accepted: boolean;
  readonly tier: Tier;
  /** 0..1 */
  readonly score: number;
  readonly checks: readonly CheckResult[];
  readonly evidence: readonly Evidence[];
}
