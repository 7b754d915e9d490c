import { shortHash } from '../lib/hash.js';
import type { BugReport, Frame } from '../model/index.js';
import { isForeign } from './paths.js';

/** What of a report makes it the same error again tomorrow, on another machine, a few lines further down. */
export type Traits = Pick<BugReport, 'kind' | 'rule' | 'file' | 'test' | 'frames' | 'message'>;

const MESSAGE_LENGTH = 300;

/**
 * One name (16 hex digits) for each error of a log, in the order given (the order of the log).
 * Made of kind, rule, file, test id or innermost symbol of the project, the message without what changes from run to run, and the ordinal
 * among equals. The tool is left out: the compiler and the build tool that repeats it speak of one error.
 */
export function fingerprintAll(reports: readonly Traits[]): string[] {
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const essence = essenceOf(report);
    const ordinal = seen.get(essence) ?? 0;
    seen.set(essence, ordinal + 1);
    return shortHash(`${essence}\u0000${ordinal}`, 16);
  });
}

/** The name of a Failure: which errors, in which job and step (both empty in the CLI). */
export function fingerprintFailure(bugs: readonly string[], job: string, step: string): string {
  return shortHash([job, step, ...[...bugs].sort()].join('\u0000'), 16);
}

function essenceOf(report: Traits): string {
  const where = report.test === undefined ? (symbolOf(report.frames) ?? '') : maskTest(report.test);
  return [report.kind, report.rule ?? '', fileKey(report.file ?? ''), where, mask(report.message)].join('\u0000');
}

/** An absolute path that no root explains differs between machines: its last two names are what can be compared. */
function fileKey(file: string): string {
  const absolute = file.startsWith('/') || /^[A-Za-z]:\//.test(file) || file.startsWith('../');
  return absolute ? file.split('/').slice(-2).join('/') : file;
}

function symbolOf(frames: readonly Frame[] | undefined): string | undefined {
  return frames?.find((frame) => frame.function !== undefined && !isForeign(frame.file))?.function;
}

/** A message without paths, temporary names, hex, times and numbers; white space squeezed. */
export function mask(message: string): string {
  const masked = maskPaths(message)
    .replace(/\b(?:tmp|temp)[-_.]?\w{6,64}/gi, '<tmp>')
    .replace(/\b0x[0-9a-f]{1,64}\b/gi, '<hex>')
    .replace(/\b[0-9a-f]{7,64}\b/gi, (run) => (/\d/.test(run) && /[a-f]/i.test(run) ? '<hex>' : run));
  return maskTimes(masked).replace(/\d+(?:\.\d+)*/g, '#').replace(/\s+/g, ' ').trim().slice(0, MESSAGE_LENGTH);
}

/** Durations as tools print them: the unit changes with the length, so it goes as well. */
function maskTimes(text: string): string {
  return text.replace(/\b\d{1,9}(?:[.,:]\d{1,9}){0,3} ?(?:µs|us|ns|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/g, '#').replace(/ \(#\)$/, '');
}

/** A test's id is its name: of its paths only those go that differ between machines. `example.com/app.TestA/seed#0` is no path at all. */
function maskTest(test: string): string {
  return mapPaths(maskTimes(test.replace(/\\/g, '/')), (word) => (word.includes('::') || /^(?:[A-Za-z]:)?\//.test(word) ? maskPath(word) : word));
}

/** Whole words that hold a separator are paths (or look enough like one), whichever machine wrote them. */
function maskPaths(text: string): string {
  return mapPaths(text, maskPath);
}

function mapPaths(text: string, map: (word: string) => string): string {
  if (!text.includes('/') && !text.includes('\\')) return text;
  return text.replace(/[^\s'"`“”‘’()<>[\]{},;=|]+/g, (word) => (/[/\\]/.test(word) ? map(word) : word));
}

/** `tests/a.py::test_b` keeps what follows the file: it says which test. */
function maskPath(word: string): string {
  const member = word.indexOf('::');
  return member > 0 && /[/\\]/.test(word.slice(0, member)) ? `${word.slice(0, member).replace(/^.*[/\\]/, '')}${word.slice(member)}` : '<path>';
}
