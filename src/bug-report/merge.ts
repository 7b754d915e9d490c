import type { Severity } from '../model/index.js';
import type { BugDraft } from './parser.js';
import type { Found } from './found.js';

/** Holds what was found, each error once, at most `limit` of each severity. */
export interface Collector {
  /** Adds a report, or makes it one with the same error seen before. `quote` is called only for what is kept. */
  add(found: Omit<Found, 'excerpt'>, quote: () => string): void;
  /** What is kept, in the order of the log, and how many more there were. */
  finish(): { readonly kept: readonly Found[]; readonly dropped: number };
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'note'];
/** A shorter text inside a longer one is the same message only if it says something of its own. */
const TELLING = 8;

/**
 * One error is often printed two to four times: by the compiler, by the build tool, in a summary.
 * Looked up by test, by place and by message, so that a log with a million warnings stays linear.
 * Errors have room of their own: warnings never push them out.
 */
export function createCollector(limit: number): Collector {
  const kept: Found[] = [];
  const places = new Map<string, number[]>();
  const room: Record<Severity, number> = { error: limit, warning: limit, note: limit };
  let overflow = 0;
  return {
    add(found, quote) {
      const keys = keysOf(found.draft);
      const twin = findTwin(kept, places, keys, found);
      if (twin === undefined && room[found.draft.severity] === 0) {
        overflow += 1;
        return;
      }
      if (twin === undefined) room[found.draft.severity] -= 1;
      const index = twin ?? kept.length;
      kept[index] = twin === undefined ? { ...found, excerpt: quote() } : join(kept[twin] as Found, found, quote);
      for (const key of keys) remember(places, key, index);
    },
    finish() {
      const chosen = LEVELS.flatMap((level) => kept.filter((found) => found.draft.severity === level)).slice(0, limit);
      return { kept: inOrderOfLog(chosen), dropped: overflow + kept.length - chosen.length };
    },
  };
}

/** By line, not by when a parser was sure: some wait for the end of a run. */
function inOrderOfLog(found: readonly Found[]): Found[] {
  // What only a report file says has no line: it comes behind everything that the log says itself.
  const lineOf = (one: Found): number => (one.filed === true ? Number.MAX_SAFE_INTEGER : one.draft.from);
  const sorted = [...found].sort((a, b) => lineOf(a) - lineOf(b) || a.order - b.order);
  return sorted.map((one, order) => ({ ...one, order }));
}

function keysOf(draft: BugDraft): string[] {
  const name = draft.file?.slice(draft.file.lastIndexOf('/') + 1);
  return [
    ...(draft.test === undefined ? [] : [`t${draft.test}`, `n${wordsOf(draft.test).at(-1) ?? ''}`]),
    ...(name === undefined || draft.line === undefined ? [] : [`l${name}:${draft.line}`]),
    ...(draft.message === '' ? [] : [`m${squeeze(draft.message)}`]),
  ];
}

/** A place where hundreds of different errors are reported (line 1 of a bundle) is compared with a few of them only. */
const COMPARED = 32;
/** Enough for every report that is kept; what a hostile log adds beyond is not looked up. */
const REMEMBERED = 20_000;

function remember(places: Map<string, number[]>, key: string, index: number): void {
  const list = places.get(key);
  if (list === undefined) {
    if (places.size < REMEMBERED) places.set(key, [index]);
  } else if (list.length < COMPARED && !list.includes(index)) list.push(index);
}

function findTwin(kept: readonly Found[], places: ReadonlyMap<string, number[]>, keys: readonly string[], found: Omit<Found, 'excerpt'>): number | undefined {
  for (const key of keys) {
    const twin = places.get(key)?.find((index) => isSame(kept[index] as Found, found));
    if (twin !== undefined) return twin;
  }
  return undefined;
}

/** Do two reports speak of one error? Anything that both of them say must agree. */
type Said = Pick<Found, 'draft' | 'step' | 'filed'>;

export function isSame(one: Said, other: Said): boolean {
  const [a, b] = [one.draft, other.draft];
  const filed = one.filed === true || other.filed === true;
  if ((one.step !== other.step && !filed) || !sameFile(a.file, b.file)) return false;
  if (filed && a.test !== undefined && b.test !== undefined) return sameTest(a.test, b.test);
  if (!agree(a.test, b.test) || !sameFile(a.suite, b.suite)) return false;
  return (a.test !== undefined && b.test !== undefined) || sameSaying(a, b);
}

function sameSaying(a: BugDraft, b: BugDraft): boolean {
  if (!agree(a.line, b.line) || !agree(a.column, b.column) || !agree(a.rule, b.rule)) return false;
  const placed = a.line !== undefined && b.line !== undefined;
  return placed ? similar(a.message, b.message) : squeeze(a.message) === squeeze(b.message);
}

/**
 * Report files spell a test's name in their own way: `tests.test_a.test_b` is `tests/test_a.py::test_b`. All words of one, in their order, must be in the
 * other, and the last must be the last.
 */
function sameTest(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

function wordsOf(test: string): string[] {
  return test.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== '');
}

function agree(a: string | number | undefined, b: string | number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Workspaces print paths from their own folder: `src/a.ts` may be `packages/x/src/a.ts`. */
function sameFile(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

function similar(a: string, b: string): boolean {
  const [short, long] = [squeeze(a), squeeze(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || (short.length >= TELLING && long.includes(short));
}

function squeeze(message: string): string {
  return message.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 500);
}

/** The richer of the two speaks; what it leaves out is taken from the other. The place is where it was printed first, unless the other tells more. */
function join(first: Found, second: Omit<Found, 'excerpt'>, quote: () => string): Found {
  const better = worth(second) > worth(first);
  const [rich, poor] = better ? [second, first] : [first, second];
  const draft = { ...poor.draft, ...rich.draft };
  const kind = rich.draft.kind === 'unknown' ? poor.draft.kind : rich.draft.kind;
  const severity = LEVELS.find((level) => level === first.draft.severity || level === second.draft.severity) ?? 'error';
  const frames = longer(rich.draft.frames, poor.draft.frames);
  const traits = traitsOf(first, second);
  return {
    ...rich,
    ...(traits === undefined ? {} : { traits }),
    excerpt: better ? quote() : first.excerpt,
    draft: { ...draft, kind, severity, ...(frames === undefined ? {} : { frames }) },
    order: first.order,
    weak: first.weak && second.weak,
  };
}

/** What the log alone says of an error that a report file speaks of too; undefined where neither or both are from files. */
function traitsOf(first: Said & Pick<Found, 'traits'>, second: Said & Pick<Found, 'traits'>): BugDraft | undefined {
  if (first.filed === second.filed) return undefined;
  const logged = first.filed === true ? second : first;
  return logged.traits ?? logged.draft;
}

function worth(found: Omit<Found, 'excerpt'>): number {
  const { draft } = found;
  const told = [draft.file, draft.line, draft.column, draft.rule, draft.test, draft.frames, draft.expected].filter((field) => field !== undefined).length;
  return told + (found.weak ? 0 : 8) - (found.filed === true ? 32 : 0);
}

function longer<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}
