import type { Kind, Severity } from '../../../model/index.js';
import { severityOf } from '../../rows.js';

/** What gcc and clang compile; other tools (mypy, shellcheck) print the same form for files of other names. */
const SOURCE = '(?:[A-Za-z]:[\\\\/])?[^\\s:()"\'`<>|*?;][^:()"\'`<>|*?;]{0,400}\\.(?:[cCiShHmM]|cc|cp|cpp|cxx|c\\+\\+|hh|hp|hpp|hxx|h\\+\\+|inl|ipp|tpp|tcc|txx|ii|mi|mii|mm|cu|cuh|ino|inc|def)|<(?:stdin|command-line|built-in)>|-|/[^\\s:]{1,200}/include/c\\+\\+/[^\\s:]{1,200}';
/** `[exec] ` of ant, words of parallel builds and a share of the work may stand in front, and the command of run-clang-tidy. */
const PREFIX = '^\\s{0,20}(?:(?:\\[[^\\]\\s]{1,40}\\]|\\d{1,3}%)\\s{1,4}){0,2}(?:clang-tidy\\S{0,20} (?:-\\S{1,200} ){1,20})?';
const HEADER = new RegExp(`${PREFIX}(${SOURCE}):(\\d{1,7}):(?:(\\d{1,5}):)? (fatal error|internal compiler error|error|sorry, unimplemented|warning|note|remark): {1,8}(\\S.{0,4000})$`);
/** `cc1: error: …`, `gcc: fatal error: no input files`: the program itself could not start. */
const PROGRAM = /^(?:\S{0,200}[/\\])?((?:[\w-]{1,40}-)?(?:cc1|cc1plus|cc1obj|gcc|g\+\+|c\+\+|cc|clang|clang\+\+)(?:-\d{1,3})?(?:\.exe)?): (fatal error|internal compiler error|error): (\S.{0,4000})$/;
/** A link that failed is told by the linker's parser; a killed compiler is no fault of the sources. */
const NOT_OURS = /^(?:linker command failed|ld returned|Killed signal)/;
/** The option that asked for a warning; clang's linters put a check's name there. */
const RULE = /^(.{1,4000}?) \[(-[Wf][^\]\s]{1,120}|[a-z][\w]{0,40}(?:[-.][\w.,-]{1,120}))\]$/;

export interface GccHeader {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  readonly kind: Kind;
  readonly rule?: string;
  readonly message: string;
}

/** The first line of a diagnostic, or undefined. */
export function readGccHeader(text: string): GccHeader | undefined {
  const placed = HEADER.exec(text);
  // shellcheck reads its script from a pipe as well, and prints the same form.
  if (placed !== null && !/ \[SC\d{4}\]$/.test(text)) {
    const [, file = '', line, column, word = '', said = ''] = placed;
    const place = /^<(?:command-line|built-in)>$/.test(file) ? {} : { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
    return { ...place, ...meaning(word, said) };
  }
  const program = PROGRAM.exec(text);
  if (program === null || NOT_OURS.test(program[3] as string)) return undefined;
  return { ...meaning(program[2] as string, program[3] as string), kind: 'config' };
}

function meaning(word: string, said: string): Omit<GccHeader, 'file' | 'line' | 'column'> {
  const [, bare = said, option] = RULE.exec(said) ?? [];
  const rule = option?.replace(/^-Werror[=,](?:-W)?/, '-W').replace(/,-warnings-as-errors$/, '');
  return { severity: severityOf(word) ?? 'error', kind: kindOf(bare, rule), message: bare, ...(rule === undefined ? {} : { rule }) };
}

const IMPORT = /(?:: No such file or directory$|['‘"].{1,300}['’"] file not found|cannot find (?:module|include file))/;
const SYNTAX = /^(?:expected |stray |unterminated |missing terminating |extraneous |unbalanced |unmatched |invalid preprocessing|#(?:else|endif|elif)|parse error|syntax error|unknown type name|.{0,40}does not name a type)/;
const TYPE =
  /^(?:incompatible|invalid (?:operands|conversion|initialization|use of)|cannot (?:convert|bind|initialize)|could not convert|no matching|no match for|too (?:few|many) arguments|conflicting types|conversion|passing |initiali[sz]ation of|assignment to|returning|returns?|implicit conversion|no viable|binding reference)/;

/** What stops the compiler, by its first words; what an option asked for is never about the syntax. */
function kindOf(message: string, rule: string | undefined): Kind {
  if (rule === '-Wclang-format-violations') return 'format';
  if (rule !== undefined && !rule.startsWith('-')) return 'lint';
  if (IMPORT.test(message)) return 'import';
  if (rule === undefined && SYNTAX.test(message)) return 'syntax';
  return TYPE.test(message) ? 'type' : 'compile';
}

const INCLUDED = /^(?:In file included from |In module .{1,200} imported from | {4,24}from )(\S.{0,400}?):(\d{1,7})(?::\d{1,5})?[,:]?$/;
const INSTANTIATED = new RegExp(`^(${SOURCE}):(\\d{1,7}):(?:\\d{1,5}:)? {2,4}(?:\\[ skipping .{1,200}|(?:recursively )?required |instantiated from |in .{0,20}constexpr|from here)`);
const FUNCTION = /^(?:\S.{0,400}: )?(?:In (?:static |lambda |member |copy |move |instantiation |substitution |constructor|destructor|function|expansion|\S{1,20} function).{0,1000}|At global scope|At top level):?$/;

/** A line that stands before a diagnostic: where the file is included, or what is being instantiated. */
export function readGccContext(text: string): { readonly file?: string; readonly line?: number; readonly included?: true } | undefined {
  const [, header, at] = INCLUDED.exec(text) ?? [];
  if (header !== undefined) return { file: header, line: Number(at), included: true };
  const [, file, line] = INSTANTIATED.exec(text) ?? [];
  if (file !== undefined) return { file, line: Number(line) };
  return FUNCTION.test(text) && /^[^\s:]/.test(text) ? {} : undefined;
}

/** Source with a gutter, carets, and the count that clang ends with. */
export function isGccQuote(text: string): boolean {
  return /^ {0,7}(?:\d{1,7}|\+{3}|\.{3})? {1,7}\|/.test(text) || /^[ \t]{0,400}[~^][~^ \t]{0,400}$/.test(text);
}
