/** The classes of failures that no edit cures; the rule of their reports. */
export type InfraClass = 'runner-lost' | 'timeout' | 'oom' | 'disk' | 'net' | 'registry' | 'rate-limit' | 'image' | 'actions-service' | 'auth';

/** One signature, with a line that it must match and a near miss that it must not. */
export interface InfraRow {
  readonly class: InfraClass;
  /** In every line that fits; keeps the pattern away from all others. */
  readonly literal: string;
  /** Anchored to how the line begins wherever possible: tests and logs talk about such errors without having them. */
  readonly pattern: RegExp;
  readonly severity?: 'warning';
  readonly positive: string;
  readonly nearMiss: string;
}

/** How tools begin a line that says why they gave up. */
export const TOLD = '^(?:\\s{0,8}(?:[Ee]rror|ERROR|[Ff]atal|FATAL|E|Caused by|Cause|npm (?:ERR!|error)|curl|wget|docker|go|pip|uv|error [\\w-]{1,30})(?:[:!]|\\s\\(|\\s(?=code|network|errno|An |request )))?\\s?';
/** A refused or unknown localhost is a service that the tests did not start: not the network. */
export const AWAY = '(?!.{0,300}(?:localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1\\b|0\\.0\\.0\\.0))';
/** A pattern, written so that it can be put together. */
export const row = (pattern: string): RegExp => new RegExp(pattern);
