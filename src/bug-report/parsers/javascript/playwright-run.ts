import { located, ownPlace, readFrame, type Place } from '../../frames.js';
import type { BugDraft, Sink } from '../../parser.js';
import { readJestBlock, readJestValues } from './jest-block.js';

/** `[desktop] › tests/cart.spec.js:5:3 › cart › adds prices` */
export interface PlaywrightTitle {
  /** The whole without its position, which moves with every edit. */
  readonly id: string;
  readonly place: Place;
}

/** A failing test as printed, with all of its attempts. */
export interface PlaywrightBlock {
  readonly title: PlaywrightTitle;
  readonly lines: string[];
  readonly from: number;
  to: number;
}

/** One run. What failed is handed over when the summary has said what was merely flaky. */
export interface PlaywrightRun {
  add(block: PlaywrightBlock): void;
  count(word: string, value: number): void;
  list(list: 'failed' | 'flaky' | 'other', title: PlaywrightTitle): void;
  flush(sink: Sink): void;
}

const CAP = 1000;

/** A heading is filled up with a line; one that is too long has none. */
export function readPlaywrightTitle(text: string): PlaywrightTitle | undefined {
  const bare = text.replace(/ ─{1,200}$/, '');
  const match = /^((?:\[[^\]]{1,200}\] › )?)(\S.{0,500}?):(\d{1,7}):(\d{1,5}) › (\S.{0,1000})$/.exec(bare);
  if (match === null) return undefined;
  const [, project = '', file = '', line, column, name = ''] = match;
  return { id: `${project}${file} › ${name}`, place: { file, line: Number(line), column: Number(column) } };
}

export function createPlaywrightRun(): PlaywrightRun {
  let blocks: PlaywrightBlock[] = [];
  let counts = new Map<string, number>();
  let lists: Record<'failed' | 'flaky' | 'other', string[]> = { failed: [], flaky: [], other: [] };
  return {
    add(block) {
      if (blocks.length < CAP) blocks.push(block);
    },
    count(word, value) {
      counts.set(word, value);
    },
    list(list, title) {
      if (lists[list].length < CAP) lists[list].push(title.id);
    },
    flush(sink) {
      const count = (...words: readonly string[]): number => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
      const [failed, passed, skipped] = [count('failed', 'interrupted'), count('passed', 'flaky'), count('skipped', 'did not run')];
      if (counts.size > 0) sink.tests({ total: failed + passed + skipped, passed, failed, skipped });
      const flaky = new Set(lists.flaky);
      const real = counts.size > 0 && failed === 0 ? [] : blocks.filter((block) => !flaky.has(listed(block, lists.flaky)));
      for (const block of real) sink.bug(draftOf(block, listed(block, lists.failed)));
      blocks = [];
      counts = new Map();
      lists = { failed: [], flaky: [], other: [] };
    },
  };
}

/** The heading adds the step that failed; the list names the test alone. */
function listed({ title }: PlaywrightBlock, titles: readonly string[]): string {
  const known = titles.filter((each) => title.id === each || title.id.startsWith(`${each} › `));
  return known.sort((a, b) => b.length - a.length)[0] ?? title.id;
}

function draftOf(block: PlaywrightBlock, test: string): BugDraft {
  const lines = firstError(block.lines);
  const read = readJestBlock(lines);
  const { place, id } = block.title;
  const fallback: Place = { file: place.file, line: read.marked ?? (place.line as number), ...(read.marked === undefined && place.column !== undefined ? { column: place.column } : {}) };
  return {
    tool: 'playwright',
    language: 'javascript',
    kind: 'test',
    severity: 'error',
    test: test === '' ? id : test,
    ...located(ownPlace(read.frames) ?? fallback, read.frames),
    message: read.message === '' ? 'test failed' : read.message,
    ...readJestValues(read.head),
    from: block.from,
    to: block.to,
  };
}

/** Of several attempts and soft assertions the first error, up to the end of its stack. */
function firstError(lines: readonly string[]): readonly string[] {
  let traced = false;
  const end = lines.findIndex((line) => {
    const frame = /^\s{1,12}at \S/.test(line) && readFrame(line) !== undefined;
    traced = traced || frame;
    return (traced && !frame) || /^(?:Error Context: |attachment #|Retry #|Usage:$|\[\d{1,7}\/)/.test(line);
  });
  return end < 0 ? lines : lines.slice(0, end);
}
