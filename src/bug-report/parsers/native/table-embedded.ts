import { DIGIT } from '../../parser.js';
import type { RowTable } from '../../rows.js';

const NAME = '(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'<>|*?;][^:()"\'<>|*?;]{0,400}?';
const QUOTED = '"(?<file>[^"]{1,400})"';

/** Compilers for devices and for supercomputers, most of them on a front end of EDG: what it prints has a few forms. */
export const edgTables: readonly RowTable[] = [
  // Green Hills, Texas Instruments, Arm, IAR, Oracle, Analog Devices.
  {
    tool: 'edg',
    language: 'c++',
    docs: 'https://www.edg.com/docs/edg_cpp.pdf',
    proof: { tier: 2, why: 'compilers of Green Hills, Texas Instruments, Arm, Oracle and others, sold only' },
    literals: ['", line ', `",${DIGIT}`],
    rows: [
      { kind: 'import', pattern: new RegExp(`^${QUOTED}, line (?<line>\\d{1,7})(?: \\(col\\. (?<column>\\d{1,5})\\))?: (?<severity>[Ff]atal error|[Ee]rror|[Cc]atastrophic error)(?: {1,3}(?<rule>#\\d{1,5}(?:-[A-Z])?))?: {1,4}(?<message>(?:could not|cannot) open (?:source|input).{0,1000})$`) },
      { kind: 'compile', pattern: new RegExp(`^${QUOTED}, line (?<line>\\d{1,7})(?: \\(col\\. (?<column>\\d{1,5})\\))?: (?<severity>[Ff]atal error|[Ee]rror|[Ww]arning|[Rr]emark)(?:(?:,| {1,3}) ?(?<rule>#\\d{1,5}(?:-[A-Z])?|\\w{1,30}))?:(?: {1,4}(?<message>\\S.{0,2000}))?$`) },
      { kind: 'compile', pattern: new RegExp(`^${QUOTED}, line (?<line>\\d{1,7})(?: \\(col\\. (?<column>\\d{1,5})\\))?: (?<rule>cc\\d{4}): (?:\\{\\w\\} )?(?<severity>error|warning|remark): {0,4}(?<message>\\S.{0,2000})?$`) },
      { kind: 'compile', pattern: new RegExp(`^${QUOTED},(?<line>\\d{1,7}) {1,3}(?<severity>Fatal error|Error|Warning|Remark)\\[(?<rule>\\w{2,8})\\]: (?<message>\\S.{0,2000})$`) },
    ],
  },
  {
    tool: 'nvcc',
    also: ['icc', 'ifort', 'armcc'],
    language: 'c++',
    docs: 'https://docs.nvidia.com/cuda/cuda-compiler-driver-nvcc/',
    proof: { tier: 2, why: 'compilers of NVIDIA, Intel and Arm, which no registry within reach has' },
    literals: ['): error: ', '): error:  #', '): error #', '): error : ', '): warning #', '): warning:  #', '): remark #', '): message #', '): catastrophic error: '],
    rows: [
      { kind: 'import', pattern: new RegExp(`^(?:\\d{1,4}>)?(?<file>${NAME})\\((?<line>\\d{1,7})\\): catastrophic error: (?<message>\\S.{0,2000})$`) },
      { kind: 'compile', pattern: new RegExp(`^(?:\\d{1,4}>)?(?<file>${NAME}\\.(?:[cChH]|cc|cpp|cxx|hpp|cu|cuh|inl|[fF]|[fF]\\d\\d|for|inc))\\((?<line>\\d{1,7})\\): (?<severity>error|warning|remark|message)(?::? {1,2}(?<rule>#\\d{1,5}(?:-[A-Z])?))? ?: {1,2}(?<message>(?!Too many errors)\\S.{0,2000})$`) },
    ],
  },
  {
    tool: 'tasking',
    language: 'c',
    docs: 'https://www.tasking.com/documentation/',
    proof: { tier: 2, why: 'compilers that are sold only' },
    literals: [': ["'],
    rows: [
      { kind: 'compile', severity: 'warning', pattern: /^\w{2,8} (?<rule>W\d{3}): \["(?<file>[^"]{1,400})" (?<line>\d{1,7})(?:\/(?<column>\d{1,5}))?\] (?<message>\S.{0,2000})$/ },
      { kind: 'compile', pattern: /^\w{2,8} (?<rule>[EFS]\d{3}): \["(?<file>[^"]{1,400})" (?<line>\d{1,7})(?:\/(?<column>\d{1,5}))?\] (?<message>\S.{0,2000})$/ },
    ],
  },
  {
    tool: 'nagfor',
    language: 'fortran',
    docs: 'https://support.nag.com/nagware/np/doc/nag_f2003.pdf',
    proof: { tier: 2, why: 'a compiler that is sold only' },
    literals: [`.f, line ${DIGIT}`, `.F, line ${DIGIT}`, ...['f', 'F'].map((name) => `.${name}${DIGIT}${DIGIT}, line ${DIGIT}`), 'Warning: ', 'Info: ', 'Questionable: ', 'Extension', 'Obsolescent: ', 'Deleted feature used: '],
    rows: [
      { kind: 'compile', severity: 'warning', pattern: /^(?<rule>Warning|Info|Questionable|Extension(?:\([^()]{1,20}\))?|Obsolescent|Deleted feature used): (?<file>[^,"]{1,400}\.\w{1,5}), line (?<line>\d{1,7}): (?<message>\S.{0,2000})$/ },
      { kind: 'compile', pattern: /^(?<rule>Error|Fatal Error|Panic|Runtime Error|Fatal): (?<file>[^,"]{1,400}\.[fF]\w{0,4}), line (?<line>\d{1,7}): (?<message>\S.{0,2000})$/ },
    ],
  },
  {
    tool: 'avra',
    language: 'assembly',
    docs: 'https://github.com/Ro5bert/avra',
    literals: ['.asm(', '.inc('],
    rows: [{ kind: 'compile', pattern: new RegExp(`^(?<file>${NAME}\\.(?:asm|inc))\\((?<line>\\d{1,7})\\) : (?<severity>Error|Warning) {1,3}: (?<message>\\S.{0,1000})$`) }],
  },
  {
    tool: 'codechecker',
    language: 'c++',
    docs: 'https://codechecker.readthedocs.io/en/latest/analyzer/user_guide/#parse',
    proof: { tier: 2, why: 'the analysis is a package of many parts; its line is documented' },
    literals: ['[LOW] ', '[MEDIUM] ', '[HIGH] ', '[CRITICAL] ', '[STYLE] ', '[UNSPECIFIED] '],
    rows: [
      { kind: 'lint', pattern: /^\[(?:HIGH|CRITICAL)\] (?<file>(?:[A-Za-z]:[\\/])?[^:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>\S.{0,2000}?) \[(?<rule>[\w.-]{1,100})\]$/ },
      { kind: 'lint', severity: 'warning', pattern: /^\[(?:LOW|MEDIUM|STYLE|UNSPECIFIED)\] (?<file>(?:[A-Za-z]:[\\/])?[^:]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<message>\S.{0,2000}?) \[(?<rule>[\w.-]{1,100})\]$/ },
    ],
  },
];
