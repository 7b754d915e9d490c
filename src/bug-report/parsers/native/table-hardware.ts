import type { RowTable } from '../../rows.js';

const HDL = '(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'<>|*?;][^:()"\'<>|*?;]{0,400}?\\.\\w{1,5}';

/** Languages for hardware and for graphics. */
export const hardwareTables: readonly RowTable[] = [
  {
    tool: 'iverilog',
    language: 'verilog',
    docs: 'https://steveicarus.github.io/iverilog/usage/command_line_flags.html',
    literals: ['.v:', '.sv:', '.vh:', '.svh:'],
    rows: [
      { kind: 'syntax', pattern: /^(?<file>\S[^:]{0,400}\.s?vh?):(?<line>\d{1,7}): (?<message>syntax error)$/ },
      { kind: 'syntax', pattern: /^(?<file>\S[^:]{0,400}\.s?vh?):(?<line>\d{1,7}): error: (?<message>(?:[Mm]alformed|Invalid|Syntax error|unmatched|Error in).{0,1000})$/ },
      { kind: 'compile', pattern: /^(?<file>\S[^:]{0,400}\.s?vh?):(?<line>\d{1,7}): (?<severity>error|warning): (?<message>\S.{0,1000})$/ },
    ],
  },
  {
    tool: 'verilator',
    language: 'verilog',
    docs: 'https://verilator.org/guide/latest/warnings.html',
    literals: ['%Error', '%Warning'],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`^%(?<severity>Error): (?<file>${HDL}):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? (?<message>syntax error.{0,1000})$`) },
      { kind: 'import', pattern: new RegExp(`^%(?<severity>Error): (?<file>${HDL}):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? (?<message>Cannot find (?:file|include).{0,1000})$`) },
      { kind: 'compile', pattern: new RegExp(`^%(?<severity>Error|Warning)(?:-(?<rule>[A-Z]\\w{1,40}))?: (?<file>${HDL}):(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)? (?<message>\\S.{0,2000})$`) },
      { kind: 'config', pattern: /^%(?<severity>Error): (?<message>(?!Exiting due to|Command Failed|Cannot continue)\S.{0,1000})$/ },
    ],
  },
  {
    tool: 'ghdl',
    language: 'vhdl',
    docs: 'https://ghdl.github.io/ghdl/using/InvokingGHDL.html#diagnostics-control',
    literals: ['.vhd:', '.vhdl:', '.VHD:', '.vho:'],
    rows: [
      { kind: 'syntax', pattern: /^(?<file>\S[^:]{0,400}\.(?:vhdl?|VHD|vho)):(?<line>\d{1,7}):(?<column>\d{1,5}):\s?(?:(?<severity>error|warning|note): ?)?(?<message>(?:'.{1,60}' is expected|missing |unexpected |.{1,60} expected).{0,1000})$/ },
      { kind: 'compile', pattern: /^(?<file>\S[^:]{0,400}\.(?:vhdl?|VHD|vho)):(?<line>\d{1,7}):(?<column>\d{1,5}):\s?(?:(?<severity>error|warning|note): ?)?(?!@\d|\()(?<message>\S.{0,1000}?)(?: \[(?<rule>-W[\w-]{1,40})\])?$/ },
    ],
  },
  {
    tool: 'yosys',
    language: 'verilog',
    docs: 'https://yosyshq.readthedocs.io/projects/yosys/en/latest/',
    literals: ['.v:', '.sv:'],
    rows: [
      { kind: 'syntax', pattern: new RegExp(`^(?<file>${HDL}):(?<line>\\d{1,7}): (?<severity>ERROR): (?<message>syntax error.{0,1000})$`) },
      { kind: 'compile', pattern: new RegExp(`^(?<file>${HDL}):(?<line>\\d{1,7}): (?<severity>ERROR|Warning): (?<message>\\S.{0,1000})$`) },
    ],
  },
  // The first number is that of the string, in most cases the only one; the name of the file stands above, on a line of its own.
  {
    tool: 'glslang',
    language: 'glsl',
    docs: 'https://github.com/KhronosGroup/glslang',
    literals: ['ERROR: ', 'WARNING: '],
    rows: [
      { kind: 'compile', pattern: /^(?<severity>ERROR|WARNING): (?:\d{1,4}|(?<file>[^\s:]{1,300}\.\w{1,8})):(?<line>\d{1,7}): (?!'' : compilation terminated)(?<message>'.{0,300}' : .{1,1000}?) ?$/ },
      { kind: 'compile', pattern: /^(?<file>[^\s:]{1,300}\.(?:vert|frag|geom|comp|tesc|tese|glsl|rgen|rchit|rmiss|mesh|task)):(?<line>\d{1,7}): (?<severity>error|warning): (?<message>\S.{0,1000})$/ },
    ],
  },
  {
    tool: 'questa',
    language: 'verilog',
    docs: 'https://eda.sw.siemens.com/en-US/ic/questa/simulation/advanced-simulator/',
    proof: { tier: 2, why: 'a simulator of Siemens, sold only' },
    literals: ['** Error', '** Warning', '** Fatal'],
    rows: [
      { kind: 'compile', pattern: new RegExp(`^\\*\\* (?<severity>Error|Warning|Fatal)(?: \\(suppressible\\))?: (?:\\((?<rule>v\\w{2,8}-\\d{1,6})\\) )?(?<file>${HDL})\\((?<line>\\d{1,7})\\): (?<message>\\S.{0,2000})$`) },
      { kind: 'compile', pattern: /^\*\* (?<severity>Error|Fatal)(?: \(suppressible\))?: \((?<rule>v\w{2,8}-\d{1,6})\) (?<message>\S.{0,2000})$/ },
    ],
  },
  {
    tool: 'bluepearl',
    language: 'verilog',
    docs: 'https://bluepearlsoftware.com/',
    proof: { tier: 2, why: 'a linter that is sold only' },
    literals: ['W-VERI-', 'E-VERI-', 'W-BPS-', 'E-BPS-', 'W-VHDL-', 'E-VHDL-'],
    rows: [
      { kind: 'lint', severity: 'warning', pattern: new RegExp(`^(?<rule>W-[A-Z]{2,6}-\\d{3,5}): (?<file>${HDL})\\((?<line>\\d{1,7})\\): (?<message>\\S.{0,2000})$`) },
      { kind: 'compile', pattern: new RegExp(`^(?<rule>[EF]-[A-Z]{2,6}-\\d{3,5}): (?<file>${HDL})\\((?<line>\\d{1,7})\\): (?<message>\\S.{0,2000})$`) },
    ],
  },
];
