import { alignLines } from '../lib/line-diff.js';
import { countTokens, splitLines } from '../lib/lines.js';
import type { BugReport, Rung, Snippet } from '../model/index.js';
import type { Guarded } from './guarded.js';

/** What made the step red, as far as history tells: the newest change against its parent. */
export interface TriggeringChange {
  /** Paths that it touched. */
  readonly paths: readonly string[];
  /** The text of a path before it; null where there was none. */
  before(path: string): Promise<string | null>;
}

/** Tokens that the change may take at a rung: it tells why, and the code still has to be seen. */
const SHARE: Readonly<Record<Rung, number>> = { 0: 400, 1: 800, 2: 1_500, 3: 2_500 };
/** Files whose change is looked at, lines of one hunk that are shown, and lines beyond which a neighbour makes a hunk of its own. */
const FILES = 12;
const LINES = 30;
const JOINED = 10;
/** Unchanged lines around what changed. */
const AROUND = 2;

interface Hunk extends Snippet {
  /** Lines to the nearest place that the failure names or that is shown; far away where that is in another file. */
  readonly distance: number;
}

export interface CulpritInput {
  readonly bugs: readonly BugReport[];
  readonly files: readonly string[];
  readonly shown: readonly Snippet[];
  readonly change: TriggeringChange;
  readonly guarded: Pick<Guarded, 'open'>;
  readonly rung: Rung;
  /** Tokens that are left below the ceiling. */
  readonly room: number;
}

/**
 * The hunks of the triggering change that lie nearest to the failure, in the form of a unified diff, the nearest first. Breakages are usually in
 * what was changed last or right beside it. At rung 0 only of files that are shown or named by the failure; further out also of any other file
 * whose change holds a name that the failure speaks of.
 */
export async function culpritHunks({ bugs, files, shown, change, guarded, rung, room }: CulpritInput): Promise<readonly Snippet[]> {
  const near = [...new Set([...shown.map((snippet) => snippet.file), ...files])];
  const wide = rung === 0 ? [] : change.paths.filter((path) => !near.includes(path));
  const words = wide.length === 0 ? [] : wordsOf(bugs);
  const hunks: Hunk[] = [];
  for (const path of [...near.filter((one) => change.paths.includes(one)), ...wide].slice(0, FILES)) {
    const [after, before] = [await guarded.open(path), await change.before(path)];
    if (after === null || before === null) continue;
    const found = hunksBetween(splitLines(before), after.lines, path).map((hunk) => ({ ...hunk, rung, distance: distanceOf(hunk, bugs, shown) }));
    hunks.push(...(near.includes(path) ? found : found.filter((hunk) => words.some((word) => hunk.text.includes(word)))));
  }
  return fitting(hunks.sort((a, b) => a.distance - b.distance), Math.min(room, SHARE[rung])).map(({ distance: _, ...snippet }) => snippet);
}

function fitting(hunks: readonly Hunk[], room: number): readonly Hunk[] {
  let left = room;
  return hunks.filter((hunk) => {
    if (hunk.tokens > left) return false;
    left -= hunk.tokens;
    return true;
  });
}

/** Names of some length in what the failure says. */
function wordsOf(bugs: readonly BugReport[]): readonly string[] {
  const said = bugs.slice(0, 10).map((bug) => `${bug.message.slice(0, 500)} ${bug.test ?? ''}`).join(' ');
  return [...new Set(said.match(/[A-Za-z_$][\w$]{3,60}/g) ?? [])].filter((word) => /[A-Z_\d]|.{7}/.test(word)).slice(0, 40);
}

const ELSEWHERE = 1_000_000;

function distanceOf({ file, from, to }: Pick<Snippet, 'file' | 'from' | 'to'>, bugs: readonly BugReport[], shown: readonly Snippet[]): number {
  const away = (start: number, end: number): number => Math.max(0, start - to, from - end);
  const places = bugs.flatMap((bug) => [bug, ...(bug.frames ?? [])]).flatMap((place) => (place.file === file && place.line !== undefined ? [away(place.line, place.line)] : []));
  const seen = shown.flatMap((snippet) => (snippet.file === file ? [1 + away(snippet.from, snippet.to)] : []));
  return Math.min(ELSEWHERE, ...places, ...seen);
}

/** The changed places of a file with a little around them; numbers are those of the new text. */
function hunksBetween(before: readonly string[], after: readonly string[], file: string): Omit<Snippet, 'rung'>[] {
  const hunks: Omit<Snippet, 'rung'>[] = [];
  let [i, j] = [0, 0];
  const pairs = [...alignLines(before, after), [before.length, after.length] as const];
  let open: { from: number; lines: string[]; last: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const tail = after.slice(open.last, open.last + AROUND);
    const lines = [...open.lines, ...tail.map((line) => ` ${line}`)].slice(0, LINES);
    const to = Math.max(open.from, open.last + tail.length);
    const text = lines.join('\n');
    hunks.push({ file, from: open.from, to, text, reason: 'changed by the newest commit', tokens: countTokens(text) });
    open = undefined;
  };
  for (const [nextOld, nextNew] of pairs) {
    if (nextOld > i || nextNew > j) {
      const joins = open !== undefined && open.lines.length < JOINED && j - open.last <= 2 * AROUND;
      if (!joins) close();
      const begin = open?.last ?? Math.max(0, j - AROUND);
      open ??= { from: begin + 1, lines: [], last: j };
      open.lines.push(...after.slice(begin, j).map((line) => ` ${line}`), ...before.slice(i, nextOld).map((line) => `-${line}`), ...after.slice(j, nextNew).map((line) => `+${line}`));
      open.last = nextNew;
    }
    [i, j] = [nextOld + 1, nextNew + 1];
  }
  close();
  return hunks;
}
