import { DIGIT } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';
import { STYLE } from './go-place.js';

const FILE = '(?<file>(?:[A-Za-z]:[\\\\/])?[^\\s:"\'`()]{1,400}\\.(?:go|mod))';
const PLACE = `^${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)?`;
const pattern = (rest: string): RegExp => new RegExp(`${PLACE}${rest}`);

/** Linters of Go that put each finding on one line; what revive prints by default is read as golint's, whose words it took over. */
const tables: readonly RowTable[] = [
  {
    tool: 'staticcheck', language: 'go', docs: 'https://staticcheck.dev/docs/running-staticcheck/cli/',
    literals: [' (SA', ' (ST1', ' (S1', ' (QF1', ' (U1000)', ' (compile)'],
    rows: [
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\((?<rule>(?:SA|ST|S|QF|U)\\d{4})\\)$'), kind: 'lint' },
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\((?<rule>compile)\\)$'), kind: 'compile' },
    ],
  },
  {
    tool: 'gosec', language: 'go', docs: 'https://github.com/securego/gosec#output-formats',
    literals: [' (Rule:G', ' - G'],
    rows: [
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\(Rule:(?<rule>G\\d{3}), Severity:\\w{1,20}, Confidence:\\w{1,20}\\)$'), kind: 'security' },
      { pattern: new RegExp(`^\\[${FILE}:(?<line>\\d{1,7})(?:-(?<endLine>\\d{1,7}))?\\] - (?<rule>G\\d{3})(?: \\(CWE-\\d{1,6}\\))?: (?<message>\\S.{0,2000}) \\((?:Confidence|Severity): .{1,60}\\)$`), kind: 'security' },
    ],
  },
  {
    tool: 'golangci-lint', language: 'go', docs: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
    literals: [`.go:${DIGIT}`, `go.mod:${DIGIT}`, 'level=error msg="', "Error: can't load config: ", 'Error: unknown linters: '],
    rows: [
      { pattern: pattern(' (?<message>(?:syntax error|expected ).{0,4000}) \\((?<rule>typecheck)\\)$'), kind: 'syntax', literal: '(typecheck)' },
      { pattern: pattern(' (?<message>could not import .{0,4000}) \\((?<rule>typecheck)\\)$'), kind: 'import', literal: '(typecheck)' },
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\((?<rule>typecheck)\\)$'), kind: 'compile', literal: '(typecheck)' },
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\((?<rule>gofmt|gofumpt|goimports|gci|golines|swaggo)\\)$'), kind: 'format', literal: ')' },
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\((?<rule>gosec)\\)$'), kind: 'security', literal: '(gosec)' },
      { pattern: pattern(' (?<message>\\S.{0,4000}) \\((?<rule>[a-z][a-z0-9]{2,30})\\)$'), kind: 'lint', literal: ')' },
      { pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7})(?::(?<column>\\d{1,5}))? {2,60}(?<rule>[a-z][a-z0-9]{2,30}) {2,40}(?<message>\\S.{0,4000})$`), kind: 'lint' },
      { pattern: /^level=error msg="(?:Timeout exceeded: )(?<message>.{1,2000}?)"?$/, kind: 'infra', literal: 'Timeout exceeded' },
      { pattern: /^level=error msg="(?:Running error: |\[[\w/ ]{1,60}\] )?(?<message>.{1,3000})"$/, kind: 'config', literal: 'level=error' },
      { pattern: /^Error: (?<message>(?:can't load config: |unknown linters: ).{1,2000})$/, kind: 'config', literal: 'Error: ' },
    ],
  },
  {
    tool: 'errcheck', language: 'go', docs: 'https://github.com/kisielk/errcheck#use',
    literals: [':\t'],
    rows: [{ pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5}):\\t(?<message>\\S.{0,1000})$`), kind: 'lint', rule: 'errcheck' }],
  },
  {
    tool: 'misspell', docs: 'https://github.com/golangci/misspell#usage',
    literals: ['" is a misspelling of "'],
    rows: [{ pattern: /^(?<file>[^\s:"'`()]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>"[^"]{1,100}" is a misspelling of "[^"]{1,100}")$/, kind: 'lint' }],
  },
  {
    tool: 'ineffassign', language: 'go', docs: 'https://github.com/gordonklaus/ineffassign#usage',
    literals: [': ineffectual assignment to '],
    rows: [{ pattern: pattern(' (?<message>ineffectual assignment to \\S{1,300})$'), kind: 'lint', rule: 'ineffassign' }],
  },
  {
    tool: 'gocyclo', language: 'go', docs: 'https://github.com/fzipp/gocyclo#usage',
    literals: [`.go:${DIGIT}`],
    rows: [{ pattern: new RegExp(`^(?<message>\\d{1,5} [\\w.]{1,100} (?:\\(\\*?\\w{1,100}\\)\\.)?\\w{1,200}) ${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5})$`), kind: 'lint', rule: 'cyclomatic complexity' }],
  },
  {
    tool: 'golint', language: 'go', docs: 'https://github.com/golang/lint#usage',
    literals: [`.go:${DIGIT}`],
    rows: [
      { pattern: pattern(` ${STYLE}$`), kind: 'lint', severity: 'warning' },
    ],
  },
];

export const goTables = tables.map(rowParser);
