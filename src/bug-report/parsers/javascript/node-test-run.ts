import type { TestCounts } from '../../../model/index.js';
import type { Values } from '../../comparison.js';
import { located, ownPlace, type Place } from '../../frames.js';
import type { BugDraft, Sink } from '../../parser.js';

/** One test that did not pass, from either reporter. */
export interface NotOk extends Values {
  /** Names of the suites around it and its own, outermost first. */
  readonly path: readonly string[];
  readonly message: string;
  readonly frames: readonly Place[];
  /** Where the test itself stands. */
  readonly location?: Place;
  /** What a test file printed when it could not be loaded at all; its name is then the file. */
  readonly crash?: BugDraft;
  readonly from: number;
  readonly to: number;
}

/** One run of the test runner: what failed, and what it says itself of how much ran. */
export interface NodeTestRun {
  add(failing: NotOk): void;
  /** A line of the closing counts (`# fail 3`, `ℹ fail 3`). */
  count(name: string, value: number): void;
  /** The closing counts have begun. */
  readonly closed: boolean;
  /** Hands over what failed, unless the runner says that nothing did; ready for the next run then. */
  flush(sink: Sink): void;
}

const CAP = 1000;
const CANCELLED = /did not finish before its parent and was cancelled|cancelledByParent/;
/** A suite is red because of the tests in it. */
const SUMMED = /^\d+ (?:subtests?|tests?) failed$/;

export function createNodeTestRun(): NodeTestRun {
  let failing: NotOk[] = [];
  let counts = new Map<string, number>();
  return {
    add(one) {
      if (failing.length < CAP && !SUMMED.test(one.message)) failing.push(one);
    },
    count(name, value) {
      counts.set(name, value);
    },
    get closed() {
      return counts.has('tests');
    },
    flush(sink) {
      const tests = countsOf(counts);
      if (tests !== undefined && counts.has('cancelled')) sink.tests(tests);
      const green = tests?.failed === 0 && counts.has('fail');
      if (!green) for (const one of failing) sink.bug(draftOf(one, failing));
      failing = [];
      counts = new Map();
    },
  };
}

function countsOf(counts: ReadonlyMap<string, number>): TestCounts | undefined {
  const total = counts.get('tests');
  if (total === undefined) return undefined;
  const sum = (...names: string[]): number => names.reduce((all, name) => all + (counts.get(name) ?? 0), 0);
  return { total, passed: sum('pass'), failed: sum('fail', 'cancelled'), skipped: sum('skipped', 'todo') };
}

function draftOf(one: NotOk, all: readonly NotOk[]): BugDraft {
  const { path, frames, message, crash, location, from, to } = one;
  const common = { tool: 'node-test', language: 'javascript' } as const;
  if (crash !== undefined) return { ...crash, ...common, from: crash.from, to: crash.to };
  const own = ownPlace(frames) ?? location;
  const broken = isFile(path) ? { file: path.join('') } : { test: path.join(' > ') };
  return {
    ...common,
    kind: 'test',
    severity: followsFrom(one, all) ? 'note' : 'error',
    ...broken,
    ...(location === undefined ? {} : { suite: location.file }),
    ...located(own, frames),
    message,
    ...(one.expected === undefined ? {} : { expected: one.expected }),
    ...(one.actual === undefined ? {} : { actual: one.actual }),
    from,
    to,
  };
}

/** A test that was cancelled because the suite around it broke (a hook, a timeout) tells nothing of its own. */
function followsFrom(one: NotOk, all: readonly NotOk[]): boolean {
  if (!CANCELLED.test(one.message)) return false;
  const inside = (other: NotOk): boolean => other.path.length < one.path.length && other.path.every((name, depth) => name === one.path[depth]);
  return all.some((other) => other !== one && inside(other));
}

/** A file that could not be run is reported under its own path. */
export function isFile(path: readonly string[]): boolean {
  return path.length === 1 && /^\S{1,500}\.[cm]?[jt]sx?$/.test(path[0] as string);
}
