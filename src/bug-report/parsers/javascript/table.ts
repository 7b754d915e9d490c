import { DIGIT, type Parser } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const SCRIPT = '(?<file>(?! )\\S.{0,500}?\\.(?:[cm]?[jt]sx?|vue|svelte|html|md))';
const AT = '(?<line>\\d{1,7}):(?<column>\\d{1,5})';

/** Tools whose errors take one line each. */
const TABLES: readonly RowTable[] = [
  {
    tool: 'standard',
    language: 'javascript',
    docs: 'https://github.com/standard/standard-engine/blob/master/bin/cmd.js',
    literals: [`.js:${DIGIT}`, `.jsx:${DIGIT}`, `.mjs:${DIGIT}`, `.cjs:${DIGIT}`, `.ts:${DIGIT}`, `.tsx:${DIGIT}`, `.vue:${DIGIT}`],
    rows: [
      { pattern: new RegExp(`^ {2}${SCRIPT}:${AT}: (?<message>Parsing error: .{1,2000}?)(?: \\(null\\))?$`), kind: 'syntax' },
      { pattern: new RegExp(`^ {2}${SCRIPT}:${AT}: (?<message>.{1,2000}) \\((?!warning\\))(?<rule>[@a-z][\\w@/-]{1,100})\\)(?: \\((?<severity>warning)\\))?$`), kind: 'lint' },
      // Without --verbose the rule is not shown, but ESLint's sentences all end in a full stop.
      { pattern: new RegExp(`^ {2}${SCRIPT}:${AT}: (?<message>[A-Z'"\`{].{1,2000}\\.)(?: \\((?<severity>warning)\\))?$`), kind: 'lint' },
    ],
  },
  {
    tool: 'jshint',
    language: 'javascript',
    docs: 'https://jshint.com/docs/cli/',
    literals: [', col '],
    rows: [
      { pattern: /^(?<file>\S.{0,500}?): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?!(?:[Ee]rror|[Ww]arning|[Ii]nfo) - )(?<message>.{1,2000}) \((?<rule>W\d{3})\)$/, kind: 'lint', severity: 'warning' },
      { pattern: /^(?<file>\S.{0,500}?): line (?<line>\d{1,7}), col (?<column>\d{1,5}), (?!(?:[Ee]rror|[Ww]arning|[Ii]nfo) - )(?<message>.{1,2000}?)(?: \((?<rule>[EI]\d{3})\))?$/, kind: 'lint' },
    ],
  },
  {
    tool: 'lessc',
    language: 'less',
    docs: 'https://github.com/less/less.js/blob/master/packages/less/src/less/less-error.js',
    literals: [' on line '],
    rows: [
      { pattern: /^(?<rule>FileError): (?<message>.{1,2000}?) in (?<file>\S.{0,500}?) on line (?<line>\d{1,7}), column (?<column>\d{1,5}):$/, kind: 'import' },
      { pattern: /^(?<rule>ParseError): (?<message>.{1,2000}?) in (?<file>\S.{0,500}?) on line (?<line>\d{1,7}), column (?<column>\d{1,5}):$/, kind: 'syntax' },
      { pattern: /^(?<rule>(?:Syntax|Name|Argument|Operation|Runtime|Javascript|Type)Error): (?<message>.{1,2000}?) in (?<file>\S.{0,500}?) on line (?<line>\d{1,7}), column (?<column>\d{1,5}):$/, kind: 'compile' },
    ],
  },
  {
    tool: 'commitlint',
    docs: 'https://commitlint.js.org/reference/cli.html',
    literals: ['✖   ', '⚠   '],
    rows: [
      { pattern: /^✖ {3}(?<message>\S.{0,2000}) \[(?<rule>[\w/-]{1,100})\]$/, kind: 'lint' },
      { pattern: /^⚠ {3}(?<message>\S.{0,2000}) \[(?<rule>[\w/-]{1,100})\]$/, kind: 'lint', severity: 'warning' },
    ],
  },
];

export const javascriptTables: readonly Parser[] = TABLES.map((table) => rowParser(table));
