import type { LogLine } from '../../../model/index.js';
import type { BugDraft, Machine, Parser, Sink } from '../../parser.js';
import { severityOf } from '../../rows.js';

/** A name with a line behind it must be in the line at all; most lines go no further. */
const GATE = /(?:\.[A-Za-z][A-Za-z0-9+]{0,9}|file)[:(][1-9]/;
/** Words in front of the place: `[worker] `, `[backend:build] `, `ERROR: `. */
const PREFIX = '^\\s{0,60}(?:\\[[^\\]\\s]{1,40}\\]\\s{1,4}){0,2}(?:(?:ERROR|error|Error)(?: in|:)?\\s{1,4})?';
const NAME = '((?:file:\\/\\/)?(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'`<>|*?,;=\\[\\]{}]{1,400})';
/** `file:line:`, `file:line:col` or `file(line,col):`; groups: name, line, column, line, column. */
const PLACE = new RegExp(`${PREFIX}${NAME}(?::(\\d{1,7}):(?:(\\d{1,5}):?)?|\\((\\d{1,7})(?:,(\\d{1,5}))?(?:[-,]\\d{1,7}){0,3}\\)\\s?:)`);

/** A file has an extension that begins with a letter, or a name that is known without one. */
const FILE = /(?:\.[A-Za-z][A-Za-z0-9+]{0,9}|(?:^|[\\/])(?:(?:GNUm|M)akefile|Dockerfile|Jenkinsfile|Rakefile|Gemfile|Justfile))$/;
/** What ends in a public domain and has no folder is a host (`example.com:443: …`). */
const HOST = /^[\w.-]{1,300}\.(?:com|org|net|io|dev|local|internal|localhost|cloud|lan)$/;

const SYNTAX = /^\s{1,4}((?:[Ss]yntax ?[Ee]rror|[Pp]arse error).{0,4000})$/;
const SEVERITY = /^\s{0,4}(fatal error|internal compiler error|error|warning|note|info|notice|hint|fatal|Error|Warning|Note|ERROR|WARNING)(?:\s{0,2}\[?([A-Z]{1,6}-?\d{1,6})\]?)?\s?:\s{0,4}(\S.{0,4000})$/;
const ANY = /^\s{1,4}(\S.{0,4000})$/;
/**
 * Without a column and a severity only a message that sounds like an error is one: loggers print `file:line: text` as well, coverage
 * tables have a function `Error` behind tabs, and Python its warnings.
 */
const TELLING =
  /^ {1,4}(?!\w{0,60}Warning: )((?:\*\*\* )?.{0,80}\b(?:[Ee]rror|ERROR|undefined|undeclared|[Ff]atal|[Ii]nvalid|[Cc]annot|[Uu]nexpected|[Mm]issing|not found|[Nn]o such|not defined|unterminated|unresolved|redefin\w{0,10})\b.{0,4000})$/;

/**
 * Any tool that nobody knows by name, so long as it keeps to one of the two common forms: `file:line[:col]: [severity:] message` and
 * `file(line[,col]): severity [rule]: message`. Times, ports and addresses are told apart by what a file's name looks like.
 */
export const generic: Parser = {
  tool: 'generic',
  docs: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
  proof: { tier: 1 },
  // A place is a colon or a bracket with a line number behind it.
  literals: [...'123456789'].flatMap((digit) => [`:${digit}`, `(${digit}`]),
  fallback: true,
  start: (sink) => machine(sink),
};

function machine(sink: Sink): Machine {
  return {
    open: false,
    line(line) {
      const draft = GATE.test(line.text) ? read(line) : undefined;
      if (draft !== undefined) sink.bug(draft);
      return draft !== undefined;
    },
    end() {},
  };
}

function read(line: LogLine): BugDraft | undefined {
  const place = PLACE.exec(line.text);
  if (place === null) return undefined;
  const [all, file = '', start, column, bracketLine, bracketColumn] = place;
  if (!FILE.test(file) || HOST.test(file)) return undefined;
  const said = meaningOf(line.text.slice(all.length), { bracket: bracketLine !== undefined, column: column !== undefined });
  if (said === undefined) return undefined;
  const at = column ?? bracketColumn;
  return { tool: 'generic', ...said, file, line: Number(start ?? bracketLine), ...(at === undefined ? {} : { column: Number(at) }), from: line.n, to: line.n };
}

type Meaning = Pick<BugDraft, 'kind' | 'severity' | 'message' | 'rule'>;

/** What stands behind the place, if it is the text of an error. */
function meaningOf(text: string, place: { readonly bracket: boolean; readonly column: boolean }): Meaning | undefined {
  const [, word, rule, told] = SEVERITY.exec(text) ?? [];
  if (told !== undefined) return { kind: 'unknown', severity: severityOf(word) ?? 'error', message: told, ...(rule === undefined ? {} : { rule }) };
  if (place.bracket) return undefined;
  const syntax = SYNTAX.exec(text)?.[1];
  if (syntax !== undefined) return { kind: 'syntax', severity: 'error', message: syntax };
  const message = (place.column ? ANY : TELLING).exec(text)?.[1];
  return message === undefined ? undefined : { kind: 'unknown', severity: 'error', message };
}
