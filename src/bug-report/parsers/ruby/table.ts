import { blockMachine, type BlockRule } from '../../block.js';
import { headedParser } from '../../headed.js';
import type { Parser, Proof } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const gem = (why: string): Proof => ({ tier: 2, why });
const NO_GEMS = 'a gem, and no registry of gems can be reached here';
const CRYSTAL: Proof = { tier: 3, why: 'no package of it for this machine runs' };
const PLACE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}):(?<line>\\d{1,7})';

const rows: readonly RowTable[] = [
  {
    tool: 'standardrb', language: 'ruby', docs: 'https://github.com/standardrb/standard#what-you-might-see', proof: gem(NO_GEMS), literals: [': Layout/', ': Lint/', ': Style/', ': Naming/', ': Performance/', ': Security/', ': Bundler/', ': Gemspec/', ': Migration/'],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`^ {2}${PLACE}:(?<column>\\d{1,5}): (?<rule>Lint/Syntax): (?<message>.{1,2000})$`) },
      { kind: 'format', pattern: new RegExp(`^ {2}${PLACE}:(?<column>\\d{1,5}): (?<rule>Layout/\\w{1,80}): (?<message>.{1,2000})$`) },
      { kind: 'lint', pattern: new RegExp(`^ {2}${PLACE}:(?<column>\\d{1,5}): (?<rule>[A-Z]\\w{0,60}/\\w{1,80}): (?<message>.{1,2000})$`) },
    ],
  },
  {
    tool: 'haml-lint', also: ['slim-lint'], language: 'ruby', docs: 'https://github.com/sds/haml-lint#basic-usage', proof: gem(NO_GEMS), literals: ['[W] ', '[E] '],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`^${PLACE} \\[(?<severity>E)\\] (?<rule>Syntax): (?<message>.{1,2000})$`) },
      { kind: 'lint', pattern: new RegExp(`^${PLACE} \\[(?<severity>[WE])\\] (?<rule>[A-Z]\\w{1,80}): (?<message>.{1,2000})$`) },
      { kind: 'lint', pattern: new RegExp(`^(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:haml|slim|erb)):(?<line>\\d{1,7}) \\[(?<severity>[WE])\\] (?<message>.{1,2000})$`) },
    ],
  },
  {
    // The column of erb_lint counts from 0 in the compact format.
    tool: 'erb-lint', language: 'ruby', docs: 'https://github.com/Shopify/erb_lint#compact-format', proof: gem(NO_GEMS), literals: ['.erb:'],
    rows: [{ kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}\.erb):(?<line>\d{1,7}):\d{1,5}: (?!\s{0,4}(?:error|warning|note)\b)(?<message>.{1,2000})$/ }],
  },
  {
    tool: 'foodcritic', language: 'ruby', docs: 'https://docs.chef.io/workstation/foodcritic/', proof: gem(NO_GEMS), literals: ['FC0', 'FC1', '001: ', 'CINK'],
    rows: [{ kind: 'lint', severity: 'warning', pattern: /^(?<rule>[A-Z]{2,8}\d{3}): (?<message>.{1,600}): (?<file>[^\s:]{1,400}):(?<line>\d{1,7})$/ }],
  },
  {
    tool: 'fasterer', language: 'ruby', docs: 'https://github.com/DamirSvrtan/fasterer#example-output', proof: gem(NO_GEMS), literals: ['is slower than', 'faster than', 'Calling ', 'Use '],
    rows: [{ kind: 'lint', severity: 'warning', pattern: /^(?<file>[^\s:]{1,400}\.rb):(?<line>\d{1,7}) (?<message>.{1,400}\b(?:slower|faster)\b.{1,400})$/ }],
  },
  {
    tool: 'brakeman', language: 'ruby', docs: 'https://brakemanscanner.org/docs/', proof: gem(NO_GEMS), literals: ['\tHigh', '\tMedium', '\tWeak', '  High', '  Medium', '  Weak'],
    rows: [{ kind: 'security', severity: 'warning', pattern: /^(?<file>[^\s:]{1,400}\.(?:rb|erb|haml|slim)|[^\s:]{1,300}Gemfile\.lock)(?:\t| {2,20})(?<line>\d{1,7})(?:\t| {2,20})(?<rule>[A-Z][\w -]{0,60}\S)(?:\t| {2,20})(?<message>.{1,800}?)(?:\t| {2,20})(?:High|Medium|Weak)$/ }],
  },
  {
    tool: 'steep', language: 'ruby', docs: 'https://github.com/soutaro/steep#running-steep', proof: gem(NO_GEMS), literals: [': [error] ', ': [warning] ', ': [information] ', ': [hint] '],
    rows: [{ kind: 'type', pattern: /^(?<file>[^\s:]{1,400}\.(?:rb|rbs)):(?<line>\d{1,7}):(?<column>\d{1,5}): \[(?<severity>error|warning|information|hint)\] (?<message>.{1,2000})$/ }],
  },
  {
    tool: 'sorbet', language: 'ruby', docs: 'https://sorbet.org/docs/error-reference', proof: gem('a gem that brings a compiled program, and no registry of gems can be reached here'), literals: ['https://srb.help/'],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`^${PLACE}: (?<message>.{1,2000}) https://srb\\.help/(?<rule>20\\d\\d)$`) },
      { kind: 'type', pattern: new RegExp(`^${PLACE}: (?<message>.{1,2000}) https://srb\\.help/(?<rule>\\d{4})$`) },
    ],
  },
  {
    tool: 'rails', language: 'ruby', docs: 'https://guides.rubyonrails.org/active_record_migrations.html', proof: gem(NO_GEMS), literals: ['Migrations are pending', 'PG::', 'Mysql2::', 'ActiveRecord::'],
    rows: [
      { kind: 'config', rule: 'pending-migrations', pattern: /^(?:ActiveRecord::PendingMigrationError: )?(?<message>Migrations are pending\. To resolve this issue, run:?.{0,200})$/ },
      { kind: 'config', rule: 'no-database', pattern: /^(?<message>(?:ActiveRecord::NoDatabaseError|PG::ConnectionBad|Mysql2::Error::ConnectionError|ActiveRecord::ConnectionNotEstablished): .{1,500})$/ },
    ],
  },
];

/** reek and debride name a file above, or behind, what they found in it. */
const reek = headedParser({
  tool: 'reek', language: 'ruby', docs: 'https://github.com/troessner/reek#example', proof: gem(NO_GEMS), literals: [' -- '],
  heading: /^(?<file>\S.{0,400}\.(?:rb|rake|erb)) -- \d{1,6} warnings?:?$/,
  rows: [{ kind: 'lint', severity: 'warning', pattern: /^ {2}\[(?<line>\d{1,7})(?:, \d{1,7}){0,200}\]: ?(?<rule>[A-Z]\w{1,60}): (?<message>.{1,1000}?)(?: \[https?:\/\/\S{1,300}\])?$/ }],
});
const reekLines = rowParser({
  tool: 'reek', language: 'ruby', docs: reek.docs, proof: reek.proof, literals: ['/reek/'],
  rows: [{ kind: 'lint', severity: 'warning', pattern: new RegExp(`^ {0,2}${PLACE}: (?<rule>[A-Z]\\w{1,60}): (?<message>.{1,1000}?) \\[https?://\\S{0,200}/reek/\\S{1,200}\\]$`) }],
});
const debride = headedParser({
  tool: 'debride', language: 'ruby', docs: 'https://github.com/seattlerb/debride#synopsis', proof: gem(NO_GEMS), literals: ['These methods MIGHT not be called'],
  heading: /^These methods (?<file>MIGHT) not be called:$/, between: /^[A-Z][\w:]{0,200}$/,
  rows: [{ kind: 'lint', severity: 'warning', rule: 'unused', pattern: /^ {2}(?<message>[a-z_]\w{0,100}[?!=]?) {2,60}(?<file>[^\s:]{1,400}):(?<line>\d{1,7})(?:-\d{1,7})?(?: \(\d{1,7}\))?$/ }],
});

/** Rows for ameba's line; the compiler says where in one line, and what below its picture. */
const crystalRows = rowParser({
  tool: 'crystal', language: 'crystal', docs: 'https://crystal-lang.org/reference/latest/man/crystal/', proof: CRYSTAL, literals: ['.cr:'],
  rows: [
    { kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}\.cr):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<severity>[CWE]): (?<rule>[A-Z]\w{0,60}\/\w{1,80}): (?<message>.{1,2000})$/ },
    { kind: 'compile', pattern: /^(?:(?:Syntax )?[Ee]rror )?in (?<file>[^\s:]{1,400}\.cr):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: (?<message>.{1,2000})$/ },
  ],
});
const crystalBlock: BlockRule = {
  starts: /^In ([^\s:]{1,400}\.cr):(\d{1,7}):(\d{1,5})$/,
  closes: /^Error: .{1,2000}$/,
  keeps: (text, body) => body.length < 12 && !text.startsWith('In '),
  read: (block) => {
    const said = /^Error: (.{1,2000})$/.exec(block.body.at(-1) ?? '')?.[1];
    const [, file = '', line, column] = block.head;
    return said === undefined ? undefined : { tool: 'crystal', language: 'crystal', kind: /unexpected token|expecting/.test(said) ? 'syntax' : 'compile', severity: 'error', file, line: Number(line), column: Number(column), message: said, from: block.from, to: block.to };
  },
};
const crystal: Parser = { ...crystalRows, also: ['ameba'], start: (sink) => {
  const single = crystalRows.start(sink);
  return blockMachine([crystalBlock], sink, { line: (line) => single.line(line) });
} };

export const rubyTables: readonly Parser[] = [
  ...rows.map(rowParser),
  { ...reek, literals: [...reek.literals, ...reekLines.literals], start: (sink) => {
    const [below, beside] = [reek.start(sink), reekLines.start(sink)];
    return { get open() { return below.open; }, line: (line) => beside.line(line) || below.line(line), end() {} };
  } },
  debride,
  crystal,
];
