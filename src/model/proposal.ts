import type { Shown } from './context.js';

/**
 * `near` is a 1-based line hint (a diff's header): it is told where a block is refused, and never chooses a place. `readings` are other ways to
 * divide the same block, where its text holds lines that look like a divider: exactly one of all must fit.
 * `rewrite` gives code anew as it shall be: a whole file, or whole functions and types of it.
 */
export type Edit =
  | { readonly kind: 'replace'; readonly file: string; readonly search: string; readonly replace: string; readonly near?: number; readonly readings?: readonly Reading[] }
  | { readonly kind: 'rewrite'; readonly file: string; readonly content: string }
  | { readonly kind: 'write'; readonly file: string; readonly content: string }
  | { readonly kind: 'mode'; readonly file: string; readonly mode: '100644' | '100755' };

export interface Reading {
  readonly search: string;
  readonly replace: string;
}

export type Origin =
  | { readonly kind: 'fixer'; readonly name: string }
  | { readonly kind: 'model'; readonly provider: string; readonly model: string };

/** Edits with their rationale. What a model says of itself (`confidence`) is logged only. */
export interface Proposal {
  readonly origin: Origin;
  readonly edits: readonly Edit[];
  readonly rationale: string;
  readonly confidence?: number;
}

export interface Usage {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly seconds: number;
  /** US dollars by list price of the models that answered. Absent = no price of them is known. */
  readonly money?: number;
  /** Calls that `money` leaves out, because nobody knows what they cost: it is then a least amount. */
  readonly unpricedCalls?: number;
}

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Exactly what would be sent, and to whom. */
export interface Prompt {
  readonly provider: string;
  readonly model: string;
  readonly messages: readonly Message[];
  readonly tokens: number;
  /** Files of which it shows text: the only ones that an answer may edit. */
  readonly files?: readonly string[];
  /** Every snippet and change that is in it, with its reason and its tokens. */
  readonly shown?: readonly Shown[];
}
