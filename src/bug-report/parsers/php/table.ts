import { headedParser } from '../../headed.js';
import { createHeld } from '../../held.js';
import { DIGIT, type Parser, type Proof } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const UNREACHED: Proof = { tier: 2, why: 'a package of a registry that cannot be reached here' };

const rows: readonly RowTable[] = [
  {
    tool: 'psalm', language: 'php', docs: 'https://psalm.dev/docs/running_psalm/error_levels/', proof: UNREACHED, literals: ['ERROR: ', 'INFO: ', '(see https://psalm.dev/'],
    rows: [
      { kind: 'syntax', pattern: /^ERROR: (?<rule>ParseError) - (?<file>[^\s:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}) - (?<message>.{1,2000}?)(?: \(see https:\/\/psalm\.dev\/\d{1,5}\))?$/ },
      { kind: 'type', pattern: /^(?<severity>ERROR|INFO): (?<rule>[A-Z]\w{1,80}) - (?<file>[^\s:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}) - (?<message>.{1,2000}?)(?: \(see https:\/\/psalm\.dev\/\d{1,5}\))?$/ },
    ],
  },
  {
    tool: 'phan', language: 'php', docs: 'https://github.com/phan/phan/wiki/Issue-Types-Caught-by-Phan', proof: UNREACHED, literals: [' Phan'],
    rows: [
      { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,400}):(?<line>\d{1,7}) (?<rule>PhanSyntaxError) (?<message>.{1,2000})$/ },
      { kind: 'type', pattern: /^(?<file>[^\s:]{1,400}):(?<line>\d{1,7}) (?<rule>Phan[A-Z]\w{1,80}) (?<message>.{1,2000})$/ },
    ],
  },
  {
    tool: 'parallel-lint', language: 'php', docs: 'https://github.com/php-parallel-lint/PHP-Parallel-Lint#usage', proof: UNREACHED, literals: ['Parse error: '],
    rows: [{ kind: 'syntax', pattern: /^(?<message>Parse error): (?<file>[^\s:]{1,400}):(?<line>\d{1,7})$/ }],
  },
];

/** PHP Mess Detector's text: columns apart, or one beside the other. */
const phpmd = rowParser({
  tool: 'phpmd', language: 'php', docs: 'https://phpmd.org/documentation/#text', literals: [`.php:${DIGIT}`],
  rows: [
    { kind: 'lint', severity: 'warning', pattern: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,400}\.php):(?<line>\d{1,7})(?:\t| {2,60})(?<rule>[A-Z][A-Za-z]{2,80})(?:\t| {2,60})(?<message>.{1,1000})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,400}\.php):(?<line>\d{1,7})(?:\t| {2,60})(?<message>.{1,1000})$/ },
  ],
});

/** Psalm's report "compact": a table below the name of the file. */
const psalmCompact = headedParser({
  tool: 'psalm', language: 'php', docs: 'https://psalm.dev/docs/running_psalm/error_levels/', proof: UNREACHED, literals: ['FILE: '],
  heading: /^FILE: (?<file>\S.{0,400})$/, between: /^[+-]{10,}|^\| SEVERITY/,
  rows: [{ kind: 'type', pattern: /^\| (?<severity>ERROR|INFO) {0,8}\| (?<line>\d{1,7}) {0,8}\| (?<rule>\w{1,80}) {0,80}\| (?<message>.{1,1000}?) {0,400}\|$/ }],
});

const fixer = rowParser({
  tool: 'php-cs-fixer', language: 'php', docs: 'https://cs.symfony.com/doc/usage.html', proof: { tier: 3, why: 'a package of a registry that cannot be reached here' }, literals: ['.php', 'can be fixed in', 'Fixed '],
  rows: [{ kind: 'format', pattern: /^ {1,4}\d{1,6}\) (?<file>\S{1,400}\.php)(?: \((?<rule>[\w, \/]{1,600})\))?$/ }],
});
/** PHP CS Fixer names the same files whether it mended them or only looked (`--dry-run`): its last line tells. */
const phpCsFixer: Parser = {
  ...fixer,
  start: (sink) => {
    const held = createHeld({ ...sink, bug: (draft) => sink.bug({ ...draft, message: draft.rule === undefined ? 'File is not formatted' : `File is not formatted: ${draft.rule}` }) });
    const machine = fixer.start({ ...sink, bug: held.add });
    return {
      open: false,
      line(line) {
        if (/^Fixed (?:all files|\d{1,7} of \d{1,7} files) in /.test(line.text.trim())) held.drop();
        return machine.line(line);
      },
      end: held.release,
    };
  },
};

const psalm = rowParser(rows[0] as RowTable);

export const phpTables: readonly Parser[] = [
  { ...psalm, literals: [...psalm.literals, ...psalmCompact.literals], start: (sink) => {
    const [beside, below] = [psalm.start(sink), psalmCompact.start(sink)];
    return { get open() { return below.open; }, line: (line) => beside.line(line) || below.line(line), end() {} };
  } },
  ...rows.slice(1).map(rowParser),
  phpmd,
  phpCsFixer,
];
