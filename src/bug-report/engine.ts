import type { BugReport, BugReports, LogLine, TestCounts } from '../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from './parser.js';
import { createRecent } from './excerpt.js';
import { tidyDraft, type Found } from './found.js';
import { fingerprintAll } from './fingerprint.js';
import { createCollector } from './merge.js';
import { parsers as registered } from './parsers/index.js';
import { createPathCleaner } from './paths.js';
import { createPrefilter, type Prefilter } from './prefilter.js';
import { rank, type Ranked } from './rank.js';

/** How many reports are kept; the rest is only counted. */
export const LIMIT = 500;

export interface ReporterOptions {
  /** Folders that the paths in the log may begin with: clones, `--root`. */
  readonly roots?: readonly string[];
  readonly job?: string;
  /** The step all lines are from, where the lines do not say it themselves. */
  readonly step?: string;
  /** Other parsers than the registered ones; for tests. */
  readonly parsers?: readonly Parser[];
}

/** Takes the lines of a log one by one and answers when it is over. Memory does not grow with the log. */
export interface Reporter {
  line(line: LogLine): void;
  finish(): BugReports;
}

/** A place in the registry with the machine that is reading this step. */
interface Reader {
  readonly index: number;
  readonly always: boolean;
  readonly whole: boolean;
  readonly machine: Machine;
}

/**
 * Reads a log in one pass. Every parser sees, in the order of the registry, the lines that may concern it: those with one of its literals
 * and those inside a block it has open; fallback parsers only what nobody claimed. The echo of a step's own script is seen by nobody.
 */
export function createReporter(options: ReporterOptions = {}): Reporter {
  const parsers = options.parsers ?? registered;
  // Made with the first line: an empty log pays for neither automaton nor machines.
  let prefilter: Prefilter | undefined;
  const recent = createRecent();
  const harvest = createHarvest(options, (from, to) => recent.quote(from, to));
  const hits = (parser: number): boolean => prefilter?.hit(parser) ?? false;
  let step: string | undefined;
  let crew: Crew | undefined;
  const change = (next: string | undefined): void => {
    if (crew !== undefined) endAll(crew);
    step = next;
    crew = undefined;
  };
  return {
    line(line) {
      if (line.step !== step) change(line.step);
      if (line.echo === true || line.mark === 'debug') return;
      const shown = line.text.length > LONG ? shorten(line) : line;
      recent.push(shown);
      prefilter ??= createPrefilter(parsers.map((parser) => parser.literals));
      const hit = prefilter.scan(line.text) ? hits : noHit;
      crew ??= startAll(parsers, harvest.sink(step ?? options.step));
      if (feed(crew.named, { line, shown, hit, first: false })) return;
      feed(crew.fallback, { line, shown, hit, first: true });
    },
    finish() {
      if (crew !== undefined) endAll(crew);
      return harvest.finish();
    },
  };
}

/** The same for lines that are all there. */
export function reportBugs(lines: Iterable<LogLine>, options: ReporterOptions = {}): BugReports {
  const reporter = createReporter(options);
  for (const line of lines) reporter.line(line);
  return reporter.finish();
}

interface Crew {
  readonly named: readonly Reader[];
  readonly fallback: readonly Reader[];
}

function startAll(parsers: readonly Parser[], sink: (parser: Parser) => Sink): Crew {
  const readers = parsers.map((parser, index) => ({ index, always: parser.literals.length === 0, whole: parser.wholeLines === true, machine: parser.start(sink(parser)) }));
  return { named: readers.filter((reader) => parsers[reader.index]?.fallback !== true), fallback: readers.filter((reader) => parsers[reader.index]?.fallback === true) };
}

function endAll(crew: Crew): void {
  for (const reader of [...crew.named, ...crew.fallback]) reader.machine.end();
}

interface Showing {
  readonly line: LogLine;
  /** The same, or its beginning and end where it is a monster: a pattern that is slow on a megabyte must not meet one. */
  readonly shown: LogLine;
  readonly hit: (parser: number) => boolean;
  /** Stop at the first reader that takes it. */
  readonly first: boolean;
}

/** Shows a line to the readers it may concern. All named parsers see it even when one has claimed it; of the fallbacks the first one takes it. */
function feed(readers: readonly Reader[], showing: Showing): boolean {
  let claimed = false;
  for (const reader of readers) {
    if (!reader.machine.open && !reader.always && !showing.hit(reader.index)) continue;
    if (reader.machine.line(reader.whole ? showing.line : showing.shown)) claimed = true;
    if (claimed && showing.first) return true;
  }
  return claimed;
}

function noHit(): boolean {
  return false;
}

const LONG = 8_192;

function shorten(line: LogLine): LogLine {
  return { ...line, text: `${line.text.slice(0, LONG / 2)} … ${line.text.slice(-LONG / 2)}` };
}

interface Harvest {
  sink(step: string | undefined): (parser: Parser) => Sink;
  finish(): BugReports;
}

function createHarvest(options: ReporterOptions, quote: (from: number, to: number) => string): Harvest {
  const paths = createPathCleaner(options.roots);
  const collector = createCollector(LIMIT);
  let order = 0;
  let unread = 0;
  let tests: TestCounts | undefined;
  return {
    sink: (step) => (parser) => ({
      bug(draft) {
        const tidy = tidyDraft(draft, paths);
        const found = { draft: tidy, order: order++, weak: parser.fallback === true, ...(step === undefined || step === '' ? {} : { step }) };
        if (tidy.message !== '' || tidy.file !== undefined || tidy.test !== undefined) collector.add(found, () => paths.text(quote(tidy.from, tidy.to)) || tidy.message);
      },
      unread() {
        unread += 1;
      },
      tests(counts) {
        tests = tests === undefined ? counts : addCounts(tests, counts);
      },
    }),
    finish() {
      const { kept, dropped } = collector.finish();
      return { bugs: nameAll(kept), dropped, unread, ...(tests === undefined ? {} : { tests }) };
    },
  };
}

function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { total: a.total + b.total, passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Fingerprints are given in the order of the log, because that is where the ordinal among equals comes from; ids in the order of rank. */
function nameAll(kept: readonly Found[]): BugReport[] {
  const prints = fingerprintAll(kept.map((found) => found.draft));
  const printOf = new Map(kept.map((found, index) => [found, prints[index] as string]));
  return rank(kept).map((ranked, place) => toReport(ranked, place, printOf.get(ranked.found) ?? ''));
}

function toReport({ found, cause }: Ranked, place: number, fingerprint: string): BugReport {
  const { from, to, suite: _, ...draft }: BugDraft = found.draft;
  return {
    id: `b${place + 1}`,
    ...draft,
    ...(found.step === undefined ? {} : { step: found.step }),
    logLines: [from, Math.max(from, to)],
    excerpt: found.excerpt,
    fingerprint,
    ...(cause === undefined ? {} : { causedBy: `b${cause + 1}` }),
  };
}
