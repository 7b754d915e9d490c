import { rowParser } from '../../rows.js';
import type { Proof } from '../../parser.js';

export const NO_DART: Proof = { tier: 3, why: 'its SDK comes from a host that cannot be reached here' };
const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:•][^:•]{0,400}\\.dart)';
const PLACE = `${FILE}:(?<line>\\d{1,7})(?::(?<column>\\d{1,5}))?`;

/** `dart analyze`, `flutter analyze`, the compiler in front of both, and the formatter that was only asked. */
export const dart = rowParser({
  tool: 'dart', also: ['flutter-analyze'], language: 'dart', docs: 'https://dart.dev/tools/dart-analyze', proof: NO_DART,
  literals: ['.dart:', '.dart ', '.dart|', 'pubspec.yaml', 'Because ', 'Changed '],
  rows: [
    { kind: 'syntax', pattern: new RegExp(`^\\s{0,6}(?<severity>error|warning|info) [-•] ${PLACE} [-•] (?<message>(?:Expected|Unterminated|Missing) .{1,800}) [-•] (?<rule>\\w{2,80})$`) },
    { kind: 'lint', pattern: new RegExp(`^\\s{0,6}(?<severity>error|warning|info) [-•] ${PLACE} [-•] (?<message>.{1,1000}) [-•] (?<rule>\\w{2,80})$`) },
    { kind: 'lint', pattern: new RegExp(`^\\s{0,6}(?<severity>error|warning|info) • (?<message>.{1,1000}) • ${PLACE} • (?<rule>\\w{2,80})$`) },
    { kind: 'lint', pattern: /^(?<severity>ERROR|WARNING|INFO)\|\w{1,40}\|(?<rule>\w{2,80})\|(?<file>[^|]{1,400}\.dart)\|(?<line>\d{1,7})\|(?<column>\d{1,5})\|\d{1,7}\|(?<message>.{1,1000})$/ },
    { kind: 'import', pattern: new RegExp(`^${PLACE}: Error: (?<message>(?:Error when reading|Not found: |Couldn't resolve the package) ?.{1,600})$`) },
    { kind: 'compile', pattern: new RegExp(`^${PLACE}: (?<severity>Error|Warning): (?<message>.{1,1000})$`) },
    { kind: 'format', pattern: /^Changed (?<file>\S{1,400}\.dart)$/ },
    { kind: 'dependency', pattern: /^(?<message>Because .{1,500}, version solving failed\.)$/ },
    { kind: 'config', pattern: /^Error on line (?<line>\d{1,7}), column (?<column>\d{1,5}) of (?<file>\S{0,300}pubspec\.yaml): (?<message>.{1,500})$/ },
  ],
});
