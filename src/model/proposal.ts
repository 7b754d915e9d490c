import type { Shown } from './context.js';

/** `near` is a 1-based line hint that only ever chooses among equals; it is never believed. */
export type Edit =
  | { readonly kind: 'replace'; readonly file: string; readonly search: string; readonly replace: string; readonly near?: number }
  | { readonly kind: 'write'; readonly file: string; readonly content: string }
  | { readonly kind: 'mode'; readonly file: string; readonly mode: '100644' | '100755' };

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
