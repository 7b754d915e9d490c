import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from './toolbox.js';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  readonly if?: string;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number | string;
  readonly 'runs-on'?: string;
  readonly strategy?: { readonly 'fail-fast'?: boolean; readonly matrix: Readonly<Record<string, string>> };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>> | 'inherit';
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean };
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');
export const workflow = (file: string): Workflow => parse(read(file)) as Workflow;

/** What is called, or runs for this repository itself. */
export const OWN = globSync('.github/workflows/*.yml', { cwd: PROJECT }).sort();
/** What others copy. */
export const CALLERS = globSync('workflows/*.yml', { cwd: PROJECT }).sort();
export const ACTIONS = ['action.yml', 'environment/action.yml'].filter((file) => existsSync(join(PROJECT, file)));
export const HEAL = '.github/workflows/heal.yml';

/** All steps of a file, of a workflow's jobs or of a composite action. */
export function stepsOf(file: string): readonly Step[] {
  const { jobs = {}, runs } = parse(read(file)) as { jobs?: Workflow['jobs']; runs?: { steps?: readonly Step[] } };
  return [...Object.values(jobs).flatMap((job) => job.steps ?? []), ...(runs?.steps ?? [])];
}
