import type { BugDraft } from './parser.js';
import type { PathCleaner } from './paths.js';

/** A draft with what the stage knows of it besides. */
export interface Found {
  readonly draft: BugDraft;
  /** Position among all reports: first as they come, in the end as they stand in the log. */
  readonly order: number;
  readonly step?: string;
  readonly excerpt: string;
  /** From a fallback parser: a named tool that says the same is believed rather. */
  readonly weak: boolean;
  /** From a report file, which knows neither step nor line of the log: what the log says of the same error goes before it. */
  readonly filed?: true;
  /** What the log alone said: the fingerprint is made of this, so that it is the same whether or not there was a report file. */
  readonly traits?: BugDraft;
}

const MESSAGE = 4_000;
const FRAMES = 50;
const NAME = 500;
/** What tools call a text that came through a pipe: it has lines, but no name. */
const PIPED = /^(?:-|\(?stdin\)?|STDIN|<(?:stdin|STDIN|standard input|text|string|unknown)>|(?:\/dev\/|fd:\/)?stdin|standard input|input)$/;

/**
 * A draft as the contract wants it: paths without prefixes, 1-based positions or none, bounded texts. A text that was piped in has positions and no file.
 * Parsers read hostile text, so nothing that they hand over is taken on trust.
 */
export function tidyDraft(draft: BugDraft, paths: PathCleaner): BugDraft {
  const { file, line, column, endLine, rule, test, suite, expected, actual, frames, message, ...rest } = draft;
  const text = (value: string, cap: number): string => clip(paths.text(value), cap);
  const cleanFile = file === undefined || PIPED.test(file) ? '' : clip(paths.file(file), NAME);
  const place = { ...(cleanFile === '' ? {} : { file: cleanFile }), ...positions(line, column, endLine) };
  return {
    ...rest,
    ...place,
    message: text(message.trim(), MESSAGE),
    ...(rule === undefined || rule === '' ? {} : { rule: clip(rule, NAME) }),
    ...(test === undefined || test === '' ? {} : { test: text(test.trim(), NAME) }),
    ...(suite === undefined || suite === '' ? {} : { suite: clip(paths.file(suite), NAME) }),
    ...(expected === undefined ? {} : { expected: text(expected, MESSAGE) }),
    ...(actual === undefined ? {} : { actual: text(actual, MESSAGE) }),
    ...(frames === undefined || frames.length === 0 ? {} : { frames: frames.slice(0, FRAMES).map((frame) => tidyFrame(frame, paths)) }),
  };
}

function tidyFrame(frame: NonNullable<BugDraft['frames']>[number], paths: PathCleaner): NonNullable<BugDraft['frames']>[number] {
  return {
    file: clip(paths.file(frame.file), NAME),
    ...position('line', frame.line),
    ...(frame.function === undefined || frame.function === '' ? {} : { function: clip(frame.function, NAME) }),
  };
}

function positions(line: number | undefined, column: number | undefined, endLine: number | undefined): Partial<BugDraft> {
  const start = position('line', line);
  if (start.line === undefined) return {};
  return { ...start, ...position('column', column), ...(endLine !== undefined && endLine >= start.line ? position('endLine', endLine) : {}) };
}

/** Some tools count from 0 where they mean "the whole file": that says nothing, so it is left out. */
function position<K extends 'line' | 'column' | 'endLine'>(name: K, value: number | undefined): { [P in K]?: number } {
  return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? ({ [name]: value } as { [P in K]?: number }) : {};
}

function clip(text: string, cap: number): string {
  return text.length > cap ? `${text.slice(0, cap - 1)}…` : own(text);
}

/** A part of a string keeps the whole alive: one short message would hold the 64 KiB of log that it was cut from. */
function own(text: string): string {
  return text.length === 0 ? text : ` ${text}`.slice(1);
}
