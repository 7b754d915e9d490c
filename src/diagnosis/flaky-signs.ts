import type { BugReport, Failure, Kind } from '../model/index.js';

/** One kind of failure that may come and go by itself. */
export interface FlakySign {
  readonly id: string;
  /** Where the words are looked for: what the test said and what it is called. Patterns are linear. */
  readonly pattern: RegExp;
  /** For people: why such a failure may waver. */
  readonly sentence: string;
  readonly positive: string;
  readonly nearMiss: string;
}

/** Only what runs can waver: a compiler or a linter says the same of the same files every time. */
const KINDS: ReadonlySet<Kind> = new Set(['test', 'runtime']);

/**
 * Words of failures that waver. The groups are the large ones of two studies of flaky tests in open projects: waiting and concurrency, order, time,
 * randomness, network. A sign costs two more runs of the step and nothing else, so the words may be wide.
 * @see Q. Luo, F. Hariri, L. Eloussi, D. Marinov, "An Empirical Analysis of Flaky Tests", FSE 2014
 * @see M. Gruber, S. Lukasczyk, F. Kroiß, G. Fraser, "An Empirical Study of Flaky Tests in Python", ICST 2021
 */
export const FLAKY_SIGNS: readonly FlakySign[] = [
  {
    id: 'network',
    pattern: /\b(?:ECONNREFUSED|ECONNRESET|EADDRINUSE|EPIPE|address already in use|connection (?:refused|reset|aborted)|socket hang up|broken pipe)\b/i,
    sentence: 'it talks to a service on the same machine',
    positive: 'connect ECONNREFUSED 127.0.0.1:3000',
    nearMiss: 'expected a connection string',
  },
  {
    id: 'timing',
    pattern: /\b(?:tim(?:ed|es|e)[ -]?outs?|(?:deadline|timeout) exceeded|took too long|too slow|within \d+ ?(?:ms|milliseconds|s|seconds)|(?:elapsed|waiting|waited|sleep|debounce|throttle)\w*|eventually|flak(?:y|iness))\b/i,
    sentence: 'it hangs on how long something takes',
    positive: 'Exceeded timeout of 5000 ms for a test',
    nearMiss: 'expected 5 items, got 4',
  },
  {
    id: 'concurrency',
    pattern: /\b(?:(?:data )?race(?: condition| detected|s)?|deadlock\w*|concurren(?:t|tly|cy)|interleav\w+|parallel|threads?|goroutines?|lock (?:timeout|wait))\b/i,
    sentence: 'several things run beside each other in it',
    positive: 'WARNING: DATA RACE',
    nearMiss: 'the trace is empty',
  },
  {
    id: 'order',
    pattern: /\b(?:out of order|in (?:any|random|the wrong|different) order|order(?:ing)? (?:differs|changed|is not stable)|unordered|non-?deterministic(?:ally)?|iteration order|unstable)\b/i,
    sentence: 'it hangs on an order that nothing fixes',
    positive: 'elements arrived out of order',
    nearMiss: 'the order has no items',
  },
  {
    id: 'random',
    pattern: /\b(?:random\w*|seed(?:ed|s)?|shuffl\w+|falsifying example|property failed after \d+|fuzz\w*)\b/i,
    sentence: 'its input is drawn at random',
    positive: 'Property failed after 12 tests { seed: 4711 }',
    nearMiss: 'expected 4 seats',
  },
];

/** The first sign that any of the primary reports shows, or null. Pure. */
export function flakySign({ primary }: Pick<Failure, 'primary'>): FlakySign | null {
  const texts = primary.filter(({ kind }) => KINDS.has(kind)).map(wordsOf);
  return FLAKY_SIGNS.find(({ pattern }) => texts.some((text) => pattern.test(text))) ?? null;
}

/** Names are words, too: `testTimeout_retries` is about a timeout. */
function wordsOf({ message, test, rule }: BugReport): string {
  const name = (test ?? '').slice(0, 500).replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  return `${message.slice(0, 4000)}\n${name}\n${rule ?? ''}`;
}
