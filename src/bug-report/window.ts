import type { LogLine } from '../model/index.js';
import { mask } from './fingerprint.js';

/** What of an output that nobody can read is most likely to say why it failed. */
export interface FailingWindow {
  /** The line itself. */
  readonly message: string;
  /** The lines around it, by raw line number. */
  readonly from: number;
  readonly to: number;
  /** How many lines of the same output are not in it. */
  readonly cut: number;
}

/** A command that the shell (`set -x`), a test of documents or npm shows before it runs. */
const SHOWN = /^(?:\+{1,3}|\$|>) \S/;
/** So many lines before the end are looked at. */
export const LOOKED_AT = 2_000;
const BEFORE = 9;
const AFTER = 25;
/** What is said further from the end was followed by too much that went well. */
const LATE = 80;

const TELLING =
  /\b(?:err(?:or)?s?|fail(?:ed|s|ure|ures|ing)?|fatal|exception|panic(?:ked)?|abort(?:ed|ing)?|crash(?:ed)?|cannot|can't|couldn't|could not|unable to|not found|no such|not (?:allowed|permitted|supported|clean|up to date)|missing|denied|refus(?:ed|es|ing)|reject(?:ed|ing)|invalid|illegal|unexpected|unknown|unsupported|undefined|unresolved|timed? ?out|exceed(?:s|ed)?|more than|less than|too (?:many|few|large|long|old)|must (?:be|not)|conflicts?|mismatch(?:ed)?|dirty|differs?|out of date|killed|signal)\b/i;
/** The same words where nothing is wrong. */
const QUIET = /\b(?:0|no|without) (?:err(?:or)?s?|fail(?:ed|ures?)|warnings?|conflicts?)\b|\b(?:err(?:or)?s?|fail(?:ed|ures?))(?:[:=] {0,9}| {1,9})0\b|\bfailed to (?:upload|report|send|save) (?:cache|metrics|telemetry)|^\s*(?:✓|✔|ok\b|pass(?:ed)?\b|skip)/i;

/**
 * Chooses by three things: a line that says something of failure, that is rare among the lines of its own step (what a tool prints again and
 * again is its ordinary talk), and that stands near the end of what the last command printed.
 * @param lines the last lines of the step, up to the statement that it failed; null where they hold no words
 */
export function chooseWindow(lines: readonly LogLine[]): FailingWindow | null {
  const start = lastCommand(lines);
  const said = lines.slice(start).filter((line) => /[\p{L}\p{N}]/u.test(line.text) && line.mark === undefined && !SHOWN.test(line.text)).slice(-LATE);
  const best = mostTelling(said, countTemplates(lines));
  if (best === undefined) return null;
  const first = lines[start] as LogLine;
  const end = (lines.at(-1) as LogLine).n;
  const [from, to] = [Math.max(first.n, best.n - BEFORE), Math.min(end, best.n + AFTER)];
  return { message: best.text.trim(), from, to, cut: from - first.n + (end - to) };
}

/** Where the output of the last command begins: behind the header that the runner prints, or behind a command that the shell or npm shows. */
function lastCommand(lines: readonly LogLine[]): number {
  const header = lines.findLastIndex((line, index) => line.mark === 'endgroup' && isHeader(lines, index));
  const shown = lines.findLastIndex((line) => line.mark === 'command' || SHOWN.test(line.text));
  const start = Math.max(header, shown) + 1;
  return lines.slice(start).some((line) => line.text.trim() !== '') ? start : header + 1;
}

function isHeader(lines: readonly LogLine[], end: number): boolean {
  const group = lines.slice(0, end).findLast((line) => line.mark === 'group');
  return group?.text.startsWith('Run ') === true;
}

function countTemplates(lines: readonly LogLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const template = mask(text);
    counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  return counts;
}

function mostTelling(said: readonly LogLine[], counts: ReadonlyMap<string, number>): LogLine | undefined {
  let best: { readonly line: LogLine; readonly score: number } | undefined;
  said.forEach((line, index) => {
    const telling = TELLING.test(line.text) && !QUIET.test(line.text) ? 4 : 0;
    const score = telling + 3 / (counts.get(mask(line.text)) ?? 1) + (2 * (index + 1)) / said.length;
    if (best === undefined || score > best.score) best = { line, score };
  });
  return best?.line;
}
