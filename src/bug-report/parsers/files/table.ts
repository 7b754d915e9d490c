import { headedParser, type HeadedTable } from '../../headed.js';
import type { Parser } from '../../parser.js';
import { rowParser, type RowTable } from '../../rows.js';

const FILE = '(?<file>(?:[A-Za-z]:)?[^\\s:][^:]{0,400})';
const LC = ':(?<line>\\d{1,7}):(?<column>\\d{1,5})';

/** Linters of files that are no programs, all really run. */
const rows: readonly RowTable[] = [
  { tool: 'actionlint', docs: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md', literals: ['yml:', 'yaml:', '<stdin>:'], rows: [
    { kind: 'syntax', pattern: /^(?<file>[^\s:][^:]{0,400}\.ya?ml|<stdin>):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>could not parse as YAML.{1,1500}) \[(?<rule>syntax-check)\]$/ },
    { kind: 'config', pattern: /^(?<file>[^\s:][^:]{0,400}\.ya?ml|<stdin>):(?<line>\d{1,7}):(?<column>\d{1,5}): (?!\[)(?<message>.{1,1500}) \[(?<rule>[a-z][a-z-]{2,40})\]$/ },
  ] },
  { tool: 'markdownlint', language: 'markdown', docs: 'https://github.com/DavidAnson/markdownlint/blob/main/doc/Rules.md', literals: [' MD0'], rows: [
    { kind: 'lint', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7})(?::(?<column>\\d{1,5}))? (?:(?<severity>error|warning) )?(?<rule>MD\\d{3}/[\\w./-]{1,80}) (?<message>.{1,1000})$`) },
  ] },
  { tool: 'mdl', language: 'markdown', docs: 'https://github.com/markdownlint/markdownlint#usage', literals: [': MD0', ': Kramdown Warning'], rows: [
    { kind: 'lint', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}): (?<rule>MD\\d{3}) (?<message>.{1,500})$`) },
  ] },
  { tool: 'hadolint', language: 'dockerfile', docs: 'https://github.com/hadolint/hadolint#rules', literals: [' DL', ' SC', ' unexpected '], rows: [
    { kind: 'syntax', pattern: /^(?<file>(?:[A-Za-z]:)?[^\s:]{0,300}(?:[Dd]ockerfile|[Cc]ontainerfile)[^\s:]{0,100}|-|\/dev\/stdin):(?<line>\d{1,7}):(?<column>\d{1,5}) (?<message>unexpected .{1,1500})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^(?:hadolint:)?(?<file>(?:[A-Za-z]:)?[^\s:]{1,400}):(?<line>\d{1,7}):? (?<rule>(?:DL|SC)\d{4}) (?:(?<severity>error|warning|info|style): )?(?<message>.{1,1000})$/ },
  ] },
  { tool: 'codespell', docs: 'https://github.com/codespell-project/codespell#usage', literals: [' ==> '], rows: [
    { kind: 'lint', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}): (?<message>\\S{1,100} ==> \\S.{0,300})$`) },
  ] },
  { tool: 'gitlint', docs: 'https://jorisroovers.com/gitlint/latest/rules/builtin_rules/', literals: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'UC1', 'UC2', 'UC3', 'M1', 'CT1', 'UL1', 'UC5'].map((rule) => `: ${rule} `), rows: [
    { kind: 'lint', pattern: /^(?<line>\d{1,5}): (?<rule>(?:T|B|M|UC|UL|CT|CC|I|R)\d{1,3}) (?<message>[A-Z].{1,1000})$/ },
  ] },
  { tool: 'bashate', language: 'shell', docs: 'https://docs.openstack.org/bashate/latest/', literals: [': E0'], rows: [
    { kind: 'syntax', literal: 'E040', pattern: new RegExp(`^${FILE}${LC}: (?<rule>E040) (?<message>.{1,500})$`) },
    { kind: 'format', pattern: new RegExp(`^(?!\\S{1,400}\\.pyi?:)${FILE}${LC}: (?<rule>E0\\d{2}) (?<message>[A-Z].{1,500})$`) },
  ] },
  { tool: 'xmllint', language: 'xml', docs: 'https://gnome.pages.gitlab.gnome.org/libxml2/xmllint.html', literals: [' error : ', ': warning: '], rows: [
    { kind: 'syntax', pattern: /^(?<file>[^\s:<][^:]{0,400}|-):(?<line>\d{1,7}): (?:parser|namespace|HTML parser|I\/O|XInclude|encoding) (?<severity>error) : (?<message>.{1,1000})$/ },
    { kind: 'lint', pattern: /^(?<file>[^\s:][^:]{0,400}):(?<line>\d{1,7}): element \S{1,200}: (?:Schemas (?:validity|parser) |Relax-NG (?:validity|parser) |validity |XSD )?(?<severity>error|warning) : (?<message>.{1,1000})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^(?<file>[^\s:][^:]{0,400}\.(?:xml|xsd|xsl|xslt|svg|html?|plist|rng)):(?<line>\d{1,7}): (?:parser )?warning ?: (?<message>.{1,1000})$/ },
  ] },
  { tool: 'cmake-lint', language: 'cmake', docs: 'https://cmake-format.readthedocs.io/en/latest/lint-usage.html', literals: [': [C', ': [E', ': [R', ': [W'], rows: [
    { kind: 'lint', severity: 'warning', pattern: /^(?<file>[^\s:]{0,300}(?:CMakeLists\.txt|\.cmake|\.cmake\.in)):(?<line>\d{1,7})(?:,(?<column>\d{1,5}))?: \[(?<rule>[CERW]\d{4})\] (?<message>.{1,500})$/ },
  ] },
  { tool: 'buf', language: 'protobuf', docs: 'https://buf.build/docs/lint/overview/', literals: ['.proto:'], rows: [
    { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,400}\.proto):(?<line>\d{1,7}):(?<column>\d{1,5}): ?(?<message>syntax error: .{1,500})$/ },
    { kind: 'compile', pattern: /^(?<file>[^\s:]{1,400}\.proto):(?<line>\d{1,7}):(?<column>\d{1,5}): ?(?<message>(?:field|message|type|import|cannot|unknown|symbol|file|could not|.{1,200}: (?:unknown|not defined|already defined)).{1,500})$/ },
    { kind: 'lint', pattern: /^(?<file>[^\s:]{1,400}\.proto):(?<line>\d{1,7}):(?<column>\d{1,5}):(?! (?:error|warning|note):)(?<message>\S.{1,800})$/ },
  ] },
  { tool: 'puppet-lint', language: 'puppet', docs: 'https://github.com/puppetlabs/puppet-lint#usage', literals: [' on line '], rows: [
    { kind: 'lint', pattern: /^(?:(?<file>\S.{0,400}?) - )?(?<severity>ERROR|WARNING): (?<message>.{1,500}) on line (?<line>\d{1,7})(?: col \d{1,5})?(?: \(check: (?<rule>\w{1,60})\))?$/ },
  ] },
  { tool: 'desktop-file-validate', docs: 'https://www.freedesktop.org/wiki/Software/desktop-file-utils/', literals: ['.desktop: '], rows: [
    { kind: 'lint', pattern: /^(?<file>\S{1,400}\.desktop): (?<severity>error|warning|hint): (?:\(.{1,100}?\) )?(?<message>.{1,500})$/ },
  ] },
  { tool: 'nginx', docs: 'https://nginx.org/en/docs/switches.html', literals: ['[emerg]'], rows: [
    { kind: 'config', pattern: /^(?:nginx: |\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )\[emerg\] (?:\d{1,9}#\d{1,9}: )?(?<message>.{1,800}?) in (?<file>\S{1,400}):(?<line>\d{1,7})$/ },
    { kind: 'config', pattern: /^nginx: \[emerg\] (?<message>.{1,800})$/ },
  ] },
  { tool: 'luacheck', language: 'lua', docs: 'https://luacheck.readthedocs.io/en/stable/cli.html', literals: ['.lua:', '.rockspec:'], rows: [
    { kind: 'syntax', pattern: /^ {0,4}(?<file>[^\s:]{1,400}\.(?:lua|rockspec)):(?<line>\d{1,7}):(?<column>\d{1,5})(?:-\d{1,5})?: (?:\((?<rule>E\d{3})\) )?(?<message>(?:expected|unexpected|unfinished|invalid|cannot use|\S{1,40} expected|unbalanced) ?.{0,500})$/ },
    { kind: 'lint', severity: 'warning', pattern: /^ {0,4}(?<file>[^\s:]{1,400}\.(?:lua|rockspec)):(?<line>\d{1,7}):(?<column>\d{1,5})(?:-\d{1,5})?: (?:\((?<rule>(?<severity>[WE])\d{3})\) )?(?<message>.{1,500})$/ },
  ] },
  { tool: 'gawk', language: 'awk', docs: 'https://www.gnu.org/software/gawk/manual/html_node/Options.html', literals: ['awk: '], rows: [
    { kind: 'syntax', pattern: /^[gmn]?awk: (?<file>[^\s:]{1,400}|cmd\. line):(?<line>\d{1,7}): {0,400}\^ (?<message>.{1,300})$/ },
    { kind: 'lint', pattern: /^[gmn]?awk: (?<file>[^\s:]{1,400}|cmd\. line):(?<line>\d{1,7}): (?:\(FILENAME=.{1,300}?\) )?(?<severity>warning|fatal|error): (?<message>.{1,300})$/ },
  ] },
  { tool: 'msgfmt', docs: 'https://www.gnu.org/software/gettext/manual/html_node/msgfmt-Invocation.html', literals: ['.po:', '.pot:'], rows: [
    { kind: 'syntax', severity: 'note', pattern: /^(?<file>[^\s:]{1,400}\.pot?):(?<line>\d{1,7}): (?<message>\.{3}this is the location of the first definition)$/ },
    { kind: 'syntax', pattern: /^(?:msgfmt: )?(?<file>[^\s:]{1,400}\.pot?):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?:(?<severity>warning|error): )?(?<message>.{1,500})$/ },
  ] },
];

/** Findings below the name of their file. */
const headed: readonly HeadedTable[] = [
  { tool: 'yamllint', language: 'yaml', docs: 'https://yamllint.readthedocs.io/en/stable/quickstart.html', literals: ['.yml', '.yaml', 'stdin'], heading: /^(?<file>(?!\s)[^:]{1,400}\.ya?ml|stdin)$/, rows: [
    { kind: 'syntax', pattern: /^ {2}(?<line>\d{1,7}):(?<column>\d{1,5}) {1,12}(?<severity>error) {1,8}(?<message>syntax error: .{1,500}?)(?: {1,4}\((?<rule>[a-z-]{3,40})\))?$/ },
    { kind: 'lint', pattern: /^ {2}(?<line>\d{1,7}):(?<column>\d{1,5}) {1,12}(?<severity>error|warning) {1,8}(?<message>.{1,500}?) {1,4}\((?<rule>[a-z-]{3,40})\)$/ },
  ] },
  { tool: 'djlint', language: 'html', docs: 'https://www.djlint.com/docs/getting-started/', literals: ['.html', '.htm', '.jinja', '.j2', '.twig', '.hbs', '.njk', '.djhtml', '.tera'], heading: /^(?<file>[^\s:]{1,400}\.(?:html?|jinja2?|j2|twig|hbs|njk|djhtml|tera|nunjucks|handlebars))$/, between: /^─+$/, rows: [
    { kind: 'lint', pattern: /^(?<rule>[A-Z]\d{3}) (?<line>\d{1,7}):(?<column>\d{1,5}) (?<message>.{1,500})$/ },
  ] },
  { tool: 'editorconfig-checker', docs: 'https://github.com/editorconfig-checker/editorconfig-checker#usage', literals: ['md:\n', 'yml:\n', 'yaml:\n', 'js:\n', 'ts:\n', 'tsx:\n', 'py:\n', 'go:\n', 'json:\n', 'txt:\n', '.c:\n', '.h:\n', 'java:\n', 'html:\n', 'css:\n', 'sh:\n', 'rs:\n', 'toml:\n', 'xml:\n', 'file:\n', 'php:\n', 'rb:\n', 'cs:\n', 'cpp:\n', 'kt:\n', 'config:\n', 'ignore:\n'], heading: /^(?<file>[^\s:]{1,400}):$/, rows: [
    { kind: 'format', pattern: /^\t(?<line>\d{1,7})(?:-\d{1,7})?: (?<message>[A-Z].{1,300})$/ },
    { kind: 'format', pattern: /^\t(?<message>(?:Final newline|Wrong|Not all|No final|Trailing).{1,300})$/ },
  ] },
  { tool: 'spectral', language: 'openapi', docs: 'https://docs.stoplight.io/docs/spectral/', literals: ['.yaml', '.yml', '.json'], heading: /^(?<file>(?:[A-Za-z]:)?[/\\][^:\s]{1,400}\.(?:ya?ml|json))$/, rows: [
    { kind: 'lint', pattern: /^ {1,6}(?<line>\d{1,7}):(?<column>\d{1,5}) {1,8}(?<severity>error|warning|information|hint) {1,8}(?<rule>[\w$@./-]{2,80}) {2,80}(?<message>\S.{0,600}?)(?: {2,80}\S{1,300})?$/ },
  ] },
  { tool: 'alex', language: 'markdown', docs: 'https://alexjs.com/', literals: ['.md', '.mdx', '.txt', '.rst', '.html'], heading: /^(?<file>[^\s:]{1,400}\.(?:mdx?|markdown|txt|rst|html?))(?:: .{1,100})?$/, rows: [
    { kind: 'docs', pattern: /^ {1,6}(?<line>\d{1,7}):(?<column>\d{1,5})(?:-(?<endLine>\d{1,7}):\d{1,5})? {1,8}(?<severity>error|warning) {1,8}(?<message>\S.{0,600}?) {2,200}(?<rule>[\w-]{2,80}) {1,80}(?:retext|remark|alex)[\w-]{0,60}$/ },
  ] },
];
/** The forms of the same tools that need no heading. */
const beside: Readonly<Record<string, Pick<RowTable, 'literals' | 'rows'>>> = {
  yamllint: { literals: ['[error] ', '[warning] '], rows: [
    { kind: 'syntax', pattern: new RegExp(`^${FILE}${LC}: \\[(?<severity>error)\\] (?<message>syntax error: .{1,500}?)(?: \\((?<rule>[a-z-]{3,40})\\))?$`) },
    { kind: 'lint', pattern: new RegExp(`^${FILE}${LC}: \\[(?<severity>error|warning)\\] (?<message>.{1,500}?) \\((?<rule>[a-z-]{3,40})\\)$`) },
  ] },
  'editorconfig-checker': { literals: [': error: '], rows: [
    { kind: 'format', pattern: new RegExp(`^${FILE}:(?<line>\\d{1,7}):0: (?<severity>error): (?<message>(?:Final newline|Wrong|Not all|No final|Trailing|Line too long).{0,300})$`) },
  ] },
  spectral: { literals: [' warning ', ' error ', ' information '], rows: [
    { kind: 'lint', pattern: new RegExp(`^${FILE}${LC} (?<severity>error|warning|information|hint) (?<rule>[\\w$@./-]{2,80}) "(?<message>.{1,600})"$`) },
  ] },
  solhint: { literals: ['[Error/', '[Warning/'], rows: [
    { kind: 'lint', pattern: new RegExp(`^(?<file>[^\\s:]{1,400}\\.sol)${LC}: (?<message>.{1,600}) \\[(?<severity>Error|Warning)/(?<rule>[\\w-]{2,80})\\]$`) },
  ] },
};

function both(table: HeadedTable): Parser {
  const below = headedParser(table);
  const single = beside[table.tool];
  if (single === undefined) return below;
  const lines = rowParser({ ...table, ...single });
  return { ...below, literals: [...below.literals, ...single.literals], start: (sink) => {
    const [first, second] = [lines.start(sink), below.start(sink)];
    return { get open() { return second.open; }, line: (line) => first.line(line) || second.line(line), end() {} };
  } };
}

export const fileTables: readonly Parser[] = [...rows.map(rowParser), ...headed.map(both)];
