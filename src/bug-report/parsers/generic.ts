import { rowParser } from '../rows.js';

/** Words in front of the place: `[worker] `, `[backend:build] `, `ERROR: `. */
const PREFIX = '^\\s{0,60}(?:\\[[^\\]\\s]{1,40}\\]\\s{1,4}){0,2}(?:(?:ERROR|error|Error)(?: in|:)?\\s{1,4})?';
/**
 * A file has an extension that begins with a letter, or a name that is known without one. What ends in a public domain and has no folder is a
 * host (`example.com:443: …`), digits and colons are a time, and a scheme other than file: never gets here because of its colon.
 */
const FILE =
  '(?<file>(?:file:\\/\\/)?(?:[A-Za-z]:[\\\\/])?(?![\\w.-]{1,100}\\.(?:com|org|net|io|dev|local|internal|localhost|cloud|lan):)' +
  '(?:[^\\s:()"\'`<>|*?,;=\\[\\]{}]{1,400}\\.[A-Za-z][A-Za-z0-9+]{0,9}|(?:[^\\s:()"\'`<>|*?,;=\\[\\]{}]{1,400}[\\\\/])?(?:GNUm|M)akefile|(?:[^\\s:()"\'`<>|*?,;=\\[\\]{}]{1,400}[\\\\/])?(?:Dockerfile|Jenkinsfile|Rakefile|Gemfile|Justfile)))';
const WORD = '(?<severity>fatal error|internal compiler error|error|warning|note|info|notice|hint|fatal|Error|Warning|Note|ERROR|WARNING)';
const RULE = '(?:\\s{0,2}\\[?(?<rule>[A-Z]{1,6}-?\\d{1,6})\\]?)?';
const MESSAGE = '(?<message>\\S.{0,4000})$';
/**
 * Without a column and a severity only a message that sounds like an error is one: loggers print `file:line: text` as well, coverage
 * tables have a function `Error` behind tabs, and Python its warnings.
 */
const TELLING =
  ' {1,4}(?!\\w{0,60}Warning: )(?<message>(?:\\*\\*\\* )?(?:.{0,80}\\b(?:[Ee]rror|ERROR|undefined|undeclared|[Ff]atal|[Ii]nvalid|[Cc]annot|[Uu]nexpected|[Mm]issing|not found|[Nn]o such|not defined|unterminated|unresolved|redefin\\w{0,10})\\b).{0,4000})$';

/** Any tool that nobody knows by name, so long as it keeps to one of the two common forms. */
export const generic = rowParser({
  tool: 'generic',
  docs: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
  // A place is a colon or a bracket with a line number behind it; times and ports are told apart by the patterns.
  literals: [...'123456789'].flatMap((digit) => [`:${digit}`, `(${digit}`]),
  fallback: true,
  gate: /(?:\.[A-Za-z][A-Za-z0-9+]{0,9}|file)[:(][1-9]/,
  rows: [
    { kind: 'syntax', pattern: new RegExp(`${PREFIX}${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):)?\\s{1,4}(?<message>(?:[Ss]yntax ?[Ee]rror|[Pp]arse error).{0,4000})$`) },
    { kind: 'unknown', pattern: new RegExp(`${PREFIX}${FILE}:(?<line>\\d{1,7}):(?:(?<column>\\d{1,5}):?)?\\s{0,4}${WORD}${RULE}\\s?:\\s{0,4}${MESSAGE}`) },
    { kind: 'unknown', pattern: new RegExp(`${PREFIX}${FILE}\\((?<line>\\d{1,7})(?:,(?<column>\\d{1,5}))?(?:[-,]\\d{1,7}){0,3}\\)\\s?:\\s{0,4}${WORD}${RULE}\\s?:\\s{0,4}${MESSAGE}`) },
    { kind: 'unknown', pattern: new RegExp(`${PREFIX}${FILE}:(?<line>\\d{1,7}):(?<column>\\d{1,5}):?\\s{1,4}${MESSAGE}`) },
    { kind: 'unknown', pattern: new RegExp(`${PREFIX}${FILE}:(?<line>\\d{1,7}):${TELLING}`) },
  ],
});
