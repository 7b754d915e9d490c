import { makeFailure, narrowFailure, type Usual } from './bug-report/index.js';
import { diagnose, weighRuns } from './diagnosis/index.js';
import { compareFailures } from './lib/fingerprints.js';
import type { BugReport, BugReports, Diagnosis, Ending, FailedStep, Failure, Trial } from './model/index.js';
import { readBytes, readStream, type Read } from './reading.js';
import { endWith, NO_REPORTS, type Findings, type Story } from './story.js';
import { runTrial, type ReadOutput } from './trial/index.js';

/** A Failure that shows in our own base Trial: from here on, and only from here on, something may be mended. */
export type Reproduced = Findings & { readonly failure: Failure; readonly diagnosis: Diagnosis; readonly base: Trial };
export type Observed =
  | { readonly done: true; readonly findings: Findings; readonly ending: Ending }
  | { readonly done: false; readonly findings: Reproduced };

/** A Story, and how the base branch's own run of the step ended (null = green), where that was told. */
type Told = Story & { readonly baseRun?: Failure | null };

/**
 * readLog → reportBugs → diagnose → reproduce, in the order that the source of the Log calls for.
 * @param mayClone asked once, before the first clone: an Ending when this run may not go on
 */
export async function observe(plain: Story, mayClone: () => Promise<Ending | null>): Promise<Observed> {
  const { source, step } = plain.request;
  const story = await withBaseRun(plain);
  if (source.kind === 'command') {
    const refused = await mayClone();
    if (refused === null) await story.green?.usual();
    return refused === null ? fromBaseTrial(story) : done({ step, reports: NO_REPORTS, warnings: [] }, refused);
  }
  story.world.events.stage('readLog');
  const native = source.kind === 'native' ? await source.run() : null;
  const red = native === null ? step : { ...step, exitCode: native.exitCode };
  if (native?.exitCode === 0) {
    await learnFrom(story, native.output);
    return done({ step: red, reports: NO_REPORTS, warnings: [] }, endWith('nothing-to-heal', 'green'));
  }
  const options = { roots: [story.world.repo.state.root, ...(native?.roots ?? [])], extra: story.request.parsers ?? [] };
  if (native !== null) return fromLog(story, { step: red, log: await readNative(story, native, options), mayClone });
  const usual = await story.green?.usual();
  const log = await readStream(story.world.files.read(source.kind === 'log' ? source.ref : '-'), { ...options, ...usualOf(usual) });
  return fromLog(story, { step: red, log, mayClone });
}

/** What green logs look like is asked for only where no parser can say why the step is red: it may cost a talk with a service. */
async function readNative(story: Story, { output, reports = [] }: Awaited<ReturnType<Native['run']>>, options: Parameters<typeof readBytes>[1]): Promise<Read> {
  const read = readBytes(output, { ...options, files: reports });
  const unread = read.reports.window !== undefined || read.reports.bugs.some((bug) => bug.tool === 'log');
  const usual = unread ? await story.green?.usual() : null;
  return usual === null || usual === undefined ? read : readBytes(output, { ...options, files: reports, usual });
}

type Native = Extract<Story['request']['source'], { kind: 'native' }>;

function usualOf(usual: Usual | null | undefined): { usual?: Usual } {
  return usual === null || usual === undefined ? {} : { usual };
}

async function learnFrom({ green }: Story, output: Uint8Array): Promise<void> {
  green?.see(output);
  await green?.keep();
}

async function withBaseRun(story: Story): Promise<Told> {
  const { baseLog, step } = story.request;
  if (baseLog === undefined) return story;
  const { reports, tail } = await readStream(story.world.files.read(baseLog), { roots: [story.world.repo.state.root] });
  return { ...story, baseRun: makeFailure(reports, { job: step.job, step: step.step, lastLine: lastLineOf(tail) }) };
}

/**
 * Reads what a trial printed; clone and repository prefixes are stripped so that the fingerprints match those of any other run.
 * @param whole the step as it is, so that a green output shows what the step usually prints
 */
export function outputReader({ world, request, green }: Pick<Story, 'world' | 'request' | 'green'>, whole: boolean): ReadOutput {
  return (output, roots, exitCode, files) => {
    if (whole && exitCode === 0) green?.see(output);
    const { reports, tail } = readBytes(output, { roots: [...roots, world.repo.state.root], files, extra: request.parsers ?? [], ...usualOf(green?.known) });
    return { reports, tail };
  };
}

/** Who may use the network: the step, and what ran before it in its job. */
interface Reach {
  readonly network: boolean;
  readonly earlier: boolean;
}
const NONE: Reach = { network: false, earlier: false };
const EARLIER: Reach = { network: false, earlier: true };
const ALL: Reach = { network: true, earlier: true };

async function trialOnBase(story: Story, { network, earlier }: Reach): Promise<Trial> {
  const { step, limits, replay } = story.request;
  story.world.events.stage('reproduce', { network, ...(replay === undefined ? {} : { earlier }) });
  return runTrial(story.world, { step, network, limits, read: outputReader(story, true), ...(replay === undefined ? {} : { replay: { ...replay, network: earlier } }) });
}

/** With no more network than it takes: first nobody has it, and what cannot install without it gets it before the step does. */
async function leastReaching(story: Story): Promise<Trial> {
  const { network } = story.request.policy;
  const first = await trialOnBase(story, network === 'full' ? ALL : NONE);
  return network === 'auto' && first.replayed?.failed !== undefined ? trialOnBase(story, EARLIER) : first;
}

/** Another step's failure is not this one's, whatever it looks like. */
function notRun({ replayed }: Trial): boolean {
  return replayed?.failed !== undefined;
}

/** The command is run in a clone, and that run is base Trial and Log at once. */
async function fromBaseTrial(story: Told): Promise<Observed> {
  const base = await firstTrial(story);
  const step = { ...story.request.step, ...(base.exitCode === null ? {} : { exitCode: base.exitCode }) };
  const warnings = await warningsOf(story, base);
  if (notRun(base)) return done({ step, reports: base.reports, base, warnings }, endWith('not-reproduced', 'other-failure', { base }));
  if (base.green) await story.green?.keep();
  if (base.green) return done({ step, reports: base.reports, base, warnings }, endWith('nothing-to-heal', 'green'));
  story.world.events.stage('diagnose');
  const found = failureOf(step, base);
  const { diagnosis, failure } = await diagnosed(story, step, { reports: base.reports, failure: found });
  const findings = { step, reports: base.reports, failure, diagnosis, base, warnings };
  return diagnosis.action === 'patch' ? { done: false, findings } : done(findings, endOfDiagnosis(diagnosis, failure));
}

/** Without network first; once more with it when all that went wrong is that there was none. */
async function firstTrial(story: Story): Promise<Trial> {
  const { network } = story.request.policy;
  const first = await leastReaching(story);
  if (first.green || notRun(first) || network !== 'auto' || !isAboutNetwork(failureOf(story.request.step, first).primary)) return first;
  return trialOnBase(story, ALL);
}

function isAboutNetwork(primary: readonly BugReport[]): boolean {
  return primary.length > 0 && primary.every((bug) => isNetworkError(bug));
}

function isNetworkError(bug: BugReport): boolean {
  if (bug.kind === 'infra') return bug.rule === 'net' || bug.rule === 'registry';
  return /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|Connection refused|Network is unreachable|Name or service not known|Temporary failure in name resolution)\b/.test(`${bug.message}\n${bug.excerpt}`);
}

/** The exit code of `timeout`. */
const TIMED_OUT = 124;

/** The Failure of a red trial; there always is one, if only of its exit code. */
export function failureOf(step: FailedStep, trial: Trial): Failure {
  const stopped = trial.killedBy === 'time';
  // What our own limit stopped ends as with the tool of that name, not as if somebody from outside had told it to.
  const exitCode = stopped ? TIMED_OUT : (trial.exitCode ?? 1);
  const lastLine = stopped && trial.tail.trim() === '' ? `It did not end within ${Math.round(trial.seconds)} s, the time limit of one run.` : lastLineOf(trial.tail);
  const failure = makeFailure(trial.reports, { job: step.job, step: step.step, exitCode: exitCode === 0 ? 1 : exitCode, lastLine });
  return failure ?? { fingerprint: '', primary: [], others: [], dropped: 0 };
}

function lastLineOf(tail: string): string {
  return tail.split('\n').findLast((line) => line.trim() !== '') ?? '';
}

async function diagnosed(story: Told, step: FailedStep, found: { reports: BugReports; failure: Failure }): Promise<{ diagnosis: Diagnosis; failure: Failure }> {
  const { repo } = story.world;
  const [tree, lastChange] = await Promise.all([repo.list(repo.state.baseTree), repo.lastChange()]);
  const read = diagnose({ ...found, step, tree, lastChange });
  return { ...read, diagnosis: weighRuns(read, story.baseRun === undefined ? {} : { base: story.baseRun }) };
}

interface FromLog {
  readonly step: FailedStep;
  readonly log: Read;
  mayClone(): Promise<Ending | null>;
}

async function fromLog(story: Told, { step, log, mayClone }: FromLog): Promise<Observed> {
  story.world.events.stage('reportBugs');
  const { reports } = log;
  const { exitCode } = step;
  const lastLine = lastLineOf(log.tail);
  const found = makeFailure(reports, { job: step.job, step: step.step, lastLine, ...(exitCode === undefined ? {} : { exitCode }) });
  if (found === null) return done({ step, reports, warnings: [] }, endWith('nothing-to-heal', 'no-failed-step'));
  story.world.events.stage('diagnose');
  const { diagnosis, failure } = await diagnosed(story, step, { reports, failure: found });
  const findings = { step, reports, failure, diagnosis, warnings: [] };
  if (diagnosis.action !== 'patch') return done(findings, endOfDiagnosis(diagnosis, failure));
  if (step.command === undefined) return done(findings, endWith('escalated', 'diagnosis-only', { failure, diagnosis }));
  const refused = await mayClone();
  return refused === null ? reproduce(story, findings) : done(findings, refused);
}

/** The base Trial must show at least one primary fingerprint of the Log; the Failure is narrowed to those. */
async function reproduce(story: Told, findings: Findings & { failure: Failure; diagnosis: Diagnosis }): Promise<Observed> {
  const wanted = new Set(findings.failure.primary.map((bug) => bug.fingerprint));
  const shown = (trial: Trial): BugReport[] => failureOf(findings.step, trial).primary.filter((bug) => wanted.has(bug.fingerprint));
  const base = await searchingTrial(story, (trial) => !trial.green && shown(trial).length > 0);
  const warnings = await warningsOf(story, base);
  const facts = { failure: findings.failure, base };
  if (notRun(base)) return done({ ...findings, base, warnings }, endWith('not-reproduced', 'other-failure', facts));
  if (base.green) return done({ ...findings, diagnosis: weighRuns(findings, { rerun: null }), base, warnings }, endWith('not-reproduced', 'green', facts));
  const primary = shown(base);
  if (primary.length === 0) return done({ ...findings, base, warnings }, endWith('not-reproduced', 'other-failure', facts));
  const others = [...findings.failure.others, ...findings.failure.primary.filter((bug) => !primary.some((kept) => kept.fingerprint === bug.fingerprint))];
  const narrowed = narrowFailure(findings.failure, { primary, others, job: findings.step.job, step: findings.step.step });
  const { diagnosis, failure } = await diagnosed(story, findings.step, { reports: base.reports, failure: narrowed });
  const known = { ...findings, failure, diagnosis, base, warnings };
  return diagnosis.action === 'patch' ? { done: false, findings: known } : done(known, endOfDiagnosis(diagnosis, failure));
}

async function searchingTrial(story: Story, shows: (trial: Trial) => boolean): Promise<Trial> {
  const first = await leastReaching(story);
  return shows(first) || notRun(first) || story.request.policy.network !== 'auto' ? first : trialOnBase(story, ALL);
}

/** What a patched trial left of a failure, what went away, and what is new. */
export function compareWith(step: FailedStep, failure: readonly BugReport[], trial: Trial): ReturnType<typeof compareFailures> {
  return compareFailures(failure, trial.green ? [] : failureOf(step, trial).primary);
}

function endOfDiagnosis(diagnosis: Diagnosis, failure: Failure): Ending {
  return endWith('escalated', escalation(diagnosis), { diagnosis, failure });
}

/** No hub in this process can rerun a job, so what calls for a rerun is handed to a person. */
function escalation(diagnosis: Diagnosis): 'infra' | 'flake' | 'dependency' | 'workflow' | 'base-broken' | 'unknown' {
  if (diagnosis.class === 'dependency' || diagnosis.class === 'workflow' || diagnosis.class === 'base-broken') return diagnosis.class;
  if (diagnosis.class === 'flaky-test') return 'flake';
  return diagnosis.class === 'unknown' || diagnosis.class === 'code' ? 'unknown' : 'infra';
}

/** What is to be said of the sandbox and the work tree, as far as it is known by now. */
export async function warningsOf({ world }: Story, base?: Trial): Promise<readonly string[]> {
  const { sandbox } = await world.workspace();
  const passedOver = (base?.replayed?.passedOver ?? []).map((title) => `The earlier step "${title}" failed here and was passed over.`);
  const warnings = [...(sandbox.ok ? sandbox.warnings : []), ...passedOver];
  if (world.repo.state.dirty) warnings.push('The work tree has changes that are not committed: the fix is for that state and is handed over as a patch only.');
  return warnings;
}

function done(findings: Findings, ending: Ending): Observed {
  return { done: true, findings, ending };
}
