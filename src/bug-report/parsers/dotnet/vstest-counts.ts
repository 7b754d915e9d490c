import type { Sink } from '../../parser.js';

const SHORT = /^(?:Failed|Passed|Skipped)! {1,3}- Failed: {1,9}(\d{1,7}), Passed: {1,9}(\d{1,7}), Skipped: {1,9}(\d{1,7}), Total: {1,9}(\d{1,7})\b/;
const OLD = /^Total tests: (\d{1,7})\. Passed: (\d{1,7})\. Failed: (\d{1,7})\. Skipped: (\d{1,7})\./;
const TERMINAL = /^Test summary: total: (\d{1,7}), failed: (\d{1,7}), succeeded: (\d{1,7}), skipped: (\d{1,7})\b/;
const LINE = /^ {0,8}(Total tests|Passed|Failed|Skipped|total|succeeded|failed|skipped): {1,9}(\d{1,7})$/;

/** The summary in each of its forms: one line, or one number a line. */
export function createVstestCounts(sink: Sink): { line(text: string): boolean; flush(): void } {
  let parts: Record<string, number> = {};
  const flush = (): void => {
    const { total, passed = 0, failed = 0, skipped = 0 } = parts;
    parts = {};
    if (total !== undefined && passed + failed + skipped === total) sink.tests({ total, passed, failed, skipped });
  };
  const tell = (match: RegExpExecArray | null, [total, passed, failed, skipped]: readonly [number, number, number, number]): boolean => {
    if (match === null) return false;
    flush();
    const at = (index: number): number => Number(match[index]);
    sink.tests({ total: at(total), passed: at(passed), failed: at(failed), skipped: at(skipped) });
    return true;
  };
  return {
    flush,
    line(text) {
      if (tell(SHORT.exec(text), [4, 2, 1, 3]) || tell(OLD.exec(text), [1, 2, 3, 4]) || tell(TERMINAL.exec(text), [1, 3, 2, 4])) return true;
      const [, word = '', number] = LINE.exec(text) ?? [];
      if (number === undefined) return false;
      if (/total/i.test(word)) {
        flush();
        parts['total'] = Number(number);
      } else if (parts['total'] !== undefined) parts[word.toLowerCase().replace('succeeded', 'passed')] = Number(number);
      return true;
    },
  };
}
