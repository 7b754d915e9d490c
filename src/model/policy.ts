/** What a proposal of one origin may touch beyond ordinary product code. Everything is closed unless granted. */
export interface Grant {
  /** Globs (repository-relative) that are open although their role is closed. */
  readonly paths: readonly string[];
  /** Mode bits may change. */
  readonly modes: boolean;
  /** Caps that replace the policy's own where larger. */
  readonly maxFiles?: number;
  readonly maxLines?: number;
}

/** What this run may do; resolved once, from inputs and base-ref configuration. A mode is a Policy. */
export interface Policy {
  readonly mode: 'fix' | 'tests' | 'docs';
  readonly allowPaths: readonly string[];
  readonly denyPaths: readonly string[];
  readonly maxFiles: number;
  readonly maxLines: number;
  readonly maxBytes: number;
  /** Tier thresholds on the score: none < draft ≤ draft tier < ready ≤ ready tier. */
  readonly draftScore: number;
  readonly readyScore: number;
  readonly network: 'auto' | 'none' | 'full';
}

/** Limits and what is spent. Seconds are wall time, money is US dollars. */
export interface Budget {
  readonly maxAttempts: number;
  readonly maxCalls: number;
  readonly maxTokens: number;
  readonly maxSeconds: number;
  /** US dollars; absent = no limit. */
  readonly maxMoney?: number;
  readonly spent: { readonly attempts: number; readonly calls: number; readonly tokens: number; readonly seconds: number; readonly money?: number };
}
