import { edgTables } from './table-embedded.js';
import { hardwareTables } from './table-hardware.js';
import { rowParser, type RowTable } from '../../rows.js';
import type { Parser } from '../../parser.js';

/** How deep a recursion may be: `make[3]`; Windows and BSD have it under other names. */
const NAME = '(?:g|gnu|mingw32-|n)?make(?:\\[\\d{1,3}\\])?(?:\\.exe)?';
const PATH = '(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'<>|*?;][^:()"\'<>|*?;]{0,400}?';
/** What is read from the standard input has a name of its own. */
const PIPE = '(?:\\{standard[ _]input\\}|<stdin>|-)';

const tables: readonly RowTable[] = [
  // That a recipe failed is only news of what it printed, so that row has no file: the ranking then holds it for a consequence. What make itself
  // cannot do (no rule, a makefile it cannot read) is a finding of its own. Ignored errors (`- rm x`) lack the stars and are left out.
  {
    tool: 'make',
    docs: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
    literals: ['*** '],
    rows: [
      { kind: 'config', rule: 'no-rule', pattern: new RegExp(`^${NAME}: \\*\\*\\* \\[(?<file>[^\\s:\\]]{1,300}):(?<line>\\d{1,7}): [^\\]]{1,300}\\] (?<message>No rule to make target .{1,500}?)(?: {1,2}Stop\\.)?$`) },
      { kind: 'config', rule: 'no-rule', pattern: new RegExp(`^${NAME}: \\*\\*\\* (?<message>(?:No rule to make target|No targets|Circular) .{1,500}?)(?: {1,2}Stop\\.)?$`) },
      { kind: 'unknown', pattern: new RegExp(`^(?<message>${NAME}: \\*\\*\\* \\[.{1,500}\\] (?:Error (?:\\d{1,5}|0x[0-9A-Fa-f]{1,8})|[A-Z][a-z]{1,20}(?: [a-z]{1,20}){0,3}(?: \\(core dumped\\))?))$`) },
      { kind: 'syntax', pattern: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,7}): \*\*\* (?<message>(?:missing|unterminated|commands commence|recipe commences|empty variable|extraneous|multiple target|target pattern|mixed implicit|invalid syntax|unexpected) ?.{0,500}?)(?: {1,2}Stop\.)?$/ },
      { kind: 'config', pattern: /^(?<file>[^\s:]{0,300}(?:[Mm]akefile[^\s:]{0,60}|\.mk|\.mak)):(?<line>\d{1,7}): \*\*\* (?<message>.{1,500}?)(?: {1,2}Stop\.)?$/ },
    ],
  },
  {
    tool: 'gnat',
    language: 'ada',
    docs: 'https://gcc.gnu.org/onlinedocs/gnat_ugn/Output-and-Error-Message-Control.html',
    literals: ['.adb:', '.ads:', '.ada:', 'gnatmake: ', 'gprbuild: '],
    rows: [
      { kind: 'lint', severity: 'warning', pattern: /^(?<file>\S[^:]{0,400}\.ad[abs]):(?<line>\d{1,7}):(?<column>\d{1,5}): \(style\) (?<message>.{1,2000}?)(?: \[(?<rule>-gnaty\w{0,5})\])?$/ },
      { kind: 'compile', pattern: /^(?<file>\S[^:]{0,400}\.ad[abs]):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<severity>warning|info|error): (?<message>\S.{0,2000}?)(?: \[(?<rule>-gnat[\w.]{1,10})\])?$/ },
      { kind: 'syntax', pattern: /^(?<file>\S[^:]{0,400}\.ad[abs]):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>(?:missing|unexpected|misspelling|reserved word|.{1,40} expected).{0,2000})$/ },
      { kind: 'compile', pattern: /^(?<file>\S[^:]{0,400}\.ad[abs]):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>\S.{0,2000})$/ },
      { kind: 'config', pattern: /^(?:gnatmake|gprbuild): (?<message>"[^"]{1,300}" (?:not found|file not found)|file ".{1,300}" not found)$/ },
    ],
  },
  {
    tool: 'as',
    language: 'assembly',
    docs: 'https://sourceware.org/binutils/docs/as/Errors.html',
    literals: [': Error: ', ': Warning: ', ': Fatal error: ', '{standard'],
    rows: [
      { kind: 'compile', pattern: new RegExp(`^(?:${PIPE}|(?<file>${PATH}\\.[A-Za-z]{1,4})):(?<line>\\d{1,7}): (?<severity>Error|Warning|Fatal error): (?<message>\\S.{0,2000})$`) },
      { kind: 'compile', pattern: /^\{standard[ _]input\}:(?<line>\d{1,7}):(?<column>\d{1,5}): (?<severity>error|warning): (?<message>\S.{0,2000})$/ },
      { kind: 'config', pattern: /^(?:Assembler messages: )?(?<severity>Fatal error|Error): (?<message>can't open .{1,500} for reading: .{1,200})$/ },
    ],
  },
  {
    tool: 'nasm',
    also: ['yasm'],
    language: 'assembly',
    docs: 'https://www.nasm.us/doc/nasmdoc2.html',
    literals: ['.asm:', '.nasm:', '.s:', '.inc:', '.nas:', 'nasm: ', 'yasm: '],
    rows: [
      // yasm's further lines for an error.
      { kind: 'compile', severity: 'note', literal: ': error: ', pattern: new RegExp(`^(?<file>${PATH}\\.(?:asm|nasm|nas|s|inc|mac)):(?<line>\\d{1,7}): error: (?<message>\`.{1,300}' previously defined here| ?\\(Each undefined symbol is reported only once\\.\\))$`) },
      { kind: 'compile', pattern: new RegExp(`^(?<file>${PATH}\\.(?:asm|nasm|nas|s|inc|mac)):(?<line>\\d{1,7}): (?<severity>error|warning|fatal|panic): (?<message>\\S.{0,2000}?)(?: \\[(?<rule>-w\\+[\\w-]{1,60})\\])?$`) },
      { kind: 'config', pattern: /^(?:nasm|yasm): (?<severity>fatal|error|FATAL|ERROR): (?<message>\S.{0,1000})$/ },
    ],
  },
  // Its own form since 1.89, that of gcc when asked for, and that of old.
  {
    tool: 'cppcheck',
    language: 'c++',
    docs: 'https://cppcheck.sourceforge.io/manual.html',
    literals: ['style: ', 'performance: ', 'portability: ', 'information: ', ' error: ', ' warning: ', ']: (', 'cppcheck: error: '],
    rows: [
      { kind: 'lint', pattern: new RegExp(`^(?!nofile:)(?:\\[)?(?<file>${PATH}\\.\\w{1,5}):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? (?<severity>error|warning|style|performance|portability|information): (?:inconclusive: )?(?<message>\\S.{0,2000}?) \\[(?<rule>[a-z][a-z0-9]{0,60}[A-Z_]\\w{0,80}|memleak|uninitvar|nullPointer|zerodiv|misra-c\\S{1,40}|syntaxError|preprocessorErrorDirective)\\]\\\\?$`) },
      { kind: 'lint', pattern: new RegExp(`^\\[(?<file>${PATH}\\.\\w{1,5}):(?<line>\\d{1,7})\\](?: -> \\[[^\\]]{1,400}\\]){0,9}: \\((?<severity>error|warning|style|performance|portability|information)\\) (?<message>\\S.{0,2000}?)(?: \\[(?<rule>\\w{1,60})\\])?$`) },
      { kind: 'config', pattern: /^cppcheck: error: (?<message>\S.{0,1000})$/ },
    ],
  },
  {
    tool: 'cpplint',
    language: 'c++',
    docs: 'https://github.com/cpplint/cpplint',
    literals: ['] [1]\n', '] [2]\n', '] [3]\n', '] [4]\n', '] [5]\n'],
    rows: [{ kind: 'lint', pattern: new RegExp(`^(?<file>${PATH}):(?<line>\\d{1,7}): {1,2}(?<message>\\S.{0,2000}?) {1,2}\\[(?<rule>(?:build|legal|readability|runtime|whitespace)/\\w{1,60})\\] \\[[1-5]\\]$`) }],
  },
  {
    tool: 'flawfinder',
    language: 'c++',
    docs: 'https://dwheeler.com/flawfinder/flawfinder.pdf',
    literals: [':  [1] (', ':  [2] (', ':  [3] (', ':  [4] (', ':  [5] ('],
    rows: [{ kind: 'security', severity: 'warning', pattern: new RegExp(`^(?<file>${PATH}|<stdin>):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? {2}\\[[1-5]\\] \\((?<rule>\\w{1,40})\\) (?<message>\\S.{0,2000}?):?$`) }],
  },
  {
    tool: 'doxygen',
    docs: 'https://www.doxygen.nl/manual/config.html#cfg_warn_format',
    literals: [': warning: ', ': error: ', 'warning: ', 'error: '],
    rows: [
      { kind: 'docs', pattern: /^(?!<stdin>)(?<file>(?:[A-Za-z]:[\\/])?[^\s:][^:]{0,400}\.\w{1,8}):(?<line>\d{1,7}): (?<severity>warning|error): (?<message>(?:argument '.{1,300}' of command @|Found (?:unknown|unexpected|non-existing|\S{1,20} command)|[Uu]ndocumented|The following parameters? of|parameters? of member|Member .{1,300} (?:is not documented|of \S{1,20} .{1,300} is not)|Member function not|Compound .{1,300} is not documented|unable to resolve|explicit link request|[Uu]nsupported xml|return type of member|documented (?:symbol|empty return)|no (?:matching|uniquely matching) (?:class|file) member|unexpected command|end of (?:comment|file)|Illegal command|include file|unknown command|multiple use of|[Ii]nvalid (?:list|command)|[Rr]eached end|[Mm]issing (?:title|argument)|Detected potential|Internal inconsistency|found .{1,60}tag).{0,2000})$/ },
      { kind: 'docs', pattern: /^(?<severity>warning|error): (?<message>(?:ignoring unsupported tag |tag [A-Z_]{2,60}: |[Tt]ag '[A-Z_]{2,60}' at line |source '?\S{1,300}? is not a readable file|configuration file \S{1,300} not found).{0,1000})$/ },
    ],
  },
  // The name of a test is that of its suites and itself: `names/compares`.
  {
    tool: 'boost-test',
    language: 'c++',
    docs: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output/log_formats/log_human_readable_format.html',
    literals: ['rror: in "', 'rning: in "'],
    rows: [
      { kind: 'test', pattern: new RegExp(`^(?!unknown location)(?<file>${PATH})(?:\\((?<line>\\d{1,7})\\)): (?:fatal )?(?<severity>error|warning): in "(?<test>[^"]{1,500})": (?<message>\\S.{0,2000})$`) },
      { kind: 'test', pattern: /^unknown location(?:\(0\)|:0): (?:fatal )?(?<severity>error|warning): in "(?<test>[^"]{1,500})": (?<message>\S.{0,2000})$/ },
    ],
  },
  // Its columns count from 0 (mparser.py, `colno`), so they are left out.
  {
    tool: 'meson',
    docs: 'https://mesonbuild.com/Reference-manual_functions.html#error',
    literals: ['meson.build:', 'meson_options.txt:', 'meson.options:', 'ERROR: Neither directory contains a build file'],
    rows: [
      { kind: 'dependency', pattern: /^(?<file>\S[^:]{0,300}meson\.build):(?<line>\d{1,7}):\d{1,5}: (?<severity>ERROR): (?<message>(?:Dependency|Program|Pkg-config|C\+?\+? (?:shared or static )?library|Unknown compiler)\b.{0,1000})$/ },
      { kind: 'dependency', pattern: /^(?<file>meson\.build):(?<line>\d{1,7}):\d{1,5}: (?<severity>ERROR): (?<message>(?:Dependency|Program|Pkg-config|C\+?\+? (?:shared or static )?library|Unknown compiler)\b.{0,1000})$/ },
      { kind: 'config', pattern: /^(?:WARNING: )?(?<file>(?:\S[^:]{0,300})?meson(?:\.build|_options\.txt|\.options)):(?<line>\d{1,7})(?::\d{1,5})?: (?<severity>ERROR|WARNING): (?<message>\S.{0,2000})$/ },
      { kind: 'config', pattern: /^ERROR: (?<message>Neither directory contains a build file.{0,500})$/ },
    ],
  },
  {
    tool: 'configure',
    docs: 'https://www.gnu.org/savannah-checkouts/gnu/autoconf/manual/html_node/Reporting-Messages.html',
    literals: ['configure: error: ', 'configure.ac:', 'configure.in:', '.m4:', "No package '", 'autoreconf: error', 'autom4te: error', 'aclocal: error', 'automake: error', ': error: possibly undefined macro', 'Package requirements ('],
    rows: [
      { kind: 'dependency', pattern: /^configure: error: (?<message>(?:Package requirements|.{0,200}(?:not found|is required|is missing|could not find|cannot find|no acceptable)).{0,1000})$/ },
      { kind: 'config', pattern: /^(?:\S{0,200}\/)?configure: error: (?<message>\S.{0,1000})$/ },
      { kind: 'dependency', pattern: /^(?<message>No package '[^']{1,200}' found)$/ },
      { kind: 'config', pattern: /^(?<file>configure\.(?:ac|in)|[^\s:]{1,200}\.m4):(?<line>\d{1,7}): error: (?<message>\S.{0,1000})$/ },
      { kind: 'unknown', pattern: /^(?:autoreconf|autom4te|aclocal|autoconf|automake): error: (?<message>\S.{0,1000})$/ },
    ],
  },
];

export const nativeRows: readonly Parser[] = [...tables, ...hardwareTables, ...edgTables].map(rowParser);
