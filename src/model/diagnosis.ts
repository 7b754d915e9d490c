export type FailureClass =
  | 'code' | 'dependency' | 'workflow' | 'unknown'
  | 'runner-lost' | 'timeout' | 'oom' | 'disk' | 'net' | 'registry' | 'rate-limit' | 'image' | 'actions-service' | 'auth' | 'flaky-test' | 'base-broken';

/** What a diagnosis calls for. */
export type Action = 'patch' | 'rerun' | 'escalate' | 'nothing';

export interface Diagnosis {
  readonly class: FailureClass;
  readonly action: Action;
  /** One sentence: what is the cause, as far as plain code can tell. */
  readonly cause: string;
  /** The rule of the cause table that decided, and the line it matched. */
  readonly rule: string;
  readonly evidence?: string;
  /** Tracked files that the primary reports point at, most likely culprit first. */
  readonly files: readonly string[];
}
