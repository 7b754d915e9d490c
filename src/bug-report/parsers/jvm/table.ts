import type { RowTable } from '../../rows.js';
import { sbt } from './sbt.js';

/** A file's name, which on Windows begins with a drive. */
const FILE = '(?<file>(?:[A-Za-z]:)?[^:\\s][^:]{0,400}';
const PLACE = ':(?<line>\\d{1,7})(?::(?<column>\\d{1,7}))?';

/** The JVM tools whose findings take one line each. */
export const tables: readonly RowTable[] = [
  {
    tool: 'checkstyle',
    language: 'java',
    docs: 'https://checkstyle.org/cmdline.html',
    literals: ['[ERROR] ', '[WARN] ', '[WARNING] ', '[INFO] '],
    rows: [
      { pattern: new RegExp(`^(?:\\s{0,12}\\[(?:ant:)?checkstyle\\] )?\\[(?<severity>ERROR|WARN|INFO)\\] ${FILE})${PLACE}: (?<message>\\S.{0,2000}?) \\[(?<rule>\\w{1,100})\\]$`), kind: 'lint' },
      { pattern: new RegExp(`^\\[(?<severity>ERROR|WARNING|WARN|INFO)\\] ${FILE}\\.\\w{1,12}):\\[(?<line>\\d{1,7})(?:,(?<column>\\d{1,7}))?\\] \\([a-z]{1,30}\\) (?<rule>\\w{1,100}): (?<message>\\S.{0,4000})$`), kind: 'lint', literal: '] (' },
    ],
  },
  {
    tool: 'spotbugs',
    language: 'java',
    docs: 'https://spotbugs.readthedocs.io/en/stable/running.html',
    literals: ['  At ', '  In ', 'ereferenced at ', ':[line ', ':[lines ', ' (H) ', ' (M) ', ' (L) ', '] At ', '] In '],
    rows: [
      { pattern: /^[HML] [A-Z] (?<rule>[A-Za-z][\w-]{0,20}): (?<message>\S.{0,2000}?) {2}[A-Z][\w ]{0,60}? (?<file>[\w$-]{1,200}\.\w{1,10})(?::\[lines? (?<line>\d{1,7})(?:-(?<endLine>\d{1,7}))?\])?$/, kind: 'lint', severity: 'warning' },
      { pattern: /^(?<file>[\w$/.-]{1,400}\.\w{1,10}):-?(?<line>\d{1,7}):-?(?<endLine>\d{1,7}) (?<rule>[A-Za-z][\w-]{0,20}): (?<message>\S.{0,2000}) \([HML]\) ?$/, kind: 'lint', severity: 'warning' },
      { pattern: /^\[(?<severity>ERROR|WARNING)\] (?:High|Medium|Low|Ignore): (?<message>\S.{0,2000}?) \[[\w.$, ]{1,600}\] (?:[A-Z][\w ]{0,60}? (?<file>[\w$-]{1,200}\.\w{1,10})(?::\[lines? (?<line>\d{1,7})(?:-(?<endLine>\d{1,7}))?\])? )?(?<rule>[A-Z][A-Z0-9_]{2,80})$/, kind: 'lint' },
    ],
  },
  {
    tool: 'ktlint',
    language: 'kotlin',
    docs: 'https://pinterest.github.io/ktlint/latest/install/cli/',
    literals: ['.kt:', '.kts:'],
    rows: [
      { pattern: new RegExp(`^(?:Lint error > )?${FILE}\\.kts?)${PLACE}:? (?!\\s)(?!error:|warning:)(?<message>Not a valid Kotlin file .{0,2000}?) \\(\\)$`), kind: 'syntax', literal: 'Not a valid' },
      { pattern: new RegExp(`^(?:Lint error > )?${FILE}\\.kts?)${PLACE}:? (?!\\s)(?!error:|warning:)(?<message>\\S.{0,2000}?)(?: \\(cannot be auto-corrected\\))? \\((?<rule>[a-z][\\w:-]{1,100})\\)$`), kind: 'lint' },
    ],
  },
  {
    tool: 'detekt',
    language: 'kotlin',
    docs: 'https://detekt.dev/docs/introduction/reporting',
    literals: ['.kt:', '.kts:'],
    rows: [
      { pattern: new RegExp(`^(?:[ew]: )?(?:file:\\/\\/)?${FILE}\\.kts?)${PLACE}: (?!error:|warning:|exception:|\\[)(?:(?:Error|Warning|Info): )?(?<message>\\S.{0,2000}?) \\[(?<rule>[A-Z]\\w{1,100})\\]$`), kind: 'lint' },
      { pattern: new RegExp(`^\\s{0,8}(?<rule>[A-Z]\\w{1,100}) - (?<message>.{1,400}?) at (?:file:\\/\\/)?${FILE}\\.kts?)${PLACE}(?: - Signature=.{0,2000})?$`), kind: 'lint', literal: ' at ' },
    ],
  },
  {
    tool: 'scalastyle',
    language: 'scala',
    docs: 'https://github.com/scalastyle/scalastyle/wiki/Command-line',
    literals: ['error file=', 'warning file=', 'info file='],
    rows: [{ pattern: /^(?<severity>error|warning|info) file=(?<file>.{1,400}?\.\w{1,10}) message=(?<message>.{1,2000}?)(?: line=(?<line>\d{1,7}))?(?: column=(?<column>\d{1,7}))?$/, kind: 'lint' }],
  },
  {
    tool: 'clj-kondo',
    also: ['joker'],
    language: 'clojure',
    docs: 'https://github.com/clj-kondo/clj-kondo',
    proof: { tier: 2, why: 'its program and joker are published on GitHub only' },
    literals: [': error: ', ': warning: ', ': info: ', ' error: ', ' warning: ', ': Exception: '],
    rows: [
      { pattern: new RegExp(`^(?<file>(?:[A-Za-z]:)?[^:\\s][^:]{0,400}\\.(?:cljc?|cljs|cljd|edn|bb|joke))${PLACE}: (?:(?:Read|Parse) )?(?<severity>error|warning|info|Exception): (?<message>\\S.{0,2000}?)(?: \\[(?<rule>:[\\w./-]{1,100})\\])?$`), kind: 'lint' },
      { pattern: new RegExp(`^(?<file><stdin>|-)${PLACE}: (?:Read|Parse) (?<severity>error|warning): (?<message>\\S.{0,2000})$`), kind: 'lint' },
    ],
  },
  {
    tool: 'android-lint',
    language: 'android',
    docs: 'https://developer.android.com/studio/write/lint',
    proof: { tier: 2, why: "the Android Gradle plugin is on Google's registry, which is not reached from here" },
    literals: [': Error: ', ': Warning: ', ': AAPT: '],
    rows: [
      { pattern: new RegExp(`^${FILE}\\.\\w{1,12})(?::(?<line>\\d{1,7}))?: (?<severity>Error|Warning|Information): (?<message>\\S.{0,2000}?) \\[(?<rule>[A-Z]\\w{1,100})(?: from [\\w.:-]{1,200})?\\]$`), kind: 'lint' },
      { pattern: new RegExp(`^(?:ERROR: ?)?${FILE}\\.\\w{1,12})${PLACE}(?:-\\d{1,7}){0,2}: AAPT: (?<severity>error|warning): (?<message>\\S.{0,2000})$`), kind: 'compile', literal: 'AAPT' },
    ],
  },
  sbt,
];
