import type { Kind } from '../../../model/index.js';
import type { Row } from '../../rows.js';

const AT_FILE = /^(.{0,4000}?) @ (?:[\w.:${}-]{0,300}, )?(?:(\S.{0,400}?), )?line (\d{1,7}), column (\d{1,7})$/;

/** What is wrong with a POM, one line each. */
export const POM_ROWS: readonly Row[] = [
  { pattern: /^Non-parseable POM (?<file>.{1,400}?): (?<message>.{1,2000}?) @(?<line>\d{1,7}):(?<column>\d{1,7})\b/, kind: 'syntax', literal: 'Non-parseable' },
  { pattern: /^Malformed POM (?<file>.{1,400}?): (?<message>.{1,2000}?) @(?<line>\d{1,7}):(?<column>\d{1,7})\b/, kind: 'config', literal: 'Malformed' },
  { pattern: /^Non-readable POM (?<file>.{1,400}?): (?<message>.{1,2000})$/, kind: 'config', literal: 'Non-readable' },
  { pattern: /^Child module (?<file>.{1,400}?) of .{1,400} does not exist/, kind: 'config', literal: 'Child module' },
];

/** The rest of a line about a POM: `'dependencies.dependency.version' for a:b:jar is missing. @ line 12, column 17`. */
export function readPomProblem(text: string): { message: string; file?: string; line: number; column: number } | undefined {
  const [, message, file, line, column] = AT_FILE.exec(text) ?? [];
  if (message === undefined) return undefined;
  return { message, ...(file === undefined ? {} : { file }), line: Number(line), column: Number(column) };
}

/** Where Maven stops before it builds anything. */
export const REFUSED: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:Unknown lifecycle phase|The goal you specified requires a project|No plugin found for prefix|Invalid task|No goals have been specified|Could not find the selected project in the reactor|Could not find goal|Error executing Maven|Missing required|The specified user settings file does not exist|Unrecognized maven command line option|The project .{1,300} contains cyclic|The projects in the reactor contain a cyclic|POM file .{1,300} specified with the -f)/, 'config'],
  [/^(?:Plugin \S{1,300} or one of its dependencies could not be resolved|Error resolving version for plugin|Failed to read artifact descriptor|Failed to collect dependencies|Could not resolve dependencies)/, 'dependency'],
];

export const GOAL = /^Failed to execute goal (\S{1,300})(?: \(.{1,200}?\))? on project ([^\s:]{1,200}): (.{0,4000})$/;
const RESOLUTION = /^Failed to execute goal on project ([^\s:]{1,200}): (.{0,4000})$/;

/** The reason why the build has failed, as Maven sums it up: the plugin's goal and what it said. */
export function readGoal(text: string): { goal?: string; said: string } | undefined {
  const named = GOAL.exec(text);
  if (named !== null) return { goal: named[1] as string, said: named[3] as string };
  const plain = RESOLUTION.exec(text);
  return plain === null ? undefined : { said: plain[2] as string };
}

export function kindOfGoal(goal: string, said: string): Kind {
  if (/Could not (?:resolve|find|transfer|collect) |Failed to collect dependencies|could not be resolved/.test(said)) return 'dependency';
  if (/-enforcer-plugin:|-toolchains-plugin:/.test(goal)) return 'config';
  if (/jacoco|checkstyle|pmd|spotbugs|detekt|ktlint|license|animal-sniffer|japicmp|revapi/.test(goal)) return 'lint';
  if (/spotless|fmt-maven|formatter|sortpom|impsort/.test(goal)) return 'format';
  if (/-javadoc-plugin:/.test(goal)) return 'docs';
  if (/ in the plugin | missing or invalid|Unable to parse configuration|parameters .{1,300} are missing/.test(said)) return 'config';
  return 'unknown';
}
