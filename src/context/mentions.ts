import { alignLines } from '../lib/line-diff.js';
import { splitLines } from '../lib/lines.js';
import type { BugReport, Failure } from '../model/index.js';
import type { TriggeringChange } from './culprit.js';
import type { Guarded } from './guarded.js';

const NAME = /[A-Za-z_$][\w$]{2,80}/g;
const BUGS = 10;
const CHARACTERS = 2_000;
const CHANGED = 12;
/** Longer files are not compared line by line for this. */
const LINES = 3_000;

/** What a failure speaks of, as far as the repository may know it. */
export interface Mentions {
  readonly names: ReadonlySet<string>;
  /** Files of the reports, their frames and the triggering change. */
  readonly files: readonly string[];
}

/** Names in what was reported, in the functions on the stack and on the lines that the triggering change touched. */
export async function mentionsOf({ primary }: Failure, { change, guarded }: { readonly change?: TriggeringChange | undefined; readonly guarded: Guarded }): Promise<Mentions> {
  const bugs = primary.slice(0, BUGS);
  const said = bugs.flatMap((bug) => namesIn(textOf(bug)));
  const files = bugs.flatMap((bug) => [bug.file, ...(bug.frames ?? []).map((frame) => frame.file)]).filter((file) => file !== undefined);
  const changed = (change?.paths ?? []).filter((path) => guarded.allows(path)).slice(0, CHANGED);
  const touched = change === undefined ? [] : await Promise.all(changed.map((path) => changedNames(path, change, guarded)));
  return { names: new Set([...said, ...touched.flat()]), files: [...new Set([...files, ...changed])] };
}

function textOf({ message, test, expected, actual, rule, frames = [] }: BugReport): string {
  return [message, test, expected, actual, rule, ...frames.map((frame) => frame.function)].map((part) => (part ?? '').slice(0, CHARACTERS)).join(' ');
}

export function namesIn(text: string): readonly string[] {
  return text.match(NAME) ?? [];
}

async function changedNames(path: string, change: TriggeringChange, guarded: Guarded): Promise<readonly string[]> {
  const [after, text] = [await guarded.open(path), await change.before(path)];
  const before = splitLines(text ?? '');
  if (after === null || before.length > LINES || after.lines.length > LINES) return [];
  const kept = new Set(alignLines(before, after.lines).map(([, now]) => now));
  return after.code.flatMap((line, n) => (kept.has(n) ? [] : namesIn(line)));
}
