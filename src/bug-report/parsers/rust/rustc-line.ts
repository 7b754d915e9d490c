import type { Kind, Severity } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

/** A diagnostic before its place is known. */
export interface RustHeader {
  readonly severity: Severity;
  readonly rule?: string;
  readonly message: string;
}

const HEADER = /^(error|warning)(?:\[([A-Za-z][\w:-]{0,100})\])?: {1,2}(\S.{0,4000})$/;

/** `error[E0308]: mismatched types`: a name in brackets is a code of the compiler or a lint. */
export function readHeader(text: string): RustHeader | undefined {
  const [, word, rule, message] = HEADER.exec(text) ?? [];
  if (word === undefined || message === undefined) return undefined;
  return { severity: word === 'warning' ? 'warning' : 'error', ...(rule === undefined ? {} : { rule }), message };
}

/** What only counts or repeats: the build that stops because of what was said before. */
const SUMMARY =
  /^(?:could not compile `|aborting due to |(?:`[^`]{1,200}` )?\([^)]{1,300}\) generated \d|`[^`]{1,200}` \([^)]{1,300}\) generated \d|\d{1,9} warnings? emitted|build failed|(?:test|doctest) failed, to rerun|\d{1,9} targets? failed|unused manifest key|Recipe `)/;

export function isSummary(message: string): boolean {
  return SUMMARY.test(message);
}

const FILE = "((?:[A-Za-z]:[\\\\/])?[^\\s:\"'`<>|*?][^:\"'`<>|*?\\n]{0,400}\\.rs|<anon>)";
const SHORT = new RegExp(`^${FILE}:(\\d{1,7}):(\\d{1,5}): (error|warning)(?:\\[([A-Za-z][\\w:-]{0,100})\\])?: (\\S.{0,4000})$`);
/** Before 2016: begin and end in front of the word, the code behind the message. */
const OLD = new RegExp(`^${FILE}:(\\d{1,7}):(\\d{1,5}): \\d{1,7}:\\d{1,5} (error|warning): (\\S.{0,4000}?)(?: \\[(E\\d{4})\\])?$`);

/** A whole diagnostic on one line: `--message-format=short`, and what rustc printed before 1.12. */
export function readOneLine(text: string, n: number): BugDraft | undefined {
  const short = SHORT.exec(text);
  const match = short ?? OLD.exec(text);
  if (match === null) return undefined;
  const [, file = '', line, column, word] = match;
  const [rule, message = ''] = short === null ? [match[6], match[5]] : [match[5], match[6]];
  return draftOf({ severity: word === 'warning' ? 'warning' : 'error', message, ...(rule === undefined ? {} : { rule }) }, { file, line: Number(line), column: Number(column) }, [n, n]);
}

export interface RustPlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
}

/** The report of a header and its place; a manifest is cargo's, not the compiler's. */
export function draftOf(header: RustHeader, place: RustPlace | undefined, [from, to]: readonly [number, number]): BugDraft {
  const manifest = place !== undefined && /(?:^|[\\/])[Cc]argo\.toml$/.test(place.file);
  const { severity, rule, message } = header;
  const ice = message.startsWith('internal compiler error: ') || message.startsWith('the compiler unexpectedly panicked');
  const code = rule ?? (ice ? 'ICE' : undefined);
  return {
    tool: manifest ? 'cargo' : 'rustc', language: 'rust', severity, kind: manifest ? 'config' : kindOf(header),
    ...place, ...(code === undefined ? {} : { rule: code }), message, from, to,
  };
}

const IMPORT = /^(?:E0432|E0433|E0583|E0463|E0460|E0461|E0462|E0519)$/;
const TYPE = /^E(?:0023|0026|0027|0029|0040|0050|0053|0054|0057|0060|0061|0069|0070|0107|0117|0191|0207|0220|0271|0277|0282|0283|0308|0309|0310|0369|0507|0527|0529|0560|0599|0600|0604|0605|0606|0607|0608|0609|0610|0614|0618|0620|0689|0698|0728|0782)$/;
const SYNTAX =
  /^(?:expected |unexpected (?:token|closing|end|`)|(?:this file contains an )?(?:un-?closed|mismatched closing|unterminated|unbalanced)|unknown (?:start of token|character escape|prefix)|missing (?:`|condition|fn|struct|expression|parameters|angle|type for)|invalid (?:suffix|character|start of|basic string|`)|unterminated |macros that expand|comparison operators cannot|character literal|prefix `|leading `|incorrect (?:unicode|use of)|numeric character escape|struct literals are not|visibility |expressions must be|keyword `|cannot parse|labeled expression|found invalid character|float literals must|no valid digits|too many `#`|unescaped |`[^`]{1,40}` (?:is not a|interpreted as))/;

function kindOf({ rule, message, severity }: RustHeader): Kind {
  if (/^(?:linking with `|linker `|could not find native|failed to run linker|unable to find library|undefined symbol)/.test(message)) return 'link';
  if (rule?.startsWith('rustdoc::') === true) return 'docs';
  if (rule !== undefined && !/^E\d{4}$/.test(rule)) return 'lint';
  if (rule !== undefined) return IMPORT.test(rule) ? 'import' : TYPE.test(rule) ? 'type' : 'compile';
  if (severity === 'warning') return 'lint';
  return SYNTAX.test(message) ? 'syntax' : 'compile';
}
