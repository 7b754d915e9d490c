import type { Kind, Severity } from '../model/index.js';
import type { Found } from './found.js';

/** A report at its place in the ranking; `cause` is the place of the report that it merely follows from. */
export interface Ranked {
  readonly found: Found;
  readonly cause?: number;
}

/** What stops a program from being built or loaded comes before what is only seen once it runs, and both before taste. */
const STAGE: Record<Kind, number> = {
  syntax: 0, import: 0, dependency: 0, config: 0, compile: 0, type: 0, link: 0,
  runtime: 1, test: 1, git: 1, security: 1,
  lint: 2, format: 2, docs: 2,
  infra: 3, unknown: 4,
};
const LEVEL: Record<Severity, number> = { error: 0, warning: 1, note: 2 };
const BREAKERS: readonly Kind[] = ['syntax', 'import', 'dependency', 'compile', 'config'];
const BROKEN: readonly Kind[] = ['test', 'runtime', 'unknown', 'import'];

/** What runners of commands say once a command has failed: true, and never the reason. */
const HARNESS = new RegExp(
  `^(?:${[
    // the runner, actions and npm
    'Process completed with exit code \\d', "The process '.{0,300}' failed with exit code", 'Command (?:failed|".{0,300}") ', '.{0,20}ELIFECYCLE', '(?:npm (?:ERR!|error) )?(?:Lifecycle script|command failed|Test failed\\.)',
    'error Command failed', '(?:error: )?script ".{0,100}" exited', 'subprocess\\.CalledProcessError', 'Error: Command failed', '\\d+ (?:tests?|suites?|subtests?) failed',
    // make, ninja, compilers that call a linker, shells
    '(?:g|mingw32-)?make(?:\\[\\d+\\])?: \\*\\*\\*', 'ninja: build stopped: ', 'FAILED: \\S{1,200}$', 'collect2(?:\\.exe)?: (?:fatal )?error: ld ', '\\S{0,200}clang\\S{0,20}: error: linker command failed', 'ld: symbol\\(s\\) not found', '\\d+ unresolved externals$',
    '\\S{1,300}: line \\d{1,7}: {1,8}\\d{1,9} (?:Aborted|Segmentation fault|Floating point exception|Illegal instruction|Bus error)\\b', 'warnings found and -Werror specified',
    // maven, gradle, sbt
    'Failed to execute goal .{1,600}: (?:Compilation failure|Compilation error|There (?:are|were) (?:some )?test failures|You have \\d+ \\w{1,20} violation|(?:PMD|CPD) .{1,40} has found \\d+ |The following files had format violations|failed with \\d+ bugs)',
    // Tests that end with an exception are errors and no failures to Maven, and of errors alone its last word says nothing.
    'Failed to execute goal \\S{1,200}:maven-(?:surefire|failsafe)-plugin:\\S{1,60} .{0,300}on project [^\\s:]{1,200}:$',
    "Execution failed for task '.{1,300}'\\.\\s> (?:There were failing tests|Compilation (?:failed|error)|Process '.{1,300}' finished with non-zero)", '\\((?:[\\w.-]+ \\/ ){0,3}\\w+\\) (?:Compilation failed|sbt\\.TestsFailedException|Tests unsuccessful)',
    // bazel
    "error loading package '.{0,300}': Package '.{0,300}' contains errors", "Analysis of target '.{1,300}' failed; build aborted", 'Build did NOT complete successfully', "Couldn't start the build", 'not all tests were executed',
    // docker, cabal, stack, rebar, xcode
    'Test suite \\S{1,200}: FAIL$', 'Tests failed for ', 'Failed to build ', 'Some packages failed', 'While building package \\S+', 'Test suite failure for package ', 'Stack failed to execute the build plan', 'Compiling \\S{1,400} failed$', "Can't continue due to errors on dependencies", "The command '.{1,500}' returned a non-zero code",
    'failed to solve: process ', '\\*\\* (?:BUILD|TEST|ARCHIVE|ANALYZE|CLEAN) (?:FAILED|INTERRUPTED) \\*\\*', 'The following build commands failed',
  ].join('|')})`,
  'i',
);

/** The same in the words of whatever ran the command, where no known tool says it. */
const ENDED = /\b(?:exited with|exit(?:ed)?|failed with(?: exit)?) (?:code|status)[: ]{1,2}\d{1,10}\b|^[\w.-]{1,60}: exit (?:code )?-?\d{1,6}$|^Executing the custom container implementation failed/;

/** The runner's last word: whoever says anything else in the same step knows more. */
function isExitLine({ draft }: Pick<Found, 'draft'>): boolean {
  return draft.tool === 'github' && /^exit-\d/.test(draft.rule ?? '');
}

/** Is it only the news that something failed, without saying what? */
export function isHarness(found: Pick<Found, 'draft'>): boolean {
  const { draft } = found;
  return draft.file === undefined && draft.test === undefined && (isExitLine(found) || HARNESS.test(draft.message) || (draft.kind === 'unknown' && ENDED.test(draft.message)));
}

/** First cause first: errors before warnings, causes before what they broke, each in the order of the log. */
export function rank(found: readonly Found[]): Ranked[] {
  const causes = new Map(found.map((one) => [one, causeOf(one, found)]));
  const ordered = [...found].sort((a, b) => keyOf(a, causes.get(a)) - keyOf(b, causes.get(b)) || a.order - b.order);
  const places = new Map(ordered.map((one, place) => [one, place]));
  return ordered.map((one) => {
    const cause = causes.get(one);
    const place = cause === undefined ? undefined : places.get(cause);
    return { found: one, ...(place === undefined ? {} : { cause: place }) };
  });
}

function keyOf(one: Found, cause: Found | undefined): number {
  const stage = STAGE[one.draft.kind] + (one.draft.kind === 'unknown' && one.draft.file === undefined ? 1 : 0);
  // That something failed is known: a warning says more.
  if (cause !== undefined && isHarness(one)) return 190 + stage;
  return LEVEL[one.draft.severity] * 100 + (cause === undefined ? 0 : 50) + stage;
}

/** The report that explains this one, if there is one. A cause is never itself a consequence, so there are no circles. */
function causeOf(one: Found, all: readonly Found[]): Found | undefined {
  if (isHarness(one)) return firstReal(one, all) ?? (isExitLine(one) ? all.find((other) => other.step === one.step && other.draft.severity === 'error' && !isExitLine(other)) : undefined);
  if (!BROKEN.includes(one.draft.kind) || isBreaker(one)) return undefined;
  return all.find((other) => other !== one && isBreaker(other) && explains(other, one));
}

function isBreaker(one: Found): boolean {
  return one.draft.severity === 'error' && BREAKERS.includes(one.draft.kind) && one.draft.file !== undefined && one.draft.test === undefined;
}

/** The first report that says something; an error rather than a warning, and a warning rather than nothing. */
function firstReal(one: Found, all: readonly Found[]): Found | undefined {
  const real = all.filter((other) => other !== one && !isHarness(other) && other.step === one.step && other.draft.severity !== 'note');
  const ordered = real.sort((a, b) => keyOf(a, undefined) - keyOf(b, undefined) || a.order - b.order);
  return ordered[0];
}

/** A broken file explains what fails in it, what has it on its stack, and what quotes its message. */
function explains(cause: Found, effect: Found): boolean {
  if (cause.step !== effect.step) return false;
  const file = cause.draft.file ?? '';
  const touched = [effect.draft.file, ...(effect.draft.frames ?? []).map((frame) => frame.file)];
  return touched.some((other) => other === file) || (cause.draft.message.length >= 12 && effect.draft.message.includes(cause.draft.message));
}
