import type { LogLine, TestCounts } from '../../../model/index.js';
import type { Machine, Parser, Proof, Sink } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

export const NO_SWIFT: Proof = { tier: 3, why: 'its compiler comes from a host that cannot be reached here' };
const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}';
const SWIFT = '\\.(?:swift|xib|storyboard|plist|xcconfig|entitlements|m|mm|metal))';

const table: RowTable = {
  tool: 'swift', also: ['swiftlint', 'swift-format', 'swiftformat'], language: 'swift', docs: 'https://www.swift.org/documentation/', proof: NO_SWIFT,
  literals: ['.swift:', '.xib:', '.storyboard:', '.plist:', '.xcconfig:', '<nopath>:', 'xcodebuild: error: '],
  rows: [
    { kind: 'test', pattern: new RegExp(`^(?:❌ {1,3})?${FILE}\\.swift):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? error: (?:-\\[)?(?<test>[\\w.]{1,300}[ .]\\w{1,300})\\]? : (?<message>.{1,2000})$`) },
    { kind: 'lint', pattern: /^(?:[⚠️❌]{1,3} {1,3})?(?<file>[^\s:][^:]{0,400}\.swift|<nopath>):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?<severity>error|warning): (?<message>[A-Z][\w ]{2,80} Violation: .{1,600}?) \((?<rule>\w{2,60})\)$/u },
    { kind: 'format', pattern: /^(?<file>[^\s:][^:]{0,400}\.swift):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?<severity>error|warning): \[(?<rule>[A-Z]\w{2,60})\] (?<message>.{1,600})$/ },
    { kind: 'format', pattern: /^(?<file>[^\s:][^:]{0,400}\.swift):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?<severity>error|warning): \((?<rule>[a-z]\w{2,60})\) (?<message>.{1,600})$/ },
    { kind: 'import', pattern: new RegExp(`^(?:❌ {1,3})?${FILE}\\.swift):(?<line>\\d{1,7}):(?<column>\\d{1,5}): (?:fatal )?error: (?<message>(?:no such module|could not build|missing required module) .{1,500})$`) },
    { kind: 'syntax', pattern: new RegExp(`^(?:❌ {1,3})?${FILE}\\.swift):(?<line>\\d{1,7}):(?<column>\\d{1,5}): error: (?<message>(?:expected|unterminated|extraneous|consecutive|unexpected) .{1,500})$`) },
    { kind: 'type', pattern: new RegExp(`^(?:❌ {1,3})?${FILE}\\.swift):(?<line>\\d{1,7}):(?<column>\\d{1,5}): error: (?<message>(?:cannot convert|cannot assign|type '|value of (?:type|optional type)|no exact matches|argument type|generic parameter).{1,500})$`) },
    { kind: 'compile', pattern: new RegExp(`^(?:[❌⚠️]{1,3} {1,3})?${FILE}${SWIFT}:(?:(?<line>\\d{1,7}):)?(?:(?<column>\\d{1,5}):)? (?<severity>error|warning|note): (?<message>.{1,1000}?)(?: \\(in target .{1,200}\\))?$`, 'u') },
    { kind: 'config', pattern: /^xcodebuild: error: (?<message>.{1,800})$/ },
  ],
};

/** swiftc's diagnostics, XCTest's failures as Xcode prints them, and the linters that keep to the same form. */
export const swift: Parser = rowParser(table);

const common = { tool: 'swift-test', language: 'swift', severity: 'error', kind: 'test' } as const;
const ISSUE = /^(?:✘|􀢄|\[FAIL\]|✗) {1,2}Test (.{1,300}?) recorded an issue(?: with .{1,60} arguments? .{1,300}?)? at ([^\s:]{1,300}\.swift):(\d{1,7}):(\d{1,5}): (.{1,2000})$/u;
const OPEN = /^(?:.{1,400}: )?(?<file>[^\s:]{1,400}\.swift):(?<line>\d{1,7}): (?:Fatal error|Precondition failed|Assertion failed)(?:: (?<message>.{1,600}))?$/;

/** Swift Testing, swift's own XCTest on Linux, and what kills a run. */
export const swiftTest: Parser = {
  tool: 'swift-test',
  language: 'swift',
  docs: 'https://developer.apple.com/documentation/testing',
  proof: NO_SWIFT,
  literals: ['recorded an issue', 'Fatal error', 'Precondition failed', 'Assertion failed', 'Executed ', 'Test run with '],
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  let counts: TestCounts | undefined;
  return {
    open: false,
    line(line) {
      const place = { from: line.n, to: line.n };
      const [, test = '', file = '', row, column, message = ''] = ISSUE.exec(line.text) ?? [];
      if (file !== '') {
        const values = /^Expectation failed: \(.{1,400}? → (.{1,300}?)\) == \(?(.{1,300}?)\)?$/.exec(message);
        sink.bug({ ...common, file, line: Number(row), column: Number(column), test: test.replace(/^"|"$/g, ''), message, ...(values === null ? {} : { expected: values[2] as string, actual: values[1] as string }), ...place });
        return true;
      }
      const fatal = OPEN.exec(line.text)?.groups;
      if (fatal !== undefined) {
        sink.bug({ ...common, kind: 'runtime', file: fatal['file'] as string, line: Number(fatal['line']), message: `Fatal error: ${fatal['message'] ?? ''}`, ...place });
        return true;
      }
      const read = readCounts(line);
      // XCTest prints one such line for each suite, the last one for all.
      if (read !== undefined) counts = read;
      return read !== undefined;
    },
    end() {
      if (counts !== undefined) sink.tests(counts);
    },
  };
}

/** `Executed 5 tests, with 2 failures (0 unexpected) in 0.1 (0.2) seconds` */
function readCounts(line: LogLine): TestCounts | undefined {
  const match = /^\s{0,8}Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures? /.exec(line.text);
  if (match === null) return undefined;
  const [total, skipped, failed] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3])];
  return { total, passed: Math.max(0, total - failed - skipped), failed, skipped };
}
