import type { Sink } from '../../parser.js';

const RAN = /^\[={10}\] (\d{1,7}) tests? from \d{1,7} test (?:suites?|cases?) ran\./;
const PART = /^\[ {2}(PASSED|SKIPPED|FAILED) {1,2}\] (\d{1,7}) tests?[.,]/;

/** The counts at the end of a run; inside ctest they are ctest's. */
export interface GtestCounts {
  /** True when the line is one of the summary. */
  line(text: string): boolean;
  flush(): void;
  nested: boolean;
}

export function createGtestCounts(sink: Sink): GtestCounts {
  let total: number | undefined;
  let parts: Record<string, number> = {};
  const counts: GtestCounts = {
    nested: false,
    line(text) {
      const ran = RAN.exec(text)?.[1];
      if (ran !== undefined) {
        counts.flush();
        total = Number(ran);
        return true;
      }
      const [, word, number] = PART.exec(text) ?? [];
      if (word === undefined) return false;
      parts[word] = Number(number);
      return true;
    },
    flush() {
      const { PASSED: passed = 0, FAILED: listed = 0, SKIPPED: skipped = 0 } = parts;
      // --gtest_brief leaves the list out.
      const failed = Math.max(listed, (total ?? 0) - passed - skipped);
      if (total !== undefined && !counts.nested && passed + failed > 0) sink.tests({ total, passed, failed, skipped });
      total = undefined;
      parts = {};
    },
  };
  return counts;
}
