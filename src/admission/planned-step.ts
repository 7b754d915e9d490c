import type { FailedStep } from '../model/index.js';
import { couldBe, filledIn, hasExpression, readsSecret, type Known } from './expressions.js';
import type { Settings, WorkflowFile, WorkflowJob, WorkflowStep } from './workflow-file.js';

/** What the log's own headers say, in the order of the log. The shape of what the log stage reads. */
export interface Announced {
  readonly title: string;
  readonly script?: string;
  readonly shell?: string;
  readonly env: Settings;
  readonly with: Settings;
  readonly exitCode?: number;
  /** What it printed, where that was kept. */
  readonly text?: string;
}

export interface StepFacts<A extends Announced> {
  readonly run: string;
  /** As GitHub's API tells it: which job, and which of its steps failed. */
  readonly job: { readonly name: string; readonly steps: readonly { readonly name: string; readonly conclusion: string | null }[] };
  readonly announced: readonly A[];
  /** Null where the file could not be had or read. */
  readonly workflow: WorkflowFile | null;
}

export type PlannedStep<A extends Announced> =
  | {
      readonly ok: true;
      readonly step: FailedStep;
      readonly announced: A;
      /** Where in the workflow file it is defined. */
      readonly at?: { readonly job: WorkflowJob; readonly index: number };
      readonly matrix: Settings;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

type Refused = Extract<PlannedStep<Announced>, { ok: false }>;

/**
 * The failed step of a job, ready to be run again. Which step failed is GitHub's word; what it runs is the workflow file's, where that is plain, and the
 * log's where expressions were filled in; the two must agree. A log alone is believed only where there is no file to hold it against (threat L9).
 */
export function planStep<A extends Announced>(facts: StepFacts<A>): PlannedStep<A> {
  const failed = facts.job.steps.find((step) => step.conclusion === 'failure');
  if (failed === undefined) return refuse('No step of this job failed; the job ended for another reason.');
  const place = placeOf(facts, failed.name);
  const announced = announcedFor(facts, failed.name, place?.step);
  if (announced === null) return refuse(`The log does not show what the failed step "${failed.name.slice(0, 100)}" ran.`);
  const script = scriptOf(announced, place?.step);
  return typeof script === 'string' ? settled(facts, { stepName: failed.name, place, announced, script }) : script;
}

interface Found<A extends Announced> {
  readonly stepName: string;
  readonly place: Place | null;
  readonly announced: A;
  readonly script: string;
}

/** Where, in which shell and with which settings it ran. */
function settled<A extends Announced>({ run, job, workflow }: StepFacts<A>, { stepName, place, announced, script }: Found<A>): PlannedStep<A> {
  const matrix = place === null ? {} : matrixOf(place.job, job.name);
  const env = settingsOf(announced.env, [workflow?.env, place?.job.env, place?.step.env]);
  const folder = folderOf(workflow, place, { matrix, env: env.kept });
  if (folder === null) return refuse('The working directory of the failed step cannot be told from the workflow file.');
  const { exitCode, shell = '' } = announced;
  const step: FailedStep = {
    run, job: job.name, step: stepName, command: script, shell: shellOf(shell), workingDirectory: folder, env: env.kept,
    ...(exitCode === undefined ? {} : { exitCode }),
  };
  const warnings = [
    ...(place === null ? ['The step was not found in the workflow file: shell and script are those that the log shows.'] : []),
    ...(env.secret.length === 0 ? [] : [`Not in the environment, because they are secrets: ${env.secret.join(', ')}.`]),
  ];
  return { ok: true, step, announced, ...(place === null ? {} : { at: { job: place.job, index: place.index } }), matrix, warnings };
}

interface Place {
  readonly job: WorkflowJob;
  readonly step: WorkflowStep;
  readonly index: number;
}

/** The one place in the file that job and step can come from; null where there is none, or more than one. */
function placeOf({ workflow, job }: StepFacts<Announced>, stepName: string): Place | null {
  const jobs = (workflow?.jobs ?? []).filter((one) => one.uses === undefined && mayBeCalled(one, job.name));
  const [found] = jobs;
  if (found === undefined || jobs.length > 1) return null;
  const steps = found.steps.map((step, index) => ({ job: found, step, index })).filter(({ step }) => couldBe(nameOf(step), stepName));
  return steps.length === 1 ? (steps[0] ?? null) : null;
}

/** A matrix adds its values in brackets, where the name does not use them itself. */
function mayBeCalled({ name, matrix }: WorkflowJob, called: string): boolean {
  const bare = Object.keys(matrix).length > 0 && !hasExpression(name) ? called.replace(/ \(.*\)$/s, '') : called;
  return couldBe(name, bare);
}

/** As the runner names a step that has no name: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsname */
function nameOf({ name, run, uses }: WorkflowStep): string {
  return name ?? `Run ${run === undefined ? (uses ?? '') : (run.trimStart().split('\n')[0] ?? '')}`;
}

/** The failed one among those that ended with an exit code: the one the file's script fits, or whose title is the step's name, or the last. */
function announcedFor<A extends Announced>({ announced }: StepFacts<A>, stepName: string, step: WorkflowStep | undefined): A | null {
  const failing = announced.filter((one) => one.exitCode !== undefined && one.exitCode !== 0);
  const script = step?.run?.replace(/\n$/, '');
  const fits = failing.filter((one) => (script === undefined ? `Run ${one.title}` === stepName : one.script !== undefined && couldBe(script, one.script)));
  return fits.at(-1) ?? failing.at(-1) ?? null;
}

/** The log's script, expressions filled in, where the file agrees with it. */
function scriptOf({ script, title }: Announced, step: WorkflowStep | undefined): string | Refused {
  if (script === undefined) return refuse(`The failed step uses the action ${title.slice(0, 100)}; what that runs inside is its own affair.`);
  const written = step === undefined ? script : step.run?.replace(/\n$/, '');
  if (written === undefined || !couldBe(written, script)) return refuse('The script in the log is not the one in the workflow file: nothing is run on the log’s word alone.');
  return script.includes('***') ? refuse('The script of the failed step holds a secret, which is not to be had here.') : script;
}

/** Values in brackets behind a job's name, in the order of the matrix; only values that the file lists are taken. */
function matrixOf({ matrix, name }: WorkflowJob, called: string): Settings {
  const names = Object.keys(matrix);
  const values = hasExpression(name) ? [] : (/ \((.*)\)$/s.exec(called)?.[1]?.split(', ') ?? []);
  return Object.fromEntries(names.flatMap((one, n) => (values[n] !== undefined && matrix[one]?.includes(values[n]) === true ? [[one, values[n]]] : [])));
}

/** Folders of the runner's machine that set-up actions name in variables: here they are elsewhere, and who sets up the same tools sets them again. */
const ELSEWHERE = /^(?:\/opt\/hostedtoolcache\b|\/usr\/lib\/jvm\b|\/usr\/share\/dotnet\b|\/(?:home|Users)\/runner\/(?!work\/)|\/(?:home|Users)\/runner\/work\/_|[A-Za-z]:\\)/;

/** What a step of the runner's own job would see; what is or was a secret stays out, and so do the runner's own variables and folders. */
export function settingsOf(shown: Settings, written: readonly (Settings | undefined)[]): { readonly kept: Settings; readonly secret: readonly string[] } {
  const byHand = (name: string): string[] => written.flatMap((settings) => (settings !== undefined && Object.hasOwn(settings, name) ? [settings[name] ?? ''] : []));
  const secret = (name: string, value: string): boolean => value.includes('***') || byHand(name).some(readsSecret);
  const named = Object.entries(shown).filter(([name]) => /^[A-Za-z_]\w{0,199}$/.test(name) && !/^(?:GITHUB|RUNNER|ACTIONS|INPUT)_/.test(name));
  const entries = named.filter(([name, value]) => byHand(name).length > 0 || !ELSEWHERE.test(value));
  return { kept: Object.fromEntries(entries.filter(([name, value]) => !secret(name, value))), secret: entries.filter(([name, value]) => secret(name, value)).map(([name]) => name) };
}

function folderOf(workflow: WorkflowFile | null, place: Place | null, known: Known): string | null {
  const written = place?.step.workingDirectory ?? place?.job.defaults.workingDirectory ?? workflow?.defaults.workingDirectory ?? '.';
  const filled = filledIn(written, known);
  if (filled === null) return null;
  const parts = filled.replaceAll('\\', '/').split('/').filter((part) => part !== '' && part !== '.');
  return filled.startsWith('/') || parts.includes('..') ? null : parts.join('/') || '.';
}

/** The runner tells the shell by its whole path, which is that of its own machine. */
export function shellOf(shown: string): string {
  const [whole = '', quoted = '', plain = ''] = /^(?:"[^"]{0,300}[\\/]([\w.+-]{1,50}?)(?:\.exe)?"|[^"\s]{0,300}[\\/]([\w.+-]{1,50}?)(?:\.exe)?)(?= )/i.exec(shown) ?? [];
  const bare = quoted + plain + shown.slice(whole.length);
  if (/^bash -e \{0\}$/.test(bare)) return '';
  if (/^bash --noprofile --norc -e -o pipefail \{0\}$/.test(bare)) return 'bash';
  return /^sh -e \{0\}$/.test(bare) ? 'sh' : bare;
}

function refuse(reason: string): Refused {
  return { ok: false, reason };
}
