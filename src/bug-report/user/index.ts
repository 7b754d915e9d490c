import type { Parser } from '../parser.js';
import { readErrorformat } from './errorformat.js';
import { openPatterns, type Made } from './pattern.js';
import { readProblemMatchers } from './problem-matcher.js';

/** What the user says about tools that nobody knows here. */
export interface UserPatterns {
  /** GitHub's problem-matcher files. */
  readonly matchers: readonly { readonly path: string; readonly text: string }[];
  readonly errorformat?: string;
}

/** Patterns of the user's → parsers, or one sentence that says which of them cannot be used, and why. */
export async function userParsers({ matchers, errorformat }: UserPatterns): Promise<Made> {
  if (matchers.length === 0 && errorformat === undefined) return { ok: true, parsers: [] };
  const compile = await openPatterns();
  const parsers: Parser[] = [];
  for (const { path, text } of matchers) {
    const made = readProblemMatchers(text, compile);
    if (!made.ok) return { ok: false, reason: `The problem-matcher file ${path} cannot be used: ${made.reason}.` };
    parsers.push(...made.parsers);
  }
  if (errorformat !== undefined) {
    const made = readErrorformat(errorformat, compile);
    if (!made.ok) return { ok: false, reason: `The error format cannot be used: ${made.reason}.` };
    parsers.push(...made.parsers);
  }
  return { ok: true, parsers };
}
