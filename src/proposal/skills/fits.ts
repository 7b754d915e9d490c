import type { BugReport, Kind } from '../../model/index.js';
import type { Situation } from '../skill.js';

/** Fits where any report is of one of these kinds. */
export function anyOf(...kinds: readonly Kind[]): (situation: Pick<Situation, 'bugs'>) => boolean {
  return ({ bugs }) => bugs.some((bug) => kinds.includes(bug.kind));
}

/** Words in which test runners, run-times and shells say that time or memory ran out. A page that is asked again and again (`Timed out retrying`) is waited for, not slow. */
const RAN_OUT: readonly RegExp[] = [
  /\btimed out (?:after \d|while running)|\bTimed out\b(?! retrying)|\bTimedOutException\b|\bTimeoutExpired\b/,
  /\b[Tt]imeout of \d{1,9} ?\w{0,8} exceeded|\bExceeded timeout of \d|\bTimeout \(>|\bTimeout - Async|^Timeout(?:$|: the test)/m,
  /\bdeadline[ _]exceeded\b/i,
  /\b(?:out of memory|OutOfMemory(?:Error|Exception)|MemoryError|Allowed memory size of \d{1,12} bytes exhausted|bad_alloc|stack ?overflow(?:error)?|overflowed its stack|Maximum call stack size exceeded|maximum recursion depth exceeded)\b/i,
];
const RAN_OUT_RULE = /^exit-(?:124|137)$/;

/** Did time or memory run out in this report? Said by the tool itself: in what a test compares, anything may stand. */
export function ranOut({ message, rule, expected }: BugReport): boolean {
  return (rule !== undefined && RAN_OUT_RULE.test(rule)) || (expected === undefined && RAN_OUT.some((words) => words.test(message)));
}

const SNAPSHOT = /\bto(?:Match|ThrowErrorMatching)(?:Inline)?Snapshot\b|\btoHaveScreenshot\b|\b[Ss]napshots? .{0,200}\b(?:mismatch|mismatched|obsolete|failed|outdated|not match)\b|\b(?:obsolete|outdated) snapshots?\b|\bsnapshot assertion\b/;

/** Does a test compare with an output that was recorded earlier? */
export function comparesRecorded({ kind, message }: BugReport): boolean {
  return kind === 'test' && SNAPSHOT.test(message);
}
