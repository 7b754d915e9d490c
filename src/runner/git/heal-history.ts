import type { GitAnswer } from './run-git.js';
import { textOf } from './run-git.js';

/** More commits of ours than any branch of ours will have. */
const MAX_COMMITS = 50;

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** The `Heal-Base` trailer; absent in a commit that is not ours. */
  readonly base?: string;
}

/** Asks for one commit; null where it is not here or is none. */
export type ReadCommit = (name: string) => Promise<Commit | null>;

/**
 * Whether every commit of a branch, back to the base that its first one names, is ours. A forged trailer gains nothing: we
 * then add a commit to a branch that its author could have changed anyway.
 */
export async function isOurs(tip: string, read: ReadCommit): Promise<boolean> {
  let [at, base] = [tip, ''];
  for (let i = 0; i < MAX_COMMITS && at !== base; i++) {
    const commit = await read(at);
    const parent = commit?.parents[0];
    if (commit?.base === undefined || parent === undefined) return false;
    [at, base] = [parent, commit.base];
  }
  return at === base;
}

/** A commit object as `cat-file` prints it: headers, an empty line, the message. */
export function parseCommit(answer: GitAnswer): Commit | null {
  if (answer.code !== 0) return null;
  const text = textOf(answer);
  const end = text.indexOf('\n\n');
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
  const field = (name: string): string[] => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const base = end < 0 ? undefined : /^Heal-Base: ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(lastParagraph(text.slice(end + 2)))?.[1];
  return { tree: field('tree')[0] ?? '', parents: field('parent'), ...(base === undefined ? {} : { base }) };
}

/** Trailers stand in the last paragraph; the same words elsewhere in a message are only words. */
function lastParagraph(message: string): string {
  const trimmed = message.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\n\n') + 1);
}
