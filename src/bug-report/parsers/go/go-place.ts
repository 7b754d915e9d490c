import type { Kind } from '../../../model/index.js';
import type { BugDraft } from '../../parser.js';

/** Below `# package`, where a place may come without a column; `vet` once vet's own second header was seen. */
export type Section = 'none' | 'build' | 'vet';

const PLACE = /^(?<vet>vet: )?(?<file>(?:[A-Za-z]:[\\/])?[^\s:"'`()]{0,400}(?:\.go|go\.mod|go\.work)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: (?<message>\S.{0,4000})$/;
/** golangci-lint, staticcheck, gosec and others borrow the form and sign with the name of the check. */
const OTHERS = / \((?:[a-z][a-z0-9]{2,30}|(?:SA|ST|S|QF|U)\d{4}|Rule:.{1,200})\)$/;

/** Outside a section Go's own `log` prints `file.go:12: text`: there only a line with a column is an error. */
export function readPlaced(section: Section, text: string, n: number): BugDraft | undefined {
  const groups = PLACE.exec(text)?.groups;
  if (groups === undefined || OTHERS.test(text)) return undefined;
  const { vet, file = '', line, column, message = '' } = groups;
  const module = /(?:^|[\\/])go\.(?:mod|work)$/.test(file);
  const lone = section === 'none' && vet === undefined && !module;
  if (column === undefined && lone && !VET.test(message) && !GENERATE.test(message)) return undefined;
  if (/^(?:fatal error|error|warning|note): /.test(message)) return undefined;
  const kind = module ? 'dependency' : kindOf(message, section, vet !== undefined);
  const place = { file: file.replace(/^\.[\\/]/, ''), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
  return { tool: 'go', language: 'go', severity: 'error', kind, ...place, message, from: n, to: n };
}

const GENERATE = /^running "[^"]{1,200}": /;
const SYNTAX = /^(?:syntax error|expected |illegal |invalid (?:character|BOM|NUL)|(?:string|rune|raw string|comment) (?:literal )?not terminated|unknown escape|newline in |missing (?:',' |import path))/;
const DEPENDENCY = /^(?:no required module provides|missing go\.sum entry|cannot find module|cannot query module|module .{1,300} provides package|ambiguous import)/;
const IMPORT =
  /^(?:"[^"]{1,300}" imported |could not import |package \S{1,300} is not in |import cycle |use of (?:internal|vendored) package |no Go files in |found packages |import "[^"]{1,300}" is a program|malformed import path|cannot find package|local import |build constraints exclude|relative import)/;
const TYPE =
  /^(?:cannot use |assignment mismatch|not enough |too many |invalid operation|missing return|cannot convert|cannot infer|impossible type|.{1,300} does not (?:satisfy|implement) |first argument to append|non-boolean condition|.{1,200} \((?:value|variable|type|constant|untyped).{0,200}\) is not |incompatible type|mismatched types|invalid argument)/;
const COMPILE =
  /^(?:undefined: |declared and not used|.{1,200} (?:declared (?:and|but) not used|redeclared in this block|undefined \()|duplicate |.{1,200} already declared|label .{1,100} (?:defined|not)|method .{1,200} already|missing function body|invalid recursive type|initialization cycle|unreachable |pattern .{1,300}: (?:no matching|cannot embed)|could not determine what C\.|cannot (?:assign|range|call|refer|define|index|slice|take)|(?:break|continue|goto|fallthrough) |unknown field |missing |undefined |.{1,200} is not a type|.{1,200} not (?:exported|declared) by package|other declaration of|multiple-value |import path|unexpected directive|go:embed|\/\/go:)/;

/** By its words; what they do not tell, the section does. Without one a line is rather a linter's. */
function kindOf(message: string, section: Section, vet: boolean): Kind {
  if (SYNTAX.test(message)) return 'syntax';
  if (DEPENDENCY.test(message)) return 'dependency';
  if (IMPORT.test(message)) return 'import';
  if (GENERATE.test(message)) return 'config';
  if (VET.test(message) || (section === 'vet' && !vet)) return 'lint';
  if (TYPE.test(message)) return 'type';
  return section === 'build' || vet || COMPILE.test(message) ? 'compile' : 'lint';
}

/** vet prints findings bare when it stands alone, in old versions without a column, so its wording has to tell. */
const VET =
  /^(?:self-assignment of |(?:possible )?(?:misuse of|formatting directive|missing argument for )|\S{1,100} (?:format %|call has |arg list ends|wrong number of args)|unreachable code|struct field tag |result of \S{1,100} call not used|\S{1,100} passes lock by value|direct assignment to atomic value|(?:possible malformed )?\+build comment|missing argument for \S{1,100}\(|non-constant format string|the cancel function |using .{1,100} before checking for errors|composite literal uses unkeyed|loop variable .{1,60} captured|.{1,60} is a (?:method|possible)|test .{1,100} has malformed name|\S{1,60} refers to unknown identifier)/;

/** Is a package part of the module that the other packages named in the log belong to? */
export function isOwnPackage(missing: string, own: readonly string[]): boolean {
  const parts = missing.split('/');
  const depth = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|golang\.org|gopkg\.in|google\.golang\.org|go\.\w{1,30}\.org)$/.test(parts[0] ?? '') ? 3 : (parts[0] ?? '').includes('.') ? 2 : 1;
  const root = parts.slice(0, depth).join('/');
  return parts.length >= depth && own.some((name) => name === root || name.startsWith(`${root}/`));
}
