import type { LogLine } from '../model/index.js';
import { mask } from './fingerprint.js';
import { rarityOf, type Usual } from './rarity.js';

/** What of an output that nobody can read is most likely to say why it failed. */
export interface FailingWindow {
  /** The line itself. */
  readonly message: string;
  /** The lines around it, by raw line number, and what of them is shown where that is not all. */
  readonly from: number;
  readonly to: number;
  readonly parts?: readonly Part[];
  /** How many lines of the same output are not in it. */
  readonly cut: number;
}

export type Part = readonly [from: number, to: number];

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
 * Where green logs of the same step are known, a line that none of them has counts most, wherever it stands, and of the output its like is shown.
 * @param lines the last lines of the step, up to the statement that it failed; null where they hold no words
 */
export function chooseWindow(lines: readonly LogLine[], usual?: Usual): FailingWindow | null {
  // Where it is known what a green run prints, a shown command is known as well, and what looks like one and is new is none.
  const start = usual === undefined ? lastCommand(lines) : lastHeader(lines) + 1;
  const said = lines.slice(start).filter((line) => /[\p{L}\p{N}]/u.test(line.text) && line.mark === undefined && (usual !== undefined || !SHOWN.test(line.text)));
  const scored = scoreLines(said.slice(usual === undefined ? -LATE : 0), { counts: countTemplates(lines), ...(usual === undefined ? {} : { usual }) });
  const best = scored.reduce<Scored | undefined>((most, one) => (most === undefined || one.score > most.score ? one : most), undefined);
  if (best === undefined) return null;
  const bounds: Part = [(lines[start] as LogLine).n, (lines.at(-1) as LogLine).n];
  const parts = partsOf(best, scored, bounds);
  const [from, to] = [(parts[0] as Part)[0], (parts.at(-1) as Part)[1]];
  const shown = parts.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return { message: best.line.text.trim(), from, to, ...(parts.length > 1 ? { parts } : {}), cut: bounds[1] - bounds[0] + 1 - shown };
}

interface Scored {
  readonly line: LogLine;
  readonly score: number;
  /** Unknown where no green log is. */
  readonly rarity?: number;
}

/** From here on a line counts as one that green logs do not have. */
const RARE = 0.5;
/** Lines shown around a rare one, and how far two blocks may lie apart to be one. */
const AROUND = 4;
const APART = 8;
const MOST_SHOWN = BEFORE + AFTER + 1;

/** One stretch around the best line, or the blocks of rare lines that fit in as many lines, the most telling first. */
function partsOf(best: Scored, scored: readonly Scored[], [first, end]: Part): readonly Part[] {
  const rare = scored.filter((one) => (one.rarity ?? 0) >= RARE);
  if (!rare.includes(best)) return [[Math.max(first, best.line.n - BEFORE), Math.min(end, best.line.n + AFTER)]];
  let parts: readonly Part[] = [];
  for (const { line } of [...rare].sort((a, b) => b.score - a.score)) {
    const wider = joined([...parts, [Math.max(first, line.n - AROUND), Math.min(end, line.n + AROUND)]]);
    if (wider.reduce((sum, [from, to]) => sum + to - from + 1, 0) <= MOST_SHOWN) parts = wider;
  }
  return parts;
}

function joined(parts: readonly Part[]): readonly Part[] {
  const sorted = [...parts].sort((a, b) => a[0] - b[0]);
  return sorted.reduce<readonly Part[]>((done, part) => {
    const last = done.at(-1);
    return last === undefined || part[0] - last[1] > APART ? [...done, part] : [...done.slice(0, -1), [last[0], Math.max(last[1], part[1])]];
  }, []);
}

/** Where the output of the last command begins: behind the header that the runner prints, or behind a command that the shell or npm shows. */
function lastCommand(lines: readonly LogLine[]): number {
  const header = lastHeader(lines);
  const shown = lines.findLastIndex((line) => line.mark === 'command' || SHOWN.test(line.text));
  const start = Math.max(header, shown) + 1;
  return lines.slice(start).some((line) => line.text.trim() !== '') ? start : header + 1;
}

function lastHeader(lines: readonly LogLine[]): number {
  return lines.findLastIndex((line, index) => line.mark === 'endgroup' && isHeader(lines, index));
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

interface Measure {
  readonly counts: ReadonlyMap<string, number>;
  readonly usual?: Usual;
}

function scoreLines(said: readonly LogLine[], { counts, usual }: Measure): readonly Scored[] {
  return said.map((line, index) => {
    const telling = TELLING.test(line.text) && !QUIET.test(line.text) ? 4 : 0;
    const score = telling + 3 / (counts.get(mask(line.text)) ?? 1) + (2 * (index + 1)) / said.length;
    if (usual === undefined) return { line, score };
    const rarity = rarityOf(usual, line.text);
    return { line, score: score + NEW * rarity, rarity };
  });
}

/** What no green log has weighs more than all that can be said of a line by itself. */
const NEW = 9;
