import { visible } from '../lib/foreign.js';
import { alignLines } from '../lib/line-diff.js';
import type { PatchFile } from '../model/index.js';
import type { HubLineComment, HubPullFile } from '../ports/hub.js';

/** Both images of a file that a fix changes. */
export interface Changed extends Pick<PatchFile, 'path' | 'modeBefore' | 'modeAfter' | 'binary'> {
  readonly before: string | null;
  readonly after: string | null;
}

export type Suggested = { readonly ok: true; readonly comments: readonly HubLineComment[] } | { readonly ok: false; readonly reason: string };

/** More than a reader clicks. */
const MOST = 20;

/**
 * A fix as suggestions on the lines of a pull request's diff: all of it, or the reason why it cannot be told so. A suggestion replaces whole lines that stand in one hunk, by text that a
 * reader sees as it is; half a fix was never tried.
 * @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request
 */
export function suggestionsOf(changes: readonly Changed[], files: readonly HubPullFile[]): Suggested {
  const comments: HubLineComment[] = [];
  for (const change of changes) {
    const reason = unfit(change);
    if (reason !== null) return { ok: false, reason };
    const hunks = hunksOf(files.find((file) => file.path === change.path)?.patch ?? '');
    for (const block of blocksOf(linesOf(change.before), linesOf(change.after))) {
      if (!hunks.some(([from, to]) => from <= block.from && block.to <= to)) return { ok: false, reason: 'It changes lines that the pull request does not show.' };
      if (block.text.some((line) => line.includes('\r') || visible(line) !== line)) return { ok: false, reason: 'It holds characters that a suggestion would not keep.' };
      comments.push({ path: change.path, line: block.to, ...(block.from === block.to ? {} : { startLine: block.from }), body: suggestion(block.text) });
    }
  }
  return comments.length > MOST ? { ok: false, reason: `It is more than ${MOST} changes.` } : { ok: true, comments };
}

function unfit({ before, after, modeBefore, modeAfter, binary }: Changed): string | null {
  if (binary || before === null || after === null) return 'It makes, removes or replaces a whole file.';
  if (modeBefore !== modeAfter) return 'It changes the mode of a file.';
  return before.endsWith('\n') && after.endsWith('\n') ? null : 'It changes a file whose last line has no end.';
}

interface Block {
  /** First and last line of the old side that it replaces, from 1. */
  readonly from: number;
  readonly to: number;
  readonly text: readonly string[];
}

/** What differs, as lines to replace. A suggestion cannot stand between lines: one that only adds takes the line before it along, or the first one. */
function blocksOf(a: readonly string[], b: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...alignLines(a, b), [a.length, b.length] as const]) {
    if (i > x || j > y) {
      const above = i > x ? 0 : x > 0 ? 1 : 0;
      const below = i > x || x > 0 ? 0 : 1;
      blocks.push({ from: x - above + 1, to: i + below, text: [...a.slice(x - above, x), ...b.slice(y, j), ...a.slice(i, i + below)] });
    }
    [x, y] = [i + 1, j + 1];
  }
  return joined(blocks, b);
}

/** Two that share a line are one. Only the first line of a file can be shared: by what is put above it and what is put below. */
function joined(blocks: readonly Block[], b: readonly string[]): readonly Block[] {
  const [first, second, ...rest] = blocks;
  if (first === undefined || second === undefined || second.from > first.to) return blocks;
  return [{ from: first.from, to: second.to, text: b.slice(0, first.text.length + second.text.length - 1) }, ...rest];
}

/** Line numbers of the new side that each hunk shows, first and last. Every line of a hunk but its head begins with a sign, so no file can forge one. */
function hunksOf(patch: string): readonly (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].map(([, from = '0', count = '1']) => [Number(from), Number(from) + Number(count) - 1] as const);
}

/** Fenced by more backticks than stand in it (threat B3). */
function suggestion(lines: readonly string[]): string {
  const ticks = '`'.repeat(Math.max(3, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length + 1))));
  return `${ticks}suggestion\n${lines.map((line) => `${line}\n`).join('')}${ticks}`;
}

function linesOf(text: string | null): readonly string[] {
  const lines = (text ?? '').split('\n');
  lines.pop();
  return lines;
}
