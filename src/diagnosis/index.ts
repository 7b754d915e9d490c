import type { BugReport, BugReports, Diagnosis, FailedStep, Failure, FileMode } from '../model/index.js';
import { oneLine } from '../lib/foreign.js';
import { CAUSES } from './causes/index.js';
import { fits, type Cause } from './cause.js';
import { rankFiles } from './culprits.js';
import { createResolver } from './resolve.js';
import { createReader, exitSaid, type Reading } from './symptoms.js';

export { FLAKY_SIGNS, flakySign, type FlakySign } from './flaky-signs.js';
export { weighRuns, type OtherRuns } from './other-runs.js';

export interface DiagnoseInput {
  /** Everything the log said; infra lines that are not primary are looked at only when nothing primary tells the cause. */
  readonly reports: BugReports;
  readonly failure: Failure;
  readonly step: FailedStep;
  readonly tree: readonly { readonly path: string; readonly mode: FileMode }[];
  /** Tracked paths that the newest commit changed. */
  readonly lastChange: readonly string[];
}

/**
 * Class, action and cause of a Failure, by plain code: paths are resolved to tracked files, then the ordered cause table decides.
 * Pure. The Failure comes back with the resolved paths; its fingerprints stay as they are, so that runs remain comparable.
 */
export function diagnose(input: DiagnoseInput): { diagnosis: Diagnosis; failure: Failure } {
  const resolver = createResolver(input.tree.map((entry) => entry.path), input.step.workingDirectory);
  const read = createReader(resolver, input.tree);
  const primary = input.failure.primary.map(read);
  const others = input.failure.others.map(read);
  const { cause, reading } = decide(primary, { others, all: () => input.reports.bugs.map(read) });
  const placed = primary.some((one) => one.symptom.tracked) ? primary : [...primary, ...others.filter((one) => one.symptom.kind === reading?.symptom.kind)];
  const files = rankFiles(placed.map((one) => one.bug), { tracked: new Set(input.tree.map((entry) => entry.path)), lastChange: input.lastChange });
  const failure = { ...input.failure, primary: primary.map((one) => one.bug), others: others.map((one) => one.bug) };
  return { diagnosis: describe({ cause, reading, files, exitCode: exitOf(input), hints: primary.flatMap((one) => one.hints) }), failure };
}

/** The step's exit code, or what the runner and `make` say of it. */
function exitOf({ step, reports }: DiagnoseInput): number | undefined {
  const said = reports.bugs.map(exitSaid).find((code) => code !== undefined);
  const told = reports.bugs.map(({ tool, rule }) => (tool === 'github' ? /^exit-(\d{1,10})$/.exec(rule ?? '')?.[1] : undefined)).find((code) => code !== undefined);
  return said ?? step.exitCode ?? (told === undefined ? undefined : Number(told));
}

interface Decision {
  readonly cause: Cause;
  readonly reading: Reading | undefined;
}

interface Elsewhere {
  readonly others: readonly Reading[];
  all(): readonly Reading[];
}

/**
 * The first row that fits any primary report. Where that is only "unknown", two things elsewhere in the log may explain it: the warnings
 * of a linter that merely counted them ("too many warnings"), and infra lines.
 */
function decide(primary: readonly Reading[], { others, all }: Elsewhere): Decision {
  const first = firstFit(primary.filter(inStepOf(all())));
  if (first.cause.class !== 'unknown') return first;
  const counted = primary.some(({ symptom }) => symptom.kind === 'lint') ? others.filter(({ symptom }) => symptom.kind === 'lint') : [];
  const second = firstFit(counted.length > 0 ? counted : all().filter(({ symptom }) => symptom.kind === 'infra').filter(inStepOf(all())));
  return second.reading !== undefined && second.cause.class !== 'unknown' ? second : first;
}

/**
 * Infra lines count where the step failed that they stand in, and before it had failed: another step's trouble was survived, and what comes
 * after the runner's last word is clearing up. Where nothing says which step failed, all of them count.
 */
function inStepOf(all: readonly Reading[]): (reading: Reading) => boolean {
  const ends = all.filter(({ bug }) => bug.tool === 'github' && /^exit-[1-9]/.test(bug.rule ?? ''));
  return ({ bug, symptom }) => symptom.kind !== 'infra' || ends.length === 0 || ends.some(({ bug: end }) => end.step === bug.step && bug.logLines[0] <= end.logLines[0]);
}

function firstFit(readings: readonly Reading[]): Decision {
  for (const cause of CAUSES) {
    const reading = readings.find(({ symptom }) => fits(cause.when, symptom));
    if (reading !== undefined) return { cause, reading };
  }
  return { cause: lastCause(), reading: readings[0] };
}

/** The table's last row takes everything; an empty Failure has no report that could fit it. */
function lastCause(): Cause {
  return CAUSES[CAUSES.length - 1] as Cause;
}

interface Parts extends Decision {
  readonly files: readonly string[];
  readonly exitCode: number | undefined;
  readonly hints: readonly string[];
}

const MESSAGE = 300;

function describe({ cause, reading, files, exitCode, hints }: Parts): Diagnosis {
  const what = oneLine(reading?.symptom.message ?? '', MESSAGE) || 'the log says nothing more.';
  const where = reading === undefined ? 'The step' : placeOf(reading.bug);
  const sentence = cause.sentence.replace('{where}', () => where).replace('{what}', () => what);
  const evidence = reading === undefined ? undefined : firstLine(reading.bug);
  return {
    class: cause.class,
    action: cause.action,
    cause: [sentence, explainExit(exitCode, cause.id), ...new Set(hints)].filter((part) => part !== '').join(' '),
    rule: cause.id,
    ...(evidence === undefined ? {} : { evidence }),
    files,
  };
}

function placeOf({ file, line, test }: BugReport): string {
  if (file !== undefined) return oneLine(line === undefined ? file : `${file}:${line}`, MESSAGE);
  return test === undefined ? 'The step' : `Test "${oneLine(test, MESSAGE)}"`;
}

function firstLine(bug: BugReport): string | undefined {
  const line = bug.excerpt.split('\n').find((text) => text.trim() !== '');
  return line === undefined ? undefined : oneLine(line, MESSAGE);
}

const EXITS: Readonly<Record<number, string>> = {
  124: 'Exit code 124 is what `timeout` gives when it stopped the command.',
  126: 'Exit code 126 means that the command was found but could not be run.',
  127: 'Exit code 127 means that a command was not found.',
  134: 'Exit code 134 = 128 + signal 6: the program aborted itself.',
  137: 'Exit code 137 = 128 + signal 9: killed from outside, nearly always for want of memory.',
  139: 'Exit code 139 = 128 + signal 11: a native program crashed with a segmentation fault.',
  143: 'Exit code 143 = 128 + signal 15: told to end from outside, by a cancelled run or a limit.',
};

/** What the exit code itself says, unless the row that decided has said so already. */
function explainExit(exitCode: number | undefined, rule: string): string {
  if (exitCode === undefined || rule === `exit-${exitCode}` || (exitCode === 127 && rule === 'command-not-found') || (exitCode === 126 && rule === 'script-not-executable')) return '';
  return EXITS[exitCode] ?? '';
}
