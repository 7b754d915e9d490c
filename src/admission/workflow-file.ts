import { parse } from 'yaml';

/** A workflow file as far as it says how a step is run. Expressions (`${{ … }}`) stand as they were written. */
export interface WorkflowFile {
  readonly env: Settings;
  readonly defaults: Defaults;
  readonly jobs: readonly WorkflowJob[];
}

export type Settings = Readonly<Record<string, string>>;

export interface Defaults {
  readonly shell?: string;
  readonly workingDirectory?: string;
}

export interface WorkflowJob {
  readonly id: string;
  /** What it is called in the run: its name, or its id. */
  readonly name: string;
  /** A reusable workflow that is called instead of steps. */
  readonly uses?: string;
  readonly env: Settings;
  readonly defaults: Defaults;
  /** Names and values of its matrix, in the order of the file; `include` adds to them. */
  readonly matrix: Readonly<Record<string, readonly string[]>>;
  readonly container?: string;
  readonly services: readonly string[];
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly name?: string;
  /** Its `if`. */
  readonly condition?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly workingDirectory?: string;
  readonly env: Settings;
  readonly with: Settings;
}

/** GitHub takes no longer one. */
const LONGEST = 512 * 1024;

/**
 * Reads a workflow file; null where it is none. It comes from the head that failed, so it is foreign: nothing in it is run for being in it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export function readWorkflow(text: string): WorkflowFile | null {
  const root = text.length > LONGEST ? undefined : parsed(text);
  const jobs = mapOf(field(root, 'jobs'));
  if (jobs.length === 0) return null;
  return { env: settings(field(root, 'env')), defaults: defaults(field(root, 'defaults')), jobs: jobs.map(([id, job]) => readJob(id, job)) };
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'silent', schema: 'core' }) as unknown;
  } catch {
    return undefined;
  }
}

function readJob(id: string, job: unknown): WorkflowJob {
  const strategy = mapOf(field(field(job, 'strategy'), 'matrix'));
  const container = field(job, 'container');
  const image = word(container) ?? word(field(container, 'image'));
  const steps = field(job, 'steps');
  return {
    id,
    name: word(field(job, 'name')) ?? id,
    ...present('uses', word(field(job, 'uses'))),
    env: settings(field(job, 'env')),
    defaults: defaults(field(job, 'defaults')),
    matrix: Object.fromEntries(strategy.flatMap(([name, values]) => (Array.isArray(values) && !['include', 'exclude'].includes(name) ? [[name, values.flatMap((value) => word(value) ?? [])]] : []))),
    ...present('container', image),
    services: mapOf(field(job, 'services')).map(([name]) => name),
    steps: Array.isArray(steps) ? steps.map(readStep) : [],
  };
}

function readStep(step: unknown): WorkflowStep {
  return {
    ...present('name', word(field(step, 'name'))),
    ...present('condition', word(field(step, 'if'))),
    ...present('run', word(field(step, 'run'))),
    ...present('uses', word(field(step, 'uses'))),
    ...present('shell', word(field(step, 'shell'))),
    ...present('workingDirectory', word(field(step, 'working-directory'))),
    env: settings(field(step, 'env')),
    with: settings(field(step, 'with')),
  };
}

function defaults(of: unknown): Defaults {
  const run = field(of, 'run');
  return { ...present('shell', word(field(run, 'shell'))), ...present('workingDirectory', word(field(run, 'working-directory'))) };
}

function present<K extends string>(name: K, value: string | undefined): { readonly [name in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in K]?: string };
}

function settings(of: unknown): Settings {
  return Object.fromEntries(mapOf(of).flatMap(([name, value]) => (word(value) === undefined ? [] : [[name, word(value) ?? '']])));
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function mapOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
