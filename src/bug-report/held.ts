import type { BugDraft, Sink } from './parser.js';

/** Reports that are believed only if no test runner says afterwards that all went on: `bash -e` stops at the first command that fails. */
export interface Held {
  add(draft: BugDraft): void;
  /** A runner closed its run: whatever was printed before belongs to that run, and the runner has said what failed in it. */
  drop(): void;
  release(): void;
}

const CAP = 500;

export function createHeld(sink: Sink): Held {
  let drafts: BugDraft[] = [];
  return {
    add(draft) {
      if (drafts.length < CAP) drafts.push(draft);
    },
    drop() {
      drafts = [];
    },
    release() {
      for (const draft of drafts) sink.bug(draft);
      drafts = [];
    },
  };
}

/** What the other tools' parsers look for to know that a test run is over. */
export const VERDICTS: readonly string[] = ['Tests: ', '# tests ', '# fail ', 'ℹ tests ', ' passed in ', ' failed in ', 'Ran ', ' passing (', '= FAILURES =', '= ERRORS =', '      Tests  ', ' specs, ', ': Executed ', ' spec, ', ' passed (', 'ok | ', 'FAILED | ', ' tests failed', ' test failed', ' tests passed', ' test passed'];

const OVER = [
  /^Tests: {1,10}.{1,200}\d total$/, /^(?:#|ℹ) tests \d+$|^# fail {1,2}\d+$/, /^(?:=+ )?(?:\d+ [a-z ]{1,30}, ){0,10}\d+ (?:passed|failed|errors?|skipped|warnings?|[a-z]{1,20}) in \d[\d.]*s/, /^Ran \d+ tests? in [\d.]+s$/, /^ {2}\d+ passing \([\d.]+m?s\)$/, /^=+ (?:FAILURES|ERRORS) =+$/,
  /^ {6}Tests {2}(?:\d+ [a-z ]{1,20}(?: \| )?){1,6} \(\d+\)$/, /^\d+ specs?, \d+ failures?|^[A-Z].{1,100}: Executed \d+ of \d+ /, /^Ran \d+ tests? across \d+ files?\./, /^ {2}\d+ passed \(\d/, /^(?:ok|FAILED) \| \d+ passed /, /^ {2}\d+ tests? (?:passed|failed)$/,
];

/** Does a test runner close its run, or begin to list what failed, with this line? (jest, node:test, pytest, unittest, mocha; vitest, jasmine, bun, playwright, deno, ava) */
export function isVerdict(text: string): boolean {
  const line = text.trimEnd();
  return OVER.some((pattern) => pattern.test(line));
}
