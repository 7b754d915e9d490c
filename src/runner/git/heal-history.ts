import { baseOf, type HealCommit } from '../../lib/heal-commits.js';
import type { GitAnswer } from './run-git.js';
import { textOf } from './run-git.js';

/** A commit object as `cat-file` prints it: headers, an empty line, the message. Null where git has none of that name. */
export function parseCommit(answer: GitAnswer): HealCommit | null {
  if (answer.code !== 0) return null;
  const text = textOf(answer);
  const end = text.indexOf('\n\n');
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n');
  const field = (name: string): string[] => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const base = end < 0 ? undefined : baseOf(text.slice(end + 2));
  return { tree: field('tree')[0] ?? '', parents: field('parent'), ...(base === undefined ? {} : { base }) };
}
