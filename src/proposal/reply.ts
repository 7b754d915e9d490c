import type { ModelResponse } from '../ports/index.js';

/** What went wrong with a call, in the words that decide what is done next (moves.ts). */
export type FailureKind =
  | 'auth'
  | 'gone'
  | 'too-large'
  | 'minute-quota'
  | 'day-quota'
  | 'transient'
  | 'blocked'
  | 'truncated'
  | 'looping'
  | 'empty'
  | 'schema'
  | 'malformed';

/** Tokens as the provider counted them; absent where it did not say. */
export interface Counted {
  readonly promptTokens?: number;
  readonly completionTokens?: number;
}

export interface ReplyText extends Counted {
  readonly ok: true;
  readonly text: string;
  /** Who answered, which need not be who was asked. */
  readonly model: string;
  readonly finish: string;
}

export interface ReplyFailure extends Counted {
  readonly ok: false;
  readonly class: FailureKind;
  /** One clean line for people, without keys. */
  readonly message: string;
  /** No HTTP answer came at all: another model of the same provider would not help. */
  readonly unreachable?: true;
  readonly retryAfterMs?: number;
  /** The most that prompt and answer may hold together, and what was asked for, where the provider says so. */
  readonly limitTokens?: number;
  readonly requestedTokens?: number;
}
export type Reply = ReplyText | ReplyFailure;

export interface DigestInput {
  readonly response: ModelResponse;
  /** The model that was asked. */
  readonly model: string;
  /** Milliseconds since the epoch, for delays given as a date. */
  readonly now: number;
  /** Our estimate of the prompt without what a server may have cached from before: it must have read at least about that. */
  readonly freshTokens: number;
}
