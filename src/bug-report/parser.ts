import type { BugReport, LogLine, TestCounts } from '../model/index.js';

/** In a literal: any digit. `.py:${DIGIT}` is in every place of a finding, and not in `test_cart.py::test_total PASSED`. */
export const DIGIT = '\ue000';

/** What a parser says of one error; the stage adds id, fingerprint, step and excerpt. `from`/`to` are raw line numbers. */
export type BugDraft = Omit<BugReport, 'id' | 'fingerprint' | 'excerpt' | 'logLines' | 'causedBy' | 'step'> & {
  readonly from: number;
  readonly to: number;
  /** The test file, where the runner's test ids do not hold it: tests of different files are never one, whatever they are called. */
  readonly suite?: string;
};

/** Where a parser puts what it found. It never throws and keeps no state outside its machine. */
export interface Sink {
  bug(draft: BugDraft): void;
  /** A line that is mine, but that I could not read. */
  unread(line: LogLine): void;
  tests(counts: TestCounts): void;
  /**
   * The lines just before this one in its stream, oldest first: for formats whose first line says nothing (a lone path), so that nobody has to
   * look at every line that might be one. Fewer where the log has no more of them.
   */
  before(line: LogLine, count: number): readonly LogLine[];
}

/** A fresh one is made for each log; it sees lines in order. */
export interface Machine {
  /** True when the line is this parser's own: the fallback parsers then do not see it. */
  line(line: LogLine): boolean;
  /** In the middle of a block: it must see the next line whether or not a literal is in it. */
  readonly open: boolean;
  end(): void;
}

/**
 * How the format is known. Tier 1: golden pairs from really running the tool. Tier 2: a one-line format, and tier 3: blocks of lines, of tools that
 * cannot run where this repository is made: written after documented output, with samples that name their source, and the reason here.
 */
export type Proof = { readonly tier: 1 } | { readonly tier: 2 | 3; readonly why: string };

/** The shape of the family. */
export interface Parser {
  /** The tool's name: the key, the fixture folder and the doc entry at once. */
  readonly tool: string;
  /** Other tools that print the same form and are read here (`clang` by `gcc`): each has its own fixtures and its own line in the docs. */
  readonly also?: readonly string[];
  readonly language?: string;
  /** Where the format is documented, or the source that prints it. */
  readonly docs: string;
  readonly proof: Proof;
  /** A line that holds none of these cannot begin a block of this parser; empty = every line may. One that begins (ends) with `\n` counts only where a line begins (ends); DIGIT is any digit. */
  readonly literals: readonly string[];
  /** Fallback parsers see only lines that no other parser claimed. */
  readonly fallback?: true;
  /** Sees as well what a workflow command or the runner marked as error, warning or notice, whatever its text. */
  readonly marks?: true;
  /** What it claims are figures and no findings, in great number: no parser after it sees them, not even one in the middle of a block. */
  readonly alone?: true;
  /** Wants a line beyond 8,192 characters whole (JSON on one line); all others are shown its beginning and its end. */
  readonly wholeLines?: true;
  start(sink: Sink): Machine;
}
