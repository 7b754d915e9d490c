import { existsSync, readFileSync } from 'node:fs';
import { neutralise } from '../lib/neutralise.js';
import { foreignSettings } from '../lib/start-settings.js';
import { createGuard } from './guard.js';
import { runNative, type NativeRequest, type NativeRun } from './native.js';
import { holder, openRim, type OpenRim, type RimOptions } from './rim.js';
import { runnerEnvironment } from './runner-environment.js';

/** One finding to show on a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** The job that this process is a step of, read from the environment as the runner sets it. */
export interface Job {
  readonly name: string;
  readonly step: string;
  /** What the event is about, for a job that looks at another run: the run, and who started this one by hand. */
  readonly subject: { readonly run?: string; readonly asker?: string };
  readonly arrival: { readonly via: 'in-job'; readonly event?: { readonly name: string; readonly payload: unknown }; readonly branch?: string; readonly foreign: readonly string[] };
  input(name: string): string;
  say(views: { readonly outputs: Readonly<Record<string, string>>; readonly annotations: readonly Annotation[]; readonly summary: string }): Promise<void>;
  open(options: Omit<RimOptions, 'write' | 'held' | 'inJob'>): OpenRim;
  closing(work: () => Promise<number>): Promise<number>;
  runNative(request: Omit<NativeRequest, 'guard' | 'folder'>): Promise<NativeRun>;
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function openJob(env: NodeJS.ProcessEnv = process.env): Job {
  const guard = createGuard(env);
  const held = holder();
  const branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME;
  return {
    name: env.GITHUB_JOB ?? '',
    step: env.GITHUB_ACTION ?? '',
    subject: subjectOf(env),
    arrival: { via: 'in-job', ...eventOf(env), ...(branch ? { branch } : {}), foreign: foreignSettings(env, runnerEnvironment()) },
    // The runner upper-cases names and keeps their dashes: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
    input: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '',
    say: async ({ outputs, annotations, summary }) => {
      const core = await import('@actions/core');
      await guard.arm(JSON.stringify({ outputs, annotations, summary }));
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, guard.clean(value));
      for (const annotation of annotations) annotate(core, annotation, guard.clean);
      if (summary !== '' && env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(guard.clean(summary), true).write();
    },
    open: (options) => openRim({ ...options, held, inJob: true, write: (line) => process.stdout.write(line) }),
    closing: held.closing,
    runNative: async (request) => runNative({ ...request, guard, folder: (await held.scratch()).dir }),
  };
}

function eventOf(env: NodeJS.ProcessEnv): { event?: { name: string; payload: unknown } } {
  const name = env.GITHUB_EVENT_NAME;
  return name === undefined || name === '' ? {} : { event: { name, payload: readPayload(env.GITHUB_EVENT_PATH) } };
}

function subjectOf(env: NodeJS.ProcessEnv): Job['subject'] {
  const payload = readPayload(env.GITHUB_EVENT_PATH) as { readonly workflow_run?: { readonly id?: unknown } | null; readonly sender?: { readonly login?: unknown } | null } | null;
  const [run, asker] = [payload?.workflow_run?.id, payload?.sender?.login];
  if (env.GITHUB_EVENT_NAME === 'workflow_run') return Number.isSafeInteger(run) ? { run: String(run) } : {};
  return env.GITHUB_EVENT_NAME === 'workflow_dispatch' && typeof asker === 'string' ? { asker } : {};
}

/** The payload as it stands; an unreadable one is null, which no trigger lets in where it matters. */
function readPayload(path: string | undefined): unknown {
  if (path === undefined || !existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

type Core = typeof import('@actions/core');

/** `@actions/core` is loaded when there is something to say, not before the step has run. */
function annotate(core: Core, { level, title, message, ...place }: Annotation, clean: (text: string) => string): void {
  const { file, line, column } = place;
  const properties = {
    title: clean(neutralise(title)),
    ...(file === undefined ? {} : { file: clean(file) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
  core[level](clean(neutralise(message)), properties);
}
