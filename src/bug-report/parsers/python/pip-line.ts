import type { BugDraft } from '../../parser.js';

export type PipDraft = Pick<BugDraft, 'kind' | 'severity' | 'message' | 'rule' | 'file' | 'line'>;

/** Sentences that pip says in one line, behind `ERROR: `. */
const SAID: readonly (readonly [RegExp, string, BugDraft['kind']])[] = [
  [/^(?:Could not find a version that satisfies the requirement|No matching distribution found for) .{1,2000}$/, 'no-matching-distribution', 'dependency'],
  [/^Cannot install .{1,2000} because these package versions have conflicting dependencies\.$/, 'resolution-impossible', 'dependency'],
  [/^(?:THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required in --require-hashes mode|In --require-hashes mode|Can't verify hashes|The editable requirement .{1,300} cannot be installed when requiring hashes)/, 'hashes', 'dependency'],
  [/^Package '.{1,300}' requires a different Python: .{1,300}$/, 'requires-python', 'dependency'],
  [/^(?:Invalid requirement: .{1,1000}|.{1,300} is not a valid editable requirement\b.{0,500}|.{1,300} is not a valid wheel filename\.)$/, 'invalid-requirement', 'config'],
  [/^Could not open requirements file: .{1,1000}$/, 'requirements-file', 'config'],
  [/^(?:Directory '.{1,500}' is not installable\..{0,300}|.{1,500} does not appear to be a Python project: .{1,500}|Project .{1,500} has a '?pyproject\.toml'? and .{1,500}|Can not perform a '--user' install\..{0,300}|Could not find an activated virtualenv \(required\)\.)$/, 'not-installable', 'config'],
  [/^.{1,300} is not a supported wheel on this platform\.$/, 'unsupported-wheel', 'dependency'],
  [/^(?:Could not install packages due to an? \w{1,60}: .{1,1000}|Cannot uninstall .{1,500}|Wheel '.{1,300}' .{1,300} is invalid\.|Requested .{1,300} has (?:inconsistent|invalid) .{1,500}|HTTP error \d{3} .{1,500})$/, 'install', 'dependency'],
  [/^(?:Failed building (?:wheel|editable) for .{1,300}|Failed to build (?:installable wheels for .{1,300}|'.{1,300}' when .{1,300})|Could not build wheels for .{1,500})$/, 'build', 'dependency'],
];
const CHECKED = /^([\w.-]{1,100} \S{1,60} (?:requires|has requirement) .{1,300}, (?:which is not installed|but you have .{1,200}?( which is incompatible)?)\.)$/;
/** Where a requirement comes from: `(from -r requirements.txt (line 3))`, `(from line 2 of requirements.txt)`. */
const FROM = /\(from -[rc] (\S{1,300}) \(line (\d{1,7})\)\)|\(from line (\d{1,7}) of (\S{1,300})\)/;

export function readPip(text: string): PipDraft | undefined {
  const said = /^\s{0,8}ERROR: (.{1,4000})$/.exec(text)?.[1];
  if (said === undefined) return readCheck(text);
  const row = SAID.find(([pattern]) => pattern.test(said));
  return row === undefined ? undefined : { kind: row[2], severity: 'error', rule: row[1], message: said, ...pipPlace(said) };
}

/** What `pip check` says, and what is said after an installation that went through nonetheless. */
function readCheck(text: string): PipDraft | undefined {
  const match = CHECKED.exec(text);
  return match === null ? undefined : { kind: 'dependency', severity: match[2] === undefined ? 'error' : 'warning', rule: 'incompatible', message: match[1] as string };
}

export function pipPlace(text: string): Pick<BugDraft, 'file' | 'line'> {
  const match = FROM.exec(text);
  return match === null ? {} : { file: (match[1] ?? match[4]) as string, line: Number(match[2] ?? match[3]) };
}
