import type { Kind, Severity } from '../../../model/index.js';
import { severityOf } from '../../rows.js';

/** What one line of MSBuild, or of a compiler that keeps to its form, says. */
export interface MsbuildLine {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly severity: Severity;
  readonly rule?: string;
  readonly message: string;
  /** The project behind the message; it parts MSBuild's own lines from those of a compiler that was called by hand. */
  readonly project?: string;
}

/** `    12:3>`, the number of the project in a parallel build. */
const NUMBER = '^(?:\\s{0,8}\\d{1,4}(?::\\d{1,4})?>)?\\s{0,8}';
const FILE = '((?:[A-Za-z]:[\\\\/]|\\\\\\\\)?[^\\s:()"<>|*?][^:()"<>|*?]{0,400}?|(?:[A-Za-z]:[\\\\/])[^:"<>|*?]{1,400}?)';
const SPAN = '(?: ?\\((\\d{1,7})(?:,(\\d{1,5}))?(?:[,-](\\d{1,7})(?:,\\d{1,5})?)?\\))?';
/** `error CS0103: `, `Warning : SA1210: `, `error : `, `fatal error C1083: `, `Hint warning H2164: `. */
const SAID = '((?:fatal |hint |command line )?(?:error|warning|warn)|message|info)(?: {1,2}([A-Za-z][\\w./-]{0,60}|\\d{1,6}))? {0,2}: {0,4}(\\S.{0,4000})$';
const LINE = new RegExp(`${NUMBER}(?:${FILE}${SPAN} ?: {1,4})?${SAID}`, 'i');
const PROJECT = /^(.{1,4000}?) \[([^[\]]{1,500}\.\w{0,10}(?:proj|sln|slnx|targets|props)(?:::[^[\]]{1,200})?)\]$/i;
/** Where the code was left out of its place: `warning : CA1031 : Microsoft.Design : …`. */
const LATE = /^([A-Z]{1,6}\d{3,6}) ?: (?:Microsoft\.\w{1,40} : )?(\S.{0,4000})$/;
/** Programs that have no place to name. */
const PROGRAM = /^(?:MSBUILD|CSC|VBC|FSC|LINK|cl|EXEC|NUGET|dotnet|ILC|TRACKER|LC|SGEN|RC|CVTRES|ALINK|AL|CodeSignTool)$/i;

export function readMsbuildLine(text: string): MsbuildLine | undefined {
  const match = LINE.exec(text);
  if (match === null) return undefined;
  const [, file, line, column, end, word = '', code, said = ''] = match;
  const [, bare = said, project] = PROJECT.exec(said.trimEnd()) ?? [];
  const [, late, rest = bare] = code === undefined ? (LATE.exec(bare) ?? []) : [];
  const rule = code ?? late;
  return {
    ...placeOf({ file, line, column, end }),
    severity: severityOf(word.replace(/^.* /, '').replace('message', 'info')) ?? 'error',
    ...(rule === undefined ? {} : { rule }),
    message: rest,
    ...(project === undefined ? {} : { project: project.replace(/::.{1,200}$/, '') }),
  };
}

interface Parts {
  readonly file: string | undefined;
  readonly line: string | undefined;
  readonly column: string | undefined;
  readonly end: string | undefined;
}

function placeOf({ file, line, column, end }: Parts): Partial<MsbuildLine> {
  if (file === undefined || PROGRAM.test(file) || /\.(?:obj|exe|dll|lib)$/i.test(file)) return {};
  return {
    file,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    ...(end === undefined ? {} : { endLine: Number(end) }),
  };
}

/** The families of codes: compilers, restore, the SDK, analysers. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:IDE0055|WHITESPACE|FINALNEWLINE|ENDOFLINE|CHARSET|IMPORTS)$/, 'format'],
  [/^CS(?:1001|1002|1003|1022|1026|1031|1513|1514|1519|1525|1528|1529|1585|8124|8180|8635)$|^FS0010$|^BC30(?:035|037|081|188|198|201|203|205)$/, 'syntax'],
  [/^(?:CS0(?:246|234|006|012)|[Cc]1083)$|^FS0039$|^BC40056$/, 'import'],
  [/^CS(?:0029|0266|1503|0019|1061|0117|0411|1729|7036|8600|8601|8602|8603|8604|8618|8625)$|^FS0001$|^BC30512$/, 'type'],
  [/^(?:CS|VB|BC|FS|C\d|SYSLIB|AL|TS|XLS|XC|MC|CA_)/i, 'compile'],
  [/^NU1[0-9]/, 'dependency'],
  [/^LNK/i, 'link'],
  [/^(?:MSB|NETSDK|NU|D[89]|NETCORE|APPX|WMC)/, 'config'],
  [/^(?:CA|SA|IDE|S|RCS|SX|RS|xUnit|NUnit|MSTEST|MA|VSTHRD|AD|EM|SCS|CC|SG|PH|AV|H)\d/, 'lint'],
];

export function kindOf(rule: string | undefined, message: string): Kind {
  if (rule === 'CS1591' || rule === 'CS1573') return 'docs';
  if (message.startsWith('syntax error')) return 'syntax';
  for (const [pattern, kind] of KINDS) if (rule !== undefined && pattern.test(rule)) return kind;
  if (rule !== undefined && /^[a-z]+(?:-[a-z]+)+$/.test(rule)) return 'lint';
  return message.startsWith('expected ') ? 'syntax' : rule === undefined ? 'unknown' : 'compile';
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^FS\d|\.fsx?$/i, 'f#'],
  [/^BC\d|\.vb$/i, 'visual basic'],
  [/^CS\d|\.cs$/i, 'c#'],
  [/\.(?:c|cc|cpp|cxx|h|hpp|ixx)$/i, 'c++'],
];

/** The language, by what the code begins with. */
export function languageOf(rule: string | undefined, file: string | undefined): string | undefined {
  const both = `${rule ?? ''} ${file ?? ''}`;
  return LANGUAGES.find(([pattern]) => pattern.test(both))?.[1];
}
