import type { Parser, Proof } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const UNREACHED: Proof = { tier: 2, why: 'no package of it for this machine, or one too large to bring along' };
const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400})';

/** One-line formats after documentation. */
const rows: readonly RowTable[] = [
  { tool: 'protolint', language: 'protobuf', docs: 'https://github.com/yoheimuta/protolint#reporters', proof: UNREACHED, literals: ['.proto:'], rows: [
    { kind: 'lint', pattern: /^\[(?<file>[^\s:]{1,400}\.proto):(?<line>\d{1,7}):(?<column>\d{1,5})\] (?<message>.{1,500})$/ },
  ] },
  { tool: 'dotenv-linter', docs: 'https://dotenv-linter.github.io/', proof: UNREACHED, literals: ['.env'], rows: [
    { kind: 'lint', pattern: /^(?<file>[^\s:]{0,300}\.env[\w.-]{0,60}):(?<line>\d{1,7}) (?:(?<rule>[A-Z][A-Za-z]{3,40}): )?(?<message>[A-Z].{1,300})$/ },
  ] },
  { tool: 'vale', docs: 'https://vale.sh/docs/cli', proof: UNREACHED, literals: [':Vale.', ':Google.', ':Microsoft.', ':write-good.', ':proselint.', ':alex.', ':Readability.'], rows: [
    { kind: 'docs', severity: 'warning', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5}):(?<rule>[\\w-]{1,60}\\.[\\w-]{1,60}):(?<message>.{1,500})$`) },
  ] },
  { tool: 'puppet', language: 'puppet', docs: 'https://www.puppet.com/docs/puppet/latest/man/parser.html', proof: UNREACHED, literals: ['Could not parse for environment', 'Evaluation Error:'], rows: [
    { kind: 'syntax', pattern: /^(?<severity>Error): Could not parse for environment \S{1,60}: (?<message>.{1,500}?) \(file: (?<file>[^,]{1,400}), line: (?<line>\d{1,7})(?:, column: (?<column>\d{1,5}))?\)(?: on node .{1,200})?$/ },
    { kind: 'syntax', pattern: /^(?<severity>Error): Could not parse for environment \S{1,60}: (?<message>.{1,500}?) at (?<file>(?:[A-Za-z]:)?[^\s:]{1,400}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?(?: on node .{1,200})?$/ },
    { kind: 'runtime', pattern: /^(?<severity>Error): .{0,200}?(?<message>Evaluation Error: .{1,500}?) \(file: (?<file>[^,]{1,400}), line: (?<line>\d{1,7})(?:, column: (?<column>\d{1,5}))?\)(?: on node .{1,200})?$/ },
  ] },
  { tool: 'rpmlint', docs: 'https://github.com/rpm-software-management/rpmlint#readme', proof: UNREACHED, literals: ['.spec:', '.rpm:', ': E: ', ': W: '], rows: [
    { kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}\.spec):(?:(?<line>\d{1,7}):)? (?<severity>[EW]): (?<rule>[a-z][\w-]{2,80})(?: (?<message>.{1,500}))?$/ },
  ] },
  { tool: 'systemd-analyze', docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-analyze.html', proof: UNREACHED, literals: ['.service:', '.timer:', '.socket:', '.mount:', '.target:'], rows: [
    { kind: 'config', severity: 'warning', pattern: /^(?<file>[^\s:]{1,400}\.(?:service|timer|socket|mount|target|path|slice)):(?<line>\d{1,7}): (?<message>.{1,500})$/ },
  ] },
  { tool: 'sqlint', language: 'sql', docs: 'https://github.com/purcell/sqlint#readme', proof: UNREACHED, literals: [':ERROR ', ':WARNING '], rows: [
    { kind: 'syntax', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5}):(?<severity>ERROR|WARNING) (?<message>.{1,500})$`) },
  ] },
  { tool: 'swaglint', docs: 'https://github.com/byCedric/swaglint', proof: UNREACHED, literals: [': error @ ', ': warning @ '], rows: [
    { kind: 'lint', pattern: new RegExp(`^${FILE}: (?<severity>error|warning) @ (?<line>\\d{1,7}):(?<column>\\d{1,5}) - (?<message>.{1,500}?)(?: \\((?<rule>\\w{3,80})\\))?$`) },
  ] },
  { tool: 'thrift', docs: 'https://thrift.apache.org/docs/idl', proof: UNREACHED, literals: ['.thrift:'], rows: [
    { kind: 'compile', pattern: /^\[(?<severity>WARNING|ERROR|FAILURE):(?<file>[^\]]{1,400}\.thrift):(?<line>\d{1,7})\] (?<message>.{1,500})$/ },
  ] },
  { tool: 'bicep', docs: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/linter', proof: UNREACHED, literals: ['.bicep('], rows: [
    { kind: 'compile', pattern: /^(?:(?:ERROR|WARNING): )?(?<file>\S{1,400}\.bicep(?:param)?)\((?<line>\d{1,7}),(?<column>\d{1,5})\) : (?<severity>Error|Warning|Info) (?<rule>[\w-]{2,80}): (?<message>.{1,800}?)(?: \[https?:\/\/\S{1,300}\])?$/ },
  ] },
  { tool: 'oelint', docs: 'https://github.com/priv-kweihmann/oelint-adv#output', proof: UNREACHED, literals: [':oelint.'], rows: [
    { kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}):(?<line>\d{1,7}):(?<severity>error|warning|info):(?<rule>oelint\.[\w.-]{1,120}):(?<message>.{1,500})$/ },
  ] },
  { tool: 'atools', docs: 'https://gitlab.alpinelinux.org/Leo/atools', proof: UNREACHED, literals: [':[AL'], rows: [
    { kind: 'lint', pattern: /^[SI]C:\[(?<rule>AL\d{0,3})\]:(?<file>[^:]{1,300}):(?<line>\d{1,7}):(?<message>.{1,500})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^[SIMT][CP]:\[(?<rule>AL\d{0,3})\]:(?<file>[^:]{1,300}):(?<line>\d{1,7}):(?<message>.{1,500})$/ },
  ] },
  { tool: 'dafny', language: 'dafny', docs: 'https://dafny.org/latest/DafnyRef/DafnyRef', proof: UNREACHED, literals: ['.dfy('], rows: [
    { kind: 'compile', pattern: /^(?<file>\S{1,400}\.dfy)\((?<line>\d{1,7}),(?<column>\d{1,5})\): (?:(?<severity>Error|Warning): )?(?<message>.{1,500})$/ },
  ] },
  { tool: 'mercury', language: 'mercury', docs: 'https://mercurylang.org/information/doc-latest/mercury_user_guide/', proof: UNREACHED, literals: ['.m:'], rows: [
    { kind: 'compile', pattern: /^(?<file>[^\s:]{1,400}\.m):(?<line>\d{3,7}): {1,6}(?<severity>error|Error|warning|Warning): (?<message>.{1,500})$/ },
    { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,400}\.m):(?<line>\d{3,7}): (?<message>Syntax error .{1,500})$/ },
  ] },
  { tool: 'bibclean', language: 'bibtex', docs: 'https://ctan.org/pkg/bibclean', proof: UNREACHED, literals: ['?? ', '%% '], rows: [
    { kind: 'syntax', pattern: /^\?\? "?(?<file>[^\s:"]{1,400})"?:(?<line>\d{1,7}):(?<message>[A-Z].{1,300})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^%% "?(?<file>[^\s:"]{1,400})"?:(?<line>\d{1,7}):(?<message>[A-Z].{1,300})$/ },
  ] },
  { tool: 'robotframework-lint', language: 'robot', docs: 'https://github.com/boakley/robotframework-lint/wiki', proof: UNREACHED, literals: ['.robot:', '.resource:'], rows: [
    { kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}\.(?:robot|resource)):(?<severity>[WEI]):(?<line>\d{1,7}):(?<column>\d{1,5}):(?<rule>\w{3,80}):(?<message>.{1,300})$/ },
  ] },
  { tool: 'named-checkzone', docs: 'https://bind9.readthedocs.io/en/latest/manpages.html', proof: UNREACHED, literals: [': unknown RR type', 'dns_rdata_fromtext: ', 'dns_master_load: ', 'not at top of zone'], rows: [
    { kind: 'syntax', pattern: /^dns_(?:rdata_fromtext|master_load): (?<file>[^\s:]{1,400}):(?<line>\d{1,7}): (?<message>.{1,300})$/ },
    { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,400}):(?<line>\d{1,7}): (?<message>(?:unknown RR type|.{1,200} not at top of zone).{0,300})$/ },
  ] },
  { tool: 'buildifier', language: 'starlark', docs: 'https://github.com/bazelbuild/buildtools/blob/main/WARNINGS.md', proof: UNREACHED, literals: ['.bzl:', 'BUILD:', 'BUILD.bazel:', 'WORKSPACE:', 'MODULE.bazel:'], rows: [
    { kind: 'syntax', pattern: /^(?<file>[^\s:]{0,300}(?:\.bzl|BUILD|BUILD\.bazel|WORKSPACE|MODULE\.bazel)):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>syntax error .{1,300})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^(?<file>[^\s:]{0,300}(?:\.bzl|BUILD|BUILD\.bazel|WORKSPACE|MODULE\.bazel)):(?<line>\d{1,7}): (?<rule>[a-z][a-z-]{2,60}): (?<message>.{1,500}?)(?: \(https?:\/\/\S{1,200}\))?$/ },
  ] },
  { tool: 'fecs', docs: 'https://github.com/ecomfe/fecs#readme', proof: UNREACHED, literals: ['fecs '], rows: [
    { kind: 'lint', pattern: /^\s{0,4}fecs {1,4}(?<severity>ERROR|WARN) → line (?<line>\d{1,7}), col (?<column>\d{1,5}): (?<message>.{1,300})$/ },
  ] },
];

export const documentedTables: readonly Parser[] = rows.map(rowParser);
