import type { BugReport, BugReports, LogLine, TestCounts } from '../model/index.js';
import type { BugDraft, Parser, Sink } from './parser.js';
import { createCrews, createRoster, type Crews } from './crew.js';
import { createQuote } from './excerpt.js';
import { tidyDraft, type Found } from './found.js';
import { fingerprintAll } from './fingerprint.js';
import { createCollector } from './merge.js';
import { parsers as registered } from './parsers/index.js';
import { createPathCleaner } from './paths.js';
import { createPrefilter, type Prefilter } from './prefilter.js';
import { rank, type Ranked } from './rank.js';
import type { Usual } from './rarity.js';
import { readReport, type ReadReport, type Told } from './reports/index.js';
import { createWindows } from './windows.js';

/** How many reports are kept; the rest is only counted. */
export const LIMIT = 500;

export interface ReporterOptions {
  /** Folders that the paths in the log may begin with: clones, `--root`. */
  readonly roots?: readonly string[];
  readonly job?: string;
  /** The step all lines are from, where the lines do not say it themselves. */
  readonly step?: string;
  /** Lines from..to of the log once more, for quoting; without it a report quotes its own message. */
  readonly recall?: (from: number, to: number) => readonly LogLine[];
  /** Other parsers than the registered ones; for tests. */
  readonly parsers?: readonly Parser[];
  /** Parsers besides those: the user's own. What they claim is not shown to the fallback parsers. */
  readonly extra?: readonly Parser[];
  /** What green logs of the same step look like: where no parser can say why it failed, what they do not have is quoted. */
  readonly usual?: Usual;
}

/** Takes the lines of a log one by one and answers when it is over. Memory does not grow with the log. */
export interface Reporter {
  /**
   * Would anybody look at this line, whose bytes nobody has decoded yet? `plain`: yes, and it is nothing but printable ASCII; `other`: perhaps. Unless
   * `no`, it must be handed in next.
   */
  wants(bytes: Uint8Array, from: number, to: number): 'no' | 'plain' | 'other';
  line(line: LogLine): void;
  /** What a report file of the same run says; its text may be of any format that is known, a log's too. */
  add(text: string): void;
  /** @param lastLine number of the last raw line, wanted or not */
  finish(lastLine?: number): BugReports;
}

/**
 * Reads a log in one pass. Every parser sees, in the order of the registry, the lines that may concern it: those with one of its literals
 * and those inside a block it has open; fallback parsers only what nobody claimed. The echo of a step's own script is seen by nobody.
 * Where several commands print at once, each of their streams has machines of its own (lanes.ts).
 */
export function createReporter(options: ReporterOptions = {}): Reporter {
  const known = options.parsers ?? registered;
  const { extra = [] } = options;
  const parsers = extra.length === 0 ? known : [...known.filter((parser) => parser.fallback !== true), ...extra, ...known.filter((parser) => parser.fallback === true)];
  // Made with the first line: an empty log pays for neither automaton nor machines.
  let prefilter: Prefilter | undefined;
  const roster = createRoster(parsers);
  const harvest = createHarvest(options);
  let step: string | undefined;
  let crews: Crews | undefined;
  /** What the last `wants` found, for the line of that length that comes next. */
  let scanned: readonly number[] | undefined;
  let length = 0;
  const filter = (): Prefilter => (prefilter ??= createPrefilter(literalsOf(parsers)));
  const change = (next: string | undefined): void => {
    crews?.end();
    step = next;
    crews = undefined;
  };
  return {
    wants(bytes, from, to) {
      const hits = filter().scanBytes(bytes, from, to);
      const wanted = hits === null ? 'other' : hits.length > 0 || roster.always.length > 0 || crews?.open === true ? 'plain' : 'no';
      // Of a line that is not handed in nothing may be left for the next that has its length.
      scanned = hits === null || wanted === 'no' ? undefined : hits;
      length = to - from;
      return wanted;
    },
    line(line) {
      if (line.step !== step) change(line.step);
      const known = length === line.text.length ? scanned : undefined;
      scanned = undefined;
      if (line.echo === true || line.mark === 'debug') return;
      const hits = known ?? filter().scan(line.text);
      crews ??= createCrews(roster, harvest.sink(step ?? options.step));
      crews.feed(line, hits);
    },
    add: (text) => harvest.add(readReport(text), (lines) => reportBugs(lines, options)),
    finish(lastLine) {
      crews?.end();
      return harvest.finish(lastLine);
    },
  };
}

/** One list for the registered parsers, whose automaton is then made only once however many logs and report files are read. */
const LITERALS = new WeakMap<readonly Parser[], readonly (readonly string[])[]>();

function literalsOf(parsers: readonly Parser[]): readonly (readonly string[])[] {
  const literals = LITERALS.get(parsers) ?? parsers.map((parser) => parser.literals);
  LITERALS.set(parsers, literals);
  return literals;
}

/** The same for lines that are all there. */
export function reportBugs(lines: readonly LogLine[], options: ReporterOptions = {}): BugReports {
  const reporter = createReporter({ ...options, recall: (from, to) => between(lines, from, to) });
  for (const line of lines) reporter.line(line);
  return reporter.finish(lines.at(-1)?.n);
}

/** Line numbers only ever grow, so the place is found by halving. */
function between(lines: readonly LogLine[], from: number, to: number): readonly LogLine[] {
  let [start, end] = [0, lines.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((lines[middle] as LogLine).n < from) start = middle + 1;
    else end = middle;
  }
  const found: LogLine[] = [];
  for (let index = start; index < lines.length && (lines[index] as LogLine).n <= to; index += 1) found.push(lines[index] as LogLine);
  return found;
}

interface Harvest {
  sink(step: string | undefined): (parser: Parser) => Sink;
  add(report: ReadReport, read: (lines: readonly LogLine[]) => BugReports): void;
  finish(lastLine: number | undefined): BugReports;
}

function createHarvest(options: ReporterOptions): Harvest {
  const recall = options.recall ?? ((): readonly LogLine[] => []);
  const quote = createQuote(recall);
  const paths = createPathCleaner(options.roots);
  const collector = createCollector(LIMIT);
  const tidyOf = (draft: BugDraft): BugDraft => tidyDraft(draft, paths);
  const quoteOf = (from: number, to: number): string => paths.text(quote(from, to));
  const windows = createWindows({ recall, quote: quoteOf, tidy: tidyOf, ...(options.usual === undefined ? {} : { usual: options.usual }) });
  let order = 0;
  let unread = 0;
  let tests: TestCounts | undefined;
  let filedTests: TestCounts | undefined;
  const file = (draft: BugDraft): void => {
    const tidy = tidyOf(draft);
    collector.add({ draft: tidy, order: order++, weak: false, filed: true }, () => tidy.message);
  };
  return {
    sink: (step) => (parser) => ({
      bug(draft) {
        const tidy = tidyOf(draft);
        const found = { draft: tidy, order: order++, weak: parser.fallback === true, ...(step === undefined || step === '' ? {} : { step }) };
        if (tidy.message === '' && tidy.file === undefined && tidy.test === undefined) return;
        windows.see(found);
        collector.add(found, () => quoteOf(tidy.from, tidy.to) || tidy.message);
      },
      unread() {
        unread += 1;
      },
      before: (line, count) => recall(line.n - count, line.n - 1),
      tests(counts) {
        tests = tests === undefined ? counts : addCounts(tests, counts);
      },
    }),
    add(report, read) {
      if (report.kind === 'broken') unread += 1;
      const told = report.kind === 'text' ? toldBy(read(textLines(report.text))) : report.kind === 'told' ? report.told : { drafts: [] };
      told.drafts.forEach(file);
      if (told.tests !== undefined) filedTests = filedTests === undefined ? told.tests : addCounts(filedTests, told.tests);
    },
    finish(lastLine) {
      const { kept, dropped } = collector.finish();
      // A report file that names an error explains the silence of the log.
      const explained = kept.some(({ draft, filed }) => filed === true && draft.severity === 'error');
      const all = [...withoutLoneNotes(kept), ...(explained ? [] : windows.stated())].sort((a, b) => a.order - b.order);
      const bugs = nameAll(all);
      const counts = tests ?? filedTests;
      const window = all.some(({ draft }) => draft.severity === 'error') ? undefined : windows.last(lastLine);
      return { bugs, ...(window === undefined ? {} : { window }), dropped, unread, ...(counts === undefined ? {} : { tests: counts }) };
    },
  };
}

/** A file that is itself a log (TAP, JSON lines): its own line numbers say nothing about ours. */
function toldBy({ bugs, tests }: BugReports): Told {
  const drafts = bugs.map(({ id: _id, fingerprint: _fingerprint, excerpt: _excerpt, logLines: _logLines, causedBy: _causedBy, step: _step, ...draft }) => ({ ...draft, from: 0, to: 0 }));
  return { drafts, ...(tests === undefined ? {} : { tests }) };
}

function textLines(text: string): readonly LogLine[] {
  return text.split(/\r?\n/).map((line, index) => ({ n: index + 1, text: line }));
}

/** A note explains what its tool found; where that tool found nothing, there is nothing to explain. */
function withoutLoneNotes(found: readonly Found[]): readonly Found[] {
  const key = ({ draft, step }: Found): string => `${draft.tool}\u0000${step ?? ''}`;
  const speakers = new Set(found.filter(({ draft }) => draft.severity !== 'note').map(key));
  return found.filter((one) => one.draft.severity !== 'note' || speakers.has(key(one)));
}

function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { total: a.total + b.total, passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Fingerprints are given in the order of the log, because that is where the ordinal among equals comes from; ids in the order of rank. */
function nameAll(kept: readonly Found[]): BugReport[] {
  const prints = fingerprintAll(kept.map((found) => found.traits ?? found.draft));
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
