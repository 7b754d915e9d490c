import type { Kind, Severity } from '../../../model/index.js';

export interface JavacHeader {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  readonly kind: Kind;
  readonly rule?: string;
  readonly message: string;
}

const FILE = '((?:[A-Za-z]:)?[^:\\[\\]"\'()<>|*?\\s][^:\\[\\]"\'()<>|*?]{0,400}\\.(?:java|kt|groovy))';
/** javac itself; the first words are Maven's or Gradle's when they pass its output on. */
const PLAIN = new RegExp(`^(?:\\[(?:ERROR|WARNING|INFO)\\] (?:Exit code: \\d{1,3} - )?)?${FILE}:(\\d{1,7}): (error|warning): (\\S.{0,4000})$`);
/** How Maven's compiler plugin prints it: the place in brackets. With a category in parentheses it is Checkstyle's plugin. */
const MAVEN = new RegExp(`^\\[(ERROR|WARNING)\\] ${FILE}:\\[(\\d{1,7})(?:,(\\d{1,5}))?\\] (?:error: |warning: )?(?!\\([a-z]{1,30}\\) [A-Z]\\w{0,80}: )(\\S.{0,4000})$`);
/** Of the lines without a place only those that are javac's beyond doubt. */
const BARE = /^(?:\[ERROR\] )?error: ((?:file not found: \S{1,300}|release version \d{1,3} not supported|invalid (?:flag|source release|target release): .{1,200}|no source files|warnings found and -Werror specified))$/;
const RULE = /^\[([A-Za-z][\w-]{1,60})\] (.{1,4000})$/;

/** The first line of a finding, without ant's `[javac]` in front, or undefined. */
export function readJavacHeader(text: string): JavacHeader | undefined {
  const plain = PLAIN.exec(text);
  if (plain !== null) return { file: plain[1] as string, line: Number(plain[2]), ...meaning(plain[3] as string, plain[4] as string) };
  const maven = MAVEN.exec(text);
  if (maven !== null) {
    const [, word = '', file = '', line, column, said = ''] = maven;
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), ...meaning(word.toLowerCase(), said) };
  }
  const bare = BARE.exec(text)?.[1];
  return bare === undefined ? undefined : { severity: 'error', kind: 'config', message: bare };
}

function meaning(word: string, said: string): Pick<JavacHeader, 'severity' | 'kind' | 'rule' | 'message'> {
  const [, rule, message = said] = RULE.exec(said) ?? [];
  return { severity: word === 'warning' ? 'warning' : 'error', kind: kindOf(message), ...(rule === undefined ? {} : { rule }), message };
}

const SYNTAX = /(?:^| )expected$|^(?:illegal start of|not a statement|reached end of file|unclosed|illegal character|malformed floating|class, interface|orphaned|'\w{1,20}' without|.{1,40} expected)|^illegal (?:escape|unicode)/;
const TYPE = /^(?:incompatible types|bad operand types|incomparable types|(?:method|constructor) .{1,300} cannot be applied|no suitable (?:method|constructor)|unreported exception|inconvertible)/;

function kindOf(message: string): Kind {
  if (/^package \S{1,300} does not exist$/.test(message)) return 'import';
  if (SYNTAX.test(message)) return 'syntax';
  return TYPE.test(message) ? 'type' : 'compile';
}
